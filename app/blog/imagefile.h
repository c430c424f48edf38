// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// The most bytes an image may have to go along with a post.
constexpr qint64 maximumImageBytes = 64 * 1024 * 1024;

/// Reads \a file if it is an image that browsers show: judged by its first bytes, whatever its name says, so that no
/// other file can be published by a link to it. Errors are sentences for the writer.
tl::expected<QByteArray, QString> readImage(const QString &file);

/// Whether \a bytes begin as PNG, JPEG, GIF, WebP, AVIF, HEIC, BMP, ICO, TIFF or SVG do.
bool isImage(const QByteArray &bytes);

/// The extension that fits the image's bytes, with its dot (".png"); empty if \a bytes are no image.
QString imageExtension(const QByteArray &bytes);

} // namespace Hexquill
