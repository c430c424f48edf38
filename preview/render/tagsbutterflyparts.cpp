// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsbutterflyparts.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <cmath>

namespace Hexquill {

namespace {

struct Tab
{
    QString caption;
    QString icon;
    QString html;
};

Tab readTab(const CommentPart &part, const QString &name, qsizetype number, const TagContext &context)
{
    const QStringList title = part.title.split(u'@');
    Tab tab{ title.value(0), title.value(1), jsTrim(context.markdown(part.text)) };
    if (tab.caption.isEmpty() && tab.icon.isEmpty())
        tab.caption = QStringLiteral("%1 %2").arg(name).arg(number);
    return tab;
}

TagResult tabs(const TagCall &call, const TagContext &context)
{
    const QStringList given = call.arguments.join(u' ').split(u',');
    const QString name = given.value(0).isEmpty() ? QStringLiteral("tab") : given.at(0);
    const double wanted = given.size() > 1 ? jsToNumber(given.at(1)) : 0;
    const double active = std::isnan(wanted) ? 0 : wanted;
    QString navigation;
    QString contents;
    bool anyActive = false;
    qsizetype number = 0;
    for (const CommentPart &part : commentParts(call.body, QStringLiteral("tab"), true)) {
        const Tab tab = readTab(part, name, ++number, context);
        const bool isActive = (active > 0 && active == double(number)) || (active == 0 && number == 1);
        const QString mark = isActive ? QStringLiteral(" active") : QString();
        anyActive = anyActive || isActive;
        navigation += QStringLiteral("<button type=\"button\" class=\"tab") + mark + QStringLiteral("\">");
        if (!tab.icon.isEmpty())
            navigation += QStringLiteral("<i class=\"") + jsTrim(tab.icon) + QStringLiteral("\"></i>");
        navigation += jsTrim(tab.caption) + QStringLiteral("</button>");
        contents += QStringLiteral("<div class=\"tab-item-content") + mark + QStringLiteral("\">") + tab.html
            + QStringLiteral("</div>");
    }
    return QStringLiteral("<div class=\"tabs\"><div class=\"nav-tabs")
        + QLatin1StringView(anyActive ? "" : " no-default") + QStringLiteral("\">") + navigation
        + QStringLiteral("</div><div class=\"tab-contents\">") + contents
        + QStringLiteral("</div><div class=\"tab-to-top\"><button type=\"button\" aria-label=\"scroll to top\">"
                         "<i class=\"fas fa-arrow-up\"></i></button></div></div>");
}

TagResult timeline(const TagCall &call, const TagContext &context)
{
    const QStringList given = call.arguments.isEmpty() ? QStringList() : call.arguments.join(u' ').split(u',');
    QString html = QStringLiteral("<div class=\"timeline ") + given.value(1) + QStringLiteral("\">");
    if (!given.value(0).isEmpty())
        html += QStringLiteral("<div class='timeline-item headline'>\n        <div class='timeline-item-title'>\n"
                               "          <div class='item-circle'>")
            + context.markdown(given.at(0)) + QStringLiteral("</div>\n        </div>\n      </div>");
    for (const CommentPart &part : commentParts(call.body, QStringLiteral("timeline"), false))
        html += QStringLiteral("<div class='timeline-item'>\n        <div class='timeline-item-title'>\n"
                               "          <div class='item-circle'>")
            + context.markdown(part.title)
            + QStringLiteral("</div>\n        </div>\n        <div class='timeline-item-content'>")
            + context.markdown(part.text) + QStringLiteral("</div>\n      </div>");
    return html + QStringLiteral("</div>");
}

/// The first `<!-- NAME -->` part without a title.
std::optional<QString> bareText(const QString &body, const QString &name)
{
    for (const CommentPart &part : commentParts(body, name, false)) {
        if (part.title.isEmpty())
            return part.text;
    }
    return std::nullopt;
}

TagResult chart(const TagCall &call, const TagContext &context)
{
    const auto source = bareText(call.body, QStringLiteral("chart"));
    if (!source)
        return QString();
    const QStringList given = commaArguments(call.arguments);
    const QString description = bareText(call.body, QStringLiteral("desc")).value_or(QString());
    const QString rendered = description.isEmpty() ? QString() : jsTrim(context.markdown(description));
    const QString width = given.value(0).isEmpty() ? QString() : QStringLiteral("data-width=\"%1%\"").arg(given.at(0));
    return QStringLiteral("<div class=\"chartjs-container")
        + QLatin1StringView(given.value(1).isEmpty() ? "" : " chartjs-abreast")
        + QStringLiteral("\" data-chartjs-id=\"") + given.value(2) + QStringLiteral("\" ") + width
        + QStringLiteral(">\n            <pre class=\"chartjs-src\" hidden>") + escapeHtml(*source)
        + QStringLiteral("</pre>\n            ")
        + (rendered.isEmpty() ? QString()
                              : QStringLiteral("<div class=\"chartjs-desc\">") + rendered + QStringLiteral("</div>"))
        + QStringLiteral("\n          </div>");
}

/// A group of friends' links, as the body of flink lists them.
struct LinkGroup
{
    QHash<QString, QString> fields;
    QList<QHash<QString, QString>> links;
    bool hasLinks = false;
};

QString unquotedScalar(QString value)
{
    value = jsTrim(value);
    const bool quoted
        = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    if (!quoted) {
        const qsizetype comment = value.indexOf(u" #");
        return comment < 0 ? value : jsTrim(QStringView(value).left(comment));
    }
    const QChar quote = value.front();
    value = value.mid(1, value.size() - 2);
    return quote == u'\'' ? value.replace(QStringLiteral("''"), QStringLiteral("'"))
                          : value.replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

/// The one shape that flink takes: a list of groups with plain fields and a `link_list` of links with plain fields.
QList<LinkGroup> readLinkGroups(const QString &body)
{
    QList<LinkGroup> groups;
    bool inLinks = false;
    qsizetype groupIndent = -1;
    for (const QString &line : body.split(u'\n')) {
        QString rest = jsTrim(line);
        if (rest.isEmpty() || rest.startsWith(u'#'))
            continue;
        const qsizetype indent = line.indexOf(rest.at(0));
        const bool isItem = rest.startsWith(u"- ");
        if (isItem && (groupIndent < 0 || indent <= groupIndent)) {
            groups += LinkGroup();
            groupIndent = indent;
            inLinks = false;
        } else if (isItem && inLinks && !groups.isEmpty()) {
            groups.last().links += QHash<QString, QString>();
        }
        rest = isItem ? jsTrim(QStringView(rest).mid(2)) : rest;
        const qsizetype colon = rest.indexOf(u':');
        if (colon < 0 || groups.isEmpty())
            continue;
        const QString key = rest.left(colon);
        if (key == u"link_list")
            inLinks = groups.last().hasLinks = true;
        else if (inLinks && !groups.last().links.isEmpty())
            groups.last().links.last().insert(key, unquotedScalar(rest.mid(colon + 1)));
        else
            groups.last().fields.insert(key, unquotedScalar(rest.mid(colon + 1)));
    }
    return groups;
}

QString friendHtml(const QHash<QString, QString> &link, const QString &errorImage)
{
    const QString name = escapeHtml(link.value(QStringLiteral("name")));
    const QString description = escapeHtml(link.value(QStringLiteral("descr")));
    return QStringLiteral("\n      <div class=\"flink-list-item\">\n        <a href=\"")
        + escapeHtml(link.value(QStringLiteral("link"))) + QStringLiteral("\" title=\"") + name
        + QStringLiteral("\" target=\"_blank\">\n          <div class=\"flink-item-icon\">\n            <img "
                         "class=\"no-lightbox\" src=\"")
        + escapeHtml(link.value(QStringLiteral("avatar"))) + QStringLiteral("\" onerror='this.onerror=null;this.src=\"")
        + errorImage + QStringLiteral("\"' alt=\"") + name
        + QStringLiteral("\" />\n          </div>\n          <div class=\"flink-item-name\">") + name
        + QStringLiteral("</div>\n          <div class=\"flink-item-desc\" title=\"") + description
        + QStringLiteral("\">") + description + QStringLiteral("</div>\n        </a>\n      </div>");
}

TagResult friendLinks(const TagCall &call, const TagContext &context)
{
    const QString errorImage = context.url(
        context.themeSetting(QStringLiteral("error_img.flink"), QStringLiteral("/img/friend_404.gif")).toString());
    const QList<LinkGroup> groups = readLinkGroups(call.body);
    if (groups.isEmpty())
        return TagResult::failed(jsTrim(call.body).isEmpty()
                                     ? QStringLiteral("Cannot read properties of undefined (reading 'forEach')")
                                     : QStringLiteral("data.forEach is not a function"));
    QString html;
    for (const LinkGroup &group : groups) {
        if (!group.hasLinks)
            return TagResult::failed(QStringLiteral("Cannot read properties of undefined (reading 'map')"));
        const QString name = group.fields.value(QStringLiteral("class_name"));
        const QString description = group.fields.value(QStringLiteral("class_desc"));
        if (!name.isEmpty())
            html += QStringLiteral("<div class=\"flink-name\">") + escapeHtml(name) + QStringLiteral("</div>");
        if (!description.isEmpty())
            html += QStringLiteral("<div class=\"flink-desc\">") + escapeHtml(description) + QStringLiteral("</div>");
        html += QStringLiteral("<div class=\"flink-list\">");
        for (const auto &link : group.links)
            html += friendHtml(link, errorImage);
        html += QStringLiteral("</div>");
    }
    return QStringLiteral("<div class=\"flink\">") + html + QStringLiteral("</div>");
}

} // namespace

QList<TagEntry> butterflyPartTags()
{
    return { { QStringLiteral("tabs"), true, tabs },       { QStringLiteral("subtabs"), true, tabs },
             { QStringLiteral("subsubtabs"), true, tabs }, { QStringLiteral("timeline"), true, timeline },
             { QStringLiteral("chartjs"), true, chart },   { QStringLiteral("flink"), true, friendLinks } };
}

} // namespace Hexquill
