// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/html/htmlwriter.h"

#include <algorithm>
#include <QSet>

namespace Hexquill {

namespace {

bool isVoid(const QString &tag)
{
    static const QSet<QString> tags{ QStringLiteral("area"),  QStringLiteral("base"),   QStringLiteral("br"),
                                     QStringLiteral("col"),   QStringLiteral("embed"),  QStringLiteral("hr"),
                                     QStringLiteral("img"),   QStringLiteral("input"),  QStringLiteral("link"),
                                     QStringLiteral("meta"),  QStringLiteral("source"), QStringLiteral("track"),
                                     QStringLiteral("param"), QStringLiteral("wbr") };
    return tags.contains(tag);
}

/// A parser reads what is in these as it stands.
bool isRaw(const QString &tag)
{
    return tag == QLatin1String("style") || tag == QLatin1String("script");
}

QString escapedText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&amp;"))
        .replace(QLatin1Char('<'), QStringLiteral("&lt;"))
        .replace(QLatin1Char('>'), QStringLiteral("&gt;"));
}

QString startTag(const HtmlNode &node)
{
    QString tag = QLatin1Char('<') + node.tag;
    QStringList names = node.attributes.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        QString value = node.attributes.value(name);
        value.replace(QLatin1Char('&'), QStringLiteral("&amp;")).replace(QLatin1Char('"'), QStringLiteral("&quot;"));
        tag += QStringLiteral(" %1=\"").arg(name) + value + QLatin1Char('"');
    }
    return tag + QLatin1Char('>');
}

} // namespace

QString toHtml(const HtmlNode &node)
{
    if (node.isText())
        return escapedText(node.text);
    QString html = startTag(node);
    if (isVoid(node.tag))
        return html;
    for (const HtmlNode &child : node.children)
        html += isRaw(node.tag) ? child.text : toHtml(child);
    return html + QStringLiteral("</%1>").arg(node.tag);
}

} // namespace Hexquill
