// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTextDocument>

class QTextBlock;
class QTextCursor;

namespace Hexquill {

/// One QTextDocument that holds document text (see filetext.h) without changing a character of it.
///
/// QTextDocument::toPlainText() turns NBSP into spaces; this keeps the raw text beside the document, so reading it
/// costs nothing, and tells real edits from those that only changed the layout (an input method's preedit).
class TextPart : public QObject
{
    Q_OBJECT
public:
    explicit TextPart(QObject *parent = nullptr);

    QTextDocument *document() const { return m_document; }
    /// With joints where a long line is in pieces (see pieces.h).
    const QString &text() const { return m_text; }
    bool isInPieces() const { return m_inPieces; } ///< there may be joints
    /// Whether \a block is a further piece of the line before it.
    static bool goesOn(const QTextBlock &block);
    /// Replaces all and forgets every undo step.
    void setText(const QString &text);

    /// Replaces \a length units at \a offset as one undo step, or as a part of the step before.
    void replace(qsizetype offset, qsizetype length, const QString &replacement, bool joinPreviousStep = false);
    /// Several places as one undo step, the last one first: what stands between them is not touched.
    void replace(const QList<TextEdit> &edits, bool joinPreviousStep = false);
    /// Makes the joints fit for a text layout, as one undo step; no other character changes. False: they are.
    bool settleJoints();
    int undo(); ///< returns where the caret belongs
    int redo();
    /// Whatever comes next is a step of its own: QTextDocument would merge it with the last one.
    void sealStep();
    void dropRedo();

signals:
    void edited(); ///< the text is another one now
    void stepAdded(); ///< undo has one more step

private:
    void take(int position, int removed, int added);
    QString read(int position, int length) const;
    void insert(QTextCursor *cursor, const QString &text);

    QTextDocument *m_document = nullptr;
    QString m_text;
    bool m_inPieces = false;
    bool m_joining = false;
};

} // namespace Hexquill
