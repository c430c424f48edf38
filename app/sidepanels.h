// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

class QAction;

namespace Hexquill {

/// The panels of the left column, one above the other; each is shown by its action and the column goes with the last.
class SidePanels : public QSplitter
{
    Q_OBJECT
public:
    explicit SidePanels(QWidget *parent = nullptr);

    /// \a id: the name it is remembered by; \a show: a checkable action that shows and hides it.
    void add(const QString &id, const QString &title, QWidget *panel, QAction *show);
    void setShown(const QStringList &ids);
    QStringList shown() const;
    /// In a narrow window the column makes way for the text, until one of its panels is asked for.
    void setNarrow(bool narrow);

private:
    void updateColumn();

    struct Entry
    {
        QString id;
        QWidget *frame;
        QAction *show;
    };
    QList<Entry> m_entries;
    bool m_narrow = false;
};

} // namespace Hexquill
