// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowncodespans.h"

#include <algorithm>

namespace Hexquill::Markdown {

qsizetype CodeSpans::closing(qsizetype at)
{
    if (!m_indexed) {
        m_indexed = true;
        for (qsizetype i = m_text.indexOf(u'`', at); i >= 0; i = m_text.indexOf(u'`', i)) {
            const qsizetype end = skip(m_text, i, u'`');
            m_runs[end - i] << i;
            i = end;
        }
    }
    const qsizetype length = skip(m_text, at, u'`') - at;
    const auto runs = m_runs.constFind(length);
    if (runs == m_runs.constEnd())
        return -1;
    const auto next = std::upper_bound(runs->cbegin(), runs->cend(), at);
    return next == runs->cend() ? -1 : *next;
}

qsizetype Strikethroughs::opening(qsizetype at) const
{
    const qsizetype end = skip(m_text, at, u'~');
    const qsizetype length = end - at;
    return length <= 2 && end < m_text.size() && !isSpace(m_text[end]) ? length : 0;
}

void Strikethroughs::index()
{
    m_indexed = true;
    bool escaped = false; // the character before is escaped; marked 4 strikes through escapes
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'\\' && !m_grammar.marked4) {
            ++i;
            if (i >= m_text.size() || isLineTerminator(m_text[i]))
                m_bars << i - 1;
            escaped = true;
            continue;
        }
        if (c == u'~') {
            const qsizetype end = skip(m_text, i, u'~');
            const bool canClose = i > 0 && (escaped || !isSpace(m_text[i - 1]));
            if (canClose && end - i <= 2)
                m_closings[end - i - 1] << i;
            i = end - 1;
        }
        escaped = false;
    }
}

qsizetype Strikethroughs::closing(qsizetype at, qsizetype length)
{
    if (!m_indexed)
        index();
    const QList<qsizetype> &closings = m_closings[length - 1];
    const auto next = std::upper_bound(closings.cbegin(), closings.cend(), at + length);
    if (next == closings.cend())
        return -1;
    const auto bar = std::upper_bound(m_bars.cbegin(), m_bars.cend(), at);
    return bar != m_bars.cend() && *bar < *next ? -1 : *next;
}

} // namespace Hexquill::Markdown
