// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postfile.h"

#include "editor/post/regularfile.h"

#include <QCoreApplication>

namespace Hexquill {

tl::expected<QByteArray, QString> readFile(const QString &path, qint64 maximumBytes)
{
    const auto file = openRegularFile(path, maximumBytes);
    if (!file)
        return tl::unexpected(file.error());
    auto bytes = file->handle.readAll(file->size, maximumBytes);
    if (!bytes)
        return tl::unexpected(readingFailed(path, bytes.error()));
    if (bytes->size() > maximumBytes) {
        return tl::unexpected(
            QCoreApplication::translate("PostFile", "%1 grew too large while it was read.").arg(path));
    }
    return *bytes;
}

} // namespace Hexquill
