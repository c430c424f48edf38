// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/imagemime.h"
#include "preview/insidefile.h"

#include <functional>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// The most bytes of an image that is stored: larger ones the preview would not show.
constexpr qint64 mostGivenBytes = largestPageFile;

/// What a writer calls \a image.
QString nameOf(const GivenImage &image);

/// The bytes to be stored of \a image, whose file was read into GivenImage::encoded if it has one: an image of a kind
/// that browsers show, not larger than mostGivenBytes. What browsers do not show becomes PNG, which may take
/// seconds: it is work for a thread, and \a goOn is asked meanwhile. Errors are sentences that name it.
tl::expected<QByteArray, QString> imageBytes(const GivenImage &image, const std::function<bool()> &goOn);

/// The name to store \a bytes of \a image under; empty: it has none of its own.
QString nameToStore(const GivenImage &image, const QByteArray &bytes);

} // namespace Hexquill
