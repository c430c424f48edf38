// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/filehandle.h"

#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// An ordinary file that is open for reading.
struct RegularFile
{
    FileHandle handle;
    qint64 size = 0; ///< in bytes, when it was opened
};

/// Opens a file that is neither folder, pipe nor device and has at most \a maximumBytes. Errors are readFile()'s.
tl::expected<RegularFile, QString> openRegularFile(const QString &path, qint64 maximumBytes);

/// The sentence for a failed read of \a path; \a error is an errno value.
QString readingFailed(const QString &path, int error);

} // namespace Hexquill
