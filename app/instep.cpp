// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/instep.h"

#include "editor/markdowneditor.h"
#include "editor/post/filetext.h"
#include "editor/postdocument.h"
#include "editor/text/linecommands.h"
#include "editor/text/wordplace.h"
#include "preview/previewview.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace Hexquill {

namespace {

constexpr int selectionPause = 150; // milliseconds; a selection grows with every move of the mouse
constexpr qsizetype longestChosen = 500; // characters

/// The body's offset of \a line, and of the end of \a lastLine (-1: the last of all).
Selection linesOf(const MarkdownEditor &editor, int line, int lastLine)
{
    const QTextBlock first = editor.blockOf(line);
    const QTextBlock behind = lastLine < 0 ? QTextBlock() : editor.blockOf(lastLine + 1);
    if (!first.isValid())
        return {};
    return { first.position(), behind.isValid() ? behind.position() - 1 : editor.document()->characterCount() - 1 };
}

/// Where the body has \a words, by its offsets.
std::optional<Selection> placeIn(const MarkdownEditor &editor, const ChosenWords &words)
{
    const Selection lines = linesOf(editor, words.firstLine, words.lastLine);
    const double share = (words.line - words.firstLine) / qMax(1, words.lastLine - words.firstLine + 1);
    const QString text = editor.documentText().mid(lines.start(), lines.end() - lines.start());
    const auto found = findWords(text, { toDocumentText(words.words), words.nth }, share);
    if (!found)
        return {};
    return Selection{ lines.start() + found->start(), lines.start() + found->end() };
}

} // namespace

InStep::InStep(PreviewView &preview, const QAction &scrollTogether, std::function<MarkdownEditor &()> inFront,
               QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_together(scrollTogether)
    , m_inFront(std::move(inFront))
{
    m_chosenSoon.setSingleShot(true);
    m_chosenSoon.setInterval(selectionPause);
    connect(&m_chosenSoon, &QTimer::timeout, this, &InStep::showChosen);
    connect(&preview, &PreviewView::scrolledToLine, this, &InStep::followPreview);
    connect(&preview, &PreviewView::activated, this, &InStep::goTo);
    connect(&preview, &PreviewView::wordsChosen, this, &InStep::mark);
    connect(&preview, &PreviewView::taskClicked, this, &InStep::tick);
    connect(&preview, &PreviewView::painted, this, &InStep::keepTypingInSight);
}

void InStep::heed(MarkdownEditor &editor, const PostDocument &document)
{
    connect(&editor, &MarkdownEditor::topLineChanged, this, [this, &editor](double line) {
        if (isInFront(editor))
            followText(line);
    });
    // QPlainTextEdit::textChanged() comes when lines get their colours, too: the preview has nothing to paint then.
    connect(&document, &PostDocument::bodyChanged, this, [this, &editor] {
        if (isInFront(editor) && editor.hasFocus())
            m_typed = true;
    });
    connect(&editor, &QPlainTextEdit::selectionChanged, this, [this, &editor] {
        if (isInFront(editor))
            m_chosenSoon.start();
    });
}

/// While the writer types, the caret's place counts, not the top line's.
void InStep::followText(double line)
{
    if (m_following || m_typed || !m_together.isChecked())
        return;
    const QScrollBar *bar = m_inFront().verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        m_preview.scrollToEnd();
    else
        m_preview.scrollToLine(line);
}

void InStep::followPreview(double line)
{
    emit previewScrolled(line);
    const QScopedValueRollback following(m_following, true);
    if (m_together.isChecked())
        m_inFront().setTopLine(line);
}

void InStep::keepTypingInSight()
{
    if (std::exchange(m_typed, false) && m_together.isChecked())
        m_preview.ensureLineVisible(m_inFront().currentLine());
}

void InStep::goTo(const ChosenWords &words)
{
    MarkdownEditor &editor = m_inFront();
    const QScopedValueRollback following(m_following, true); // the reader's place in the preview stays
    editor.goToLine(int(words.line));
    if (const auto place = placeIn(editor, words)) {
        editor.setSelection(*place);
        editor.centerCursor();
    }
    editor.setFocus();
}

/// The caret stays where it was: the reader may only want to copy.
void InStep::mark(const ChosenWords &words)
{
    MarkdownEditor &editor = m_inFront();
    const auto place = placeIn(editor, words);
    if (!place)
        return editor.setMatchMarks({}, -1);
    editor.setMatchMarks({ *place }, 0);
    const QScopedValueRollback following(m_following, true);
    if (m_together.isChecked())
        editor.setTopLine(qMax(0, editor.lineOf(editor.document()->findBlock(int(place->start()))) - 2));
}

void InStep::tick(int firstLine, int lastLine, int index, bool done)
{
    MarkdownEditor &editor = m_inFront();
    if (editor.isReadOnly())
        return;
    auto change = setTaskDone(editor.documentText(), linesOf(editor, firstLine, lastLine), index, done);
    if (!change)
        return;
    change->selection = editor.selection();
    editor.applyChange(*change);
}

void InStep::showChosen()
{
    const MarkdownEditor &editor = m_inFront();
    const Selection selection = editor.selection();
    if (!editor.hasFocus() || selection.isEmpty() || selection.end() - selection.start() > longestChosen) {
        if (std::exchange(m_hasChosen, false) && editor.hasFocus())
            m_preview.chooseNothing();
        return;
    }
    const int line = editor.lineOf(editor.document()->findBlock(int(selection.start())));
    const Selection block = linesOf(editor, m_preview.firstLineAt(line), -1);
    const QString text = editor.documentText().mid(block.start(), selection.end() - block.start());
    const ReadWords read = readWords(text, { selection.start() - block.start(), selection.end() - block.start() });
    if (read.words.isEmpty())
        return;
    m_hasChosen = true;
    m_preview.chooseWords(line, fromDocumentText(read.words), read.nth);
}

} // namespace Hexquill
