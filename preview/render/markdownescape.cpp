// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownescape.h"

#include "preview/render/markdownchars.h"

namespace Hexquill::Markdown {

namespace {

QLatin1String entityOf(QChar c)
{
    switch (c.unicode()) {
    case '&':
        return QLatin1String("&amp;");
    case '<':
        return QLatin1String("&lt;");
    case '>':
        return QLatin1String("&gt;");
    case '"':
        return QLatin1String("&quot;");
    case '\'':
        return QLatin1String("&#39;");
    default:
        return {};
    }
}

bool isHexDigit(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// Whether `name;`, `#123;` or `#x1f;` stands at \a at: known names or not.
bool isEntityBody(QStringView text, qsizetype at)
{
    const bool numeric = at < text.size() && text[at] == u'#';
    const bool hex = numeric && at + 1 < text.size() && (text[at + 1] == u'x' || text[at + 1] == u'X');
    const qsizetype start = at + (hex ? 2 : numeric ? 1 : 0);
    const qsizetype most = hex ? 6 : numeric ? 7 : text.size();
    qsizetype end = start;
    while (end < text.size() && end - start < most
           && (hex           ? isHexDigit(text[end])
                   : numeric ? isAsciiDigit(text[end])
                             : isWordChar(text[end])))
        ++end;
    return end > start && end < text.size() && text[end] == u';';
}

void appendEscaped(QString &out, QStringView text, bool keepEntities)
{
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] > u'>')
            continue;
        const QLatin1String entity = entityOf(text[i]);
        if (entity.isEmpty() || (keepEntities && text[i] == u'&' && isEntityBody(text, i + 1)))
            continue;
        out += text.mid(plain, i - plain);
        out += entity;
        plain = i + 1;
    }
    out += text.mid(plain);
}

QString escaped(QStringView text, bool keepEntities)
{
    QString result;
    result.reserve(text.size() + text.size() / 16);
    appendEscaped(result, text, keepEntities);
    return result;
}

} // namespace

QString escapedOnce(QStringView text)
{
    return escaped(text, true);
}

void appendEscapedOnce(QString &out, QStringView text)
{
    appendEscaped(out, text, true);
}

QString escapedAll(QStringView text)
{
    return escaped(text, false);
}

QString mangled(QStringView address)
{
    QString result;
    for (const QChar c : address)
        result += QLatin1String("&#") + QString::number(c.unicode()) + u';';
    return result;
}

} // namespace Hexquill::Markdown
