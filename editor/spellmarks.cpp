// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/spellmarks.h"

#include "editor/markdowneditor.h"
#include "editor/textpart.h"
#include "editor/writingcolors.h"

#include <QTextBlock>

namespace Hexquill {

namespace {
constexpr int rest = 250; // milliseconds
constexpr qsizetype mostKnown = 20000; // words; then the memory of them starts anew
} // namespace

SpellMarks::SpellMarks(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &SpellMarks::look);
}

void SpellMarks::setSpelling(const Spelling &spelling)
{
    m_spelling = spelling;
    m_known.clear();
    look();
}

void SpellMarks::lookSoon()
{
    if (!m_spelling.isEmpty())
        m_rest.start();
}

void SpellMarks::look()
{
    m_marks.clear();
    if (!m_spelling.isEmpty()) {
        const auto [first, last] = m_editor.blocksInSight();
        for (QTextBlock block = m_editor.document()->findBlockByNumber(first);
             block.isValid() && block.blockNumber() <= last; block = block.next())
            lookAt(block);
    }
    emit changed();
}

void SpellMarks::lookAt(const QTextBlock &block)
{
    if (TextPart::goesOn(block) || TextPart::goesOn(block.next()))
        return; // its words may go on beyond it
    const QString line = block.text();
    const int caret = m_editor.textCursor().position() - block.position();
    for (const WordPlace &word : wordsToCheck(line, LineState::unpacked(block.previous().userState()))) {
        const bool beingTyped = caret == word.start + word.length && m_editor.hasFocus();
        if (beingTyped || isRight(line.mid(word.start, word.length)))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.setPosition(block.position() + int(word.start));
        mark.cursor.setPosition(block.position() + int(word.start + word.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        mark.format.setUnderlineColor(WritingColors::of(m_editor.palette()).problem);
        m_marks.append(mark);
    }
}

bool SpellMarks::isRight(const QString &word)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    const auto known = m_known.constFind(word);
    return known != m_known.constEnd() ? *known : *m_known.insert(word, m_spelling.isRight(word));
}

QTextCursor SpellMarks::wordAt(int position) const
{
    for (const QTextEdit::ExtraSelection &mark : m_marks)
        if (mark.cursor.selectionStart() <= position && position <= mark.cursor.selectionEnd())
            return mark.cursor;
    return {};
}

} // namespace Hexquill
