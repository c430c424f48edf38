// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/documenttext.h"

namespace Hexquill::DocumentText {

namespace {

/// What a leading byte promises: how many bytes follow and where the first of them may lie.
struct Lead
{
    int following = 0; ///< 0: no leading byte
    uchar lowest = 0x80;
    uchar highest = 0xBF;
    char32_t bits = 0;
};

Lead leadOf(uchar byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return { 1, 0x80, 0xBF, char32_t(byte & 0x1F) };
    if (byte >= 0xE0 && byte <= 0xEF)
        return { 2, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF), char32_t(byte & 0x0F) };
    if (byte >= 0xF0 && byte <= 0xF4)
        return { 3, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF), char32_t(byte & 0x07) };
    return {};
}

} // namespace

Utf8Step stepUtf8(const uchar *bytes, qsizetype size)
{
    if (bytes[0] < 0x80)
        return { true, bytes[0], 1 };
    Lead lead = leadOf(bytes[0]);
    if (lead.following == 0)
        return { false, 0, 1 };
    char32_t codePoint = lead.bits;
    for (int i = 1; i <= lead.following; ++i) {
        if (i >= size || bytes[i] < lead.lowest || bytes[i] > lead.highest)
            return { false, 0, i };
        codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
        lead.lowest = 0x80;
        lead.highest = 0xBF;
    }
    return { true, codePoint, lead.following + 1 };
}

} // namespace Hexquill::DocumentText
