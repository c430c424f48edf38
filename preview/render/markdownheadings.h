// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <optional>
#include <QHash>
#include <QString>
#include <QStringList>
#include <utility>

namespace Hexquill::Markdown {

/// Writes headings with Hexo's ids, which count repetitions within one call of the renderer.
class HeadingWriter
{
public:
    explicit HeadingWriter(const MarkdownOptions &options)
        : m_options(options)
    {
    }
    /// The heading with \a html inside; nothing where hexo-renderer-marked throws (`anchorAlias` with `[a](#)`).
    std::optional<QString> heading(int level, QString html);
    /// The ids asked for since the last call, before repetitions are counted.
    QStringList takeIds() { return std::exchange(m_ids, {}); }
    /// Counts headings that were written before; \a ids as takeIds() gives them.
    void count(const QStringList &ids);

private:
    QString uniqueId(const QString &id);

    const MarkdownOptions &m_options;
    QHash<QString, int> m_repetitions;
    QStringList m_ids;
};

} // namespace Hexquill::Markdown
