// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// What marked needs to know of a post beside its options.
struct MarkdownContext
{
    QString siteUrl; ///< for external links
    QString root = QStringLiteral("/");
    bool relativeLink = false;
    bool postAssetFolder = false;
    QString postPath; ///< for post assets
    QStringList assets;

    bool operator==(const MarkdownContext &) const = default;
};

/// One top-level block of the Markdown result.
struct MarkdownBlock
{
    QString html;
    int firstLine = 0; ///< 0-based, in the text given
    int lastLine = 0;
};

struct MarkdownResult
{
    QList<MarkdownBlock> blocks; ///< joined, their html is hexo-renderer-marked's result, byte for byte
    std::optional<QString> fatal; ///< set where hexo-renderer-marked throws: the reason
    int fatalLine = 0;
    bool contained = false; ///< no block had an effect on another one but by definitions, and the limit of work was far

    QString html() const;
};

/// hexo-renderer-marked's result for \a text: its marked version's grammar, Hexo's renderer and options.
/// Heading ids count from zero in each call, as in Hexo.
MarkdownResult renderMarkdown(const QString &text, const MarkdownOptions &options, const MarkdownContext &context);

} // namespace Hexquill
