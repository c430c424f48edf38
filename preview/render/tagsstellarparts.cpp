// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsstellar.h"

#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <cmath>

/// Stellar's tags whose body comments cut into parts.
namespace Hexquill::StellarTag {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

bool isVolantis(const TagContext &context)
{
    return context.options.theme.contains(u"volantis", Qt::CaseInsensitive);
}

QString withoutParagraphs(QString html)
{
    return html.remove(QStringLiteral("<p>")).remove(QStringLiteral("</p>"));
}

TagResult grid(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression comment = jsRegularExpression(QStringLiteral("<!--\\s*cell(.*?)-->"));
    const NamedArguments arguments(call.arguments, { key("bg"), key("w"), key("c"), key("gap"), key("br") });
    QString width = arguments.value(key("w"));
    if (!arguments.has(key("w")) && !arguments.has(key("c")))
        width = QStringLiteral("240px");
    QString style;
    if (!width.isEmpty())
        style = QStringLiteral("grid-template-columns: repeat(auto-fill, minmax(%1, 1fr));").arg(width);
    else if (!arguments.value(key("c")).isEmpty())
        style = QStringLiteral("grid-template-columns: repeat(%1, 1fr);").arg(arguments.value(key("c")));
    if (!arguments.value(key("gap")).isEmpty())
        style += QStringLiteral("grid-gap:%1;").arg(arguments.value(key("gap")));
    const bool lifts = arguments.value(key("bg")) == u"card" && !isVolantis(context);
    const QString cellClass
        = lifts ? QStringLiteral("cell card-hover card-hover--spotlight card-hover--tilt") : QStringLiteral("cell");
    const QString radius = arguments.value(key("br"));
    QStringList cells;
    qsizetype done = 0;
    for (auto match = comment.globalMatch(call.body); match.hasNext();) {
        const auto one = match.next();
        cells += call.body.mid(done, one.capturedStart() - done);
        cells += one.captured(1);
        done = one.capturedEnd();
    }
    cells += call.body.mid(done);
    QString html;
    for (const QString &cell : cells) {
        if (!jsTrim(cell).isEmpty())
            html += QStringLiteral("<div class=\"%1\" style=\"%2\">\n    %3\n    </div>\n    ")
                        .arg(cellClass, radius.isEmpty() ? QString() : QStringLiteral("border-radius:%1;").arg(radius),
                             context.markdownInOneLine(cell));
    }
    return QStringLiteral("<div class=\"tag-plugin grid\" %1 style=\"%2\">%3</div>")
        .arg(arguments.attributes({ key("bg") }), style, html);
}

TagResult folders(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("color") });
    QString html;
    int index = 0;
    for (const CommentPart &part : headedParts(call.body, QStringLiteral("folder")))
        html += QStringLiteral("<details class=\"folder\" index=\"%1\"><summary>%2</summary><div "
                               "class=\"body\">%3</div></details>")
                    .arg(QString::number(index++), context.markdown(part.title), context.markdownInOneLine(part.text));
    return QStringLiteral("<div class=\"tag-plugin colorful folders\" %1>%2</div>")
        .arg(arguments.attributes({ key("color") }), html);
}

TagResult timeline(const TagCall &call, const TagContext &context)
{
    for (const QString &argument : call.arguments) {
        if (argument.startsWith(u"api:"))
            return foreignTag(call, context); // filled by the page from a service
    }
    QString html;
    int index = 0;
    for (const CommentPart &part : headedParts(call.body, QStringLiteral("node"))) {
        const QString title
            = isVolantis(context) ? part.title : withoutParagraphs(context.markdownInOneLine(part.title));
        html += QStringLiteral("<div class=\"timenode\" index=\"%1\"><div class=\"header\"><span>%2</span></div><div "
                               "class=\"body fs14\">%3</div></div>")
                    .arg(QString::number(index++), title,
                         part.text.isEmpty() ? QString() : context.markdownInOneLine(part.text));
    }
    return QStringLiteral("<div class=\"tag-plugin timeline\">") + html + QStringLiteral("</div>");
}

TagResult tabs(const TagCall &call, const TagContext &context)
{
    const QList<CommentPart> parts = headedParts(call.body, QStringLiteral("tab"));
    if (parts.isEmpty())
        return QString();
    const NamedArguments arguments(call.arguments, { key("active"), key("align") });
    const double wanted = arguments.has(key("active")) ? jsToNumber(arguments.value(key("active"))) : 0;
    const double active = std::isnan(wanted) ? 0 : wanted;
    const QString name = QStringLiteral("tab_%1").arg(++context.counter);
    const QString tab = isVolantis(context) ? QStringLiteral("<li class=\"tab%1\"><a class=\"#%2\">%3</a></li>")
                                            : QStringLiteral("<div class=\"tab%1\"><a href=\"#%2\">%3</a></div>");
    QString navigation;
    QString contents;
    int number = 0;
    for (const CommentPart &part : parts) {
        const QString id = QStringLiteral("%1-%2").arg(name).arg(++number);
        const bool isActive = (active > 0 && active == number) || (active == 0 && number == 1);
        const QString mark = isActive ? QStringLiteral(" active") : QString();
        navigation += tab.arg(mark, id, part.title);
        contents += QStringLiteral("<div class=\"tab-pane%1\" id=\"%2\">%3</div>")
                        .arg(mark, id, jsTrim(context.markdown(part.text)));
    }
    return QStringLiteral("<div class=\"tag-plugin tabs\"%1id=\"%2\"><%3 class=\"nav-tabs\">%4</%3><div "
                          "class=\"tab-content\">%5</div></div>")
        .arg(arguments.has(key("align")) ? QStringLiteral(" align=\"%1\"").arg(arguments.value(key("align")))
                                         : QString(),
             name, isVolantis(context) ? QStringLiteral("ul") : QStringLiteral("div"), navigation, contents);
}

} // namespace Hexquill::StellarTag
