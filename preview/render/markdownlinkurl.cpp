// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownlinkurl.h"

#include "preview/render/markdownchars.h"
#include "preview/render/siteurl.h"
#include "preview/render/weburl.h"

#include <QDir>

namespace Hexquill::Markdown {

namespace {

bool startsLikeUrl(const QString &url)
{
    return url.startsWith(u'#') || url.startsWith(QLatin1String("//")) || url.startsWith(QLatin1String("http:"))
        || url.startsWith(QLatin1String("https:"));
}

/// Half of a surrogate pair, which JavaScript's encodeURI() refuses.
bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return true;
        ++i;
    }
    return false;
}

/// Whether a browser would take the path's two slashes, of whatever lean, for the start of a host name.
bool namesHost(const QString &path)
{
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    return path.size() >= 2 && isSlash(path[0]) && isSlash(path[1]);
}

/// The path of the asset that \a url names, or \a url.
QString assetPath(const QString &url, const MarkdownContext &context)
{
    if (url.startsWith(u'/') || url.startsWith(u'\\'))
        return url;
    const QString name = QDir::cleanPath(QString(url).replace(u'\\', u'/'));
    if (!context.assets.contains(name))
        return url;
    QString folder = context.postPath;
    for (const QLatin1String extension : { QLatin1String(".html"), QLatin1String(".htm") }) {
        if (folder.endsWith(extension))
            folder.chop(extension.size());
    }
    return QDir::cleanPath(folder + u'/' + name);
}

} // namespace

std::optional<QString> encodedUrl(const QString &url)
{
    if (!hasUrlScheme(url)) {
        const QString decoded = unescapeQuery(url);
        return hasLoneSurrogate(decoded) ? std::nullopt : std::optional(encodeUri(decoded));
    }
    if (!hasWebScheme(url))
        return isAsciiLetter(trimmedStart(url).front()) ? std::optional(url) : std::nullopt;
    std::optional<WebUrl> parsed = parseWebUrl(url);
    if (!parsed)
        return std::nullopt;
    parsed->query = encodeQuery(encodeUri(unescapeQuery(parsed->query)));
    return parsed->toString();
}

std::optional<QString> imageUrl(const QString &url, const MarkdownOptions &options, const MarkdownContext &context)
{
    if (startsLikeUrl(url) || context.relativeLink || !options.prependRoot)
        return encodedUrl(url);
    const bool mayBeAsset = context.postAssetFolder && options.postAsset && !context.postPath.isEmpty();
    const QString path = mayBeAsset ? assetPath(url, context) : url;
    if (namesHost(path))
        return encodedUrl(path);
    RenderOptions site;
    site.siteUrl = context.siteUrl;
    site.root = context.root;
    const std::optional<QString> underRoot = urlFor(path.isNull() ? QStringLiteral("") : path, site, {});
    return underRoot ? encodedUrl(*underRoot) : std::nullopt;
}

} // namespace Hexquill::Markdown
