// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/encoding.h"

#include <memory>
#include <QCoreApplication>
#include <QStringDecoder>
#include <uchardet/uchardet.h>

namespace Hexquill {

namespace {
constexpr qsizetype sampleSize = 256 * 1024; // as much as the guess needs, however long the file

/// UTF-16 without a byte order mark: its Latin letters, blanks and line breaks have a zero on one and the same side.
QByteArray unmarkedUtf16(const QByteArray &bytes)
{
    qsizetype zeros[2] = { 0, 0 };
    const qsizetype size = qMin(bytes.size(), sampleSize);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    const bool isMarked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const bool isEnough = !isMarked && zeros[0] + zeros[1] > size / 100;
    if (!isEnough || bytes.size() % 2 != 0 || (zeros[0] != 0 && zeros[1] != 0))
        return {};
    return zeros[0] == 0 ? "UTF-16LE" : "UTF-16BE";
}

/// A name that the decoder knows for the one that uchardet has.
QByteArray knownName(const QByteArray &name)
{
    return name == "UHC" ? QByteArray("windows-949") : name;
}
} // namespace

QByteArray guessEncoding(const QByteArray &bytes)
{
    if (const QByteArray name = unmarkedUtf16(bytes); !name.isEmpty())
        return name;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), sampleSize))) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = knownName(uchardet_get_charset(detector.get()));
    // What it calls ASCII or UTF-8 here has broken bytes; converting would lose them.
    const bool useless = name == "ASCII" || name == "UTF-8" || !QStringDecoder(name.constData()).isValid();
    return useless ? QByteArray() : name;
}

tl::expected<QByteArray, QString> decodeToUtf8(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder.isValid() ? decoder.decode(bytes) : QString();
    if (!decoder.isValid() || decoder.hasError())
        return tl::unexpected(
            QCoreApplication::translate("Encoding", "The file cannot be read as %1 without losing text.")
                .arg(QString::fromLatin1(encoding)));
    return text.toUtf8();
}

} // namespace Hexquill
