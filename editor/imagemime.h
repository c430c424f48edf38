// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

class QMimeData;

namespace Hexquill {

/// What pasted or dropped data holds beside text.
struct GivenFiles
{
    QStringList images; ///< local image files
    QStringList posts; ///< local Markdown files
    QStringList others; ///< other local files

    bool isEmpty() const { return images.isEmpty() && posts.isEmpty() && others.isEmpty(); }
};

GivenFiles givenFiles(const QMimeData &data);

/// A bitmap of the clipboard as PNG; empty if there is none, or if there is text that was copied with it.
QByteArray givenBitmap(const QMimeData &data);

} // namespace Hexquill
