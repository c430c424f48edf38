// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/siteurl.h"

#include "preview/render/markdownlinkurl.h"
#include "preview/render/weburl.h"

namespace Hexquill {

namespace {

/// A query as URLSearchParams writes it out again: `+` for blanks, everything but `*-._` and alphanumerics encoded.
QString formEncoded(const QString &query)
{
    const auto encode = [](const QString &text) {
        static constexpr char digits[] = "0123456789ABCDEF";
        QString out;
        const QByteArray bytes = text.toUtf8();
        for (const char byte : bytes) {
            const uchar value = uchar(byte);
            const bool plain = (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z')
                || (value >= 'A' && value <= 'Z') || value == '*' || value == '-' || value == '.' || value == '_';
            if (plain)
                out += QLatin1Char(byte);
            else if (value == ' ')
                out += u'+';
            else
                out += u'%', out += QLatin1Char(digits[value >> 4]), out += QLatin1Char(digits[value & 15]);
        }
        return out;
    };
    const auto decode = [](QString text) {
        return decodedUtf8(QByteArray::fromPercentEncoding(text.replace(u'+', u' ').toUtf8()));
    };
    QStringList pairs;
    for (const QString &pair : query.mid(1).split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = equals < 0 ? pair : pair.left(equals);
        pairs += encode(decode(name)) + u'=' + (equals < 0 ? QString() : encode(decode(pair.mid(equals + 1))));
    }
    return pairs.isEmpty() ? QString() : u'?' + pairs.join(u'&');
}

QString collapseSlashes(const QString &path)
{
    if (!path.contains(QLatin1StringView("//")))
        return path;
    QString out;
    for (const QChar c : path) {
        if (c != u'/' || !out.endsWith(u'/'))
            out += c;
    }
    return out;
}

QString prettyUrl(QString url, const RenderOptions &options)
{
    static const QString index = QStringLiteral("index.html");
    if (!options.prettyUrlTrailingIndex && url.endsWith(index))
        url.chop(index.size());
    if (!options.prettyUrlTrailingHtml && !url.endsWith(index) && url.endsWith(u".html"))
        url.chop(5);
    return url;
}

/// hexo-util's relative_url().
std::optional<QString> relativeUrl(const QString &from, const QString &to)
{
    const QStringList fromParts = from.split(u'/');
    const QStringList toParts = to.split(u'/');
    qsizetype same = 0;
    while (same < fromParts.size() && same < toParts.size() && fromParts.at(same) == toParts.at(same))
        ++same;
    QStringList out(qMax<qsizetype>(fromParts.size() - same - 1, 0), QStringLiteral(".."));
    out += toParts.mid(same);
    if (out.size() > 1 && out.last().isEmpty() && out.at(out.size() - 2).isEmpty())
        out = out.mid(0, out.size() - 2) << QStringLiteral("index.html");
    return encodeSiteUrl(collapseSlashes(out.join(u'/')));
}

bool isAbsolute(const QString &path, bool hash)
{
    return (hash && path.startsWith(u'#')) || path.startsWith(u"//") || path.startsWith(u"http:")
        || path.startsWith(u"https:");
}

/// Asked for every link of an article, and nearly always of the same site.
QString siteHost(const QString &siteUrl)
{
    thread_local QString knownUrl;
    thread_local QString knownHost;
    if (knownUrl != siteUrl || knownUrl.isNull()) {
        const auto url = parseWebUrl(siteUrl);
        knownHost = url ? url->host : siteUrl;
        knownUrl = siteUrl;
    }
    return knownHost;
}

/// Whether two slashes of either kind stand at \a at, as the URL Standard looks for them. Without them a special
/// scheme that is the base's own is the start of a relative URL.
bool hasAuthorityAt(const QString &url, qsizetype at)
{
    int slashes = 0;
    for (; at < url.size() && slashes < 2; ++at) {
        const QChar c = url.at(at);
        if (c == u'/' || c == u'\\')
            ++slashes;
        else if (c != u'\t' && c != u'\n' && c != u'\r') // these are not there
            break;
    }
    return slashes == 2;
}

/// Whether \a path, read as a link on the site, stays on it.
bool staysOnSite(const QString &path, const RenderOptions &options)
{
    if (!hasUrlScheme(path))
        return true;
    const auto url = parseWebUrl(path);
    return url && url->host == siteHost(options.siteUrl);
}

} // namespace

std::optional<QString> encodeSiteUrl(const QString &text)
{
    if (!hasUrlScheme(text))
        return encodeUri(unescapeQuery(text));
    if (!hasWebScheme(text))
        return text;
    auto url = parseWebUrl(text);
    if (!url)
        return std::nullopt;
    url->query = formEncoded(url->query);
    const auto path = decodeUri(url->path);
    if (!path)
        return std::nullopt;
    url->path = encodeUri(*path);
    return url->toString();
}

bool isExternalLink(const QString &url, const QString &siteUrl, const QStringList &exclude)
{
    if (!url.startsWith(u"//") && !url.startsWith(u"http:") && !url.startsWith(u"https:"))
        return false;
    if (url.startsWith(u"http:") && !hasAuthorityAt(url, 5))
        return false;
    const auto parsed = parseWebUrl(url.startsWith(u"//") ? QStringLiteral("http:") + url : url);
    return parsed && !exclude.contains(parsed->host) && parsed->host != siteHost(siteUrl);
}

std::optional<QString> urlFor(const QString &path, const RenderOptions &options, const QString &from,
                              std::optional<bool> relative)
{
    const QString wanted = path.isNull() ? QStringLiteral("/") : path;
    if (isAbsolute(wanted, true))
        return wanted;
    if (relative.value_or(options.relativeLink))
        return relativeUrl(from, wanted);
    if (!staysOnSite(wanted, options))
        return wanted;
    const auto encoded = encodeSiteUrl(collapseSlashes(options.root + wanted));
    return encoded ? std::optional(prettyUrl(*encoded, options)) : std::nullopt;
}

std::optional<QString> fullUrlFor(const QString &path, const RenderOptions &options)
{
    const QString wanted = path.isNull() ? QStringLiteral("/") : path;
    if (isAbsolute(wanted, false) || !staysOnSite(wanted, options))
        return wanted;
    const QString whole = options.siteUrl + collapseSlashes(u'/' + wanted);
    const auto encoded = options.hexoMajor < 8 ? Markdown::encodedUrl(whole) : encodeSiteUrl(whole);
    return encoded ? std::optional(prettyUrl(*encoded, options)) : std::nullopt;
}

} // namespace Hexquill
