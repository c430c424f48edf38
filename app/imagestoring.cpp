// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/imagestoring.h"

#include "app/imagebytes.h"
#include "editor/post/postfile.h"

#include <QElapsedTimer>

namespace Hexquill {

namespace {

/// Tells that the disk is being asked, as long as this lives.
class Asking
{
public:
    Asking(ImageStoring *storing, bool isReading)
        : m_storing(storing)
    {
        storing->isReading = isReading;
        storing->askedAt = ImageStoring::now();
    }
    ~Asking() { m_storing->askedAt = 0; }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

private:
    ImageStoring *m_storing;
};

/// With the bytes of its file, if it is one.
tl::expected<GivenImage, QString> readOne(const GivenImage &image, ImageStoring *storing)
{
    if (image.file.isEmpty())
        return image;
    const Asking asking(storing, true);
    return readFile(image.file, mostGivenBytes).map([&](const QByteArray &bytes) {
        GivenImage read = image;
        read.encoded = bytes;
        return read;
    });
}

tl::expected<StoredImage, QString> storeOne(const GivenImage &image, const StoreOrder &order, ImageStoring *storing)
{
    const auto goOn = [storing] { return storing->isWanted.load(); };
    const auto encode = [&goOn](const GivenImage &read) { return imageBytes(read, goOn); };
    return readOne(image, storing).and_then(encode).and_then([&](const QByteArray &bytes) {
        const Asking asking(storing, false);
        return storeImage(order.blog ? &*order.blog : nullptr, order.postFile, bytes, nameToStore(image, bytes),
                          order.use);
    });
}

} // namespace

void ImageShelf::add(const StoredImage &image)
{
    const QMutexLocker lock(&m_mutex);
    Place &place = m_places[image.file];
    ++place.names;
    if (image.written)
        place.written = image;
}

std::optional<StoredImage> ImageShelf::drop(const StoredImage &image)
{
    const QMutexLocker lock(&m_mutex);
    const auto place = m_places.find(image.file);
    if (place == m_places.end() || --place->names > 0)
        return {};
    const auto written = place->written;
    m_places.erase(place);
    return written;
}

qint64 ImageStoring::now()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

void storeImages(const StoreOrder &order, ImageStoring *storing, ImageShelf *shelf)
{
    storing->isBegun = true;
    for (const GivenImage &image : order.images) {
        if (!storing->isWanted)
            break;
        storing->images.append(storeOne(image, order, storing));
        if (storing->images.last())
            shelf->add(*storing->images.last());
        ++storing->done;
    }
}

QStringList takeBackImages(ImageStoring *storing, ImageShelf *shelf)
{
    QStringList failures;
    const auto images = std::exchange(storing->images, {});
    for (auto image = images.rbegin(); image != images.rend(); ++image) { // the first one made the folder
        const auto unnamed = *image ? shelf->drop(**image) : std::nullopt;
        if (!unnamed)
            continue;
        if (const auto removed = removeStored(*unnamed); !removed)
            failures.append(removed.error());
    }
    return failures;
}

} // namespace Hexquill
