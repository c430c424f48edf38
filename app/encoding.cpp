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
}

QByteArray guessEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), sampleSize))) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
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
