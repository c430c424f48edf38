// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/plainblocks.h"

#include "preview/render/striphtml.h"

namespace Hexquill {

namespace {

constexpr qsizetype mostCharacters = 20'000; // of a block's words; nobody reads more of one that has no shape

QString plain(const QString &html)
{
    const QString words = stripHtml(html).simplified().left(mostCharacters);
    return QStringLiteral("<p class=\"hexquill-plain\">%1</p>\n").arg(words);
}

} // namespace

void PlainBlocks::add(const QStringList &blocks)
{
    for (const QString &html : blocks)
        m_blocks.insert(html);
}

void PlainBlocks::clear()
{
    m_blocks.clear();
}

QStringList PlainBlocks::shown(const QStringList &blocks) const
{
    if (m_blocks.isEmpty())
        return blocks;
    QStringList result = blocks;
    for (QString &html : result) {
        if (m_blocks.contains(html))
            html = plain(html);
    }
    return result;
}

} // namespace Hexquill
