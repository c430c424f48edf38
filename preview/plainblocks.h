// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>

namespace Hexquill {

/// The blocks that the page could not show, and what stands in their place: their words without any markup, so that one
/// costly table takes nothing else of the article with it.
class PlainBlocks
{
public:
    void add(const QStringList &blocks);
    void clear();
    bool isEmpty() const { return m_blocks.isEmpty(); }
    /// \a blocks with those among them replaced.
    QStringList shown(const QStringList &blocks) const;

private:
    QSet<QString> m_blocks;
};

} // namespace Hexquill
