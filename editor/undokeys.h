// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Hexquill {

class PostDocument;

/// Takes the undo and redo keys wherever they are pressed in a widget: the editors' own undo would bypass the post's
/// one order.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    /// Watches \a widget and all that is in it now and later. Belongs to it.
    UndoKeys(PostDocument &document, QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *parent);

    PostDocument &m_document;
};

} // namespace Hexquill
