// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/emphasisscanner.h"

#include "editor/text/flanking.h"

namespace Hexquill {

namespace {

TokenKind kindOf(QChar sign, qsizetype used)
{
    if (sign == u'~')
        return TokenKind::Strike;
    return used == 2 ? TokenKind::Strong : TokenKind::Emphasis;
}

/// CommonMark's rule of three: `a**b*c*` must not pair across lengths that add up to a multiple of 3.
bool mayPair(const DelimiterRun &opener, const DelimiterRun &closer)
{
    if (opener.sign != closer.sign || !opener.opens || opener.length == 0)
        return false;
    if (opener.sign == u'~')
        return opener.length == closer.length && opener.length <= 2;
    const bool both = (opener.opens && opener.closes) || (closer.opens && closer.closes);
    const bool three = (opener.original + closer.original) % 3 == 0;
    return !both || !three || (opener.original % 3 == 0 && closer.original % 3 == 0);
}

void appendPair(DelimiterRun *opener, DelimiterRun *closer, QList<Token> *tokens)
{
    const qsizetype used = opener->sign == u'~' ? opener->length : (opener->length >= 2 && closer->length >= 2 ? 2 : 1);
    const qsizetype openAt = opener->start + opener->length - used;
    const qsizetype innerStart = openAt + used;
    tokens->append({ innerStart, closer->start - innerStart, kindOf(opener->sign, used), 0 });
    tokens->append({ openAt, used, TokenKind::Mark, 0 });
    tokens->append({ closer->start, used, TokenKind::Mark, 0 });
    opener->length -= used;
    closer->length -= used;
    closer->start += used;
}

qsizetype openerFor(const QList<DelimiterRun> &runs, qsizetype closer, qsizetype floor)
{
    for (qsizetype i = closer - 1; i >= floor; --i) {
        if (mayPair(runs[i], runs[closer]))
            return i;
    }
    return -1;
}

/// Two unused `**` with words close to both: the writer meant bold.
void appendProblems(QStringView line, const QList<DelimiterRun> &runs, QList<Token> *tokens)
{
    const DelimiterRun *open = nullptr;
    for (const DelimiterRun &run : runs) {
        if (run.sign != u'*' || run.length != 2 || run.original != 2)
            continue;
        if (open && !line[run.start - 1].isSpace()) {
            tokens->append({ open->start, 2, TokenKind::Problem, 0 });
            tokens->append({ run.start, 2, TokenKind::Problem, 0 });
            open = nullptr;
        } else if (run.start + 2 < line.size() && !line[run.start + 2].isSpace()) {
            open = &run;
        }
    }
}

} // namespace

DelimiterRun delimiterRun(QStringView line, qsizetype start)
{
    DelimiterRun run;
    run.start = start;
    run.sign = line[start];
    while (start + run.length < line.size() && line[start + run.length] == run.sign)
        ++run.length;
    run.original = run.length;
    const char32_t before = codePointBefore(line, start);
    const char32_t after = codePointAt(line, start + run.length);
    run.opens = opensEmphasis(unitBefore(line, start), after);
    run.closes = closesEmphasis(before, after);
    if (run.sign == u'_') {
        const bool left = run.opens;
        run.opens = left && (!run.closes || isEmphasisPunctuation(before));
        run.closes = run.closes && (!left || isEmphasisPunctuation(after));
    }
    if (run.sign == u'~') // marked strikes beside any punctuation
        run.opens = run.closes = run.length <= 2;
    return run;
}

void pairDelimiters(QStringView line, QList<DelimiterRun> runs, QList<Token> *tokens)
{
    // Where a search for an opener of this sign need not go below: keeps many unpaired runs from costing their square.
    qsizetype floors[3] = { 0, 0, 0 };
    for (qsizetype at = 0; at < runs.size(); ++at) {
        DelimiterRun &closer = runs[at];
        qsizetype &floor = floors[closer.sign == u'*' ? 0 : closer.sign == u'_' ? 1 : 2];
        while (closer.closes && closer.length > 0) {
            const qsizetype found = openerFor(runs, at, floor);
            if (found < 0) {
                if (!closer.opens)
                    floor = qMax(floor, at - 64);
                break;
            }
            for (qsizetype between = found + 1; between < at; ++between)
                runs[between].opens = runs[between].closes = false;
            appendPair(&runs[found], &closer, tokens);
        }
    }
    appendProblems(line, runs, tokens);
}

} // namespace Hexquill
