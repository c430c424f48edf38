// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What the editor paints beneath and over the words, and what it marks in them.
#include "editor/columncarets.h"
#include "editor/folding.h"
#include "editor/linenumberarea.h"
#include "editor/markdowneditor.h"
#include "editor/spellmarks.h"
#include "editor/text/brackets.h"
#include "editor/writingcolors.h"
#include "editor/writinglayout.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

namespace Hexquill {

namespace {

using Stretch = std::pair<double, double>; ///< from where to where in a row

/// Where the characters \a from .. \a to of the block stand in \a row.
QList<Stretch> stretches(const QTextLine &row, int from, int to)
{
    const int start = row.textStart();
    const int end = start + row.textLength();
    const QRectF words = row.naturalTextRect();
    if (from <= start && to >= end)
        return { { words.left(), words.right() } };
    QList<Stretch> found;
    for (int at = qMax(from, start); at < qMin(to, end); ++at) {
        const double edges[] = { row.cursorToX(at, QTextLine::Leading), row.cursorToX(at, QTextLine::Trailing) };
        const Stretch one{ qMin(edges[0], edges[1]), qMax(edges[0], edges[1]) };
        if (!found.isEmpty() && found.last().second == one.first)
            found.last().second = one.second;
        else
            found.append(one);
    }
    return found;
}

} // namespace

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintCurrentRow(painter);
        paintBetweenRows(painter);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_carets->paint(painter);
    paintFolds(painter);
    if (m_focusMode)
        paintVeil(painter);
}

void MarkdownEditor::forEachBlockInSight(const std::function<void(const QTextBlock &, const QPointF &)> &look) const
{
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && offset.y() <= viewport()->height();
         block = block.next()) {
        const double height = blockBoundingRect(block).height(); // lays it out
        if (block.isVisible())
            look(block, offset);
        offset.ry() += height;
    }
}

void MarkdownEditor::paintCurrentRow(QPainter &painter) const
{
    const QTextBlock block = textCursor().block();
    const double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    const QTextLine row = block.layout()->lineForTextPosition(textCursor().positionInBlock());
    if (!block.isVisible() || !row.isValid())
        return;
    QRectF box = m_layout.rowBox(block, row).translated(0, top);
    box.setLeft(document()->documentMargin());
    box.setRight(viewport()->width() - document()->documentMargin());
    painter.fillRect(box, WritingColors::of(palette()).currentLine);
}

/// The base class colours what is selected or marked as high as its words are; this fills the room above and below.
void MarkdownEditor::paintBetweenRows(QPainter &painter) const
{
    const auto selections = getPaintContext().selections;
    forEachBlockInSight([&](const QTextBlock &block, const QPointF &offset) {
        for (const QAbstractTextDocumentLayout::Selection &selection : selections) {
            const int start = selection.cursor.selectionStart() - block.position();
            const int end = selection.cursor.selectionEnd() - block.position();
            if (selection.format.background().style() != Qt::NoBrush && start < end && start < block.length()
                && end > 0)
                paintAroundRows(painter, block, offset, { start, end }, selection.format.background());
        }
    });
}

/// \a range: in \a block.
void MarkdownEditor::paintAroundRows(QPainter &painter, const QTextBlock &block, const QPointF &offset,
                                     const Selection &range, const QBrush &brush) const
{
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine row = block.layout()->lineAt(i);
        QList<Stretch> filled = stretches(row, int(range.start()), int(range.end()));
        // A selected line break shows as a stretch a quarter as wide as the row is high.
        if (i + 1 == block.layout()->lineCount() && range.end() >= block.length())
            filled.append({ row.naturalTextRect().right(), row.naturalTextRect().right() + row.height() / 4 });
        const QRectF box = m_layout.rowBox(block, row).translated(offset);
        const double top = offset.y() + row.y();
        const double bottom = top + row.rect().height();
        for (const auto &[left, right] : filled) {
            const double x = offset.x() + left;
            painter.fillRect(QRectF(x, box.top(), right - left, top - box.top()), brush);
            painter.fillRect(QRectF(x, bottom, right - left, box.bottom() - bottom), brush);
        }
    }
}

/// Over everything but the paragraph of the caret.
void MarkdownEditor::paintVeil(QPainter &painter) const
{
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.62f);
    forEachBlockInSight([&](const QTextBlock &block, const QPointF &offset) {
        if (block == textCursor().block())
            return;
        const QTextLayout &layout = *block.layout();
        QRectF box = m_layout.rowBox(block, layout.lineAt(0));
        box.setBottom(m_layout.rowBox(block, layout.lineAt(layout.lineCount() - 1)).bottom());
        box.setLeft(0);
        box.setRight(viewport()->width());
        painter.fillRect(box.translated(0, offset.y()), veil);
    });
}

/// Where a fold is marked: behind the words of the last line that shows.
QRectF MarkdownEditor::foldBox(const QTextBlock &block) const
{
    QTextCursor end(block);
    end.movePosition(QTextCursor::EndOfBlock);
    const QRectF caret = cursorRect(end);
    const double side = caret.height() * 0.7;
    return { caret.right() + side / 2, caret.center().y() - side / 2, side * 1.6, side };
}

void MarkdownEditor::paintFolds(QPainter &painter) const
{
    const WritingColors colors = WritingColors::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    forEachBlockInSight([&](const QTextBlock &block, const QPointF &) {
        if (!Folding::isFolded(block))
            return;
        const QRectF box = foldBox(block);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.match);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(colors.quote);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("⋯"));
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MarkdownEditor::setMatchMarks(const QList<Selection> &matches, qsizetype current)
{
    const WritingColors colors = WritingColors::of(palette());
    m_matchMarks.clear();
    // Each mark costs time at every repaint: beyond this many they are no longer looked at one by one.
    constexpr qsizetype most = 2000;
    for (qsizetype i = 0; i < qMin(matches.size(), most); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(i == current ? colors.currentMatch : colors.match);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(matches[i].start()));
        mark.cursor.setPosition(int(matches[i].end()), QTextCursor::KeepAnchor);
        m_matchMarks.append(mark);
    }
    showCurrentLine();
}

void MarkdownEditor::showCurrentLine()
{
    const QTextBlock block = textCursor().block();
    blockBoundingRect(block); // lays it out
    const int row = block.layout()->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    // Qt paints anew where the words change; the row's mark is higher and wider.
    if (std::exchange(m_currentRow, std::pair(block.blockNumber(), row)) != m_currentRow || m_focusMode)
        viewport()->update();
    showMarks();
    m_lineNumbers->update();
    if (m_typewriterMode)
        centerCursor();
}

void MarkdownEditor::showMarks()
{
    setExtraSelections(bracketMarks() + m_matchMarks + m_spellMarks->marks() + m_carets->marks());
}

/// The bracket at the caret and the one that it goes with.
QList<QTextEdit::ExtraSelection> MarkdownEditor::bracketMarks() const
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto pair = textCursor().hasSelection() || m_composing
        ? std::nullopt
        : matchingBrackets(documentText(), textCursor().position());
    for (const qsizetype at : pair ? QList<qsizetype>{ pair->first, pair->second } : QList<qsizetype>()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(WritingColors::of(palette()).match);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(at));
        mark.cursor.setPosition(int(at) + 1, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    return marks;
}

} // namespace Hexquill
