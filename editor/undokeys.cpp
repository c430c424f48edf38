// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/undokeys.h"

#include "editor/postdocument.h"

#include <QKeyEvent>
#include <QWidget>

namespace Hexquill {

namespace {

bool isInside(QObject *child)
{
    return child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow();
}

} // namespace

UndoKeys::UndoKeys(PostDocument &document, QWidget *widget)
    : QObject(widget)
    , m_document(document)
{
    watch(widget);
}

void UndoKeys::watch(QObject *parent)
{
    parent->removeEventFilter(this);
    parent->installEventFilter(this);
    const QObjectList children = parent->children();
    for (QObject *child : children) {
        if (isInside(child))
            watch(child);
    }
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        QObject *child = static_cast<QChildEvent *>(event)->child();
        if (isInside(child))
            watch(child);
    }
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!pressed)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->ignore(); // the window's actions get the keys first
        return true;
    }
    if (undo)
        m_document.undo();
    else
        m_document.redo();
    return true;
}

} // namespace Hexquill
