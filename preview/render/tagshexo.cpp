// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/codeblock.h"
#include "preview/render/escapehtml.h"
#include "preview/render/htmltag.h"
#include "preview/render/jsregex.h"
#include "preview/render/siteurl.h"
#include "preview/render/titlecase.h"

namespace Hexquill {

namespace {

TagResult orInvalidUrl(const std::optional<QString> &html)
{
    return html ? TagResult(*html) : TagResult::failed(QStringLiteral("Invalid URL"));
}

QString titleOf(const QString &title, const TagContext &context)
{
    return context.options.titlecase ? titleCase(title) : title;
}

/// `AUTHOR`, `AUTHOR, WORK`, `AUTHOR URL` or `AUTHOR URL TITLE`.
QString quoteFooter(const QString &text, const TagContext &context)
{
    static const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression titledLink
        = jsRegularExpression(QStringLiteral("(\\S.*)\\s+(https?:\\/\\/\\S+)\\s+(.+)"), insensitive);
    static const QRegularExpression link
        = jsRegularExpression(QStringLiteral("(\\S.*)\\s+(https?:\\/\\/\\S+)"), insensitive);
    static const QRegularExpression work = jsRegularExpression(QStringLiteral("([^,]+),\\s*([^,]+)"));
    static const QRegularExpression decoration
        = jsRegularExpression(QStringLiteral("^https?:\\/\\/|\\/(index.html?)?$"));
    QString author = text;
    QString source;
    QString title;
    if (const auto full = titledLink.match(text); full.hasMatch()) {
        author = full.captured(1);
        source = full.captured(2);
        title = titleOf(full.captured(3), context);
    } else if (const auto plain = link.match(text); plain.hasMatch()) {
        author = plain.captured(1);
        source = plain.captured(2);
    } else if (const auto named = work.match(text); named.hasMatch()) {
        author = named.captured(1);
        title = titleOf(named.captured(2), context);
    }
    QString footer = QStringLiteral("<strong>") + author + QStringLiteral("</strong>");
    if (!source.isEmpty()) {
        const QString shown = title.isEmpty() ? QString(source).remove(decoration) : title;
        footer += QStringLiteral("<cite><a href=\"") + source + QStringLiteral("\">") + shown
            + QStringLiteral("</a></cite>");
    } else if (!title.isEmpty()) {
        footer += QStringLiteral("<cite>") + title + QStringLiteral("</cite>");
    }
    return QStringLiteral("<footer>") + footer + QStringLiteral("</footer>");
}

TagResult blockquote(const TagCall &call, const TagContext &context)
{
    const QString text = call.arguments.join(u' ');
    return QStringLiteral("<blockquote>") + context.markdown(call.body)
        + (text.isEmpty() ? QString() : quoteFooter(text, context)) + QStringLiteral("</blockquote>");
}

TagResult pullquote(const TagCall &call, const TagContext &context)
{
    const QStringList classes = QStringList{ QStringLiteral("pullquote") } + call.arguments;
    return QStringLiteral("<blockquote class=\"") + classes.join(u' ') + QStringLiteral("\">")
        + context.markdown(call.body) + QStringLiteral("</blockquote>");
}

QString plainCode(const QString &code)
{
    return QStringLiteral("<pre><code>") + escapeHtml(code) + QStringLiteral("</code></pre>");
}

/// Hexo 7 puts a caption in as it is written.
QString spanHtml(const QString &text, int hexoMajor)
{
    return QStringLiteral("<span>") + (hexoMajor < 8 ? text : escapeHtml(text)) + QStringLiteral("</span>");
}

/// The caption of a code block; nothing where its link cannot be encoded.
std::optional<QString> codeCaption(const QString &text, int hexoMajor)
{
    static const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression titledLink
        = jsRegularExpression(QStringLiteral("(\\S[^\\x{ffff}]*)\\s+(https?:\\/\\/\\S+)\\s+(.+)"), insensitive);
    static const QRegularExpression link
        = jsRegularExpression(QStringLiteral("(\\S[^\\x{ffff}]*)\\s+(https?:\\/\\/\\S+)"), insensitive);
    static const QRegularExpression plain = jsRegularExpression(QStringLiteral("\\S[^\\x{ffff}]*"));
    auto match = titledLink.match(text);
    const bool titled = match.hasMatch();
    if (!titled)
        match = link.match(text);
    if (match.hasMatch()) {
        const QString shown = titled ? match.captured(3) : QStringLiteral("link");
        if (hexoMajor < 8)
            return spanHtml(match.captured(1), hexoMajor)
                + QStringLiteral("<a href=\"%1\">%2</a>").arg(match.captured(2), shown);
        const auto anchor = htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), match.captured(2) } }, shown);
        return anchor ? std::optional(spanHtml(match.captured(1), hexoMajor) + *anchor) : std::nullopt;
    }
    match = plain.match(text);
    return match.hasMatch() ? spanHtml(match.captured(0), hexoMajor) : QString();
}

TagResult codeblock(const TagCall &call, const TagContext &context)
{
    CodeBlock block;
    block.code = call.body;
    block.lineCount = int(call.body.count(u'\n')) + 1;
    block.firstLine = 1;
    block.marks = QList<MarkedLines>{};
    block.showsEmptyMarks = context.options.hexoMajor < 8;
    QStringList caption;
    std::optional<bool> highlight;
    for (const QString &argument : call.arguments) {
        const qsizetype colon = argument.indexOf(u':');
        const QStringView name = QStringView(argument).left(qMax<qsizetype>(colon, 0));
        const QStringView value = QStringView(argument).mid(colon + 1);
        if (name == u"highlight" && !highlight)
            highlight = value == u"true";
        else if (name == u"lang")
            block.language = value.toString();
        else if (colon < 0 || !readCodeOption(name, value, block))
            caption += argument;
    }
    const bool off = context.options.highlight.highlighter == HighlightOptions::Highlighter::None;
    if (off || !highlight.value_or(true))
        return plainCode(call.body);
    const auto captionHtml = codeCaption(caption.join(u' '), context.options.hexoMajor);
    if (!captionHtml)
        return TagResult::failed(QStringLiteral("Invalid URL"));
    block.caption = *captionHtml;
    if (block.language && block.language->isEmpty())
        block.language.reset();
    QString failure;
    const QString html = escapeBraces(codeBlockHtml(block, context.options, &failure));
    return failure.isEmpty() ? TagResult(html) : TagResult::failed(failure);
}

/// A path with `.` and `..` resolved; it may still lead above its start.
QString normalizedPath(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".." && !parts.isEmpty() && parts.constLast() != u"..")
            parts.removeLast();
        else if (part != u".")
            parts += part;
    }
    return parts.join(u'/');
}

/// Takes ` name:value` out of \a text.
QString takeOption(QString &text, const QString &pattern)
{
    const auto match = jsRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text);
    if (match.hasMatch())
        text.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1);
}

TagResult includeCode(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression titleAndFile = jsRegularExpression(QStringLiteral("(.*)?(?:\\s+|^)(\\/*\\S+)"));
    QString text = call.arguments.join(u' ');
    QString language = takeOption(text, QStringLiteral("\\s*lang:(\\w+)"));
    const QString from = takeOption(text, QStringLiteral("\\s*from:(\\d+)"));
    const QString to = takeOption(text, QStringLiteral("\\s*to:(\\d+)"));
    const auto match = titleAndFile.match(text);
    if (!match.hasMatch())
        return QString();
    const QString name = match.captured(2).section(u'/', -1);
    if (language.isEmpty() && name.lastIndexOf(u'.') > 0)
        language = name.section(u'.', -1);
    const QString folder = normalizedPath(context.options.codeDirectory);
    const QString source = normalizedPath(folder + u'/' + match.captured(2));
    const auto file = context.site.includeFiles.constFind(source.mid(folder.size() + 1));
    if (!source.startsWith(folder + u'/') || file == context.site.includeFiles.constEnd())
        return QString();
    const QStringList lines = file->split(u'\n');
    const qsizetype first = from.isEmpty() ? 0 : from.toLongLong() - 1;
    const qsizetype start = first < 0 ? qMax<qsizetype>(lines.size() + first, 0) : first;
    const qsizetype end = to.isEmpty() ? lines.size() : qMin<qsizetype>(to.toLongLong(), lines.size());
    const QString code = lines.mid(start, qMax<qsizetype>(end - start, 0)).join(u'\n').trimmed();
    if (context.options.highlight.highlighter == HighlightOptions::Highlighter::None)
        return QStringLiteral("<pre><code>") + code + QStringLiteral("</code></pre>");
    CodeBlock block;
    block.code = code;
    block.lineCount = int(lines.size());
    block.language = language.isEmpty() ? std::nullopt : std::optional(language);
    block.caption = spanHtml(match.captured(1).isEmpty() ? name : match.captured(1), context.options.hexoMajor)
        + QStringLiteral("<a href=\"") + context.url(source) + QStringLiteral("\">view raw</a>");
    QString failure;
    const QString html = codeBlockHtml(block, context.options, &failure);
    return failure.isEmpty() ? TagResult(html) : TagResult::failed(failure);
}

QString sizeOr(const QString &given, const QString &otherwise)
{
    return given.isEmpty() || given == u"default" ? otherwise : given;
}

TagResult iframe(const TagCall &call, const TagContext &context)
{
    const QStringList &given = call.arguments;
    return orInvalidUrl(
        htmlTag(QStringLiteral("iframe"),
                { { QStringLiteral("src"), given.isEmpty() ? std::nullopt : std::optional(given.at(0)) },
                  { QStringLiteral("width"), sizeOr(given.value(1), QStringLiteral("100%")) },
                  { QStringLiteral("height"), sizeOr(given.value(2), QStringLiteral("300")) },
                  { QStringLiteral("frameborder"), QStringLiteral("0") },
                  { QStringLiteral("loading"), QStringLiteral("lazy") },
                  { QStringLiteral("allowfullscreen"), QStringLiteral("allowfullscreen") } },
                QString(), context.options.hexoMajor));
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression url(QStringLiteral(
        "[A-Za-z]{3,9}:(?://)?(?:[-;:&=+$,\\w]+@)?[A-Za-z0-9.-]+|(?:www.|[-;:&=+$,\\w]+@)[A-Za-z0-9.-]+"));
    return url.match(text).hasMatch();
}

bool isDigits(const QString &text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return true;
}

/// Title and alternative text: the quotes at either end tell which kind separates them.
void readImageTexts(const QString &meta, std::optional<QString> &title, std::optional<QString> &alt)
{
    const QString doubled = QStringLiteral("\"?([^\"]+)?\"?");
    const QString single = QStringLiteral("'?([^']+)?'?");
    const QRegularExpression pattern = jsRegularExpression(
        (meta.startsWith(u'"') ? doubled : single) + QStringLiteral("\\s*") + (meta.endsWith(u'"') ? doubled : single));
    const auto match = pattern.match(meta);
    if (match.capturedStart(1) >= 0)
        title = match.captured(1);
    if (match.capturedStart(2) >= 0)
        alt = match.captured(2);
}

TagResult image(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    QStringList classes;
    std::optional<QString> source;
    while (!rest.isEmpty() && !source) {
        const QString item = rest.takeFirst();
        if (looksLikeUrl(item) || item.startsWith(u'/'))
            source = context.url(item);
        else
            classes += item;
    }
    std::optional<QString> width;
    std::optional<QString> height;
    std::optional<QString> title;
    std::optional<QString> alt;
    if (!rest.isEmpty()) {
        if (isDigits(rest.at(0)))
            width = rest.takeFirst();
        if (width && !rest.isEmpty() && isDigits(rest.at(0)))
            height = rest.takeFirst();
        readImageTexts(rest.join(u' '), title, alt);
    }
    return orInvalidUrl(htmlTag(QStringLiteral("img"),
                                { { QStringLiteral("src"), source },
                                  { QStringLiteral("class"), classes.join(u' ') },
                                  { QStringLiteral("width"), width },
                                  { QStringLiteral("height"), height },
                                  { QStringLiteral("title"), title },
                                  { QStringLiteral("alt"), alt } },
                                std::nullopt, context.options.hexoMajor));
}

TagResult link(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    QStringList text;
    QString url;
    while (!rest.isEmpty() && url.isEmpty()) {
        const QString item = rest.takeFirst();
        if (looksLikeUrl(item))
            url = item;
        else
            text += item;
    }
    bool external = false;
    if (!rest.isEmpty() && (rest.at(0) == u"true" || rest.at(0) == u"false"))
        external = rest.takeFirst() == u"true";
    return orInvalidUrl(htmlTag(QStringLiteral("a"),
                                { { QStringLiteral("href"), url },
                                  { QStringLiteral("title"), rest.join(u' ') },
                                  { QStringLiteral("target"), external ? QStringLiteral("_blank") : QString() } },
                                text.join(u' '), context.options.hexoMajor));
}

const LinkTarget *findPost(const QString &name, const TagContext &context)
{
    for (const LinkTarget &post : context.site.posts) {
        if (post.slug == name)
            return &post;
    }
    for (const LinkTarget &post : context.site.posts) {
        if (post.title == name)
            return &post;
    }
    return nullptr;
}

/// Takes a final `true` or `false` off: whether the title is escaped.
bool takeEscape(QStringList &arguments)
{
    if (arguments.isEmpty() || (arguments.constLast() != u"true" && arguments.constLast() != u"false"))
        return true;
    return arguments.takeLast() == u"true";
}

TagResult postLink(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    if (rest.isEmpty())
        return TagResult::failed(QStringLiteral("Post not found: \"undefined\" doesn't exist for {% post_link %}"));
    QString name = rest.takeFirst();
    QString hash;
    if (name.count(u'#') == 1) {
        hash = name.section(u'#', 1);
        name = name.section(u'#', 0, 0);
    }
    const bool escape = takeEscape(rest);
    const LinkTarget *post = findPost(name, context);
    if (!post)
        return TagResult::failed(QStringLiteral("Post not found: post_link %1.").arg(name));
    const QString ownTitle = post->title.isEmpty() ? post->slug : post->title;
    const QString title = rest.isEmpty() ? ownTitle : rest.join(u' ');
    const QString url = context.url(hash.isEmpty() ? post->path : post->path + u'#' + hash);
    return QStringLiteral("<a href=\"") + url + QStringLiteral("\" title=\"") + escapeHtml(ownTitle)
        + QStringLiteral("\">") + (escape ? escapeHtml(title) : title) + QStringLiteral("</a>");
}

TagResult postPath(const TagCall &call, const TagContext &context)
{
    const LinkTarget *post = call.arguments.isEmpty() ? nullptr : findPost(call.arguments.at(0), context);
    return post ? context.url(post->path) : QString();
}

bool hasAsset(const QString &name, const TagContext &context)
{
    return context.options.postAssetFolder && context.request.assets.contains(name);
}

QString assetPathOf(const QString &name, const TagContext &context)
{
    QString folder = context.request.path;
    if (folder.endsWith(u".html"))
        folder.chop(5);
    return normalizedPath(folder + u'/' + name);
}

TagResult assetPath(const TagCall &call, const TagContext &context)
{
    const QString name = call.arguments.value(0);
    return hasAsset(name, context) ? context.url(assetPathOf(name, context)) : QString();
}

TagResult assetLink(const TagCall &call, const TagContext &context)
{
    QStringList rest = call.arguments;
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    if (!hasAsset(name, context))
        return QString();
    const bool escape = takeEscape(rest);
    const QString title = rest.isEmpty() ? name : rest.join(u' ');
    return QStringLiteral("<a href=\"") + context.url(assetPathOf(name, context)) + QStringLiteral("\" title=\"")
        + escapeHtml(title) + QStringLiteral("\">") + (escape ? escapeHtml(title) : title) + QStringLiteral("</a>");
}

TagResult assetImage(const TagCall &call, const TagContext &context)
{
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        if (!hasAsset(call.arguments.at(i), context))
            continue;
        TagCall asImage = call;
        const auto path = encodeSiteUrl(u'/' + assetPathOf(call.arguments.at(i), context));
        asImage.arguments[i] = path.value_or(QString());
        return image(asImage, context);
    }
    return QString();
}

TagResult urlForTag(const TagCall &call, const TagContext &context)
{
    std::optional<bool> relative;
    if (call.arguments.size() > 2)
        relative = call.arguments.at(2) != u"false";
    const auto url = urlFor(call.arguments.value(1), context.options, {}, relative);
    return orInvalidUrl(url ? htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), *url } },
                                      call.arguments.value(0), context.options.hexoMajor)
                            : std::nullopt);
}

TagResult fullUrlForTag(const TagCall &call, const TagContext &context)
{
    const auto url = fullUrlFor(call.arguments.value(1), context.options);
    return orInvalidUrl(url ? htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), *url } },
                                      call.arguments.value(0), context.options.hexoMajor)
                            : std::nullopt);
}

} // namespace

QList<TagEntry> hexoTags()
{
    return { { QStringLiteral("quote"), true, blockquote },
             { QStringLiteral("blockquote"), true, blockquote },
             { QStringLiteral("pullquote"), true, pullquote },
             { QStringLiteral("code"), true, codeblock },
             { QStringLiteral("codeblock"), true, codeblock },
             { QStringLiteral("include_code"), false, includeCode },
             { QStringLiteral("include-code"), false, includeCode },
             { QStringLiteral("iframe"), false, iframe },
             { QStringLiteral("img"), false, image },
             { QStringLiteral("image"), false, image },
             { QStringLiteral("a"), false, link },
             { QStringLiteral("link"), false, link },
             { QStringLiteral("anchor"), false, link },
             { QStringLiteral("post_path"), false, postPath },
             { QStringLiteral("post_link"), false, postLink },
             { QStringLiteral("asset_path"), false, assetPath },
             { QStringLiteral("asset_link"), false, assetLink },
             { QStringLiteral("asset_img"), false, assetImage },
             { QStringLiteral("asset_image"), false, assetImage },
             { QStringLiteral("url_for"), false, urlForTag },
             { QStringLiteral("full_url_for"), false, fullUrlForTag } };
}

} // namespace Hexquill
