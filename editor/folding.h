// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextBlock>

class QPlainTextEdit;

namespace Hexquill {

/// A run of hidden lines behind a line that shows; lines of the body, 0-based.
struct Fold
{
    int line = 0;
    int hidden = 0; ///< how many

    bool operator==(const Fold &) const = default;
};

/// Sections of a text that are folded to their headings. A fold is a run of hidden blocks behind a visible one, so it
/// lives in the document, and each can be seen and opened whatever becomes of its heading. It opens by itself when the
/// caret comes into it or a change of lines leaves it no section of a heading.
class Folding : public QObject
{
    Q_OBJECT
public:
    explicit Folding(QPlainTextEdit &editor);

    /// The level of the heading that \a block is, 1 .. 6; 0 for none. A line with `===` or `---` beneath it is one.
    static int headingLevel(const QTextBlock &block);
    static bool isFolded(const QTextBlock &block); ///< what follows \a block is hidden
    static bool isFoldable(const QTextBlock &block); ///< it has a section, or a fold

    void toggle(const QTextBlock &block); ///< folds the section of the heading \a block, or opens the fold behind it
    void toggleAtCaret(); ///< the section that the caret is in
    QList<Fold> folds() const;
    /// Those of \a folds whose sections are as they were; others may have come in their place since.
    void fold(const QList<Fold> &folds);
    void foldAll(); ///< to the headings alone
    void unfoldAll();

signals:
    void changed();

private:
    void noteChange(int position, int removed, int added);
    void openAround(const QTextBlock &block);
    void setShown(const QTextBlock &first, const QTextBlock &last, bool shown);
    void leaveHidden();
    void showChange();

    QPlainTextEdit &m_editor;
    QTextDocument *m_document; ///< of the editor, and outlives it
    int m_lines = 0;
};

} // namespace Hexquill
