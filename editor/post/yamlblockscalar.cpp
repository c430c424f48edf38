// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// What stands behind '|' or '>'.
struct Header
{
    enum class Chomping { Clip, Strip, Keep };
    bool folded = false;
    Chomping chomping = Chomping::Clip;
    int width = 0; ///< explicit indentation; 0: to be detected
};

Header readHeader(YamlCursor &cursor)
{
    Header header;
    header.folded = cursor.current() == u'>';
    for (;;) {
        const char16_t c = cursor.advance();
        if (c == u'+' || c == u'-') {
            if (header.chomping != Header::Chomping::Clip)
                cursor.fail(QStringLiteral("repeat of a chomping mode identifier"));
            header.chomping = c == u'+' ? Header::Chomping::Keep : Header::Chomping::Strip;
        } else if (c >= u'0' && c <= u'9') {
            if (c == u'0') {
                cursor.fail(
                    QStringLiteral("bad explicit indentation width of a block scalar; it cannot be less than one"));
            }
            if (header.width > 0)
                cursor.fail(QStringLiteral("repeat of an indentation width identifier"));
            header.width = c - u'0';
        } else {
            break;
        }
    }
    const bool blank = isYamlBlank(cursor.current());
    cursor.skipBlanks();
    if (blank && cursor.current() == u'#')
        cursor.skipToBreak();
    return header;
}

/// Joins a block scalar's lines.
class BlockText
{
public:
    explicit BlockText(const Header &header)
        : m_header(header)
    {
    }

    bool isStarted() const { return m_started; }
    int emptyLines() const { return m_emptyLines; }
    void addEmptyLine() { ++m_emptyLines; }
    /// The line breaks (or the space) before a line that starts with \a first.
    void beforeLine(char16_t first)
    {
        const int all = m_started ? 1 + m_emptyLines : m_emptyLines;
        if (!m_header.folded) {
            addBreaks(all);
        } else if (isYamlBlank(first)) {
            m_moreIndented = true;
            addBreaks(all);
        } else if (m_moreIndented) {
            m_moreIndented = false;
            addBreaks(m_emptyLines + 1);
        } else if (m_emptyLines > 0) {
            addBreaks(m_emptyLines);
        } else if (m_started) {
            m_text += u' ';
        }
        m_started = true;
        m_emptyLines = 0;
    }
    void addLine(QStringView line) { m_text += line; }
    void chomp()
    {
        if (m_header.chomping == Header::Chomping::Keep)
            addBreaks(m_started ? 1 + m_emptyLines : m_emptyLines);
        else if (m_header.chomping == Header::Chomping::Clip && m_started)
            addBreaks(1);
    }
    const QString &text() const { return m_text; }

private:
    void addBreaks(int count) { m_text += QString(count, u'\n'); }

    const Header m_header;
    QString m_text;
    bool m_started = false;
    bool m_moreIndented = false;
    int m_emptyLines = 0;
};

} // namespace

bool YamlComposer::readBlockScalar(int indent)
{
    if (m_cursor.current() != u'|' && m_cursor.current() != u'>')
        return false;
    const qsizetype start = m_cursor.place.position;
    const Header header = readHeader(m_cursor);
    qsizetype end = m_cursor.place.position;
    bool detected = header.width > 0;
    int textIndent = detected ? indent + header.width - 1 : indent;
    BlockText text(header);
    while (!m_cursor.atEnd()) {
        m_cursor.readBreak();
        m_cursor.place.indent = 0;
        while ((!detected || m_cursor.place.indent < textIndent) && m_cursor.current() == u' ') {
            ++m_cursor.place.indent;
            m_cursor.advance();
        }
        if (!detected)
            textIndent = std::max(textIndent, m_cursor.place.indent);
        if (isYamlBreak(m_cursor.current())) {
            text.addEmptyLine();
            if (header.chomping == Header::Chomping::Keep)
                end = m_cursor.place.position;
            continue;
        }
        if (!detected && textIndent == 0)
            m_cursor.fail(QStringLiteral("missing indentation for block scalar"));
        if (m_cursor.place.indent < textIndent) {
            text.chomp();
            break;
        }
        text.beforeLine(m_cursor.current());
        detected = true;
        const qsizetype line = m_cursor.place.position;
        m_cursor.skipToBreak();
        end = m_cursor.place.position;
        checkPrintable(m_cursor.between(line, end));
        text.addLine(m_cursor.between(line, end));
    }
    touch(start, end);
    m_draft.kind = Kind::Scalar;
    m_draft.node = m_nodes.makeString(text.text());
    return true;
}

} // namespace Hexquill
