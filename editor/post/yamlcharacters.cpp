// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcharacters.h"

#include <array>
#include <utility>

namespace Hexquill {

bool isYamlPrintable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7F)
            continue;
        if ((c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7F && c <= 0x9F && c != 0x85))
            return false;
        if (c == 0xFFFE || c == 0xFFFF)
            return false;
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

std::optional<QChar> yamlEscape(char16_t c)
{
    static constexpr std::array<std::pair<char16_t, char16_t>, 18> escapes{ {
        { u'0', 0x00 },
        { u'a', 0x07 },
        { u'b', 0x08 },
        { u't', 0x09 },
        { u'\t', 0x09 },
        { u'n', 0x0A },
        { u'v', 0x0B },
        { u'f', 0x0C },
        { u'r', 0x0D },
        { u'e', 0x1B },
        { u' ', 0x20 },
        { u'"', 0x22 },
        { u'/', 0x2F },
        { u'\\', 0x5C },
        { u'N', 0x85 },
        { u'_', 0xA0 },
        { u'L', 0x2028 },
        { u'P', 0x2029 },
    } };
    for (const auto &[name, meaning] : escapes) {
        if (name == c)
            return QChar(meaning);
    }
    return std::nullopt;
}

int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

void appendJsCodePoint(QString &text, quint32 code)
{
    const qint32 wrapped = qint32(code);
    if (wrapped <= 0xFFFF) {
        text += QChar(char16_t(code & 0xFFFF));
        return;
    }
    const quint32 above = code - 0x10000;
    text += QChar(char16_t((above >> 10) + 0xD800));
    text += QChar(char16_t((above & 0x3FF) + 0xDC00));
}

} // namespace Hexquill
