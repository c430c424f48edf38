// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/actions.h"

#include <QDialog>
#include <QVariantMap>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hexquill {

/// Every command with its keys, to be changed: press the new keys, or give back the usual ones. Keys that another
/// command has are named and move over only when the writer says so.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a chosen: what differs from the usual keys, as Actions::setShortcuts() takes it.
    ShortcutsDialog(const Actions &actions, const QVariantMap &chosen, QWidget *parent);

    QVariantMap chosen() const { return m_chosen; }

private:
    void build();
    void fill();
    void filter(const QString &words);
    void showCommand();
    void showClash();
    void take(const QKeySequence &keys);
    void giveUsual();
    QList<QKeySequence> keysOf(ActionId id) const;
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    QTreeWidgetItem *ownerOf(const QKeySequence &keys) const; ///< another command that has them
    void showKeys(QTreeWidgetItem *item);

    const Actions &m_actions;
    QVariantMap m_chosen;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_commands = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QLabel *m_clash = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_usual = nullptr;
};

} // namespace Hexquill
