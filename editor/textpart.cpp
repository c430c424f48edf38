// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/textpart.h"

#include "editor/post/pieces.h"

#include <QPlainTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

namespace Hexquill {

namespace {

/// What a block's end is that is a joint. QTextCursor takes the object type out of the format that it gives new text,
/// so no line break inherits it, and undo brings it back with its joint.
constexpr int jointType = QTextFormat::UserObject + 1;

QTextCharFormat jointFormat()
{
    QTextCharFormat format;
    format.setObjectType(jointType);
    return format;
}

} // namespace

bool TextPart::goesOn(const QTextBlock &block)
{
    return block.charFormat().objectType() == jointType; // a block's own format is that of the break before it
}

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
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    m_inPieces = false;
    insert(&cursor, text);
    cursor.endEditBlock();
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
}

void TextPart::replace(qsizetype offset, qsizetype length, const QString &replacement, bool joinPreviousStep)
{
    replace({ { offset, length, replacement } }, joinPreviousStep);
}

void TextPart::replace(const QList<TextEdit> &edits, bool joinPreviousStep)
{
    const QScopedValueRollback joining(m_joining, joinPreviousStep);
    QTextCursor cursor(m_document);
    const auto choose = [&cursor](const TextEdit &edit) {
        cursor.setPosition(int(edit.offset));
        cursor.setPosition(int(edit.offset + edit.length), QTextCursor::KeepAnchor);
    };
    choose(edits.first()); // where undo brings the caret
    if (joinPreviousStep)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (const TextEdit &edit : edits) {
        choose(edit);
        insert(&cursor, edit.replacement);
    }
    cursor.endEditBlock();
}

void TextPart::insert(QTextCursor *cursor, const QString &text)
{
    const QList<QStringView> pieces = QStringView(text).split(Pieces::joint);
    m_inPieces = m_inPieces || pieces.size() > 1;
    cursor->insertText(pieces.first().toString());
    for (const QStringView piece : pieces.mid(1)) {
        cursor->insertBlock(QTextBlockFormat(), jointFormat());
        cursor->insertText(piece.toString());
    }
}

bool TextPart::settleJoints()
{
    const QList<Pieces::JointChange> changes = Pieces::jointChanges(m_text);
    if (changes.isEmpty())
        return false;
    m_inPieces = true;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        cursor.setPosition(int(change->offset));
        if (change->comes)
            cursor.insertBlock(QTextBlockFormat(), jointFormat());
        else
            cursor.deleteChar();
    }
    cursor.endEditBlock();
    return true;
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
    QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    for (qsizetype at = m_inPieces ? text.indexOf(u'\n') : -1; at >= 0; at = text.indexOf(u'\n', at + 1))
        if (goesOn(m_document->findBlock(position + int(at) + 1)))
            text[at] = Pieces::joint;
    return text;
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
