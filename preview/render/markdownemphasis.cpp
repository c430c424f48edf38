// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownemphasis.h"

#include <algorithm>

namespace Hexquill::Markdown {

namespace {

/// Runs whose least sum is kept together, so that a walk need not look at each.
constexpr size_t Stretch = 64;

/// Whether a backslash that is not escaped itself stands before a line end in \a text.
bool holdsEscapedLineEnd(QStringView text)
{
    bool escaped = false;
    for (const QChar c : text) {
        if (escaped && isLineTerminator(c))
            return true;
        escaped = c == u'\\' && !escaped;
    }
    return false;
}

} // namespace

CharKind emphasisKind(char32_t c, QChar mark, const Grammar &grammar)
{
    if (c < 0x10000 && isSpace(QChar(char16_t(c))))
        return CharKind::Space;
    if (grammar.marked4) // ASCII only; backslash and caret are none
        return c < 0x80 && c != '\\' && c != '^' && isAsciiPunctuation(QChar(char16_t(c))) ? CharKind::Punctuation
                                                                                           : CharKind::Other;
    if (c == '~' && mark == u'*' && grammar.gfm) // strikethrough may touch stars
        return CharKind::Other;
    return isPunctuation(c) ? CharKind::Punctuation : CharKind::Other;
}

EmphasisIndex::EmphasisIndex(const QString &masked, const Grammar &grammar)
    : m_masked(masked)
    , m_escapesPair(grammar.marked4)
{
    for (qsizetype i = 0; i < masked.size();) {
        const QChar mark = masked[i];
        if (mark != u'*' && mark != u'_') {
            ++i;
            continue;
        }
        Run run{ i, skip(masked, i, mark) - i, Role::None };
        run.role = roleOf(masked, run, mark, grammar);
        m_both.push_back(run);
        (mark == u'*' ? m_stars : m_underscores).runs.push_back(run);
        i += run.length;
    }
    sumUp(m_stars);
    sumUp(m_underscores);
}

/// In marked 4 an escaped character counts as a letter, but not where a letter would give an underscore no role.
CharKind EmphasisIndex::kindBefore(const QString &masked, qsizetype at, QChar mark, const Grammar &grammar,
                                   CharKind after) const
{
    if (!grammar.marked4)
        return emphasisKind(codePointBefore(masked, at), mark, grammar);
    qsizetype backslashes = at - 1;
    while (backslashes > 0 && masked[backslashes - 1] == u'\\')
        --backslashes;
    const bool escaped = (at - 1 - backslashes) % 2 == 1 && !isLineTerminator(masked[at - 1]);
    if (escaped && (mark == u'*' || after != CharKind::Other))
        return CharKind::Other;
    return emphasisKind(masked[at - 1].unicode(), mark, grammar);
}

CharKind EmphasisIndex::kindAt(const QString &masked, qsizetype at, QChar mark, const Grammar &grammar) const
{
    return at < masked.size() ? emphasisKind(codePointAt(masked, at), mark, grammar) : CharKind::Space;
}

EmphasisIndex::Role EmphasisIndex::roleOf(const QString &masked, const Run &run, QChar mark,
                                          const Grammar &grammar) const
{
    if (run.at == 0)
        return Role::None;
    const CharKind after = kindAt(masked, run.at + run.length, mark, grammar);
    const CharKind before = kindBefore(masked, run.at, mark, grammar, after);
    if (before == CharKind::Space)
        return after == CharKind::Space ? Role::None : Role::Opens;
    if (after == CharKind::Space)
        return Role::Closes;
    if (before == CharKind::Punctuation)
        return after == CharKind::Punctuation ? Role::Either : Role::Opens;
    if (after == CharKind::Punctuation)
        return Role::Closes;
    return mark == u'*' ? Role::Either : Role::None; // within a word an underscore is a letter
}

void EmphasisIndex::sumUp(Runs &runs)
{
    for (size_t modulo = 0; modulo < 3; ++modulo) {
        qsizetype open = 0;
        qsizetype passedOver = 0;
        for (const Run &run : runs.runs) {
            const bool passes = run.role == Role::Either && modulo != 0 && (qsizetype(modulo) + run.length) % 3 == 0;
            if (passes)
                passedOver += run.length;
            else if (run.role == Role::Opens)
                open += run.length;
            else if (run.role != Role::None)
                open -= run.length;
            runs.open[modulo].push_back(open);
            runs.passedOver[modulo].push_back(passedOver);
        }
        const std::vector<qsizetype> &sums = runs.open[modulo];
        for (size_t i = 0; i < sums.size(); i += Stretch) {
            const auto first = sums.begin() + qsizetype(i);
            runs.lowest[modulo].push_back(
                *std::min_element(first, first + qsizetype(std::min(Stretch, sums.size() - i))));
        }
    }
}

/// The first run from \a first after which at most \a limit marks are open.
size_t EmphasisIndex::firstAtMost(const Runs &runs, size_t sums, size_t first, qsizetype limit)
{
    const std::vector<qsizetype> &open = runs.open[sums];
    for (size_t i = first; i < open.size();) {
        if (i % Stretch == 0 && runs.lowest[sums][i / Stretch] > limit)
            i += Stretch;
        else if (open[i] <= limit)
            return i;
        else
            ++i;
    }
    return open.size();
}

/// A single mark between two double ones of the other kind is passed over, right after the opening run: `**a __b*c__`.
bool EmphasisIndex::skipsOrphan(QChar mark, qsizetype from) const
{
    const auto run
        = std::lower_bound(m_both.begin(), m_both.end(), from, [](const Run &r, qsizetype at) { return r.at < at; });
    if (m_both.end() - run < 3)
        return false;
    const auto isOther = [&](const Run &r) { return m_masked[r.at] != mark; };
    return isOther(run[0]) && run[0].length == 2 && !isOther(run[1]) && run[1].length == 1 && isOther(run[2])
        && run[2].length >= 2
        && !(m_escapesPair && holdsEscapedLineEnd(QStringView(m_masked).mid(from, run[2].at - from)));
}

EmphasisIndex::Close EmphasisIndex::close(QChar mark, qsizetype from, qsizetype length) const
{
    const Runs &runs = mark == u'*' ? m_stars : m_underscores;
    const auto after = std::upper_bound(runs.runs.begin(), runs.runs.end(), from,
                                        [](qsizetype at, const Run &run) { return at < run.at; });
    size_t first = size_t(after - runs.runs.begin());
    if (skipsOrphan(mark, from))
        ++first;
    const size_t modulo = size_t(length % 3);
    const auto sumBefore = [&](const std::vector<qsizetype> &sums) { return first == 0 ? 0 : sums[first - 1]; };
    const qsizetype openBefore = sumBefore(runs.open[modulo]);
    // A run without a role cannot be where the sum comes down: it leaves the sum as it was.
    const size_t found = firstAtMost(runs, modulo, first, openBefore - length);
    if (found >= runs.runs.size())
        return {};
    const Run &run = runs.runs[found];
    const qsizetype stillOpen = length + runs.open[modulo][found] - openBefore;
    const qsizetype passedOver = runs.passedOver[modulo][found] - sumBefore(runs.passedOver[modulo]);
    Close close;
    close.marks = std::min(run.length, run.length + stillOpen + passedOver);
    close.length = run.at - from + close.marks;
    return close;
}

} // namespace Hexquill::Markdown
