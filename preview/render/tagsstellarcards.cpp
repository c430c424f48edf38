// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsstellar.h"

#include "preview/render/escapehtml.h"
#include "preview/render/tagtext.h"

/// Stellar's cards and the small things that are read, pressed or copied.
namespace Hexquill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

TagResult missing(const char *method)
{
    return TagResult::failed(
        QStringLiteral("Cannot read properties of undefined (reading '%1')").arg(QLatin1StringView(method)));
}

TagResult about(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("avatar"), key("height"), key("border"), key("back") });
    QString html = QStringLiteral("<div class=\"tag-plugin about\">");
    if (!arguments.value(key("back")).isEmpty())
        html += QStringLiteral("<a class=\"nav-back cap\" href=\"") + context.url(context.options.root)
            + QStringLiteral("\">") + themeIcon(context, key("default:arrow-left")) + QStringLiteral("</a>");
    if (const QString avatar = arguments.value(key("avatar")); !avatar.isEmpty())
        html += QStringLiteral("<div class=\"about-header\"><div class=\"avatar\"><img src=\"") + avatar + u'"'
            + ifAny(arguments.value(key("border")), QStringLiteral(" style=\"border-radius:%1\""))
            + ifAny(arguments.value(key("height")), QStringLiteral(" height=\"%1\""))
            + QStringLiteral("/></div></div>");
    return html + QStringLiteral("<div class=\"about-body fs14\">") + context.markdownInOneLine(call.body)
        + QStringLiteral("</div></div>");
}

/// A link as a card. What is not given the page asks of the place it leads to.
TagResult link(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("icon"), key("desc") }, { key("url"), key("title") });
    if (!arguments.has(key("url")))
        return QString();
    const QString url = arguments.value(key("url"));
    const QString title = escapeHtml(arguments.value(key("title")));
    const QString description = arguments.value(key("desc"));
    const QString given = arguments.value(key("icon"));
    QStringList wanted;
    for (const char *name : { "title", "icon", "desc" }) {
        if (arguments.value(key(name)).isEmpty())
            wanted += key(name);
    }
    const QString service
        = context.themeText(key("data_services.siteinfo.api")).replace(QLatin1String("{href}"), context.fullUrl(url));
    const QString icon = QStringLiteral("<div class=\"lazy img\" data-bg=\"")
        + (given.isEmpty() ? context.themeText(key("default.link")) : given) + QStringLiteral("\"></div>");
    const QString name
        = QStringLiteral("<span class=\"title\">") + (title.isEmpty() ? url : title) + QStringLiteral("</span>");
    const QString address
        = QStringLiteral("<span class=\"cap link footnote\">") + context.fullUrl(url) + QStringLiteral("</span>");
    const QString start = QStringLiteral("<div class=\"tag-plugin link dis-select\"><a class=\"link-card ")
        + (description.isEmpty() ? QStringLiteral("plain") : QStringLiteral("rich"))
        + QStringLiteral(" card-hover card-hover--spotlight card-hover--tilt\" title=\"") + title
        + QStringLiteral("\" href=\"") + url + u'"'
        + (url.contains(u"://") ? QStringLiteral(" target=\"_blank\" rel=\"external nofollow noopener noreferrer\"")
                                : QString())
        + QStringLiteral(" cardlink") + ifAny(service, QStringLiteral(" data-api=\"%1\""))
        + QStringLiteral(" autofill=\"") + wanted.join(u',') + QStringLiteral("\">");
    if (description.isEmpty())
        return start + QStringLiteral("<div class=\"left\">") + name + address
            + QStringLiteral("</div><div class=\"right\">") + icon + QStringLiteral("</div></a></div>");
    return start + QStringLiteral("<div class=\"top\">") + icon + address
        + QStringLiteral("</div><div class=\"bottom\">") + name + QStringLiteral("<span class=\"cap desc footnote\">")
        + escapeHtml(description) + QStringLiteral("</span></div></a></div>");
}

QString repository(const QString &text, const QString &way)
{
    const QString path = text.startsWith(u'/') ? text.mid(1) : text;
    if (way == u"ssh")
        return QStringLiteral("git@github.com:") + path + QStringLiteral(".git");
    return way == u"gh" ? QStringLiteral("gh repo clone ") + path
                        : QStringLiteral("https://github.com/") + path + QStringLiteral(".git");
}

TagResult copy(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("git"), key("prefix") }, { key("text") });
    if (!arguments.has(key("text")))
        return QString();
    const QString way = arguments.value(key("git"));
    const QString text = arguments.value(key("text"));
    const QString id = QStringLiteral("copy_%1").arg(++context.counter);
    return QStringLiteral("<div class=\"tag-plugin copy\">")
        + ifAny(arguments.value(key("prefix")), QStringLiteral("<span>%1</span>"))
        + QStringLiteral("<input class=\"copy-area\" id=\"") + id + QStringLiteral("\" value=\"")
        + (way.isEmpty() ? text : repository(text, way))
        + QStringLiteral("\"><button class=\"copy-btn\" onclick=\"util.copy(&quot;") + id
        + QStringLiteral("&quot;,&quot;") + context.themeText(key("tag_plugins.copy.toast"))
        + QStringLiteral("&quot;)\">") + themeIcon(context, key("copy:copy")) + QStringLiteral("</button></div>");
}

/// A line between two signs. As a heading it has its text for an id.
TagResult quotedLine(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("el"), key("icon"), key("prefix"), key("suffix") },
                                   { key("text") });
    const QString given = arguments.value(key("el"));
    const QString element = given.isEmpty() ? key("p") : given;
    const QString kind = arguments.value(key("icon")).isEmpty() ? key("default") : arguments.value(key("icon"));
    const bool isOwn = !arguments.value(key("prefix")).isEmpty() || !arguments.value(key("suffix")).isEmpty();
    const auto sign = [&](const char *name) {
        const QString path = QStringLiteral("tag_plugins.quot.%1.%2").arg(kind, key(name));
        const QString icon = isOwn ? arguments.value(key(name)) : context.themeSetting(path, {}).toString();
        return icon.isEmpty() ? QStringLiteral("<span class=\"empty\"></span>")
                              : themeIcon(context, icon, QStringLiteral("class=\"icon prefix\""));
    };
    const QString text = arguments.shown(key("text"));
    const QString id = element.contains(u'h') ? QStringLiteral(" id=\"") + text + u'"' : QString();
    return QStringLiteral("<div class=\"tag-plugin quot ") + element + QStringLiteral("\"><") + element
        + QStringLiteral(" class=\"content\"") + id + u'>' + sign("prefix") + QStringLiteral("<span class=\"text\">")
        + text + QStringLiteral("</span>") + sign("suffix") + QStringLiteral("</") + element
        + QStringLiteral("></div>");
}

TagResult icon(const TagCall &call, const TagContext &context)
{
    NamedArguments arguments(call.arguments, { key("color"), key("style") }, { key("key"), key("text") });
    if (!arguments.has(key("color")))
        arguments.set(key("color"), context.themeText(key("tag_plugins.icon.default_color")));
    if (!arguments.has(key("key")))
        return missing("startsWith");
    const QString text = arguments.value(key("text"));
    const QString html = QStringLiteral("<span class=\"tag-plugin icon colorful\" ")
        + arguments.attributes({ key("color") }) + u'>'
        + themeIcon(context, arguments.value(key("key")),
                    ifAny(arguments.value(key("style")), QStringLiteral("style=\"%1\"")))
        + QStringLiteral("</span>");
    if (text.isEmpty())
        return html;
    return QStringLiteral("<div class=\"tag-plugin icon-wrap\">") + html + QStringLiteral("<span class=\"text\">")
        + text + QStringLiteral("</span></div>");
}

TagResult emoji(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("url"), key("height"), key("name") },
                                   { key("source"), key("name") });
    const QString start = QStringLiteral("<span class=\"tag-plugin emoji\">");
    const QString height
        = ifAny(arguments.value(key("height")), QStringLiteral(" style=\"height:%1\"")) + QStringLiteral("/>");
    const QString picture = start + QStringLiteral("<img no-lazy=\"\" class=\"inline\" src=\"");
    if (const QString url = arguments.value(key("url")); !url.isEmpty())
        return picture + url + u'"' + ifAny(arguments.value(key("name")), QStringLiteral(" alt=\"%1\"")) + height
            + QStringLiteral("</span>");
    if (!arguments.has(key("source")))
        return start;
    QString name = arguments.value(key("name"));
    QString source = arguments.value(key("source"));
    if (!arguments.has(key("name"))) { // the first source there is, which the theme calls so
        name = source;
        source = key("default");
    }
    const QString address = context.themeText(QStringLiteral("tag_plugins.emoji.%1").arg(source));
    if (address.isEmpty() || name.isEmpty())
        return start + QStringLiteral("</span>");
    return picture + QString(address).replace(address.indexOf(u"{name}"), address.contains(u"{name}") ? 6 : 0, name)
        + u'"' + height + QStringLiteral("</span>");
}

TagResult githubCard(const TagCall &call, const TagContext &context)
{
    const QStringList parameters{ key("show_owner"),  key("theme"),         key("title_color"),
                                  key("text_color"),  key("icon_color"),    key("bg_color"),
                                  key("hide_border"), key("cache_seconds"), key("locale") };
    const NamedArguments arguments(call.arguments, parameters, { key("repo") });
    if (!arguments.has(key("repo")))
        return missing("includes");
    const QString path = arguments.value(key("repo"));
    const QStringList names = path.split(u'/');
    QString url = QStringLiteral("https://") + context.themeText(key("api_host.ghcard"));
    url += names.size() > 1 ? QStringLiteral("/api/pin/?username=%1&repo=%2").arg(names.at(0), names.at(1))
                            : QStringLiteral("/api/?username=") + path;
    QStringList given;
    for (const QString &name : parameters) {
        if (!arguments.value(name).isEmpty())
            given += name + u'=' + arguments.value(name);
    }
    url += u'&' + given.join(u'&');
    if (!url.contains(u"&show_owner="))
        url += QStringLiteral("&show_owner=true");
    return QStringLiteral("<div class=\"tag-plugin ghcard\"><a class=\"ghcard\" rel=\"external nofollow noopener "
                          "noreferrer\" href=\"https://github.com/")
        + path + QStringLiteral("\"><img src=\"") + url + QStringLiteral("\"/></a></div>");
}

} // namespace

QString themeIcon(const TagContext &context, const QString &name, const QString &attributes)
{
    const QString known = context.themeSetting(key("icons"), {}).toMap().value(name).toString();
    const QString icon = known.isEmpty() ? name : known;
    if (icon.startsWith(u'/') || icon.startsWith(u"https://") || icon.startsWith(u"http://"))
        return QStringLiteral("<img ") + attributes + QStringLiteral(" src=\"") + icon + QStringLiteral("\" />");
    if (icon.startsWith(u"<svg") && !context.options.theme.contains(u"volantis", Qt::CaseInsensitive))
        return QStringLiteral("<svg class=\"icon\" data-icon=\"") + name
            + QStringLiteral("\" aria-hidden=\"true\"></svg>");
    return icon;
}

QList<TagEntry> StellarTag::cards()
{
    return { { key("about"), true, about },       { key("link"), false, link }, { key("copy"), false, copy },
             { key("quot"), false, quotedLine },  { key("icon"), false, icon }, { key("emoji"), false, emoji },
             { key("ghcard"), false, githubCard } };
}

} // namespace Hexquill
