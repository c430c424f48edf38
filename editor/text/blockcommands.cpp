// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/blockcommands.h"

#include "editor/text/lines.h"
#include "editor/text/spans.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

namespace Hexquill {

namespace {

/// \a block as a paragraph of its own after the caret's line, or in its place if that is blank.
/// \a caret: the selection within \a block.
TextChange blockAt(const QString &text, Selection selection, const QString &block, Selection caret)
{
    const qsizetype start = lineStart(text, selection.end());
    const qsizetype end = lineEnd(text, selection.end());
    const bool onBlank = isBlank(QStringView(text).mid(start, end - start));
    const qsizetype offset = onBlank ? start : end;
    const bool blankAbove = offset == 0 || (onBlank && (start < 2 || isBlank(lineAt(text, start - 1))));
    const QString before = onBlank ? (blankAbove ? QString() : QStringLiteral("\n")) : QStringLiteral("\n\n");
    const bool blankBelow = end == text.size() || isBlank(lineAt(text, end + 1));
    const bool needsBreak = !block.endsWith(QLatin1Char('\n')) && (end == text.size() || !blankBelow);
    const QString after = needsBreak ? QStringLiteral("\n") : QString();
    const qsizetype shift = offset + before.size();
    return {
        offset, onBlank ? end - start : 0, before + block + after, { caret.anchor + shift, caret.position + shift }
    };
}

bool isFence(const QString &line)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(?:`{3,}|~{3,})[^`]*$"));
    return shape.match(line).hasMatch();
}

QString fenceFor(const QString &inner)
{
    static const QRegularExpression run(QStringLiteral("`{3,}"));
    qsizetype longest = 2;
    for (auto matches = run.globalMatch(inner); matches.hasNext();)
        longest = qMax(longest, matches.next().capturedLength());
    return QString(longest + 1, QLatin1Char('`'));
}

QString tableRow(int columns, const QString &cell)
{
    return QLatin1Char('|') + (QLatin1Char(' ') + cell + QStringLiteral(" |")).repeated(columns);
}

} // namespace

TextChange toggleCodeBlock(const QString &text, Selection selection)
{
    const Range range{ lineStart(text, selection.start()), lineEnd(text, selection.end()) };
    const QString inner = text.mid(range.start, range.length());
    if (selection.isEmpty()) {
        const QString fence = QStringLiteral("```\n\n```");
        if (isBlank(inner))
            return blockAt(text, selection, fence, Selection::caret(3));
    }
    const QStringList lines = inner.split(QLatin1Char('\n'));
    if (lines.size() >= 2 && isFence(lines.first()) && isFence(lines.last())) {
        const QString plain = lines.mid(1, lines.size() - 2).join(QLatin1Char('\n'));
        return { range.start, range.length(), plain, { range.start, range.start + plain.size() } };
    }
    const QString fence = fenceFor(inner);
    const QString with = fence + QLatin1Char('\n') + inner + QLatin1Char('\n') + fence;
    return { range.start, range.length(), with, Selection::caret(range.start + fence.size()) };
}

TextChange insertBlock(const QString &text, Selection selection, const QString &block)
{
    return blockAt(text, selection, block, Selection::caret(block.size()));
}

TextChange insertTable(const QString &text, Selection selection, int columns, int rows)
{
    const int width = std::max(columns, 1);
    QStringList lines{ tableRow(width, QStringLiteral("  ")), tableRow(width, QStringLiteral("--")) };
    for (int row = 0; row < std::max(rows, 1); ++row)
        lines.append(tableRow(width, QStringLiteral("  ")));
    return blockAt(text, selection, lines.join(QLatin1Char('\n')), Selection::caret(2));
}

TextChange insertRule(const QString &text, Selection selection, const QString &sign)
{
    const QString block = sign + QLatin1Char('\n');
    return blockAt(text, selection, block, Selection::caret(block.size()));
}

TextChange insertMoreMark(const QString &text, Selection selection)
{
    static const QRegularExpression shape(QStringLiteral("<!-- ?more ?-->"), QRegularExpression::CaseInsensitiveOption);
    if (const auto there = shape.match(text); there.hasMatch())
        return { there.capturedStart(), 0, {}, { there.capturedStart(), there.capturedEnd() } };
    const QString block = QStringLiteral("<!-- more -->\n");
    return blockAt(text, selection, block, Selection::caret(block.size()));
}

} // namespace Hexquill
