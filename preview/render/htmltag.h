// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QList>
#include <QString>
#include <utility>

namespace Hexquill {

/// Attributes in order; one without value is left out, as null ones are in JavaScript.
using TagAttributes = QList<std::pair<QString, std::optional<QString>>>;

/// hexo-util's htmlTag(): link attributes are URL-encoded, others and \a text escaped. Without \a text no end tag.
/// Nothing where a link cannot be encoded, which makes Hexo abort. Hexo 7 brings an hexo-util that encodes links as the
/// Markdown renderer does.
std::optional<QString> htmlTag(const QString &name, const TagAttributes &attributes, const std::optional<QString> &text,
                               int hexoMajor = 8);

} // namespace Hexquill
