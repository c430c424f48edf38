// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

constexpr qint64 largestPageFile = 32 * 1024 * 1024; ///< bytes

/// Reads the regular file \a path if it really lies, after every link, inside one of \a folders. Errors are for the
/// writer.
tl::expected<QByteArray, QString> readInside(const QString &path, const QStringList &folders);

} // namespace Hexquill
