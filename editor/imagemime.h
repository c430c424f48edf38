// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace Hexquill {

/// An image as it was pasted or dropped: a file, an encoded bitmap or pixels. Whether it is one, nobody has looked yet:
/// that takes time and is no work for the window.
struct GivenImage
{
    QString file; ///< absolute path; else
    QByteArray encoded; ///< as PNG, JPEG ...; else
    QImage pixels;
    QString name; ///< as its page or the file system calls it; may be empty
    QString description; ///< for those who do not see it; may be empty
};

/// What pasted or dropped data holds beside text.
struct GivenFiles
{
    QList<GivenImage> images; ///< local files that are no posts
    QStringList posts; ///< local Markdown files

    bool isEmpty() const { return images.isEmpty() && posts.isEmpty(); }
};

GivenFiles givenFiles(const QMimeData &data);

/// A bitmap of the clipboard; nothing if there is none, or if there is text that was copied with it.
std::optional<GivenImage> givenBitmap(const QMimeData &data);

} // namespace Hexquill
