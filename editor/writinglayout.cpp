// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/writinglayout.h"

#include "editor/text/cjk.h"
#include "editor/text/lines.h"

#include <algorithm>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

namespace Hexquill {

namespace {

constexpr double deepestIndent = 0.5; // of the width: words keep some room in a narrow window

/// What QPlainTextDocumentLayout asks its views to paint anew when lines moved: all of it.
QRectF everything(const QTextDocument &document)
{
    constexpr double far = 1e9;
    return { 0, -document.documentMargin(), far, far };
}

double heightOf(const QTextLine &row)
{
    return row.height() + qMin(0, qCeil(row.leading()));
}

} // namespace

WritingLayout::WritingLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

void WritingLayout::setLineSpacing(double spacing)
{
    const double bounded = qBound(1.0, spacing, 3.0);
    if (bounded == m_spacing)
        return;
    m_spacing = bounded;
    forgetRows();
}

void WritingLayout::forgetRows()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        block.clearLayout();
        block.setLineCount(block.isVisible() ? 1 : 0);
    }
    tellSize();
    emit update(everything(*document()));
}

QRectF WritingLayout::blockBoundingRect(const QTextBlock &block) const
{
    // QPlainTextDocumentLayout lays out only what has no rows yet: it finds ours. Queries lay out late there, too.
    if (block.isValid() && block.layout()->lineCount() == 0)
        const_cast<WritingLayout *>(this)->layOut(block);
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

/// A change within one line is where the base class would lay out by itself, so the condition is the same as there.
void WritingLayout::documentChanged(int from, int removed, int added)
{
    const QTextBlock first = document()->findBlock(from);
    const QTextBlock last = document()->findBlock(qMax(0, from + removed + added - 1));
    noticeCjk(first, last);
    const int blocks = document()->blockCount();
    if (std::exchange(m_blocks, blocks) == blocks && first.isValid() && first == last)
        layOutAnew(first);
    else
        QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

void WritingLayout::noticeCjk(const QTextBlock &first, const QTextBlock &last)
{
    for (QTextBlock block = first; !m_hasCjk && block.isValid(); block = block.next()) {
        const QString line = block.text();
        if (std::any_of(line.begin(), line.end(), [](QChar c) { return isCjk(c.unicode()); })) {
            m_hasCjk = true;
            forgetRows();
        }
        if (block == last)
            return;
    }
}

void WritingLayout::layOutAnew(const QTextBlock &block)
{
    const double before = blockBoundingRect(block).height();
    layOut(block);
    if (blockBoundingRect(block).height() == before)
        emit updateBlock(block);
    else
        emit update(everything(*document()));
}

void WritingLayout::layOut(QTextBlock block)
{
    QTextLayout &layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(block.textDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    breakIntoRows(block);
    placeRows(layout);
    layout.endLayout();
    const int lines = document()->lineCount();
    block.setLineCount(block.isVisible() ? layout.lineCount() : 0);
    if (document()->lineCount() != lines)
        tellSize();
}

void WritingLayout::breakIntoRows(const QTextBlock &block)
{
    const double margin = document()->documentMargin();
    const double whole = frameBoundingRect(nullptr).width();
    const double width = (whole > 0 ? whole : INT_MAX) - 2 * margin; // no width: there is no view yet
    const bool leftToRight = block.textDirection() == Qt::LeftToRight;
    double indent = 0;
    for (QTextLine row = block.layout()->createLine(); row.isValid(); row = block.layout()->createLine()) {
        row.setLeadingIncluded(true);
        row.setLineWidth(width - indent);
        row.setPosition({ margin + (leftToRight ? indent : 0), 0 });
        if (row.lineNumber() == 0)
            indent = indentOf(block, row, width);
    }
}

/// One beneath the other, evenly: a row of Latin letters is lower than one with Chinese characters.
void WritingLayout::placeRows(QTextLayout &layout)
{
    double highest = m_hasCjk ? leastHeight(layout) : 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        highest = qMax(highest, heightOf(layout.lineAt(i)));
    const double step = qRound(highest * m_spacing);
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine row = layout.lineAt(i);
        row.setPosition({ row.x(), (i + 1) * step - row.height() });
    }
}

/// Of a row with a Chinese character, in the line's own size.
double WritingLayout::leastHeight(const QTextLayout &layout)
{
    int adjustment = 0;
    for (const QTextLayout::FormatRange &range : layout.formats())
        adjustment = qMax(adjustment, range.format.intProperty(QTextFormat::FontSizeAdjustment));
    if (std::exchange(m_font, document()->defaultFont()) != m_font)
        m_leastHeights.clear();
    if (const auto known = m_leastHeights.constFind(adjustment); known != m_leastHeights.constEnd())
        return *known;
    QTextDocument sample; // adjustments are of a document's font
    sample.setDefaultFont(m_font);
    QTextCharFormat size;
    size.setProperty(QTextFormat::FontSizeAdjustment, adjustment);
    QTextCursor(&sample).insertText(QStringLiteral("x中"), size);
    sample.documentLayout()->documentSize();
    return *m_leastHeights.insert(adjustment, heightOf(sample.firstBlock().layout()->lineAt(0)));
}

/// Where the rows below \a firstRow begin, from where it begins itself; right to left likewise.
double WritingLayout::indentOf(const QTextBlock &block, const QTextLine &firstRow, double width) const
{
    const QString line = block.text();
    const int words = firstRow.textLength() < line.size() ? int(wordsStart(line)) : 0;
    if (words == 0 || words > firstRow.textLength())
        return 0;
    return qMin(qAbs(firstRow.cursorToX(words) - firstRow.cursorToX(0)), width * deepestIndent);
}

double WritingLayout::roomAbove(const QTextBlock &block, int row) const
{
    const QTextLayout &layout = *block.layout();
    const QTextLine above = row > 0 ? layout.lineAt(row - 1) : QTextLine();
    return layout.lineAt(row).y() - (above.isValid() ? above.y() + above.height() : 0);
}

double WritingLayout::roomBelow(const QTextBlock &block, int row) const
{
    if (row + 1 < block.layout()->lineCount())
        return roomAbove(block, row + 1);
    QTextBlock next = block.next();
    while (next.isValid() && !next.isVisible())
        next = next.next();
    return next.isValid() && next.layout()->lineCount() > 0 ? roomAbove(next, 0) : roomAbove(block, row);
}

QRectF WritingLayout::rowBox(const QTextBlock &block, const QTextLine &row) const
{
    const double above = qFloor(roomAbove(block, row.lineNumber()) / 2);
    const double below = roomBelow(block, row.lineNumber());
    return { row.x(), row.y() - above, row.width(), above + row.height() + below - qFloor(below / 2) };
}

/// Views lay out more while they hear of a new size: they have read it by the end, so once is enough.
void WritingLayout::tellSize()
{
    if (m_telling)
        return;
    const QScopedValueRollback telling(m_telling, true);
    emit documentSizeChanged(documentSize());
}

} // namespace Hexquill
