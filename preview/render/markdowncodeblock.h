// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

/// Code blocks: indented ones, and fenced ones that Hexo's own fence filter left to Markdown.
namespace Hexquill::Markdown {

/// A code block found in the text.
struct CodeFound
{
    qsizetype end = -1; ///< -1: none found
    QString text;
    QString info;
};

/// The indented code that starts at \a at, with the blank lines after it.
CodeFound indentedCodeAt(QStringView text, qsizetype at, const Grammar &grammar);
/// The fenced code that opens at \a at; it ends before its last line feed. Without a closing fence it takes the rest.
CodeFound fencedCodeAt(QStringView text, qsizetype at, const Grammar &grammar);

} // namespace Hexquill::Markdown
