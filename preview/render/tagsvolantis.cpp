// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagscards.h"
#include "preview/render/tagsstellar.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <cmath>

namespace Hexquill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

TagResult note(const TagCall &call, const TagContext &context)
{
    const QStringList parts = textParts(call.arguments);
    const QString kind = parts.size() > 1 ? u' ' + jsTrim(parts.at(0)) : QString();
    return QStringLiteral("<div class=\"note v5%1\">%2</div>")
        .arg(kind, context.markdownInOneLine(jsTrim(parts.at(parts.size() > 1 ? 1 : 0))));
}

TagResult blockNote(const TagCall &call, const TagContext &context)
{
    const QStringList parts = textParts(call.arguments);
    const QString title
        = parts.size() > 1 ? QStringLiteral("<p><strong>%1</strong></p>").arg(jsTrim(parts.at(1))) : QString();
    return QStringLiteral("<div class=\"note v5 %1\">%2%3</div>")
        .arg(jsTrim(parts.at(0)), title, context.markdownInOneLine(call.body));
}

TagResult folding(const TagCall &call, const TagContext &context)
{
    const QStringList parts = textParts(call.arguments);
    const bool styled = parts.size() > 1;
    return QStringLiteral("<details v5 %1><summary> %2 </summary>\n              <div class='content'>\n              "
                          "%3\n              </div>\n            </details>")
        .arg(styled ? jsTrim(parts.at(0)) : QString(), jsTrim(parts.at(styled ? 1 : 0)),
             context.markdownInOneLine(call.body));
}

TagResult timeline(const TagCall &call, const TagContext &)
{
    const QString title = call.arguments.isEmpty()
        ? QString()
        : QStringLiteral("<p class='p h2'>%1</p>").arg(call.arguments.join(u','));
    return QStringLiteral("<div class=\"timeline-v5\">") + title + call.body + QStringLiteral("</div>");
}

TagResult timeNode(const TagCall &call, const TagContext &context)
{
    return QStringLiteral("<div class=\"timenode-v5\"><div class=\"meta\"><p>%1</p></div><div "
                          "class=\"body\">%2</div></div>")
        .arg(context.markdown(textParts(call.arguments).at(0)), context.markdownInOneLine(call.body));
}

TagResult tabs(const TagCall &call, const TagContext &context)
{
    const QStringList given = textParts(call.arguments);
    const QString &name = given.at(0);
    const double wanted = given.size() > 1 ? jsToNumber(given.at(1)) : 0;
    const double active = std::isnan(wanted) ? 0 : wanted;
    QString navigation;
    QString contents;
    int number = 0;
    for (const CommentPart &part : commentParts(call.body, QStringLiteral("tab"), true)) {
        const QStringList title = part.title.split(u'@');
        const QString shownName = name + u' ' + QString::number(++number);
        QString caption = title.value(0);
        QString icon = title.value(1);
        if (caption.isEmpty() && icon.isEmpty())
            caption = shownName;
        if (!icon.isEmpty()) {
            const QString trimmed = jsTrim(icon);
            icon = QStringLiteral("<i class=\"%1\"%2></i>")
                       .arg(trimmed.startsWith(u"fa") ? trimmed : QStringLiteral("fa fa-") + trimmed,
                            caption.isEmpty() ? QStringLiteral(" style=\"text-align: center;\"") : QString());
        }
        const bool isActive = (active > 0 && active == number) || (active == 0 && number == 1);
        const QString mark = isActive ? QStringLiteral(" active") : QString();
        const QString id = shownName.toLower().replace(u' ', u'-');
        navigation
            += QStringLiteral("<li class=\"tab%1\"><a class=\"#%2\">%3</a></li>").arg(mark, id, icon + jsTrim(caption));
        contents += QStringLiteral("<div class=\"tab-pane%1\" id=\"%2\">%3</div>")
                        .arg(mark, id, jsTrim(context.markdown(part.text)));
    }
    return QStringLiteral("<div class=\"tabs\" id=\"tab-%1\"><ul class=\"nav-tabs\">%2</ul><div "
                          "class=\"tab-content\">%3</div></div>")
        .arg(name.toLower().replace(u' ', u'-'), navigation, contents);
}

TagResult coloured(const TagCall &call, const TagContext &)
{
    return colouredText(call, textParts(call.arguments));
}

TagResult choice(const TagCall &call, const TagContext &context)
{
    return choiceBox(call, textParts(call.arguments), context);
}

/// Two to four parts: kind, text, address, icon; three of them are told apart by what an icon looks like.
TagResult button(const TagCall &call, const TagContext &)
{
    const QStringList parts = textParts(call.arguments);
    const bool iconLast = parts.size() == 3 && parts.at(2).contains(u" fa-");
    const bool hasKind = parts.size() > 3 || (parts.size() == 3 && !iconLast);
    const qsizetype first = hasKind ? 1 : 0;
    const QString kind = hasKind ? jsTrim(parts.at(0)) : QString();
    const QString text = jsTrim(parts.value(first));
    const QString url = jsTrim(parts.value(first + 1));
    const QString icon = parts.size() > 3 || iconLast ? jsTrim(parts.at(first + 2)) : QString();
    return QStringLiteral("<span class='btn%1'><a class=\"button\" %2 title='%3'>%4%3</a></span>")
        .arg(kind.isEmpty() ? QString() : u' ' + kind,
             url.isEmpty() ? QString() : QStringLiteral("href='") + url + u'\'', text,
             icon.isEmpty() ? QString() : QStringLiteral("<i class='%1'></i>").arg(icon));
}

TagResult cell(const TagCall &call, const TagContext &context)
{
    return buttonCell(textParts(call.arguments),
                      context.themeSetting(QStringLiteral("default.image"), QString()).toString());
}

TagResult link(const TagCall &call, const TagContext &context)
{
    return linkCard(textParts(call.arguments),
                    context.themeSetting(QStringLiteral("tag_plugins.link.placeholder"), QString()).toString());
}

TagResult githubCard(const TagCall &call, const TagContext &context)
{
    const QString host = context.themeSetting(QStringLiteral("api_host.ghcard"), QString()).toString();
    return githubCardHtml(textParts(call.arguments), host);
}

TagResult video(const TagCall &call, const TagContext &context)
{
    if (call.arguments.isEmpty())
        return noTrim();
    const QString source = jsTrim(call.arguments.at(0));
    if (source.section(u'.', -1) == u"m3u8")
        return foreignTag(call, context); // played by a script
    return QStringLiteral("<div class=\"video\"><video controls preload><source src='%1' type='video/mp4'>Your browser "
                          "does not support the video tag.</video></div>")
        .arg(source);
}

TagResult videos(const TagCall &call, const TagContext &)
{
    const QStringList parts = textParts(call.arguments);
    const double columns = jsToNumber(parts.value(1));
    return QStringLiteral("<div class=\"videos%1\"%2>%3</div>")
        .arg(parts.at(0).isEmpty() ? QString() : u' ' + parts.at(0),
             columns > 0 ? QStringLiteral(" col='%1'").arg(jsNumber(columns)) : QString(), call.body);
}

TagResult table(const TagCall &call, const TagContext &context)
{
    return QStringLiteral("<div class=\"table\">") + context.markdown(call.body) + QStringLiteral("</div>");
}

} // namespace

QList<TagEntry> volantisTags()
{
    const QStringList blocks{ key("swiper"), key("Gallery"), key("gallery"), key("banner"), key("chat"),
                              key("okr"),    key("paper"),   key("menu"),    key("submenu") };
    const QStringList plain{ key("friends"), key("albums"),       key("posters"),     key("sites"),   key("md"),
                             key("copy"),    key("emoji"),        key("icon"),        key("Frame"),   key("frame"),
                             key("Image"),   key("image"),        key("inlineimage"), key("xlink"),   key("Link"),
                             key("quot"),    key("contributors"), key("hashtag"),     key("pandown"), key("menuitem") };
    return StellarTag::common() + cardTags() + StellarTag::foreign(blocks, plain)
        + QList<TagEntry>{ { key("Note"), false, StellarTag::note },
                           { key("Folding"), true, StellarTag::folding },
                           { key("Timeline"), true, StellarTag::timeline },
                           { key("Tabs"), true, StellarTag::tabs },
                           { key("subTabs"), true, StellarTag::tabs },
                           { key("subsubTabs"), true, StellarTag::tabs },
                           { key("Checkbox"), false, StellarTag::choice },
                           { key("Radio"), false, StellarTag::choice },
                           { key("Audio"), false, StellarTag::audio },
                           { key("Video"), false, StellarTag::video },
                           { key("note"), false, note },
                           { key("blocknote"), true, blockNote },
                           { key("noteblock"), true, blockNote },
                           { key("folding"), true, folding },
                           { key("timeline"), true, timeline },
                           { key("timenode"), true, timeNode },
                           { key("tabs"), true, tabs },
                           { key("subtabs"), true, tabs },
                           { key("subsubtabs"), true, tabs },
                           { key("checkbox"), false, choice },
                           { key("radio"), false, choice },
                           { key("p"), false, coloured },
                           { key("span"), false, coloured },
                           { key("btn"), false, button },
                           { key("cell"), false, cell },
                           { key("link"), false, link },
                           { key("ghcard"), false, githubCard },
                           { key("video"), false, video },
                           { key("videos"), true, videos },
                           { key("table"), true, table } };
}

} // namespace Hexquill
