// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textsearch.h"

#include <QTextCursor>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace Hexquill {

class MarkdownEditor;

/// Find and replace in the body, under the editor; hidden until it is asked for.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(MarkdownEditor &editor, QWidget *parent = nullptr);

    void openFind(); ///< seeded by the selection
    void openReplace();
    void findNext();
    void findPrevious();
    void close(); ///< gives the focus back to the text

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildReplaceRow();
    QToolButton *addSwitch(QHBoxLayout *row, const QString &name, const QString &text, const QString &meaning);
    void addStep(QHBoxLayout *row, Qt::ArrowType arrow, const QString &meaning, void (FindBar::*command)());
    void open(bool replace);
    void seed();
    SearchQuery query() const;
    void search();
    void searchFrom(qsizetype position); ///< and selects the first match from there on
    void showMatches();
    void step(int direction);
    void select(qsizetype index);
    void showCount();
    void replaceOne();
    void replaceAll();
    void changeText(const TextChange &change);

    MarkdownEditor &m_editor;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QWidget *m_replaceRow = nullptr;
    QToolButton *m_caseSensitive = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_regex = nullptr;
    QToolButton *m_inSelection = nullptr;
    QLabel *m_count = nullptr;
    QTimer *m_delay = nullptr;
    QList<SearchMatch> m_matches;
    QString m_error; ///< of the regular expression
    QTextCursor m_scope; ///< where to search if only in the selection
    qsizetype m_current = -1;
    bool m_replacing = false;
};

} // namespace Hexquill
