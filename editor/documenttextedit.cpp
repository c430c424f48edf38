// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/documenttextedit.h"

#include "editor/documentmime.h"

#include <QKeyEvent>

namespace Hexquill {

void DocumentTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ShiftModifier && !isReadOnly())
        textCursor().insertText(QStringLiteral("\n"));
    else
        QPlainTextEdit::keyPressEvent(event);
}

QMimeData *DocumentTextEdit::createMimeDataFromSelection() const
{
    const QString selected = textCursor().selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return documentMimeData(selected).release();
}

void DocumentTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = documentTextOf(*source);
    if (isReadOnly() || text.isEmpty())
        return;
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace Hexquill
