// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What the pointer does in the text: clicks, drags, drops, the context menu.
#include "editor/columncarets.h"
#include "editor/folding.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"
#include "editor/spellmarks.h"
#include "editor/writinglayout.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedPointer>
#include <QTextBlock>

namespace Hexquill {

/// The point of a row that \a point means, which may lie between two: Qt would take it for the start of the lower one.
QPointF MarkdownEditor::onRow(const QPointF &point) const
{
    if (!viewport()->rect().contains(point.toPoint()))
        return point;
    double top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= point.y(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        for (int i = 0; block.isVisible() && i < block.layout()->lineCount(); ++i) {
            const QTextLine row = block.layout()->lineAt(i);
            if (point.y() < top + m_layout.rowBox(block, row).bottom())
                return { point.x(), qBound(top + row.y(), point.y(), top + row.y() + row.height() - 1) };
        }
        top += height;
    }
    return point;
}

QTextCursor MarkdownEditor::cursorAt(const QPointF &point) const
{
    return cursorForPosition(onRow(point).toPoint());
}

bool MarkdownEditor::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        return passOnRow(static_cast<QMouseEvent *>(event));
    case QEvent::DragMove:
    case QEvent::Drop:
        return passOnRow(static_cast<QDropEvent *>(event));
    default:
        return QPlainTextEdit::viewportEvent(event);
    }
}

bool MarkdownEditor::passOnRow(QMouseEvent *event)
{
    QMouseEvent moved(event->type(), onRow(event->position()), event->scenePosition(), event->globalPosition(),
                      event->button(), event->buttons(), event->modifiers(), event->pointingDevice());
    const bool taken = QPlainTextEdit::viewportEvent(&moved);
    event->setAccepted(moved.isAccepted());
    return taken;
}

bool MarkdownEditor::passOnRow(QDropEvent *event)
{
    QDragMoveEvent moved(onRow(event->position()).toPoint(), event->possibleActions(), event->mimeData(),
                         event->buttons(), event->modifiers(), event->type());
    moved.setDropAction(event->dropAction());
    moved.setAccepted(event->isAccepted());
    const bool taken = QPlainTextEdit::viewportEvent(&moved);
    event->setDropAction(moved.dropAction());
    event->setAccepted(moved.isAccepted());
    return taken;
}

/// A click on a fold's mark opens it, a drag with Alt draws a rectangle of carets.
void MarkdownEditor::mousePressEvent(QMouseEvent *event)
{
    const QTextCursor at = cursorForPosition(event->position().toPoint());
    if (event->button() == Qt::LeftButton && Folding::isFolded(at.block())
        && foldBox(at.block()).contains(event->position()))
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

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QScopedPointer<QMenu> menu(createStandardContextMenu(event->pos()));
    // Qt's own undo entries would bypass the post's one order.
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("edit-undo"))
            replaceAction(menu.get(), action, m_document.isUndoAvailable(), &MarkdownEditor::undo);
        if (action->objectName() == QLatin1String("edit-redo"))
            replaceAction(menu.get(), action, m_document.isRedoAvailable(), &MarkdownEditor::redo);
    }
    if (const QTextCursor word = m_spellMarks->wordAt(cursorAt(event->pos()).position()); !word.isNull())
        addSuggestions(menu.get(), word);
    menu->exec(event->globalPos());
}

/// Better words for a misspelt one, over everything else in the menu.
void MarkdownEditor::addSuggestions(QMenu *menu, const QTextCursor &word)
{
    const QString misspelt = word.selectedText();
    const qsizetype start = word.selectionStart();
    QAction *before = menu->actions().value(0);
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, run);
        menu->insertAction(before, action);
        return action;
    };
    const QStringList better = isReadOnly() ? QStringList() : m_spellMarks->spelling().suggestions(misspelt);
    for (const QString &text : better)
        add(text, [this, text, start, length = misspelt.size()] {
            applyChange({ start, length, text, Selection::caret(start + text.size()) });
        });
    if (better.isEmpty())
        add(tr("No suggestions"), [] {})->setEnabled(false);
    menu->insertSeparator(before);
    add(tr("Add “%1” to the Dictionary").arg(misspelt), [this, misspelt] { emit wordLearnt(misspelt); });
    menu->insertSeparator(before);
}

void MarkdownEditor::replaceAction(QMenu *menu, QAction *action, bool enabled, void (MarkdownEditor::*command)())
{
    auto *ours = new QAction(action->icon(), action->text(), menu);
    ours->setEnabled(enabled);
    connect(ours, &QAction::triggered, this, command);
    menu->insertAction(action, ours);
    menu->removeAction(action);
}

} // namespace Hexquill
