// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcursor.h"

namespace Hexquill {

YamlCursor::YamlCursor(QStringView text)
    : m_data(text.utf16())
    , m_size(text.size())
{
}

void YamlCursor::skipBlanks()
{
    while (isYamlBlank(current()))
        ++place.position;
}

void YamlCursor::skipToBreak()
{
    while (!atEnd() && !isYamlBreak(current()))
        ++place.position;
}

int YamlCursor::skipSpace(bool comments)
{
    int breaks = 0;
    for (;;) {
        while (isYamlBlank(current())) {
            if (current() == u'\t' && place.firstTab < 0)
                place.firstTab = place.position;
            ++place.position;
        }
        if (comments && current() == u'#')
            skipToBreak();
        if (!isYamlBreak(current()))
            return breaks;
        readBreak();
        ++breaks;
        place.indent = 0;
        while (current() == u' ') {
            ++place.indent;
            ++place.position;
        }
    }
}

void YamlCursor::readBreak()
{
    if (!isYamlBreak(current()))
        fail(QStringLiteral("a line break is expected"));
    const bool carriageReturn = current() == u'\r';
    ++place.position;
    if (carriageReturn && current() == u'\n')
        ++place.position;
    ++place.line;
    place.lineStart = place.position;
    place.firstTab = -1;
}

bool YamlCursor::isDocumentMark() const
{
    const char16_t c = current();
    if ((c != u'-' && c != u'.') || place.position + 2 >= m_size)
        return false;
    const char16_t *mark = m_data + place.position;
    return mark[1] == c && mark[2] == c && (mark[3] == 0 || isYamlSpace(mark[3]));
}

void YamlCursor::fail(const QString &reason) const
{
    throw YamlFailure{ reason, place.position, place.line, column() };
}

} // namespace Hexquill
