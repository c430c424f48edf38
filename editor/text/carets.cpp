// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/carets.h"

#include "editor/text/lines.h"
#include "editor/text/table.h"

#include <QTextBoundaryFinder>

namespace Hexquill {

namespace {

/// The next place for a caret from \a position, a whole character away; \a position itself at the line's edge.
qsizetype step(const QString &text, qsizetype position, int by)
{
    const qsizetype start = lineStart(text, position);
    const QString line = lineAt(text, position).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(position - start);
    const qsizetype next = by < 0 ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return next < 0 ? position : start + next;
}

/// The place in the line that starts at \a start that is nearest before \a column.
qsizetype placeAt(const QString &text, qsizetype start, int column)
{
    const QString line = lineAt(text, start).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    qsizetype at = 0;
    int width = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        width += displayWidth(QStringView(line).mid(at, next - at));
        if (width > column)
            break;
        at = next;
    }
    return start + at;
}

} // namespace

int columnOf(const QString &text, qsizetype position)
{
    const qsizetype start = lineStart(text, position);
    return displayWidth(QStringView(text).mid(start, position - start));
}

Carets columnCarets(const QString &text, qsizetype from, qsizetype to)
{
    const int fromColumn = columnOf(text, from);
    const int toColumn = columnOf(text, to);
    Carets carets;
    for (qsizetype line = lineStart(text, qMin(from, to)); line <= qMax(from, to); line = lineEnd(text, line) + 1)
        carets.append({ placeAt(text, line, fromColumn), placeAt(text, line, toColumn) });
    return carets;
}

std::optional<Selection> caretBeside(const QString &text, qsizetype position, int by, int column)
{
    const qsizetype edge = by < 0 ? lineStart(text, position) - 1 : lineEnd(text, position) + 1;
    if (edge < 0 || edge > text.size())
        return std::nullopt;
    return Selection::caret(placeAt(text, lineStart(text, edge), column));
}

CaretsChange typeAtCarets(const QString &text, const Carets &carets, const QStringList &words)
{
    const qsizetype start = carets.first().start();
    CaretsChange result;
    QString with;
    qsizetype at = start;
    for (qsizetype i = 0; i < carets.size(); ++i) {
        with += QStringView(text).mid(at, carets[i].start() - at);
        with += words[words.size() == carets.size() ? i : 0];
        at = carets[i].end();
        result.carets.append(Selection::caret(start + with.size()));
    }
    result.change = { start, at - start, with, result.carets.last() };
    return result;
}

CaretsChange eraseAtCarets(const QString &text, const Carets &carets, int by)
{
    Carets wider = carets;
    for (Selection &caret : wider) {
        if (caret.isEmpty())
            caret.anchor = step(text, caret.position, by);
    }
    return typeAtCarets(text, wider, { QString() });
}

Carets moveCarets(const QString &text, const Carets &carets, CaretMove move, bool select)
{
    Carets moved = carets;
    for (Selection &caret : moved) {
        const qsizetype at = caret.position;
        switch (move) {
        case CaretMove::Left:
            caret.position = select || caret.isEmpty() ? step(text, at, -1) : caret.start();
            break;
        case CaretMove::Right:
            caret.position = select || caret.isEmpty() ? step(text, at, 1) : caret.end();
            break;
        case CaretMove::LineStart:
            caret.position = lineStart(text, at);
            break;
        case CaretMove::LineEnd:
            caret.position = lineEnd(text, at);
            break;
        }
        if (!select)
            caret.anchor = caret.position;
    }
    return moved;
}

QString textAtCarets(const QString &text, const Carets &carets)
{
    QStringList lines;
    for (const Selection &caret : carets)
        lines.append(text.mid(caret.start(), caret.end() - caret.start()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Hexquill
