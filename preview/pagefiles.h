// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/articlefiles.h"

#include <QStringList>

namespace Hexquill {

/// The most bytes that the files of one article may have together when they are put into its text.
constexpr qint64 mostFileBytes = 512 * 1024 * 1024;

/// Text that a page's script made, with names in the place of files: \a token, the file's number and a semicolon.
struct PageText
{
    QString text;
    QString token;
    QStringList files; ///< addresses of the preview's scheme
};

/// The bytes that the page's scheme has for \a address as a data: URI; empty if there are none.
QByteArray dataAddress(const ArticleFolders &folders, const QString &address);

/// \a page with every file inside, as UTF-8. An error, for the writer, if they are more than mostFileBytes. Reentrant;
/// reads the disk.
tl::expected<QByteArray, QString> withFiles(const PageText &page, const ArticleFolders &folders);

} // namespace Hexquill
