// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <optional>

/// Link reference definitions: `[label]: target "title"`.
namespace Hexquill::Markdown {

/// A definition found in the text.
struct DefinitionFound
{
    QString label; ///< as references look it up
    Definition definition;
    qsizetype end = 0; ///< after its line feeds
};

/// The definition that starts at \a at.
std::optional<DefinitionFound> definitionAt(QStringView text, qsizetype at, const Grammar &grammar);

/// End of a label from after its `[`: the position of its `]`, or -1. Blank labels and bare brackets are none.
qsizetype labelEnd(QStringView text, qsizetype at);
/// White space runs as one space.
QString collapsedSpace(QStringView text);
/// The text without the backslashes that escape punctuation: of any script, in marked 4 ASCII only.
QString unescaped(QStringView text, const Grammar &grammar);

} // namespace Hexquill::Markdown
