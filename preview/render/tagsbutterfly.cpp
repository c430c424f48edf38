// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/tagsbutterflyparts.h"
#include "preview/render/tagtext.h"

#include <algorithm>
#include <QJsonDocument>

namespace Hexquill {

namespace {

TagResult note(const TagCall &call, const TagContext &context)
{
    static const QStringList styles{ QStringLiteral("flat"), QStringLiteral("modern"), QStringLiteral("simple"),
                                     QStringLiteral("disabled") };
    QStringList classes = call.arguments;
    if (classes.isEmpty() || !styles.contains(classes.constLast()))
        classes += context.themeSetting(QStringLiteral("note.style"), QStringLiteral("flat")).toString();
    QString icon;
    if (classes.size() > 1 && classes.at(classes.size() - 2).startsWith(u"fa")) {
        icon = QStringLiteral("<i class=\"note-icon %1\"></i>").arg(classes.at(classes.size() - 2));
        classes[classes.size() - 2] = QStringLiteral("icon-padding");
    }
    return QStringLiteral("<div class=\"note ") + classes.join(u' ') + QStringLiteral("\">") + icon
        + context.markdown(call.body) + QStringLiteral("</div>");
}

TagResult label(const TagCall &call, const TagContext &)
{
    const QString text = call.arguments.value(0, QStringLiteral("undefined"));
    return QStringLiteral("<mark class=\"hl-label ") + call.arguments.value(1, QStringLiteral("default"))
        + QStringLiteral("\">") + text + QStringLiteral("</mark>");
}

TagResult button(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaArguments(call.arguments);
    const QString text = escapeHtml(parts.value(1));
    const QString icon = parts.value(2).isEmpty()
        ? QString()
        : QStringLiteral("<i class=\"") + escapeHtml(parts.value(2)) + QStringLiteral("\"></i>");
    const QString label
        = parts.value(1).isEmpty() ? QString() : QStringLiteral("<span>") + text + QStringLiteral("</span>");
    return QStringLiteral("<a class=\"btn-beautify ") + escapeHtml(parts.value(3)) + QStringLiteral("\" href=\"")
        + context.url(parts.value(0)) + QStringLiteral("\" title=\"") + text + QStringLiteral("\">") + icon + label
        + QStringLiteral("</a>");
}

QString hideStyle(const QString &background, const QString &color)
{
    QString style = QStringLiteral("style=\"");
    if (!background.isEmpty())
        style += QStringLiteral("background-color: ") + background + u';';
    if (!color.isEmpty())
        style += QStringLiteral("color: ") + color;
    return style + u'"';
}

QString hideButton(const QString &display, const QString &background, const QString &color)
{
    return QStringLiteral("<button type=\"button\" class=\"hide-button\" ") + hideStyle(background, color) + u'>'
        + display + QStringLiteral("</button>");
}

TagResult hideInline(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaArguments(call.arguments);
    return QStringLiteral("<span class=\"hide-inline\">")
        + hideButton(parts.value(1, QStringLiteral("Click")), parts.value(2), parts.value(3))
        + QStringLiteral("<span class=\"hide-content\">") + parts.value(0) + QStringLiteral("</span></span>");
}

TagResult hideBlock(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaArguments(call.arguments);
    return QStringLiteral("<div class=\"hide-block\">") + hideButton(parts.value(0), parts.value(1), parts.value(2))
        + QStringLiteral("<div class=\"hide-content\">") + context.markdown(call.body) + QStringLiteral("</div></div>");
}

TagResult hideToggle(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaArguments(call.arguments);
    const QString border
        = parts.value(1).isEmpty() ? QString() : QStringLiteral("style=\"border: 1px solid %1\"").arg(parts.value(1));
    return QStringLiteral("<details class=\"toggle\" ") + border + QStringLiteral("><summary class=\"toggle-button\" ")
        + hideStyle(parts.value(1), parts.value(2)) + u'>' + parts.value(0)
        + QStringLiteral("</summary><div class=\"toggle-content\">") + context.markdown(call.body)
        + QStringLiteral("</div></details>");
}

TagResult inlineImage(const TagCall &call, const TagContext &context)
{
    const QString height = call.arguments.value(1);
    const QString style = height.isEmpty() ? QString() : QStringLiteral("style=\"height:%1\"").arg(height);
    return QStringLiteral("<img class=\"inline-img\" src=\"") + context.url(call.arguments.value(0))
        + QStringLiteral("\" ") + style + QStringLiteral(" />");
}

TagResult mermaid(const TagCall &call, const TagContext &)
{
    const QString config = call.arguments.value(0).isEmpty() ? QStringLiteral("{}") : call.arguments.at(0);
    return QStringLiteral("<div class=\"mermaid-wrap\"><pre class=\"mermaid-src\" data-config=\"") + escapeHtml(config)
        + QStringLiteral("\" hidden>\n    ") + escapeHtml(call.body) + QStringLiteral("\n  </pre></div>");
}

/// The Markdown images of a gallery as a JSON list.
QString galleryImages(const QString &body)
{
    static const QRegularExpression image
        = jsRegularExpression(QStringLiteral("!\\[(.*?)\\]\\(([^\\s]*)\\s*(?:[\"'](.*?)[\"']?)?\\s*\\)"));
    QStringList images;
    auto match = image.globalMatch(body);
    while (match.hasNext()) {
        const auto one = match.next();
        images += QStringLiteral("{\"url\":") + jsonString(one.captured(2)) + QStringLiteral(",\"alt\":")
            + jsonString(one.captured(1)) + QStringLiteral(",\"title\":") + jsonString(one.captured(3)) + u'}';
    }
    return u'[' + images.join(u',') + u']';
}

TagResult gallery(const TagCall &call, const TagContext &context)
{
    QStringList parts = commaArguments(call.arguments);
    const bool isUrl = parts.value(0) == u"url";
    if (isUrl)
        parts.removeFirst();
    const QString data
        = isUrl ? context.url(parts.isEmpty() ? QString() : parts.takeFirst()) : galleryImages(call.body);
    const QString ten = QStringLiteral("10");
    return QStringLiteral("<div class=\"gallery-container\" data-type=\"") + QLatin1StringView(isUrl ? "url" : "data")
        + QStringLiteral("\" data-button=\"") + parts.value(0, QStringLiteral("false"))
        + QStringLiteral("\" data-limit=\"") + parts.value(1, ten) + QStringLiteral("\" data-first=\"")
        + parts.value(2, ten) + QStringLiteral("\">\n    <div class=\"gallery-items\">") + data
        + QStringLiteral("</div>\n  </div>");
}

TagResult galleryGroup(const TagCall &call, const TagContext &context)
{
    QStringList parts = call.arguments;
    while (parts.size() < 4)
        parts += QStringLiteral("");
    return QStringLiteral("<figure class=\"gallery-group\">\n    <img class=\"gallery-group-img no-lightbox\" src='")
        + context.url(jsTrim(parts.at(3)))
        + QStringLiteral("' alt=\"Group Image Gallery\">\n    <figcaption>\n      <div class=\"gallery-group-name\">")
        + jsTrim(parts.at(0)) + QStringLiteral("</div>\n      <p>") + jsTrim(parts.at(1))
        + QStringLiteral("</p>\n      <a href='") + context.url(jsTrim(parts.at(2)))
        + QStringLiteral("'></a>\n    </figcaption>\n  </figure>");
}

/// JSON without the blanks between its parts; an empty object if it is none.
QString compactJson(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("{}");
    QString out;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inString && c == u'\\') {
            out += c;
            out += text.at(++i);
            continue;
        }
        if (c == u'"')
            inString = !inString;
        if (inString || !isJsSpace(c))
            out += c;
    }
    return out;
}

TagResult score(const TagCall &call, const TagContext &)
{
    const QString text = jsTrim(call.body);
    const qsizetype dashes = text.indexOf(u"------");
    const auto escaped = [](const QString &part) { return escapeBraces(escapeHtml(part)); };
    if (dashes < 0)
        return QStringLiteral("<div class=\"abc-music-sheet\">") + escaped(text) + QStringLiteral("</div>");
    return QStringLiteral("<div class=\"abc-music-sheet\" data-params=\"")
        + escaped(compactJson(jsTrim(QStringView(text).left(dashes)))) + QStringLiteral("\">\n    ")
        + escaped(jsTrim(QStringView(text).mid(dashes + 6))) + QStringLiteral("\n  </div>");
}

/// The posts of a series, as links; nothing unless the theme's series are on.
TagResult series(const TagCall &call, const TagContext &context)
{
    const auto setting = [&](const char *name, const QVariant &otherwise) {
        return context.themeSetting(QStringLiteral("series.") + QLatin1StringView(name), otherwise);
    };
    if (!setting("enable", false).toBool())
        return QString();
    const QString own = jsString(context.request.fields.value(QStringLiteral("series"), QString()));
    const QString name = call.arguments.isEmpty() ? own : call.arguments.at(0);
    QList<LinkTarget> members;
    for (const LinkTarget &post : context.site.posts) {
        if (!name.isEmpty() && post.series == name)
            members += post;
    }
    const double order = setting("order", 1.0).toDouble();
    const bool ascends = order == 1 || order == 0;
    const bool byTitle = setting("orderBy", QStringLiteral("title")).toString() == u"title";
    const auto isBefore = [&](const LinkTarget &a, const LinkTarget &b) {
        return byTitle ? a.title.toUpper() < b.title.toUpper() : a.date < b.date;
    };
    std::stable_sort(members.begin(), members.end(), [&](const LinkTarget &a, const LinkTarget &b) {
        return ascends ? isBefore(a, b) : isBefore(b, a);
    });
    if (members.isEmpty())
        return QString();
    QString items;
    for (const LinkTarget &post : members)
        items += QStringLiteral("<li><a href=\"%1\" title=\"%2\">%2</a></li>").arg(context.url(post.path), post.title);
    return QStringLiteral("<%1 class=\"series-items\">%2</%1>")
        .arg(setting("number", true).toBool() ? QStringLiteral("ol") : QStringLiteral("ul"), items);
}

} // namespace

QList<TagEntry> butterflyTags()
{
    return QList<TagEntry>{ { QStringLiteral("note"), true, note },
                            { QStringLiteral("subnote"), true, note },
                            { QStringLiteral("label"), false, label },
                            { QStringLiteral("btn"), false, button },
                            { QStringLiteral("hideInline"), false, hideInline },
                            { QStringLiteral("hideBlock"), true, hideBlock },
                            { QStringLiteral("hideToggle"), true, hideToggle },
                            { QStringLiteral("inlineImg"), false, inlineImage },
                            { QStringLiteral("mermaid"), true, mermaid },
                            { QStringLiteral("gallery"), true, gallery },
                            { QStringLiteral("galleryGroup"), false, galleryGroup },
                            { QStringLiteral("score"), true, score },
                            { QStringLiteral("series"), false, series } }
    + butterflyPartTags();
}

} // namespace Hexquill
