// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/linekeeper.h"

namespace Hexquill {

LineMap::LineMap(QList<LineSpan> spans)
    : m_spans(std::move(spans))
{
}

LineSpan LineMap::at(int line) const
{
    if (m_spans.isEmpty())
        return {};
    return m_spans.at(qBound(qsizetype(0), qsizetype(line), m_spans.size() - 1));
}

LineMap LineMap::through(const LineMap &earlier) const
{
    QList<LineSpan> spans;
    spans.reserve(m_spans.size());
    for (const LineSpan &span : m_spans)
        spans += { earlier.at(span.first).first, earlier.at(span.last).last };
    return LineMap(std::move(spans));
}

LineKeeper::LineKeeper(QStringView source)
    : m_source(source)
{
    m_text.reserve(source.size());
}

void LineKeeper::appendLineEnd()
{
    m_spans += { m_lineStart, m_line };
}

void LineKeeper::keepUntil(qsizetype end)
{
    const QStringView part = m_source.mid(m_position, end - m_position);
    for (const QChar c : part) {
        if (c != u'\n')
            continue;
        appendLineEnd();
        m_lineStart = ++m_line;
    }
    m_text += part;
    m_position = qMax(m_position, end);
}

void LineKeeper::replaceUntil(qsizetype end, QStringView text)
{
    const int lines = int(m_source.mid(m_position, end - m_position).count(u'\n'));
    const int newLines = int(text.count(u'\n'));
    for (int i = 0; i < newLines; ++i) {
        // line by line as long as both sides have lines; what is left over belongs to the last one
        if (i < lines)
            appendLineEnd(), m_lineStart = ++m_line;
        else
            appendLineEnd();
    }
    if (lines > newLines)
        m_line += lines - newLines;
    m_text += text;
    m_position = qMax(m_position, end);
}

LineMap LineKeeper::map() const
{
    QList<LineSpan> spans = m_spans;
    spans += { m_lineStart, m_line };
    return LineMap(std::move(spans));
}

} // namespace Hexquill
