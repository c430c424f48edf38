// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/yamlhighlighter.h"

#include "editor/text/yamlscanner.h"

namespace Hexquill {

YamlHighlighter::YamlHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_formats(palette)
{
}

void YamlHighlighter::setPalette(const QPalette &palette)
{
    m_formats = TokenFormats(palette);
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString &text)
{
    const YamlScan scan = scanYamlLine(text, YamlLineState::unpacked(previousBlockState()));
    const QList<TokenFormats::Run> runs = m_formats.runs(scan.tokens, int(text.size()));
    for (const TokenFormats::Run &run : runs)
        setFormat(run.start, run.length, run.format);
    setCurrentBlockState(scan.state.packed());
}

} // namespace Hexquill
