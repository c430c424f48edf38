// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/textpart.h"

#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextCursor>

namespace Hexquill {

TextPart::TextPart(QObject *parent)
    : QObject(parent)
    , m_document(new QTextDocument(this))
{
    m_document->setDocumentLayout(new QPlainTextDocumentLayout(m_document));
    connect(m_document, &QTextDocument::contentsChange, this, &TextPart::take);
    connect(m_document, &QTextDocument::undoCommandAdded, this, [this] {
        if (!m_joining)
            emit stepAdded();
    });
}

void TextPart::setText(const QString &text)
{
    m_document->setUndoRedoEnabled(false);
    QTextCursor cursor(m_document);
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
}

void TextPart::replace(qsizetype offset, qsizetype length, const QString &replacement, bool joinPreviousStep)
{
    const QScopedValueRollback joining(m_joining, joinPreviousStep);
    QTextCursor cursor(m_document);
    cursor.setPosition(int(offset));
    cursor.setPosition(int(offset + length), QTextCursor::KeepAnchor);
    if (joinPreviousStep)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    cursor.insertText(replacement);
    cursor.endEditBlock();
}

int TextPart::undo()
{
    QTextCursor cursor(m_document);
    m_document->undo(&cursor);
    return cursor.position();
}

int TextPart::redo()
{
    QTextCursor cursor(m_document);
    m_document->redo(&cursor);
    return cursor.position();
}

void TextPart::sealStep()
{
    // QTextDocument merges an insertion into the step before it only while the document counts as modified.
    m_document->setModified(false);
}

void TextPart::dropRedo()
{
    m_document->clearUndoRedoStacks(QTextDocument::RedoStack);
}

QString TextPart::read(int position, int length) const
{
    QTextCursor cursor(m_document);
    cursor.setPosition(position);
    cursor.setPosition(position + length, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void TextPart::take(int position, int removed, int added)
{
    // The counts may include the final paragraph separator, which is no character of the text.
    const int addedHere = qMin(added, m_document->characterCount() - 1 - position);
    const int removedHere = qMin(removed, int(m_text.size()) - position);
    const QString now = read(position, addedHere);
    if (QStringView(m_text).mid(position, removedHere) == now)
        return;
    m_text.replace(position, removedHere, now);
    emit edited();
}

} // namespace Hexquill
