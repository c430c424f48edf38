// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdown.h"
#include "preview/render/markdowntree.h"

#include <functional>
#include <vector>

namespace Hexquill::Markdown {

/// A top-level block from its source to its HTML.
struct FinishedBlock
{
    qsizetype begin = 0; ///< in the prepared text
    qsizetype end = 0;
    Block::Kind kind = Block::Kind::Paragraph;
    int endLine = 0; ///< lines that end before its end
    bool settled = false; ///< no `<a>` or `<code>` is left open in the texts up to its end
    QStringList ids; ///< its headings' ids, before repetitions are counted
    MarkdownBlock written; ///< without HTML: it shows nothing
};

/// Which part of a text is to be read.
struct Stretch
{
    qsizetype from = 0; ///< the text's start, or where blank lines end
    int firstLine = 0; ///< lines that end before it
    QStringList idsBefore; ///< of the headings before it
    std::function<bool(qsizetype)>
        isEnough; ///< whether reading may end with the blank lines that end here; none: never
};

/// What became of it.
struct FinishedStretch
{
    std::vector<FinishedBlock> blocks;
    std::optional<QString> fatal; ///< set where hexo-renderer-marked throws: the reason
    int fatalLine = 0;
    bool hasDefinitions = false; ///< links may depend on what stands elsewhere
    qsizetype work = 0; ///< code units that were read, of those that WorkLimit allows
    qsizetype emptyCells = 0; ///< made to fill up table rows
};

/// A text as positions count it, from one with any line ends.
QString preparedText(const QString &text, const Grammar &grammar);

/// Reads and writes \a stretch of \a prepared.
FinishedStretch finishStretch(const QString &prepared, const Grammar &grammar, const MarkdownOptions &options,
                              const MarkdownContext &context, const Stretch &stretch = {});

} // namespace Hexquill::Markdown
