// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/markdownhighlighter.h"

#include "editor/text/linescanner.h"
#include "editor/textpart.h"

namespace Hexquill {

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_formats(palette)
{
}

void MarkdownHighlighter::setPalette(const QPalette &palette)
{
    m_formats = TokenFormats(palette);
    rehighlight();
}

bool MarkdownHighlighter::isCodeLine(const QTextBlock &block)
{
    const LineState before = LineState::unpacked(block.previous().userState());
    return block.previous().isValid() && before.block == LineState::Block::Fence;
}

/// A further piece of a line that is too long for colours.
void MarkdownHighlighter::goOn(const QString &text)
{
    const int state = previousBlockState();
    if (LineState::unpacked(state).block == LineState::Block::Fence) {
        const QList<TokenFormats::Run> runs
            = m_formats.runs({ { 0, text.size(), TokenKind::CodeLine, 0 } }, int(text.size()));
        for (const TokenFormats::Run &run : runs)
            setFormat(run.start, run.length, run.format);
    }
    setCurrentBlockState(state);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (TextPart::goesOn(currentBlock()))
        return goOn(text);
    const Scan scan = scanLine(text, LineState::unpacked(previousBlockState()));
    const QList<TokenFormats::Run> runs = m_formats.runs(scan.tokens, int(text.size()));
    for (const TokenFormats::Run &run : runs)
        setFormat(run.start, run.length, run.format);
    setCurrentBlockState(scan.state.packed());
}

} // namespace Hexquill
