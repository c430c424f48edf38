// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/weburl.h"

#include "preview/render/asciiset.h"

#include <algorithm>
#include <QByteArray>
#include <QStringDecoder>

namespace Hexquill {

namespace {

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// The byte that `%xx` at \a at stands for, or -1.
int escapedByte(QStringView text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != u'%')
        return -1;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/// The run of `%xx` at \a at as text, nothing if they are not UTF-8.
std::optional<QString> decodedRun(QStringView text, qsizetype &at)
{
    QByteArray bytes;
    for (int byte = escapedByte(text, at); byte >= 0; byte = escapedByte(text, at)) {
        bytes += char(byte);
        at += 3;
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
    if (bytes.isEmpty() || decoder.hasError())
        return std::nullopt;
    return decoded;
}

bool staysInUri(QChar c)
{
    static constexpr AsciiSet kept(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz;,/?:@&=+$-_.!~*'()#");
    return kept.contains(c);
}

QString percentEncoded(QChar c)
{
    return QStringLiteral("%%1").arg(QString::number(c.unicode(), 16).toUpper(), 2, u'0');
}

/// decodeURI() when \a keepReserved, else decodeURIComponent().
std::optional<QString> decoded(QStringView text, bool keepReserved)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != u'%') {
            out += text[at++];
            continue;
        }
        const auto run = decodedRun(text, at);
        if (!run)
            return std::nullopt;
        for (const QChar c : *run) {
            const bool reserved = keepReserved && QStringView(u";/?:@&=+$,#").contains(c);
            out += reserved ? percentEncoded(c) : QString(c);
        }
    }
    return out;
}

} // namespace

/// The Encoding Standard's UTF-8: a sequence that breaks off is one U+FFFD, and the byte that broke it is read anew.
QString decodedUtf8(const QByteArray &bytes)
{
    QString text;
    int missing = 0;
    char32_t point = 0;
    uchar lower = 0x80;
    uchar upper = 0xbf;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes.at(i));
        if (missing > 0 && (byte < lower || byte > upper)) {
            text += QChar(QChar::ReplacementCharacter);
            missing = 0;
        }
        lower = 0x80;
        upper = 0xbf;
        if (missing > 0) {
            point = point << 6 | (byte & 0x3f);
            if (--missing == 0)
                text += QString::fromUcs4(&point, 1);
        } else if (byte < 0x80) {
            text += QLatin1Char(char(byte));
        } else if (byte < 0xc2 || byte > 0xf4) {
            text += QChar(QChar::ReplacementCharacter);
        } else {
            missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            point = byte & (0x3f >> missing);
            lower = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
            upper = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        }
    }
    return missing > 0 ? text + QChar(QChar::ReplacementCharacter) : text;
}

QString encodeUri(QStringView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    if (std::all_of(text.begin(), text.end(), staysInUri))
        return text.toString();
    const QByteArray bytes = text.toUtf8();
    QString encoded(3 * bytes.size(), Qt::Uninitialized);
    QChar *end = encoded.data();
    for (const char byte : bytes) {
        const uchar value = uchar(byte);
        if (staysInUri(QLatin1Char(byte))) {
            *end++ = QLatin1Char(byte);
        } else {
            *end++ = u'%';
            *end++ = QLatin1Char(digits[value >> 4]);
            *end++ = QLatin1Char(digits[value & 15]);
        }
    }
    encoded.truncate(end - encoded.constData());
    return encoded;
}

std::optional<QString> decodeUri(QStringView text)
{
    return decoded(text, true);
}

QString unescapeQuery(const QString &text)
{
    if (!text.contains(u'%'))
        return text;
    if (const auto whole = decoded(text, false))
        return *whole;
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int byte = escapedByte(text, at);
        bytes += byte >= 0 ? char(byte) : char(text.at(at).unicode() & 0xff);
        at += byte >= 0 ? 2 : 0;
    }
    return decodedUtf8(bytes);
}

} // namespace Hexquill
