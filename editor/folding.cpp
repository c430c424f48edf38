// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/folding.h"

#include "editor/text/lines.h"
#include "editor/text/linescanner.h"
#include "editor/textpart.h"

#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>

namespace Hexquill {

namespace {

LineState stateAfter(const QTextBlock &block)
{
    return LineState::unpacked(block.isValid() ? block.userState() : -1);
}

/// The last block of the \a count lines below \a block; not valid if there are fewer.
QTextBlock linesBelow(const QTextBlock &block, int count)
{
    QTextBlock last = block;
    for (int i = 0; i < count && last.isValid(); ++i) {
        last = last.next();
        while (last.isValid() && TextPart::goesOn(last.next()))
            last = last.next();
    }
    return last;
}

/// The last block of the section that \a heading begins; \a heading itself if there is nothing in it.
QTextBlock sectionEnd(const QTextBlock &heading)
{
    const int level = Folding::headingLevel(heading);
    QTextBlock last = heading;
    for (QTextBlock block = heading.next(); block.isValid(); block = block.next()) {
        const int other = Folding::headingLevel(block);
        if (other > 0 && other <= level)
            break;
        last = block;
    }
    return last;
}

/// Whether the lines from behind \a heading to \a last are its section, or its words before the next heading in it.
bool isPartOfSection(const QTextBlock &heading, const QTextBlock &last)
{
    if (!last.isValid() || last == heading || Folding::headingLevel(heading) == 0)
        return false;
    const QTextBlock end = sectionEnd(heading);
    return last == end || (last.blockNumber() < end.blockNumber() && Folding::headingLevel(last.next()) > 0);
}

/// The first and the last block of the hidden ones around \a block; \a block itself if it shows.
QTextBlock firstOfRun(QTextBlock block)
{
    while (block.isValid() && !block.isVisible() && block.previous().isValid() && !block.previous().isVisible())
        block = block.previous();
    return block;
}

QTextBlock lastOfRun(QTextBlock block)
{
    while (!block.isVisible() && block.next().isValid() && !block.next().isVisible())
        block = block.next();
    return block;
}

} // namespace

Folding::Folding(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_document(editor.document())
    , m_lines(editor.blockCount())
{
    connect(m_document, &QTextDocument::contentsChange, this, &Folding::noteChange);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (const QTextBlock block = m_editor.textCursor().block(); !block.isVisible()) {
            openAround(block);
            showChange();
        }
    });
}

int Folding::headingLevel(const QTextBlock &block)
{
    if (!block.isValid() || TextPart::goesOn(block) || stateAfter(block.previous()).block != LineState::Block::Text)
        return 0;
    const QString text = block.text();
    const LinePrefix prefix = linePrefix(text);
    if (prefix.quoteDepth > 0 || prefix.marker != LinePrefix::Marker::None || prefix.indent() > 3)
        return 0;
    if (prefix.headingLevel > 0)
        return prefix.headingLevel;
    const QTextBlock below = block.next();
    if (!stateAfter(block).paragraph || !below.isValid() || TextPart::goesOn(below))
        return 0;
    return linePrefix(below.text()).indent() <= 3 ? underlineLevel(below.text()) : 0;
}

bool Folding::isFolded(const QTextBlock &block)
{
    return block.isVisible() && block.next().isValid() && !block.next().isVisible();
}

bool Folding::isFoldable(const QTextBlock &block)
{
    if (isFolded(block))
        return true;
    const int level = headingLevel(block);
    const int next = headingLevel(block.next());
    return level > 0 && block.next().isValid() && (next == 0 || next > level);
}

void Folding::toggle(const QTextBlock &block)
{
    const QTextBlock last = sectionEnd(block);
    if (isFolded(block))
        openAround(block.next());
    else if (headingLevel(block) > 0 && last != block)
        setShown(block.next(), last, false);
    leaveHidden();
    showChange();
}

void Folding::toggleAtCaret()
{
    QTextBlock block = m_editor.textCursor().block();
    while (block.isValid() && !isFoldable(block))
        block = block.previous();
    if (block.isValid())
        toggle(block);
}

QList<Fold> Folding::folds() const
{
    QList<Fold> folds;
    int line = -1;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        line += TextPart::goesOn(block) ? 0 : 1;
        if (!block.isVisible() && !folds.isEmpty())
            folds.last().hidden = line - folds.last().line;
        else if (isFolded(block))
            folds.append({ line, 0 });
    }
    return folds;
}

void Folding::fold(const QList<Fold> &folds)
{
    auto wanted = folds.begin();
    int line = -1;
    for (QTextBlock block = m_document->begin(); block.isValid() && wanted != folds.end(); block = block.next()) {
        line += TextPart::goesOn(block) ? 0 : 1;
        if (line < wanted->line)
            continue;
        const QTextBlock last = linesBelow(block, wanted->hidden);
        if (line == wanted->line && !isFolded(block) && isPartOfSection(block, last))
            setShown(block.next(), last, false);
        ++wanted;
    }
    leaveHidden();
    showChange();
}

void Folding::foldAll()
{
    bool inSection = false;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool heading = headingLevel(block) > 0;
        inSection = inSection || heading;
        if (inSection)
            setShown(block, block, heading);
    }
    leaveHidden();
    showChange();
}

void Folding::unfoldAll()
{
    setShown(m_document->begin(), m_document->lastBlock(), true);
    showChange();
}

/// Words in a line change no section; lines that come or go may take a fold's heading away. The colours have heard of
/// the change before this; the layout hears of it afterwards and sees what is shown then.
void Folding::noteChange(int position, int, int added)
{
    const int lines = m_document->blockCount();
    if (std::exchange(m_lines, lines) == lines)
        return;
    QTextBlock block = firstOfRun(m_document->findBlock(position).previous());
    if (!block.isValid())
        block = m_document->begin();
    const QTextBlock last = m_document->findBlock(position + added).next();
    while (block.isValid() && (!last.isValid() || block.blockNumber() <= last.blockNumber())) {
        const QTextBlock end = lastOfRun(block);
        if (!block.isVisible() && !isPartOfSection(block.previous(), end))
            setShown(block, end, true);
        block = end.next();
    }
}

/// Shows the hidden blocks that \a block is one of.
void Folding::openAround(const QTextBlock &block)
{
    if (!block.isVisible())
        setShown(firstOfRun(block), lastOfRun(block), true);
}

void Folding::setShown(const QTextBlock &first, const QTextBlock &last, bool shown)
{
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (block.isVisible() != shown) {
            block.setVisible(shown);
            block.setLineCount(shown ? qMax(1, block.layout()->lineCount()) : 0);
        }
        if (block == last)
            break;
    }
}

/// A caret among hidden lines would open them again: it goes to the end of the line before them.
void Folding::leaveHidden()
{
    QTextBlock block = m_editor.textCursor().block();
    if (block.isVisible())
        return;
    while (block.previous().isValid() && !block.isVisible())
        block = block.previous();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(block.position() + block.length() - 1);
    m_editor.setTextCursor(cursor);
}

void Folding::showChange()
{
    if (auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_document->documentLayout())) {
        layout->requestUpdate();
        emit layout->documentSizeChanged(layout->documentSize());
    }
    m_editor.viewport()->update();
    emit changed();
}

} // namespace Hexquill
