// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/columncarets.h"

#include "editor/markdowneditor.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Hexquill {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_unknown;
}

} // namespace

ColumnCarets::ColumnCarets(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    const auto endUnlessOurs = [this] {
        if (!m_setting)
            end();
    };
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, endUnlessOurs);
    connect(&editor, &QPlainTextEdit::textChanged, this, [this, endUnlessOurs] {
        if (m_editor.documentText() != m_text) // else its lines got other colours
            endUnlessOurs();
    });
}

void ColumnCarets::set(const Carets &carets)
{
    const QScopedValueRollback setting(m_setting, true);
    m_carets = carets;
    m_text = m_editor.documentText();
    m_editor.setSelection(m_grewDown ? carets.last() : carets.first());
    emit changed();
}

void ColumnCarets::end()
{
    if (m_carets.isEmpty())
        return;
    m_carets.clear();
    m_text.clear();
    emit changed();
}

void ColumnCarets::extend(int by)
{
    const QString text = m_editor.documentText();
    Carets carets = isActive() ? m_carets : Carets{ m_editor.selection() };
    if (!isActive())
        m_column = columnOf(text, carets.first().position);
    const bool goesBack = carets.size() > 1 && m_grewDown != (by > 0);
    if (goesBack) {
        carets.remove(m_grewDown ? carets.size() - 1 : 0);
    } else if (const auto next
               = caretBeside(text, by > 0 ? carets.last().end() : carets.first().start(), by, m_column)) {
        m_grewDown = by > 0;
        carets.insert(by > 0 ? carets.size() : 0, *next);
    }
    set(carets);
}

void ColumnCarets::setRectangle(qsizetype from, qsizetype to)
{
    m_grewDown = to >= from;
    m_column = columnOf(m_editor.documentText(), to);
    set(columnCarets(m_editor.documentText(), from, to));
}

bool ColumnCarets::takeKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (held == (Qt::AltModifier | Qt::ShiftModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        extend(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (!isActive() || isModifier(key))
        return false;
    if (key == Qt::Key_Escape) {
        end();
        return true;
    }
    const bool plain = (held & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (plain && (takeMove(key, held & Qt::ShiftModifier) || (!m_editor.isReadOnly() && takeEdit(event))))
        return true;
    if (!event->matches(QKeySequence::Copy) && !event->matches(QKeySequence::Cut)
        && !event->matches(QKeySequence::Paste))
        end();
    return false;
}

bool ColumnCarets::takeMove(int key, bool select)
{
    static const QHash<int, CaretMove> moves{ { Qt::Key_Left, CaretMove::Left },
                                              { Qt::Key_Right, CaretMove::Right },
                                              { Qt::Key_Home, CaretMove::LineStart },
                                              { Qt::Key_End, CaretMove::LineEnd } };
    if (!moves.contains(key))
        return false;
    const QString text = m_editor.documentText();
    set(moveCarets(text, m_carets, moves[key], select));
    m_column = columnOf(text, (m_grewDown ? m_carets.last() : m_carets.first()).position);
    return true;
}

bool ColumnCarets::takeEdit(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        erase(key == Qt::Key_Delete ? 1 : -1);
    else if (key == Qt::Key_Tab)
        type(QStringLiteral("    "));
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        type(QStringLiteral("\n"));
    else if (!event->text().isEmpty() && event->text().at(0).isPrint())
        type(event->text());
    else
        return false;
    return true;
}

void ColumnCarets::type(const QString &words)
{
    apply(typeAtCarets(m_editor.documentText(), m_carets, { words }));
}

void ColumnCarets::paste(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() == m_carets.size() + 1 && lines.last().isEmpty())
        lines.removeLast();
    apply(typeAtCarets(m_editor.documentText(), m_carets, lines.size() == m_carets.size() ? lines : QStringList(text)));
}

void ColumnCarets::erase(int by)
{
    apply(eraseAtCarets(m_editor.documentText(), m_carets, by));
}

void ColumnCarets::apply(const CaretsChange &change)
{
    const QScopedValueRollback setting(m_setting, true);
    m_carets.clear(); // they are no places of the text that comes
    m_editor.applyChange(change.change);
    set(change.carets);
    m_column = columnOf(m_editor.documentText(), (m_grewDown ? m_carets.last() : m_carets.first()).position);
}

QString ColumnCarets::selectedText() const
{
    return textAtCarets(m_editor.documentText(), m_carets);
}

QList<QTextEdit::ExtraSelection> ColumnCarets::marks() const
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Selection &caret : isActive() ? m_carets : Carets()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(int(caret.start()));
        mark.cursor.setPosition(int(caret.end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(m_editor.palette().highlight());
        mark.format.setForeground(m_editor.palette().highlightedText());
        marks.append(mark);
    }
    return marks;
}

void ColumnCarets::paint(QPainter &painter) const
{
    for (const Selection &caret : isActive() ? m_carets : Carets()) {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(int(caret.position));
        QRect line = m_editor.cursorRect(cursor);
        line.setWidth(m_editor.cursorWidth());
        painter.fillRect(line, m_editor.palette().color(QPalette::Text));
    }
}

} // namespace Hexquill
