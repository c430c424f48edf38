// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Folded sections and carets on several lines, as the pointer and the clipboard see them.
#include "editor/columncarets.h"
#include "editor/documentmime.h"
#include "editor/folding.h"
#include "editor/markdowneditor.h"
#include "editor/writingcolors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

namespace Hexquill {

namespace {

/// Where a fold is marked: behind the words of the last line that shows.
QRectF foldBox(const MarkdownEditor &editor, const QTextBlock &block)
{
    QTextCursor end(block);
    end.movePosition(QTextCursor::EndOfBlock);
    const QRectF caret = editor.cursorRect(end);
    const double side = caret.height() * 0.7;
    return { caret.right() + side / 2, caret.center().y() - side / 2, side * 1.6, side };
}

} // namespace

/// \a painter paints on the viewport.
void MarkdownEditor::paintFolds(QPainter &painter)
{
    const WritingColors colors = WritingColors::of(palette());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > viewport()->height())
            break;
        if (!Folding::isFolded(block))
            continue;
        const QRectF box = foldBox(*this, block);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.match);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(colors.quote);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("⋯"));
    }
}

/// A click on a fold's mark opens it, a drag with Alt draws a rectangle of carets.
void MarkdownEditor::mousePressEvent(QMouseEvent *event)
{
    const QTextCursor at = cursorForPosition(event->position().toPoint());
    if (event->button() == Qt::LeftButton && Folding::isFolded(at.block())
        && foldBox(*this, at.block()).contains(event->position()))
        return m_folding->toggle(at.block());
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::AltModifier && !m_composing) {
        m_dragStart = at.position();
        setSelection(Selection::caret(m_dragStart));
        return;
    }
    m_carets->end();
    QPlainTextEdit::mousePressEvent(event);
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragStart >= 0)
        m_carets->setRectangle(m_dragStart, cursorForPosition(event->position().toPoint()).position());
    else
        QPlainTextEdit::mouseMoveEvent(event);
}

void MarkdownEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragStart, -1) < 0)
        QPlainTextEdit::mouseReleaseEvent(event);
}

void MarkdownEditor::copy()
{
    if (m_carets->isActive())
        QGuiApplication::clipboard()->setMimeData(documentMimeData(m_carets->selectedText()).release());
    else
        QPlainTextEdit::copy();
}

void MarkdownEditor::cut()
{
    if (!m_carets->isActive())
        return QPlainTextEdit::cut();
    copy();
    if (!isReadOnly() && std::any_of(m_carets->carets().begin(), m_carets->carets().end(), [](const Selection &caret) {
            return !caret.isEmpty();
        }))
        m_carets->type({});
}

} // namespace Hexquill
