// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/abbrlink.h"

namespace Hexquill {

namespace {

/// Bitwise CRC with a reflected \a polynomial; \a crc is the start value.
quint32 reflectedCrc(const QByteArray &bytes, quint32 polynomial, quint32 crc)
{
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ polynomial : crc >> 1;
    }
    return crc;
}

} // namespace

AbbrlinkOptions abbrlinkOptions(const BlogConfig &config)
{
    const YamlValue settings = config.value(QStringLiteral("abbrlink"));
    AbbrlinkOptions options;
    options.crc32 = settings.value(QStringLiteral("alg")).toString() == QLatin1String("crc32");
    options.hex = settings.value(QStringLiteral("rep")).toString() == QLatin1String("hex");
    options.force = settings.value(QStringLiteral("force")).isTruthy();
    options.drafts = settings.value(QStringLiteral("drafts")).isTruthy();
    return options;
}

quint32 abbrlinkNumber(const QString &title, const AbbrlinkOptions &options)
{
    const QByteArray bytes = title.toUtf8();
    if (options.crc32)
        return ~reflectedCrc(bytes, 0xedb88320U, 0xffffffffU);
    return reflectedCrc(bytes, 0xa001U, 0);
}

QString abbrlinkOf(const QString &title, const AbbrlinkOptions &options)
{
    return abbrlinkText(abbrlinkNumber(title, options), options);
}

QString abbrlinkText(quint32 number, const AbbrlinkOptions &options)
{
    return QString::number(number, options.hex ? 16 : 10);
}

} // namespace Hexquill
