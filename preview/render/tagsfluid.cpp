// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/jstext.h"
#include "preview/render/picturerows.h"
#include "preview/render/tagtext.h"

#include <QCryptographicHash>

namespace Hexquill {

namespace {

TagResult button(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaArguments(call.arguments);
    const QString title = parts.value(2).isEmpty() ? QString() : QStringLiteral(" title=\"") + parts.at(2) + u'"';
    return QStringLiteral("<a class=\"btn\" href=\"%1\" %2 target=\"_blank\">%3</a>")
        .arg(parts.at(0), title, parts.value(1));
}

bool isOn(const QString &argument)
{
    return !argument.isEmpty() && jsTrim(argument) != u"false";
}

TagResult checkbox(const TagCall &call, const TagContext &context)
{
    const bool startsWithComma = call.arguments.value(0) == u",";
    const QStringList parts = call.arguments.mid(startsWithComma ? 1 : 0).join(u' ').split(u',');
    const QString text = jsTrim(parts.at(0));
    const QString checkedHtml = QStringLiteral("checked=\"checked\"");
    if (text == u"checked" || text == u"true" || text == u"false")
        return QStringLiteral("<input type=\"checkbox\" disabled %1>").arg(text == u"false" ? QString() : checkedHtml);
    const bool isInline = isOn(parts.value(2));
    QString content = context.markdown(text);
    for (const char *tag : { "<p>", "</p>", "<br>" })
        content.remove(QLatin1StringView(tag));
    return QStringLiteral("%1\n            <input type=\"checkbox\" %2 %3>%4\n          %5")
        .arg(isInline ? QString() : QStringLiteral("<div>"),
             isOn(parts.value(3)) ? QStringLiteral("disabled") : QString(),
             isOn(parts.value(1)) ? checkedHtml : QString(), content, isInline ? QString() : QStringLiteral("</div>"));
}

TagResult fold(const TagCall &call, const TagContext &context)
{
    const QStringList parts = call.arguments.join(u' ').split(u'@');
    const QString kind = parts.at(0).isEmpty() ? QStringLiteral("default") : jsTrim(parts.at(0));
    const QByteArray hash = QCryptographicHash::hash(call.body.toUtf8(), QCryptographicHash::Md5).toHex();
    const QString id = QStringLiteral("collapse-") + QString::fromLatin1(hash.left(8));
    return QStringLiteral("\n    <div class=\"fold\">\n      <div class=\"fold-title fold-%1 collapsed\" "
                          "data-toggle=\"collapse\" href=\"#%2\" role=\"button\" aria-expanded=\"false\" "
                          "aria-controls=\"%2\">\n        <div class=\"fold-arrow\">▶</div>%3\n      </div>\n      "
                          "<div class=\"fold-collapse collapse\" id=\"%2\">\n        <div class=\"fold-content\">\n"
                          "          %4\n        </div>\n      </div>\n    </div>")
        .arg(kind, id, parts.value(1), context.markdownInOneLine(call.body, QStringLiteral(" ")));
}

/// The layout that is written, like 2-1, if it counts all pictures; else the theme's for their number.
QList<int> imageLayout(int total, const QString &written)
{
    static const QHash<int, QList<int>> layouts{ { 2, { 1, 1 } },    { 3, { 2, 1 } },    { 4, { 2, 2 } },
                                                 { 5, { 3, 2 } },    { 6, { 3, 3 } },    { 7, { 3, 2, 2 } },
                                                 { 8, { 3, 2, 3 } }, { 9, { 3, 3, 3 } }, { 10, { 3, 2, 2, 3 } } };
    QList<int> layout;
    int sum = 0;
    for (const QString &part : written.split(u'-', Qt::SkipEmptyParts)) {
        layout += part.toInt();
        sum += part.toInt();
    }
    return sum == total && sum > 0 ? layout : layouts.value(total);
}

TagResult groupImage(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression image(QStringLiteral("<img[\\s\\S]*?>"));
    static const QRegularExpression number(QStringLiteral("^\\s*[+-]?\\d+"));
    const QStringList images = allMatches(context.markdown(call.body), image);
    const int total = number.match(call.arguments.value(0)).captured(0).toInt();
    const QList<int> layout = imageLayout(total, call.arguments.value(1));
    if (images.isEmpty())
        return TagResult::failed(layout.isEmpty() ? QStringLiteral("Cannot read properties of null (reading 'length')")
                                                  : QStringLiteral("Cannot read properties of null (reading 'slice')"));
    return QStringLiteral("<div class=\"group-image-container\">")
        + pictureRows(images, layout, QStringLiteral("group-image-row"), QStringLiteral("group-image-wrap"))
        + QStringLiteral("</div>");
}

TagResult label(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(u'@');
    const QString kind = parts.at(0).isEmpty() ? QStringLiteral("default") : parts.at(0);
    return QStringLiteral("<span class=\"label label-%1\">%2</span>").arg(jsTrim(kind), parts.value(1));
}

TagResult mermaid(const TagCall &call, const TagContext &)
{
    return QStringLiteral("\n<pre>\n<code class=\"mermaid\" %1>\n%2\n</code>\n</pre>")
        .arg(call.arguments.join(u' '), call.body);
}

TagResult note(const TagCall &call, const TagContext &context)
{
    QString kind = call.arguments.join(u' ');
    if (call.arguments.value(0).isEmpty() || call.arguments.at(0).toLower() == u"default")
        kind = context.themeSetting(QStringLiteral("post.updated.note_class"), QStringLiteral("info")).toString();
    return QStringLiteral("<div class=\"note note-%1\">\n            %2\n          </div>")
        .arg(kind.isEmpty() ? QStringLiteral("info") : kind, context.markdownInOneLine(call.body, QStringLiteral(" ")));
}

} // namespace

QList<TagEntry> fluidTags()
{
    return { { QStringLiteral("button"), false, button },     { QStringLiteral("btn"), false, button },
             { QStringLiteral("checkbox"), false, checkbox }, { QStringLiteral("cb"), false, checkbox },
             { QStringLiteral("fold"), true, fold },          { QStringLiteral("groupimage"), true, groupImage },
             { QStringLiteral("gi"), true, groupImage },      { QStringLiteral("label"), false, label },
             { QStringLiteral("mermaid"), true, mermaid },    { QStringLiteral("note"), true, note } };
}

} // namespace Hexquill
