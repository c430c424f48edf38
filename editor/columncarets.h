// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/carets.h"

#include <QObject>
#include <QTextEdit>

class QKeyEvent;
class QPainter;

namespace Hexquill {

class MarkdownEditor;

/// Carets on several lines of an editor: what is typed, erased or pasted comes at all of them as one undo step. They go
/// with Esc, a click, and every key that means something else.
class ColumnCarets : public QObject
{
    Q_OBJECT
public:
    explicit ColumnCarets(MarkdownEditor &editor);

    bool isActive() const { return m_carets.size() > 1; }
    const Carets &carets() const { return m_carets; }
    void set(const Carets &carets);
    void extend(int by); ///< a caret more on the line above (-1) or below (1); back again takes it away
    void setRectangle(qsizetype from, qsizetype to); ///< its corners in the text
    bool takeKey(QKeyEvent *event); ///< true if the key was for the carets
    void type(const QString &words);
    void paste(const QString &text); ///< a line each if there are as many
    QString selectedText() const;
    void erase(int by);
    void end();

    QList<QTextEdit::ExtraSelection> marks() const; ///< what is selected
    void paint(QPainter &painter) const;

signals:
    void changed();

private:
    bool takeMove(int key, bool select);
    bool takeEdit(QKeyEvent *event);
    void apply(const CaretsChange &change);

    MarkdownEditor &m_editor;
    Carets m_carets; ///< one or none: not active
    QString m_text; ///< that they are places of
    bool m_grewDown = true; ///< the last caret came last, not the first
    int m_column = 0; ///< where the next one comes
    bool m_setting = false; ///< the editor's own caret moves by our doing
};

} // namespace Hexquill
