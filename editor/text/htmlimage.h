// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace Hexquill {

/// An image as HTML shows it.
struct HtmlImage
{
    QString name; ///< the last part of its address; empty for one that holds the image itself
    QString description; ///< the alternative text
    QByteArray bytes; ///< of an address that holds the image itself; nobody has looked whether they are one
};

/// The one image of a page that holds nothing else, as browsers copy an image; nothing for any other HTML.
std::optional<HtmlImage> onlyImageOf(const QString &html);

} // namespace Hexquill
