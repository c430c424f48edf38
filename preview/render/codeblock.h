// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <optional>
#include <QList>
#include <QString>

namespace Hexquill {

/// Line numbers from \a first to \a last in steps of one, as `mark:` lists them.
struct MarkedLines
{
    double first = 0;
    double last = 0;
};

/// A block of code as a fence or a tag describes it; what is not set comes from the blog's options.
struct CodeBlock
{
    QString code;
    std::optional<QString> language;
    QString caption; ///< HTML
    std::optional<double> firstLine;
    std::optional<QString> inlineFirstLine; ///< after `=`, counts only with first_line_number: inline
    std::optional<bool> lineNumber;
    std::optional<double> lineThreshold;
    std::optional<bool> languageAttribute;
    std::optional<QList<MarkedLines>> marks;
    bool showsEmptyMarks = false; ///< Hexo 7's tags hand an empty list on as if it had marks
    int lineCount = 1;
};

/// Reads one option of a fence or a codeblock tag into \a block. False if there is no such option.
bool readCodeOption(QStringView name, QStringView value, CodeBlock &block);

/// The figure or pre that Hexo makes of \a block, with plain escaped text where a highlighter would put tokens.
/// \a failure gets the reason where the highlighter throws.
QString codeBlockHtml(const CodeBlock &block, const RenderOptions &options, QString *failure);

/// strip-indent: takes off the blanks and tabs that all lines with text have in common.
QString stripIndent(const QString &text);

} // namespace Hexquill
