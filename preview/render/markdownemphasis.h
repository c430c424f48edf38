// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <array>
#include <QList>
#include <vector>

namespace Hexquill::Markdown {

/// Where emphasis ends, for every run of `*` or `_` that could open one.
///
/// marked walks from each opening run over all later runs, adding up those that open and taking off those that close,
/// until nothing is left open. The sums depend on the opening run only through its length modulo 3 (a run that could
/// open and close is passed over if the lengths add up to a multiple of 3), so three running sums per character answer
/// every such walk: the closing run is the first whose sum has come down far enough.
class EmphasisIndex
{
public:
    /// \a masked: the text with links, code, tags and escapes blotted out; it may be shorter than the text, then the
    /// ends of both correspond.
    EmphasisIndex(const QString &masked, const Grammar &grammar);

    /// Length from \a masked position \a from, just after an opening run of \a length \a mark characters, through the
    /// part of the closing run that belongs to it.
    struct Close
    {
        qsizetype length = -1; ///< -1: never closed
        qsizetype marks = 0; ///< taken of the closing run
    };
    Close close(QChar mark, qsizetype from, qsizetype length) const;

private:
    enum class Role { None, Closes, Opens, Either };
    struct Run
    {
        qsizetype at = 0;
        qsizetype length = 0;
        Role role = Role::None;
    };
    /// The runs of one character with their sums for lengths of 0, 1 and 2 modulo 3.
    struct Runs
    {
        std::vector<Run> runs;
        std::array<std::vector<qsizetype>, 3> open; ///< still open after each run
        std::array<std::vector<qsizetype>, 3> passedOver; ///< marks passed over up to each run
        std::array<std::vector<qsizetype>, 3> lowest; ///< least of `open` in each stretch of runs
    };

    Role roleOf(const QString &masked, const Run &run, QChar mark, const Grammar &grammar) const;
    CharKind kindBefore(const QString &masked, qsizetype at, QChar mark, const Grammar &grammar, CharKind after) const;
    CharKind kindAt(const QString &masked, qsizetype at, QChar mark, const Grammar &grammar) const;
    static void sumUp(Runs &runs);
    static size_t firstAtMost(const Runs &runs, size_t sums, size_t first, qsizetype limit);
    bool skipsOrphan(QChar mark, qsizetype from) const;

    Runs m_stars;
    Runs m_underscores;
    std::vector<Run> m_both; ///< all runs in order
    QString m_masked;
    bool m_escapesPair = false; ///< marked 4: a backslash before a line end ends the text that its pattern reads
};

/// What kind of character emphasis takes \a c for beside a run of \a mark.
CharKind emphasisKind(char32_t c, QChar mark, const Grammar &grammar);

} // namespace Hexquill::Markdown
