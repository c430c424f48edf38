// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamluri.h"

#include "editor/post/documenttext.h"
#include "editor/post/yamlcharacters.h"
#include "editor/post/yamlcursor.h"

namespace Hexquill {

namespace {

bool isEscape(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && hexDigit(text[at + 1].unicode()) >= 0 && hexDigit(text[at + 2].unicode()) >= 0;
}

bool isUriCharacter(QChar c)
{
    if (c.unicode() >= 0x80)
        return c == QChar(0x17F) || c == QChar(0x212A); // equal to s and k when case is ignored
    return c.isLetterOrNumber() || QStringView(u"-#;/?:@&=+$,_.!~*'()[]").contains(c);
}

} // namespace

bool isYamlTagUri(QStringView text)
{
    if (text.isEmpty() || isFlowIndicator(text[0].unicode()))
        return false;
    qsizetype i = 1; // the first character may be anything else
    while (i < text.size()) {
        if (text[i] == u'%' && isEscape(text, i))
            i += 3;
        else if (isUriCharacter(text[i]))
            ++i;
        else
            return false;
    }
    return true;
}

std::optional<QString> decodeUri(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'%') {
            result += text[i++];
            continue;
        }
        QByteArray bytes;
        while (i < text.size() && text[i] == u'%') {
            if (!isEscape(text, i))
                return std::nullopt;
            bytes += char(hexDigit(text[i + 1].unicode()) * 16 + hexDigit(text[i + 2].unicode()));
            i += 3;
        }
        const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
        for (qsizetype k = 0; k < bytes.size();) {
            const DocumentText::Utf8Step step = DocumentText::stepUtf8(data + k, bytes.size() - k);
            if (!step.valid)
                return std::nullopt;
            result += QChar::fromUcs4(step.codePoint);
            k += step.length;
        }
    }
    return result;
}

} // namespace Hexquill
