// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/linenumberarea.h"

#include "editor/folding.h"
#include "editor/markdowneditor.h"
#include "editor/textpart.h"
#include "editor/writingcolors.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace Hexquill {

namespace {

constexpr int foldRoom = 20; // pixels, right of the numbers, with the margin

/// A triangle that points down where a section shows and right where it is folded.
void drawFoldMark(QPainter &painter, const QRectF &box, bool folded)
{
    const QPointF middle = box.center();
    constexpr double reach = 4;
    const QPolygonF down{ { middle.x() - reach, middle.y() - reach / 2 },
                          { middle.x() + reach, middle.y() - reach / 2 },
                          { middle.x(), middle.y() + reach / 2 } };
    const QPolygonF right{ { middle.x() - reach / 2, middle.y() - reach },
                           { middle.x() - reach / 2, middle.y() + reach },
                           { middle.x() + reach / 2, middle.y() } };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(folded ? right : down);
}

} // namespace

LineNumberArea::LineNumberArea(MarkdownEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setCursor(Qt::ArrowCursor);
}

QSize LineNumberArea::sizeHint() const
{
    const int digits = qMax(2, int(QString::number(m_editor.countLines()).size()));
    return { digits * m_editor.fontMetrics().horizontalAdvance(QLatin1Char('9')) + 12 + foldRoom, 0 };
}

void LineNumberArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const WritingColors colors = WritingColors::of(m_editor.palette());
    painter.fillRect(event->rect(), m_editor.palette().color(QPalette::Base));
    QFont font = m_editor.font();
    font.setPointSizeF(qMax(6.0, font.pointSizeF() * 0.82));
    painter.setFont(font);
    const int current = m_editor.currentLine();
    int line = m_editor.lineOf(m_editor.firstVisibleBlock()) - (TextPart::goesOn(m_editor.firstVisibleBlock()) ? 0 : 1);
    for (QTextBlock block = m_editor.firstVisibleBlock(); block.isValid(); block = block.next()) {
        const bool goesOn = TextPart::goesOn(block); // the number stands at its first piece
        line += goesOn ? 0 : 1;
        if (!block.isVisible() || goesOn)
            continue;
        const QRectF box = m_editor.blockBoundingGeometry(block).translated(m_editor.contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        const QRectF row = block.layout()->lineAt(0).rect().translated(0, box.top());
        painter.setPen(line == current ? colors.currentLineNumber : colors.lineNumber);
        painter.drawText(QRectF(0, row.top(), width() - foldRoom, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(line + 1));
        if (Folding::isFoldable(block))
            drawFoldMark(painter, QRectF(width() - foldRoom + 2, row.top(), foldRoom - 8, row.height()),
                         Folding::isFolded(block));
    }
}

void LineNumberArea::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = m_editor.cursorAt({ 0, event->position().y() }).block();
    if (event->position().x() >= width() - foldRoom && Folding::isFoldable(block))
        return m_editor.folding().toggle(block);
    m_anchorBlock = m_editor.cursorAt({ 0, event->position().y() }).blockNumber();
    selectTo(int(event->position().y()));
    m_editor.setFocus(Qt::MouseFocusReason);
}

void LineNumberArea::mouseMoveEvent(QMouseEvent *event)
{
    selectTo(int(event->position().y()));
}

void LineNumberArea::selectTo(int y)
{
    const QTextDocument *document = m_editor.document();
    const int last = m_editor.cursorAt(QPointF(0, y)).blockNumber();
    const QTextBlock anchor = document->findBlockByNumber(m_anchorBlock);
    const QTextBlock block = document->findBlockByNumber(last);
    const bool down = last >= m_anchorBlock;
    const QTextBlock &far = down ? block : anchor;
    const int end = far.next().isValid() ? far.next().position() : far.position() + far.length() - 1;
    m_editor.setSelection(down ? Selection{ anchor.position(), end } : Selection{ end, block.position() });
}

void LineNumberArea::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the editor scrolls
}

} // namespace Hexquill
