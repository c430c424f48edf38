// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/rawfrontmatter.h"

#include "editor/postdocument.h"
#include "editor/yamlhighlighter.h"

#include <QEvent>
#include <QFontDatabase>

namespace Hexquill {

RawFrontMatter::RawFrontMatter(PostDocument &document, QWidget *parent)
    : DocumentTextEdit(parent)
    , m_document(document)
    , m_highlighter(new YamlHighlighter(document.head(), palette()))
{
    m_highlighter->setParent(this);
    setDocument(document.head());
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Front matter as YAML text"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true); // YAML forbids tabs as indentation
    setMinimumHeight(fontMetrics().lineSpacing() * 8);
    connect(&document, &PostDocument::stepTaken, this, &RawFrontMatter::followStep);
}

/// Undo and redo put the caret where they changed something, if that is in sight.
void RawFrontMatter::followStep(QTextDocument *changed, int position)
{
    if (changed != m_document.head() || isHidden())
        return;
    QTextCursor cursor(m_document.head());
    cursor.setPosition(position);
    setTextCursor(cursor);
}

void RawFrontMatter::changeEvent(QEvent *event)
{
    DocumentTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace Hexquill
