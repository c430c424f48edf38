// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/footnotes.h"

#include "editor/text/codelines.h"
#include "editor/text/lines.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

/// `[^label]`; with the colon behind it at a line's start it is where the note's words stand.
const QRegularExpression &marks()
{
    static const QRegularExpression mark(
        QStringLiteral("(?<words>^ {0,3})?\\[\\^(?<label>[^\\]\\s]{1,200})\\](?<colon>:[ \\t]*)?"),
        QRegularExpression::MultilineOption);
    return mark;
}

bool isWords(const QRegularExpressionMatch &mark)
{
    return mark.hasCaptured(QStringLiteral("words")) && mark.hasCaptured(QStringLiteral("colon"));
}

bool beginsWords(const QString &line)
{
    const QRegularExpressionMatch first = marks().match(line);
    return first.hasMatch() && first.capturedStart() == 0 && isWords(first);
}

int nextNumber(const QString &text)
{
    int largest = 0;
    auto found = marks().globalMatch(text);
    while (found.hasNext())
        largest = qMax(largest, found.next().captured(QStringLiteral("label")).toInt());
    return largest + 1;
}

/// The mark that holds the caret; in a line of a note's words, the one that it begins with.
QRegularExpressionMatch markAt(const QString &text, qsizetype caret)
{
    const qsizetype start = lineStart(text, caret);
    const QString line = lineAt(text, caret).toString();
    QRegularExpressionMatch first;
    auto found = marks().globalMatch(line);
    while (found.hasNext()) {
        const QRegularExpressionMatch mark = found.next();
        if (!isWords(mark) && mark.capturedStart() <= caret - start && caret - start <= mark.capturedEnd())
            return mark;
        if (isWords(mark))
            first = mark;
    }
    return first;
}

} // namespace

std::optional<TextChange> insertFootnote(const QString &text, Selection selection)
{
    if (isInCodeLine(text, selection.end()))
        return {};
    const QString mark = QStringLiteral("[^%1]").arg(nextNumber(text));
    const qsizetype at = selection.end();
    qsizetype end = text.size();
    while (end > at && text[end - 1] == u'\n')
        --end;
    const bool afterNote = beginsWords(lineAt(text, end).toString());
    const QString words = mark + text.mid(at, end - at) + (afterNote ? QStringLiteral("\n") : QStringLiteral("\n\n"))
        + mark + QStringLiteral(": ");
    return TextChange{ at, text.size() - at, words + text.mid(end), Selection::caret(at + words.size()) };
}

std::optional<TextChange> goToFootnote(const QString &text, Selection selection)
{
    const QRegularExpressionMatch from = markAt(text, selection.position);
    if (!from.hasMatch())
        return {};
    auto found = marks().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch mark = found.next();
        const bool same = mark.captured(QStringLiteral("label")) == from.captured(QStringLiteral("label"));
        if (same && isWords(mark) != isWords(from))
            return TextChange{ mark.capturedEnd(), 0, {}, Selection::caret(mark.capturedEnd()) };
    }
    return {};
}

} // namespace Hexquill
