// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// How the clipboard and drops come into the editor, and what goes out.
#include "editor/columncarets.h"
#include "editor/documentmime.h"
#include "editor/markdowneditor.h"
#include "editor/post/filetext.h"
#include "editor/text/htmltomarkdown.h"
#include "editor/text/inlinecommands.h"
#include "editor/text/lines.h"
#include "editor/text/tablepaste.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Hexquill {

void MarkdownEditor::copy()
{
    if (m_carets->isActive())
        QGuiApplication::clipboard()->setMimeData(documentMimeData(m_carets->selectedText()).release());
    else
        QPlainTextEdit::copy();
}

void MarkdownEditor::cut()
{
    if (!m_carets->isActive())
        return QPlainTextEdit::cut();
    copy();
    if (!isReadOnly() && std::any_of(m_carets->carets().begin(), m_carets->carets().end(), [](const Selection &caret) {
            return !caret.isEmpty();
        }))
        m_carets->type({});
}

QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    // The base class would turn NBSP into spaces.
    return documentMimeData(selectedDocumentText()).release();
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasImage() || source->hasUrls();
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly() || takeFiles(source))
        return;
    if (const auto image = givenBitmap(*source))
        return emit imagesGiven({ *image });
    const QString text = documentTextOf(*source);
    if (text.isEmpty())
        return;
    if (m_carets->isActive())
        m_carets->paste(text);
    else
        insertGiven(source, text);
}

/// \a text: what \a source holds as plain text.
void MarkdownEditor::insertGiven(const QMimeData *source, const QString &text)
{
    if (isInCode() || holdsDocumentText(*source))
        insertDocumentText(text);
    else if (const auto link = linkPasted(documentText(), selection(), text))
        applyChange(*link);
    else if (const auto cells = spreadsheetCells(text); !cells.isEmpty() && (!source->hasHtml() || isInTable()))
        applyChange(pasteCells(documentText(), selection(), cells));
    else if (const QString markdown = source->hasHtml() ? markdownOfHtml(source->html()) : QString();
             !markdown.isEmpty())
        insertBlocks(toDocumentText(markdown));
    else
        insertDocumentText(text);
}

/// Blocks of Markdown stand apart from the words that they are pasted behind.
void MarkdownEditor::insertBlocks(const QString &markdown)
{
    const QString text = documentText();
    const qsizetype at = selection().start();
    const qsizetype start = lineStart(text, at);
    const bool apart = markdown.contains(QLatin1Char('\n')) && !isBlank(QStringView(text).mid(start, at - start));
    insertDocumentText(apart ? QStringLiteral("\n\n") + markdown : markdown);
}

bool MarkdownEditor::takeFiles(const QMimeData *source)
{
    const GivenFiles files = givenFiles(*source);
    if (!files.images.isEmpty())
        emit imagesGiven(files.images);
    for (const QString &path : files.posts)
        emit postDropped(path);
    return !files.isEmpty();
}

void MarkdownEditor::pastePlain()
{
    const QMimeData *source = QGuiApplication::clipboard()->mimeData();
    if (isReadOnly() || !source || !source->hasText())
        return;
    if (m_carets->isActive())
        m_carets->paste(documentTextOf(*source));
    else
        insertDocumentText(documentTextOf(*source));
}

} // namespace Hexquill
