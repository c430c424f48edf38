// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QtGlobal>

/// The alphabet of document text: which lone low surrogates stand for what. Valid UTF-8 never decodes to one of them.
namespace Hexquill::DocumentText {

/// Before '\n': this line ends with LF though the file's other lines do not.
constexpr QChar lfMarker = QChar(0xDC0A);
/// Before '\n': this line ends with CR LF though the file's other lines do not.
constexpr QChar crLfMarker = QChar(0xDC0B);
/// A CR that ends no line.
constexpr QChar carriageReturnMarker = QChar(0xDC0D);
/// No part of the file: two pieces of a long line meet here, see pieces.h.
constexpr QChar jointMarker = QChar(0xDC0C);
constexpr QChar paragraphSeparatorMarker = QChar(0xDC29); ///< U+2029
constexpr QChar frameBeginMarker = QChar(0xDC2A); ///< U+FDD0, a QTextDocument's begin of a frame
constexpr QChar frameEndMarker = QChar(0xDC2B); ///< U+FDD1

/// The marker of a byte 0x80..0xFF that is no UTF-8.
constexpr QChar byteMarker(uchar byte)
{
    return QChar(0xDC00 + byte);
}
constexpr bool isByteMarker(QChar c)
{
    return c.unicode() >= 0xDC80 && c.unicode() <= 0xDCFF;
}

/// The character that a marker stands for; 0 for line ending markers, joints, byte markers and all that is no marker.
constexpr char16_t characterOf(QChar marker)
{
    if (marker == carriageReturnMarker)
        return u'\r';
    if (marker == paragraphSeparatorMarker)
        return u'\u2029';
    if (marker == frameBeginMarker)
        return char16_t(0xFDD0);
    if (marker == frameEndMarker)
        return char16_t(0xFDD1);
    return 0;
}

/// One step of UTF-8 decoding: a character, or the longest run of bytes that one U+FFFD replaces (the WHATWG rule,
/// which Node follows).
struct Utf8Step
{
    bool valid = false;
    char32_t codePoint = 0;
    qsizetype length = 1; ///< in bytes
};

/// Decodes at \a bytes, of which \a size > 0 are there.
Utf8Step stepUtf8(const uchar *bytes, qsizetype size);

} // namespace Hexquill::DocumentText
