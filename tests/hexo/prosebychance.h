// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chance.h"

namespace Hexquill {

/// Writes Markdown by chance as people write it: sentences in Chinese and English with what stands beside their
/// punctuation, and blocks that are nested and indented as they should be, or nearly.
class ProseByChance
{
public:
    explicit ProseByChance(quint32 seed)
        : m_chance(seed)
    {
    }

    /// Some blocks with blank lines between them.
    QString blocks(int most, int depth = 0);

private:
    QString sentence(bool inTable = false);
    QString paragraph();
    QString block(int depth);
    QString list(int depth);
    QString quote(int depth);
    QString fence();
    QString table();
    QString element(int depth);

    Chance m_chance;
};

} // namespace Hexquill
