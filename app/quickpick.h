// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/searchterms.h"

#include <functional>
#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace Hexquill {

/// One thing to pick.
struct PickEntry
{
    QString text;
    QString detail; ///< smaller, behind it: a folder, a shortcut
    QString alsoFoundBy; ///< more words that find it, not shown
    std::function<void()> run;
    bool enabled = true;
};

/// A line to type in over the window and below it what fits, best first: Enter takes the first, Esc leaves. The
/// quickest way to a post or a command for who has both hands on the keys.
class QuickPick : public QDialog
{
    Q_OBJECT
public:
    /// \a entries in the order they are shown in before anything is typed.
    QuickPick(const QString &hint, const QList<PickEntry> &entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void pick();
    void prepareSome();

    QList<PickEntry> m_entries;
    QList<SearchTerms> m_terms;
    QTimer m_idle; ///< while nobody types, pinyin is read ahead
    qsizetype m_prepared = 0; ///< terms
    QLineEdit *m_query = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace Hexquill
