// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/picturerows.h"
#include "preview/render/tagtext.h"

#include <cmath>

namespace Hexquill {

namespace {

/// Font Awesome's class for an icon's name, as NexT completes it.
QString iconHtml(const QString &icon)
{
    if (icon.isEmpty())
        return {};
    return QStringLiteral("<i class=\"%1\"></i>").arg(icon.startsWith(u"fa") ? icon : QStringLiteral("fa fa-") + icon);
}

TagResult button(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(u',');
    const QString title = jsTrim(parts.value(3));
    const QString titleHtml = title.isEmpty() ? QString() : QStringLiteral(" title=\"") + title + u'"';
    return QStringLiteral("<a class=\"btn\" href=\"%1\"%2>%3%4</a>")
        .arg(parts.at(0), titleHtml, iconHtml(jsTrim(parts.value(2))), jsTrim(parts.value(1)));
}

TagResult canIUse(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(QString()).split(u'@');
    const QString &feature = parts.at(0);
    if (feature.isEmpty())
        return QString();
    return QStringLiteral("<iframe data-feature=\"%1\" src=\"https://caniuse.bitsofco.de/embed/"
                          "index.html?feat=%1&periods=%2&accessible-colours=false\" frameborder=\"0\" width=\"100%\" "
                          "height=\"400px\"></iframe>")
        .arg(feature, parts.value(1, QStringLiteral("current")));
}

TagResult centerQuote(const TagCall &call, const TagContext &context)
{
    return QStringLiteral("<blockquote class=\"blockquote-center\">\n") + context.markdown(call.body)
        + QStringLiteral("\n</blockquote>");
}

/// How many pictures stand in each row: by their number and the layout's, 1-based.
QList<int> pictureLayout(const QString &group, const QString &layout)
{
    static const QHash<QString, QList<QList<int>>> layouts{
        { QStringLiteral("2"), { { 1, 1 }, { 2 } } },
        { QStringLiteral("3"), { { 1, 2 }, { 2, 1 }, { 3 } } },
        { QStringLiteral("4"), { { 1, 2, 1 }, { 1, 3 }, { 2, 2 }, { 3, 1 } } },
        { QStringLiteral("5"), { { 1, 2, 2 }, { 2, 1, 2 }, { 2, 3 }, { 3, 2 } } },
        { QStringLiteral("6"), { { 1, 2, 3 }, { 1, 3, 2 }, { 2, 1, 3 }, { 2, 2, 2 }, { 3, 3 } } },
        { QStringLiteral("7"), { { 1, 2, 2, 2 }, { 1, 3, 3 }, { 2, 2, 3 }, { 2, 3, 2 }, { 3, 2, 2 } } },
        { QStringLiteral("8"),
          { { 1, 2, 2, 3 }, { 1, 2, 3, 2 }, { 1, 3, 2, 2 }, { 2, 2, 2, 2 }, { 2, 3, 3 }, { 3, 2, 3 }, { 3, 3, 2 } } },
        { QStringLiteral("9"),
          { { 1, 2, 3, 3 },
            { 1, 3, 2, 3 },
            { 2, 2, 2, 3 },
            { 2, 2, 3, 2 },
            { 2, 3, 2, 2 },
            { 3, 2, 2, 2 },
            { 3, 3, 3 } } },
        { QStringLiteral("10"),
          { { 1, 3, 3, 3 },
            { 2, 2, 3, 3 },
            { 2, 3, 2, 3 },
            { 2, 3, 3, 2 },
            { 3, 2, 2, 3 },
            { 3, 2, 3, 2 },
            { 3, 3, 2, 2 } } },
    };
    const QList<QList<int>> known = layouts.value(group);
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (layout == QString::number(i + 1))
            return known.at(i);
    }
    return {};
}

TagResult groupPicture(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression picture
        = jsRegularExpression(QStringLiteral("(<a[^>]*>((?!<\\/a)(.|\\n))+<\\/a>)|(<img[^>]+>)"));
    const QStringList pictures = allMatches(context.markdown(call.body), picture);
    const QStringList parts = call.arguments.value(0).split(u'-');
    const QList<int> layout = pictureLayout(parts.value(0), parts.value(1));
    if (pictures.isEmpty())
        return TagResult::failed(layout.isEmpty() ? QStringLiteral("Cannot read properties of null (reading 'length')")
                                                  : QStringLiteral("Cannot read properties of null (reading 'slice')"));
    return QStringLiteral("<div class=\"group-picture\">")
        + pictureRows(pictures, layout, QStringLiteral("group-picture-row"), QStringLiteral("group-picture-column"))
        + QStringLiteral("</div>");
}

TagResult label(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(u'@');
    return QStringLiteral("<mark class=\"label %1\">%2</mark>").arg(jsTrim(parts.at(0)), parts.value(1));
}

QString gridLink(const QStringList &item, const QString &image)
{
    static const QRegularExpression extension = jsRegularExpression(QStringLiteral("\\.[^/]+$"));
    const QString source = item.value(3).isEmpty() ? image : item.at(3);
    const QString type = extension.match(source).hasMatch() ? QString() : QStringLiteral("type=\"image/jpeg\" ");
    const QString description = item.value(2).isEmpty() ? givenOrUndefined(item, 1) : item.at(2);
    return QStringLiteral("<div class=\"link-grid-container\">\n<object class=\"link-grid-image\" %1data=\"%2\">"
                          "</object>\n<p>%3</p><p>%4</p>\n<a href=\"%5\"></a>\n</div>")
        .arg(type, source, item.at(0), description, givenOrUndefined(item, 1));
}

TagResult linkGrid(const TagCall &call, const TagContext &)
{
    const QString image = call.arguments.value(0, QStringLiteral("/images/avatar.gif"));
    const QString delimiter = call.arguments.value(1, QStringLiteral("|"));
    const QString comment = call.arguments.value(2, QStringLiteral("%"));
    QString html;
    for (const QString &line : call.body.split(u'\n')) {
        if (jsTrim(line).isEmpty())
            continue;
        QStringList item = line.split(delimiter);
        for (QString &part : item)
            part = jsTrim(part);
        if (item.at(0).left(1) != comment || item.at(0).isEmpty())
            html += gridLink(item, image);
    }
    return QStringLiteral("<div class=\"link-grid\">") + html + QStringLiteral("</div>");
}

TagResult mermaid(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<pre>\n<code class=\"mermaid\">\n%1\n%2\n</code>\n</pre>")
        .arg(call.arguments.join(u' '), escapeHtml(call.body));
}

TagResult waveDrom(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<div class=\"wavedrom\"><script type=\"WaveDrom\">\n") + call.body
        + QStringLiteral("\n</script></div>");
}

TagResult note(const TagCall &call, const TagContext &context)
{
    static const QStringList known{ QStringLiteral("default"), QStringLiteral("primary"), QStringLiteral("info"),
                                    QStringLiteral("success"), QStringLiteral("warning"), QStringLiteral("danger"),
                                    QStringLiteral("no-icon") };
    QStringList title = call.arguments;
    QStringList classes;
    while (classes.size() < 2 && !title.isEmpty() && known.contains(title.constFirst()))
        classes += title.takeFirst();
    const QString start = QStringLiteral("class=\"note ") + classes.join(u' ') + QStringLiteral("\">");
    const QString content = context.markdown(call.body);
    if (title.isEmpty())
        return QStringLiteral("<div ") + start + content + QStringLiteral("</div>");
    return QStringLiteral("<details ") + start + QStringLiteral("<summary>") + context.markdown(title.join(u' '))
        + QStringLiteral("</summary>\n") + content + QStringLiteral("\n</details>");
}

TagResult pdf(const TagCall &call, const TagContext &context)
{
    const QString height = call.arguments.value(1).isEmpty()
        ? context.themeSetting(QStringLiteral("pdf.height"), QStringLiteral("500px")).toString()
        : call.arguments.at(1);
    return QStringLiteral("<div class=\"pdf-container\" data-target=\"%1\" data-height=\"%2\"></div>")
        .arg(givenOrUndefined(call.arguments, 0), height);
}

QString asId(const QString &text)
{
    return text.toLower().replace(u' ', u'-');
}

TagResult tabs(const TagCall &call, const TagContext &context)
{
    const QStringList given = call.arguments.join(u' ').split(u',');
    const QString &name = given.at(0);
    const double wanted = given.size() > 1 ? jsToNumber(given.at(1)) : 0;
    const double active = std::isnan(wanted) ? 0 : wanted;
    QString navigation;
    QString contents;
    int number = 0;
    for (const CommentPart &part : commentParts(call.body, QStringLiteral("tab"), true)) {
        const QStringList title = part.title.split(u'@');
        const QString shownName = name + u' ' + QString::number(++number);
        const QString caption = iconHtml(jsTrim(title.value(1))) + jsTrim(title.value(0));
        const bool isActive = (active > 0 && active == number) || (active == 0 && number == 1);
        const QString mark = isActive ? QStringLiteral(" active") : QString();
        navigation += QStringLiteral("<li class=\"tab%1\"><a href=\"#%2\">%3</a></li>")
                          .arg(mark, asId(shownName), caption.isEmpty() ? shownName : caption);
        contents += QStringLiteral("<div class=\"tab-pane%1\" id=\"%2\">%3</div>")
                        .arg(mark, asId(shownName), jsTrim(context.markdown(part.text)));
    }
    return QStringLiteral("<div class=\"tabs\" id=\"%1\"><ul class=\"nav-tabs\">%2</ul><div "
                          "class=\"tab-content\">%3</div></div>")
        .arg(asId(name), navigation, contents);
}

TagResult video(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<video src=\"%1\" preload=\"metadata\" controlslist=\"nodownload\" controls playsinline "
                          "poster=\"%2\"></video>")
        .arg(givenOrUndefined(call.arguments, 0), call.arguments.value(1));
}

} // namespace

QList<TagEntry> nextTags()
{
    return { { QStringLiteral("button"), false, button },
             { QStringLiteral("btn"), false, button },
             { QStringLiteral("caniuse"), false, canIUse },
             { QStringLiteral("can"), false, canIUse },
             { QStringLiteral("centerquote"), true, centerQuote },
             { QStringLiteral("cq"), true, centerQuote },
             { QStringLiteral("grouppicture"), true, groupPicture },
             { QStringLiteral("gp"), true, groupPicture },
             { QStringLiteral("label"), false, label },
             { QStringLiteral("linkgrid"), true, linkGrid },
             { QStringLiteral("lg"), true, linkGrid },
             { QStringLiteral("mermaid"), true, mermaid },
             { QStringLiteral("wavedrom"), true, waveDrom },
             { QStringLiteral("note"), true, note },
             { QStringLiteral("subnote"), true, note },
             { QStringLiteral("pdf"), false, pdf },
             { QStringLiteral("tabs"), true, tabs },
             { QStringLiteral("subtabs"), true, tabs },
             { QStringLiteral("subsubtabs"), true, tabs },
             { QStringLiteral("video"), false, video } };
}

} // namespace Hexquill
