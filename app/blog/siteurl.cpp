// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/siteurl.h"

#include <QRegularExpression>
#include <QUrl>

namespace Hexquill {

namespace {

QString malformed()
{
    return QStringLiteral("URI malformed");
}

/// Percent-encodes every byte of UTF-8 that is none of encodeURI's characters; '%' stays if \a keepPercent.
QString encoded(const QString &text, bool keepPercent)
{
    static const QByteArray plain("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789;,/?:@&=+$-_.!~*'()#");
    QString result;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        if (plain.contains(byte) || (keepPercent && byte == '%'))
            result.append(QLatin1Char(byte));
        else
            result.append(QStringLiteral("%%1").arg(uchar(byte), 2, 16, QLatin1Char('0')).toUpper());
    }
    return result;
}

/// decodeURI: escapes of reserved characters stay.
tl::expected<QString, QString> decoded(const QString &text)
{
    static const QByteArray reserved(";/?:@&=+$,#");
    QByteArray bytes;
    const QByteArray source = text.toUtf8();
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != '%') {
            bytes.append(source.at(i));
            continue;
        }
        bool isHex = false;
        const uint value = source.mid(i + 1, 2).toUInt(&isHex, 16);
        if (!isHex || i + 2 >= source.size())
            return tl::unexpected(malformed());
        if (reserved.contains(char(value)))
            bytes.append(source.mid(i, 3));
        else
            bytes.append(char(value));
        i += 2;
    }
    const QString result = QString::fromUtf8(bytes);
    if (result.toUtf8() != bytes)
        return tl::unexpected(malformed());
    return result;
}

/// "a/./b/../c" as an URL parser reads it.
QString withoutDots(const QString &path)
{
    QStringList kept;
    const QStringList parts = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const bool last = i == parts.size() - 1;
        if (part == QLatin1String("..")) {
            if (kept.size() > 1)
                kept.removeLast();
            if (last)
                kept.append(QString());
        } else if (part == QLatin1String(".")) {
            if (last)
                kept.append(QString());
        } else {
            kept.append(part);
        }
    }
    return kept.join(QLatin1Char('/'));
}

QString pretty(QString url, const RenderOptions &options)
{
    const QLatin1String index("index.html");
    const bool isIndex = url.endsWith(index);
    if (!options.prettyUrlTrailingIndex && isIndex)
        url.chop(index.size());
    else if (!options.prettyUrlTrailingHtml && !isIndex && url.endsWith(QLatin1String(".html")))
        url.chop(5);
    return url;
}

} // namespace

tl::expected<QString, QString> fullUrl(const QString &path, const RenderOptions &options)
{
    static const QRegularExpression absolute(QStringLiteral("^(//|https?:)"));
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    if (absolute.match(path).hasMatch() || scheme.match(path).hasMatch())
        return path;
    static const QRegularExpression slashes(QStringLiteral("/{2,}"));
    QString joined = QLatin1Char('/') + (path.isEmpty() ? QStringLiteral("/") : path);
    joined.replace(slashes, QStringLiteral("/"));
    joined.replace(QLatin1Char('\\'), QLatin1Char('/'));
    static const QRegularExpression rule(QStringLiteral("^([^?#]*)(\\?[^#]*)?(#.*)?$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch parts = rule.match(joined);
    // The site's own path is part of the address that gets normalised.
    const QUrl site(options.siteUrl);
    const QString sitePath = site.path(QUrl::FullyEncoded);
    const QString origin = options.siteUrl.left(options.siteUrl.size() - site.path(QUrl::FullyDecoded).size());
    const bool cleanCut = options.siteUrl.endsWith(site.path(QUrl::FullyDecoded));
    const QString prefix
        = cleanCut ? origin : site.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const auto plain = decoded(withoutDots(encoded(sitePath + parts.captured(1), true)));
    if (!plain)
        return tl::unexpected(plain.error());
    const QString query = encoded(parts.captured(2), true).replace(QLatin1String("%20"), QLatin1String("+"));
    return pretty(prefix + encoded(*plain, false) + query + encoded(parts.captured(3), true), options);
}

} // namespace Hexquill
