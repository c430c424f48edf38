// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The post's lines in the editor: a long one is several blocks.
#include "editor/columncarets.h"
#include "editor/markdowneditor.h"
#include "editor/post/pieces.h"
#include "editor/postdocument.h"
#include "editor/text/lines.h"
#include "editor/text/tableedit.h"
#include "editor/textpart.h"

#include <QScrollBar>
#include <QTextBlock>
#include <utility>

namespace Hexquill {

namespace {

/// The blocks of the line that begins with \a first.
int countPieces(const QTextBlock &first)
{
    int count = 1;
    for (QTextBlock block = first.next(); block.isValid() && TextPart::goesOn(block); block = block.next())
        ++count;
    return count;
}

} // namespace

/// Later while an input method composes, whose preedit a new block would lose, and while places are held as offsets.
void MarkdownEditor::settleJoints()
{
    if (m_composing || m_carets->isActive() || m_dragStart >= 0)
        m_joints.start();
    else
        m_document.settleJoints();
}

void MarkdownEditor::goToLine(int line, int column)
{
    const QTextBlock block = blockOf(qBound(0, line, countLines() - 1));
    const QString text = documentText();
    const qsizetype length = lineEnd(text, block.position()) - block.position();
    const QStringView words = QStringView(text).mid(block.position(), length);
    setSelection(Selection::caret(block.position() + qBound(0, Pieces::fromWhole(words, column), length)));
    centerCursor();
}

bool MarkdownEditor::isInTable() const
{
    const QTextBlock block = textCursor().block();
    return block.text().contains(QLatin1Char('|')) && Hexquill::isInTable(documentText(), textCursor().position());
}

int MarkdownEditor::lineOf(const QTextBlock &block) const
{
    const int joints = m_document.isInPieces()
        ? int(QStringView(m_document.bodyPieces()).left(block.position()).count(Pieces::joint))
        : 0;
    return block.blockNumber() - joints;
}

QTextBlock MarkdownEditor::blockOf(int line) const
{
    if (!m_document.isInPieces())
        return document()->findBlockByNumber(line);
    int at = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        at += TextPart::goesOn(block) ? 0 : 1;
        if (at == line)
            return block;
    }
    return {};
}

int MarkdownEditor::countLines() const
{
    return lineOf(document()->lastBlock()) + 1;
}

int MarkdownEditor::currentLine() const
{
    return lineOf(textCursor().block());
}

int MarkdownEditor::currentColumn() const
{
    const qsizetype at = textCursor().position();
    const QString text = documentText();
    const qsizetype start = lineStart(text, at);
    return int(Pieces::toWhole(QStringView(text).mid(start), at - start));
}

double MarkdownEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    const double share = box.height() > 0 ? qBound(0.0, -box.top() / box.height(), 1.0) : 0.0;
    const int line = lineOf(block);
    const QTextBlock first = m_document.isInPieces() ? blockOf(line) : block;
    return line + (block.blockNumber() - first.blockNumber() + share) / countPieces(first);
}

void MarkdownEditor::noteScrolling()
{
    const int value = verticalScrollBar()->value();
    if (std::exchange(m_scrolledTo, value) != value)
        emit topLineChanged(topLine());
}

void MarkdownEditor::setTopLine(double line)
{
    const QTextBlock first = blockOf(qBound(0, int(line), countLines() - 1));
    const double piece = (line - int(line)) * countPieces(first);
    const QTextBlock block = document()->findBlockByNumber(first.blockNumber() + int(piece));
    // A plain text document scrolls by visual lines: this block's first one, plus the share of its wrapped lines.
    // Asking for the block's size lays it out: until then it counts as one line.
    const int wrapped = blockBoundingRect(block).height() > 0 ? qMax(1, block.layout()->lineCount()) : 1;
    verticalScrollBar()->setValue(block.firstLineNumber() + int((piece - int(piece)) * wrapped));
}

} // namespace Hexquill
