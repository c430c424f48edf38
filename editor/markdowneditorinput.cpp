// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// How keys and input methods come into the editor.
#include "editor/columncarets.h"
#include "editor/fencecompletion.h"
#include "editor/markdowneditor.h"
#include "editor/markdownhighlighter.h"
#include "editor/post/filetext.h"
#include "editor/post/pieces.h"
#include "editor/postdocument.h"
#include "editor/text/chinesekeyboard.h"
#include "editor/text/tablecells.h"
#include "editor/text/typing.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QWheelEvent>

namespace Hexquill {

bool MarkdownEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // QPlainTextEdit would claim these for its own undo; the window's actions and takeKey() know the one order.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_languages->wants(*event))
        return event->ignore(); // the list of languages has it then
    if (!m_composing && m_carets->takeKey(event)) {
        event->accept();
        return;
    }
    if (takeKey(event))
        event->accept();
    else
        QPlainTextEdit::keyPressEvent(event);
    if (const QString typed = event->text(); typed.size() == 1)
        readChineseKeyboard(typed[0]);
}

bool MarkdownEditor::takeKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return true;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->matches(QKeySequence::Copy) ? copy() : cut();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        redo();
        return true;
    }
    if (isReadOnly() || m_composing)
        return false;
    return takeEditingKey(event->key(), event->modifiers()) || takeTyped(event);
}

bool MarkdownEditor::takeEditingKey(int key, Qt::KeyboardModifiers modifiers)
{
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    const bool plain = held == Qt::NoModifier;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && held == Qt::ShiftModifier)
        return breakLine();
    if (enter && plain && isInCode())
        return insertDocumentText(QStringLiteral("\n")), true;
    if (const auto erased = plain ? eraseOverJoint(key) : std::nullopt) {
        applyChange(*erased);
        return true;
    }
    if (isInCode())
        return takeCodeKey(key, plain);
    std::optional<TextChange> change;
    if (enter && plain)
        change = enterChange();
    else if (key == Qt::Key_Tab && plain)
        change = tabChange(1);
    else if (key == Qt::Key_Backtab)
        change = tabChange(-1);
    else if (key == Qt::Key_Backspace && plain)
        change = eraseBackwards(documentText(), selection());
    else if (key == Qt::Key_Home && (plain || held == Qt::ShiftModifier))
        return goHome(held == Qt::ShiftModifier);
    if (change)
        applyChange(*change);
    return change.has_value();
}

bool MarkdownEditor::takeCodeKey(int key, bool plain)
{
    if (key == Qt::Key_Tab && plain && selection().isEmpty())
        insertDocumentText(QStringLiteral("    "));
    else if (key == Qt::Key_Backtab || (key == Qt::Key_Tab && plain))
        applyChange(indentCode(documentText(), selection(), key == Qt::Key_Tab ? 1 : -1));
    else
        return false;
    return true;
}

/// Between two pieces of a line nothing is in sight: the character beyond goes.
std::optional<TextChange> MarkdownEditor::eraseOverJoint(int key) const
{
    const bool back = key == Qt::Key_Backspace;
    if (!m_document.isInPieces() || !selection().isEmpty() || (!back && key != Qt::Key_Delete))
        return {};
    const QString text = documentText();
    qsizetype start = selection().position;
    qsizetype end = start;
    while (back && start > 0 && text[start - 1] == Pieces::joint)
        --start;
    while (!back && end < text.size() && text[end] == Pieces::joint)
        ++end;
    if (start == end)
        return {};
    if (back && start > 0)
        start -= start > 1 && text[start - 1].isLowSurrogate() && text[start - 2].isHighSurrogate() ? 2 : 1;
    if (!back && end < text.size())
        end += end + 1 < text.size() && text[end].isHighSurrogate() && text[end + 1].isLowSurrogate() ? 2 : 1;
    return TextChange{ start, end - start, {}, Selection::caret(start) };
}

/// Qt would insert U+2028, which Hexo does not break lines at.
bool MarkdownEditor::breakLine()
{
    const auto inCell = isInCode() ? std::nullopt : breakLineInCell(documentText(), selection());
    if (inCell)
        applyChange(*inCell);
    else
        insertDocumentText(QStringLiteral("\n"));
    return true;
}

/// Qt's own line break would be two undo steps in an empty line.
TextChange MarkdownEditor::enterChange() const
{
    if (const auto cell = moveToCellBelow(documentText(), selection()))
        return *cell;
    const Selection at = selection();
    return continueLine(documentText(), at)
        .value_or(
            TextChange{ at.start(), at.end() - at.start(), QStringLiteral("\n"), Selection::caret(at.start() + 1) });
}

std::optional<TextChange> MarkdownEditor::tabChange(int by) const
{
    const auto cell = moveToCell(documentText(), selection(), by);
    return cell ? cell : indentLines(documentText(), selection(), by);
}

bool MarkdownEditor::goHome(bool select)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const auto word = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
    const int indent = int(word - line.begin());
    if (indent == 0 || cursor.block().layout()->lineForTextPosition(cursor.positionInBlock()).lineNumber() > 0)
        return false;
    const int target = cursor.positionInBlock() == indent ? 0 : indent;
    cursor.setPosition(cursor.block().position() + target, select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    return true;
}

bool MarkdownEditor::takeTyped(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (typed.size() != 1 || !typed[0].isPrint() || command)
        return false;
    return takeCharacter(typed[0]);
}

bool MarkdownEditor::takeCharacter(QChar typed)
{
    if (!m_pairing || (isInCode() && selection().isEmpty()))
        return false;
    const auto change = typeCharacter(documentText(), selection(), typed);
    if (change)
        applyChange(*change);
    return change.has_value();
}

/// After \a typed is in the text, so that undo leads back to it.
void MarkdownEditor::readChineseKeyboard(QChar typed)
{
    static const QString signs = QStringLiteral(" \u3000·￥）)");
    if (!m_chineseKeyboard || m_composing || isReadOnly() || !signs.contains(typed) || isInCode())
        return;
    if (const auto change = meantByChineseKeyboard(documentText(), selection().position))
        applyChange(*change);
}

bool MarkdownEditor::isInCode() const
{
    return m_highlighter->isCodeLine(textCursor().block());
}

void MarkdownEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool wasComposing = m_composing;
    m_composing = !event->preeditString().isEmpty();
    const QString committed = event->commitString();
    // A Chinese keyboard commits its brackets and quotes one by one; words that were composed are left alone.
    const bool single = committed.size() == 1 && !wasComposing && !m_composing && event->replacementLength() == 0;
    if (single && !isReadOnly() && committed[0].isPunct() && takeCharacter(committed[0])) {
        event->accept();
        readChineseKeyboard(committed[0]);
        return;
    }
    if (m_carets->isActive())
        return composeAtCarets(event);
    if (event->replacementLength() == 0 && committed != toDocumentText(committed))
        event->setCommitString(toDocumentText(committed));
    QPlainTextEdit::inputMethodEvent(event);
    if (wasComposing != m_composing)
        showMarks();
    if (!committed.isEmpty())
        readChineseKeyboard(committed.back());
}

/// What is composed is in sight at one caret; once it is chosen it comes at all of them.
void MarkdownEditor::composeAtCarets(QInputMethodEvent *event)
{
    const Carets carets = m_carets->carets();
    QInputMethodEvent preedit(event->preeditString(), event->attributes());
    QPlainTextEdit::inputMethodEvent(&preedit);
    m_carets->set(carets);
    if (!event->commitString().isEmpty() && !isReadOnly())
        m_carets->type(toDocumentText(event->commitString()));
}

QVariant MarkdownEditor::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const QVariant answer = QPlainTextEdit::inputMethodQuery(query);
    const bool place = query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle;
    // Qt answers in the viewport's coordinates, but the candidate window reads them as the editor's.
    return place ? QVariant(answer.toRectF().translated(viewport()->pos())) : answer;
}

void MarkdownEditor::focusInEvent(QFocusEvent *event)
{
    m_document.endStep();
    QPlainTextEdit::focusInEvent(event);
}

void MarkdownEditor::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

} // namespace Hexquill
