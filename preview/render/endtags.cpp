// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/endtags.h"

#include <algorithm>

namespace Hexquill {

namespace {

QList<qsizetype> positionsOf(QStringView text, QStringView part)
{
    QList<qsizetype> positions;
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        positions += at;
    return positions;
}

/// The first of the sorted \a positions that is at least \a from, or -1.
qsizetype firstFrom(const QList<qsizetype> &positions, qsizetype from)
{
    const auto found = std::lower_bound(positions.cbegin(), positions.cend(), from);
    return found == positions.cend() ? -1 : *found;
}

} // namespace

EndTags::EndTags(QStringView text)
    : m_text(text)
{
}

void EndTags::index()
{
    if (m_indexed)
        return;
    m_opens = positionsOf(m_text, u"{%");
    m_closes = positionsOf(m_text, u"%}");
    m_indexed = true;
}

EndTags::Name &EndTags::entry(QStringView name)
{
    Name &found = m_names[name.toString()];
    if (found.word.isEmpty()) {
        found.word = QStringLiteral("end") + name.toString();
        found.next = m_text.indexOf(found.word);
        found.occurs = found.next >= 0;
    }
    return found;
}

bool EndTags::occurs(QStringView name)
{
    return entry(name).occurs;
}

/// The end of the tag around the word's next occurrence, if a tag that starts at or after \a from contains it whole.
qsizetype EndTags::blockEndAround(const Name &name, qsizetype from) const
{
    const qsizetype word = name.next;
    const auto close = std::lower_bound(m_closes.cbegin(), m_closes.cend(), word);
    const qsizetype before = close == m_closes.cbegin() ? -1 : *(close - 1);
    const qsizetype open = firstFrom(m_opens, qMax(from, before - 1));
    const qsizetype end = firstFrom(m_closes, word + name.word.size());
    if (open < 0 || open + 2 > word || end < 0)
        return -1;
    return firstFrom(m_closes, open + 2) == end ? end + 2 : -1;
}

qsizetype EndTags::blockEnd(QStringView name, qsizetype from)
{
    index();
    Name &found = entry(name);
    while (found.next >= 0) {
        const qsizetype end = blockEndAround(found, from);
        if (end >= 0)
            return end;
        found.next = m_text.indexOf(found.word, found.next + 1);
    }
    return -1;
}

bool EndTags::hasOpenEnd(QStringView name, qsizetype from)
{
    index();
    const qsizetype lastClose = m_closes.isEmpty() ? -1 : m_closes.constLast();
    const qsizetype open = firstFrom(m_opens, qMax(from, lastClose - 1));
    return open >= 0 && m_text.lastIndexOf(entry(name).word) >= open + 2;
}

} // namespace Hexquill
