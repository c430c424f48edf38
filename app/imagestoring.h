// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"
#include "app/blog/storedimage.h"
#include "editor/imagemime.h"

#include <atomic>
#include <memory>
#include <optional>
#include <QHash>
#include <QMutex>

namespace Hexquill {

/// The files that the pastes of one post have stored, and how many of them name each: what a paste has stored goes with
/// it, unless another one found it there. Used by any thread.
class ImageShelf
{
public:
    void add(const StoredImage &image); ///< a paste names it
    /// A paste does not name it after all; the image if nothing is left that does and it was stored here.
    std::optional<StoredImage> drop(const StoredImage &image);

private:
    struct Place
    {
        int names = 0;
        std::optional<StoredImage> written;
    };

    QMutex m_mutex;
    QHash<QString, Place> m_places; ///< by file
};

/// One paste on its way to the disk: what its writer sees of it meanwhile, and how it is given up.
struct ImageStoring
{
    std::atomic_bool isWanted = true;
    std::atomic_bool isBegun = false;
    std::atomic_int done = 0; ///< images
    std::atomic<qint64> askedAt = 0; ///< since when the disk is being asked, in milliseconds of now(); 0: it is not
    std::atomic_bool isReading = false; ///< the file that was given, not the post's folder
    QList<tl::expected<StoredImage, QString>> images; ///< belongs to the thread until it is done

    static qint64 now();
};

/// What to store, and for which post.
struct StoreOrder
{
    QList<GivenImage> images;
    QString postFile; ///< absolute
    std::optional<Blog> blog; ///< not set: the post is in none
    ImageUse use = ImageUse::Body;
};

/// Stores the images one after the other; what becomes of each is in \a storing. Given up meanwhile, it ends after the
/// one that is under way, and takeBackImages() has to follow. Waits for the disk.
void storeImages(const StoreOrder &order, ImageStoring *storing, ImageShelf *shelf);

/// Takes back what was stored; a sentence for each file that stays. Waits for the disk.
QStringList takeBackImages(ImageStoring *storing, ImageShelf *shelf);

} // namespace Hexquill
