// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagscards.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <cmath>

namespace Hexquill {

namespace {

TagResult group(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<div class=\"btns %1\">\n            %2\n          </div>")
        .arg(call.arguments.join(u' '), call.body);
}

TagResult linkGroup(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<div class=\"link-group\">") + call.body + QStringLiteral("</div>");
}

TagResult cardGroup(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<div class=\"ghcard-group\">") + call.body + QStringLiteral("</div>");
}

TagResult audio(const TagCall &call, const TagContext &)
{
    if (call.arguments.isEmpty())
        return noTrim();
    return QStringLiteral("<div class=\"audio\"><audio controls preload><source src='%1' type='audio/mp3'>Your browser "
                          "does not support the audio tag.</audio></div>")
        .arg(jsTrim(call.arguments.at(0)));
}

} // namespace

QStringList textParts(const QStringList &arguments)
{
    const bool doubled = arguments.join(u',').contains(u"::");
    return arguments.join(u' ').split(doubled ? QStringLiteral("::") : QStringLiteral(","));
}

std::optional<QString> trimmedPart(const QStringList &parts, qsizetype index)
{
    return index < parts.size() ? std::optional(jsTrim(parts.at(index))) : std::nullopt;
}

TagResult noTrim()
{
    return TagResult::failed(QStringLiteral("Cannot read properties of undefined (reading 'trim')"));
}

TagResult wordTag(const TagCall &call, const TagContext &)
{
    return QStringLiteral("<%1>%2</%1>").arg(call.name, call.arguments.join(u' '));
}

TagResult colouredText(const TagCall &call, const QStringList &parts)
{
    const auto kind = trimmedPart(parts, 0);
    const auto text = trimmedPart(parts, 1);
    if (!kind || !text)
        return noTrim();
    return QStringLiteral("<%1 class='p %2'>%3</%1>").arg(call.name, *kind, *text);
}

TagResult choiceBox(const TagCall &call, const QStringList &parts, const TagContext &context)
{
    QString kind = parts.size() > 1 ? jsTrim(parts.at(0)) : QString();
    const QString text = jsTrim(parts.value(parts.size() > 1 ? 1 : 0));
    if (text.isEmpty())
        return QString();
    kind = kind.isEmpty() ? QString() : u' ' + kind;
    return QStringLiteral("<div class='checkbox%1'><input type=\"%2\" %3/>\n            %4\n            </div>")
        .arg(kind, call.name, kind.contains(u"checked") ? QStringLiteral("checked=\"checked\"") : QString(),
             context.markdownInOneLine(text));
}

TagResult linkCard(const QStringList &parts, const QString &placeholder)
{
    if (parts.size() < 2)
        return QString();
    const bool isKnown = parts.size() < 4;
    const QString text = isKnown ? jsTrim(parts.at(0)) : QString();
    const QString url = isKnown ? jsTrim(parts.at(1)) : QString();
    const QString image = parts.size() == 3 ? jsTrim(parts.at(2)) : QString();
    return QStringLiteral("<div class=\"tag link\"><a class=\"link-card\" title=\"%1\" href=\"%2\"><div "
                          "class=\"left\"><img src=\"%3\"/></div><div class=\"right\"><p class=\"text\">%1</p><p "
                          "class=\"url\">%2</p></div></a></div>")
        .arg(text, url, image.isEmpty() ? placeholder : image);
}

TagResult buttonCell(const QStringList &parts, const QString &placeholder)
{
    const QString text = jsTrim(parts.value(0));
    const QString url = jsTrim(parts.value(1));
    const QString picture = parts.value(2);
    const bool isIcon = picture.contains(u" fa-");
    const QString head = isIcon
        ? QStringLiteral("<i class='%1'></i>").arg(jsTrim(picture))
        : QStringLiteral("<img src='%1'>").arg(parts.size() > 2 ? jsTrim(picture) : placeholder);
    return QStringLiteral("<a class=\"button\" %1 title='%2'>%3%2</a>")
        .arg(url.isEmpty() ? QString() : QStringLiteral("href='") + url + u'\'', text, head);
}

QString githubCardHtml(const QStringList &parts, const QString &host)
{
    const QString path = jsTrim(parts.at(0));
    const QStringList names = path.split(u'/');
    QString url = names.size() > 1
        ? QStringLiteral("%1/api/pin/?username=%2&repo=%3").arg(host, names.at(0), names.at(1))
        : QStringLiteral("%1/api/?username=%2").arg(host, path);
    for (const QString &part : parts.mid(1))
        url += u'&' + jsTrim(part);
    if (!url.contains(u"&show_owner="))
        url += QStringLiteral("&show_owner=true");
    return QStringLiteral("<a class=\"ghcard\" rel=\"external nofollow noopener noreferrer\" "
                          "href=\"https://github.com/%1\"><img src=\"%2\"/></a>")
        .arg(path, url);
}

QList<TagEntry> wordTags()
{
    QList<TagEntry> tags;
    for (const char *name : { "u", "emp", "wavy", "del", "kbd", "psw" })
        tags += { QString::fromLatin1(name), false, wordTag };
    return tags;
}

QList<TagEntry> cardTags()
{
    return QList<TagEntry>{ { QStringLiteral("btns"), true, group },
                            { QStringLiteral("linkgroup"), true, linkGroup },
                            { QStringLiteral("ghcardgroup"), true, cardGroup },
                            { QStringLiteral("audio"), false, audio } }
    + wordTags();
}

} // namespace Hexquill
