// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/plainblocks.h"

#include "preview/blockdiff.h"
#include "preview/render/striphtml.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Hexquill {

namespace {

constexpr qsizetype mostCharacters = 20'000; // of a block's words; nobody reads more of one that has no shape
constexpr std::chrono::milliseconds firstPause(1500);
constexpr std::chrono::milliseconds longestPause(24000);

QString plain(const QString &html)
{
    const QString words = stripHtml(html).simplified().left(mostCharacters);
    return QStringLiteral("<p class=\"hexquill-plain\">%1</p>\n").arg(words);
}

} // namespace

PlainBlocks::PlainBlocks(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_held.clear();
        m_isTrying = true;
        emit released();
    });
}

void PlainBlocks::add(const QStringList &blocks)
{
    if (std::exchange(m_isTrying, false))
        m_pause.setInterval(std::min(2 * m_pause.intervalAsDuration(), longestPause));
    for (const QString &html : blocks)
        m_blocks.insert(html);
}

void PlainBlocks::clear()
{
    m_blocks.clear();
    m_held.clear();
    m_pause.stop();
    m_pause.setInterval(firstPause);
    m_isTrying = false;
}

QStringList PlainBlocks::shown(const QStringList &blocks) const
{
    if (isEmpty())
        return blocks;
    QStringList result = blocks;
    for (QString &html : result) {
        if (isPlain(html))
            html = plain(html);
    }
    return result;
}

void PlainBlocks::follow(const QStringList &before, const QStringList &after)
{
    if (isEmpty())
        return;
    const QList<BlockSplice> splices = spliceBlocks(before, after);
    for (const BlockSplice &splice : splices) {
        const qsizetype more = std::max<qsizetype>(splice.insert.size() - splice.remove, 0); // it may have been divided
        for (qsizetype i = 0; i < splice.remove; ++i) {
            if (!isPlain(before.at(splice.at + i)))
                continue;
            for (const QString &html : splice.insert.mid(i, 1 + more))
                m_held.insert(html);
        }
    }
    if (!m_held.isEmpty() && !splices.isEmpty())
        m_pause.start();
}

void PlainBlocks::trust()
{
    if (std::exchange(m_isTrying, false))
        m_pause.setInterval(firstPause);
}

} // namespace Hexquill
