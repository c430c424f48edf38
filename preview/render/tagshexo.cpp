// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagshexo.h"

#include "preview/render/htmltag.h"
#include "preview/render/jsregex.h"
#include "preview/render/titlecase.h"

namespace Hexquill {

namespace {

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

} // namespace

TagResult orInvalidUrl(const std::optional<QString> &html)
{
    return html ? TagResult(*html) : TagResult::failed(QStringLiteral("Invalid URL"));
}

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

TagResult hexoImage(const TagCall &call, const TagContext &context)
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

QList<TagEntry> hexoTags()
{
    return QList<TagEntry>{ { QStringLiteral("quote"), true, blockquote },
                            { QStringLiteral("blockquote"), true, blockquote },
                            { QStringLiteral("pullquote"), true, pullquote },
                            { QStringLiteral("iframe"), false, iframe },
                            { QStringLiteral("img"), false, hexoImage },
                            { QStringLiteral("image"), false, hexoImage },
                            { QStringLiteral("a"), false, link },
                            { QStringLiteral("link"), false, link },
                            { QStringLiteral("anchor"), false, link } }
    + hexoCodeTags() + hexoPlaceTags();
}

} // namespace Hexquill
