// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace Hexquill {

class Chip;
class FlowLayout;

/// A list of short texts as chips with a line to type the next one into.
/// Enter and the separators add it, Backspace in an empty line takes the last one, a pasted list becomes many,
/// what is there already is refused.
class ChipEdit : public QWidget
{
    Q_OBJECT
public:
    /// \a separators: each character ends an item; a line break always does.
    ChipEdit(const QString &separators, QWidget *parent = nullptr);

    void setItems(const QStringList &items);
    QStringList items() const;
    void setKnownItems(const QStringList &known); ///< for completion
    void setChained(bool chained); ///< each item is inside the one before it
    void setPlaceholder(const QString &text);
    QLineEdit *line() const { return m_line; }

    /// \a text cut at the separators, trimmed, without empty ones; a YAML list (`[a, b]`, `- a`) is understood too.
    static QStringList split(const QString &text, const QString &separators);

signals:
    void edited(); ///< items() changed by the writer
    void refused(const QString &item); ///< it is there already
    void finished(); ///< the focus left
    void emptied(); ///< Backspace where there is nothing left to take

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void takeTyped(const QString &text);
    void add(const QStringList &texts);
    void commitLine();
    void appendChip(const QString &text);
    void removeChip(Chip *chip);
    void moveChip(Chip *chip, int by);
    void dragChip(Chip *chip, const QPoint &position);
    void editChip(Chip *chip);
    void arrange();
    void pasteList(const QString &text);

    QString m_separators;
    QList<Chip *> m_chips;
    FlowLayout *m_layout = nullptr;
    QLineEdit *m_line = nullptr;
    QStringListModel *m_known = nullptr;
    QCompleter *m_completer = nullptr;
    QString m_placeholder;
    bool m_chained = false;
    bool m_composing = false;
};

} // namespace Hexquill
