// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/diffview.h"

#include "editor/text/linediff.h"
#include "editor/writingcolors.h"

#include <QTextBlock>

namespace Hexquill {

namespace {

constexpr qsizetype around = 3; ///< lines that are the same, shown beside a difference

/// Which lines are near enough to a difference to be shown.
QList<bool> nearDifferences(const QList<DiffLine> &lines)
{
    QList<bool> shown(lines.size(), false);
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines.at(i).kind != DiffLine::Kind::Same)
            for (qsizetype j = qMax<qsizetype>(0, i - around); j <= qMin(lines.size() - 1, i + around); ++j)
                shown[j] = true;
    return shown;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setProperty("field", true);
    setAccessibleName(tr("Differences"));
    setTabChangesFocus(true);
}

void DiffView::show(const QString &before, const QString &after)
{
    const QList<DiffLine> lines = lineDiff(before, after);
    const QList<bool> shown = nearDifferences(lines);
    const WritingColors colors = WritingColors::of(palette());
    clear();
    QList<QTextEdit::ExtraSelection> marks;
    bool skipped = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!shown.at(i)) {
            if (!std::exchange(skipped, true))
                appendPlainText(QStringLiteral("  ⋯"));
            continue;
        }
        skipped = false;
        const DiffLine &line = lines.at(i);
        static const QString signs[] = { QStringLiteral("  "), QStringLiteral("− "), QStringLiteral("+ ") };
        appendPlainText(signs[int(line.kind)] + line.text);
        if (line.kind == DiffLine::Kind::Same)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->lastBlock());
        mark.format.setBackground(line.kind == DiffLine::Kind::Removed ? colors.removed : colors.added);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
    moveCursor(QTextCursor::Start);
}

} // namespace Hexquill
