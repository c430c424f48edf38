// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spelling.h"

#include <QHash>
#include <QObject>
#include <QTextEdit>
#include <QTimer>

class QTextBlock;

namespace Hexquill {

class MarkdownEditor;

/// Finds the misspelt words among the lines in sight, a moment after the text or the view came to rest: a long post
/// costs no more than a short one. The word that is being typed is left alone.
class SpellMarks : public QObject
{
    Q_OBJECT
public:
    explicit SpellMarks(MarkdownEditor &editor);

    void setSpelling(const Spelling &spelling);
    const Spelling &spelling() const { return m_spelling; }
    const QList<QTextEdit::ExtraSelection> &marks() const { return m_marks; }
    /// The misspelt word at \a position of the body, nothing if there is none.
    QTextCursor wordAt(int position) const;
    void lookSoon(); ///< the text or the view changed

signals:
    void changed();

private:
    void look();
    void lookAt(const QTextBlock &block);
    bool isRight(const QString &word);

    MarkdownEditor &m_editor;
    Spelling m_spelling;
    QHash<QString, bool> m_known; ///< what the dictionaries said of a word
    QList<QTextEdit::ExtraSelection> m_marks;
    QTimer m_rest;
};

} // namespace Hexquill
