// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Hexquill {

/// One place in a post's body that shows an image.
struct ImageLink
{
    enum class Form {
        Markdown, ///< ![alt](target) or the definition that ![alt][label] uses
        Html, ///< <img src="target">
        AssetTag, ///< {% asset_img target %}
    };
    Form form = Form::Markdown;
    qsizetype offset = 0; ///< of the target as written, in the body
    qsizetype length = 0;
    QString target; ///< with Markdown's escapes and HTML's entities undone, %xx as written

    bool operator==(const ImageLink &) const = default;
};

/// \a text with every lone surrogate (document text is full of them where a file has odd bytes) as U+FFFD: same
/// offsets, but regular expressions can read it.
QString scannable(const QString &text);

/// The images of \a body, in their order. Code, comments and what only looks like an image are left out.
QList<ImageLink> imageLinks(const QString &body);

} // namespace Hexquill
