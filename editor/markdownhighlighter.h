// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"
#include "editor/tokenformats.h"

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace Hexquill {

/// Colours a body by the line scanner: nothing here knows Markdown.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    MarkdownHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);
    /// Whether \a block is a line inside a fenced code block.
    static bool isCodeLine(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    void goOn(const QString &text);

    TokenFormats m_formats;
};

} // namespace Hexquill
