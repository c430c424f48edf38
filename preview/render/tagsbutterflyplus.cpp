// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagscards.h"

#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"
#include "preview/render/weburl.h"

#include <cmath>

namespace Hexquill {

namespace {

const auto placeholderCell
    = QLatin1StringView("https://unpkg.zhimg.com/hexo-butterfly-tag-plugins-plus@latest/lib/assets/default.svg");

QStringList commaParts(const TagCall &call)
{
    return call.arguments.join(u' ').split(u',');
}

/// A setting of `tag_plugins`, which stands in _config.yml or, failing that, in the theme's.
QVariant setting(const TagContext &context, const QString &path)
{
    const QString full = QStringLiteral("tag_plugins.") + path;
    return context.siteSetting(QStringLiteral("tag_plugins")).isValid() ? context.siteSetting(full)
                                                                        : context.themeSetting(full, {});
}

TagResult cell(const TagCall &call, const TagContext &)
{
    return buttonCell(commaParts(call), placeholderCell);
}

TagResult coloured(const TagCall &call, const TagContext &)
{
    return colouredText(call, commaParts(call));
}

TagResult choice(const TagCall &call, const TagContext &context)
{
    return choiceBox(call, commaParts(call), context);
}

TagResult folding(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaParts(call);
    const bool styled = parts.size() > 1;
    return QStringLiteral("<details class=\"folding-tag\" %1><summary> %2 </summary>\n              <div "
                          "class='content'>\n              %3\n              </div>\n            </details>")
        .arg(styled ? jsTrim(parts.at(0)) : QString(), jsTrim(parts.at(styled ? 1 : 0)),
             context.markdownInOneLine(call.body));
}

TagResult badge(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(QStringLiteral("||"));
    const QStringList base = parts.at(0).split(u',');
    const QStringList message = parts.value(1).split(u',');
    const auto encoded = [](const QString &text) { return encodeUri(jsTrim(text)); };
    const QString color = jsTrim(message.at(0));
    return QStringLiteral("<object class=\"ghbdage\" style=\"margin-inline:5px\" title=\"%1\" standby=\"loading...\" "
                          "data=\"https://img.shields.io/badge/%2-%3-orange?logo=%4&color=%5&link=%6&%7\"></object>")
        .arg(jsTrim(message.value(2)), encoded(base.value(1)), encoded(base.at(0)), jsTrim(base.value(2)),
             message.at(0).isEmpty() ? QStringLiteral("orange") : color, jsTrim(message.value(1)),
             jsTrim(parts.value(2)));
}

TagResult icon(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaParts(call);
    const QString size = parts.value(1).isEmpty() ? QStringLiteral("1") : parts.at(1);
    return QStringLiteral("<svg class=\"icon\" style=\"width:%1em; height:%1em\" aria-hidden=\"true\"><use "
                          "xlink:href=\"#%2\"></use></svg>")
        .arg(size, parts.at(0));
}

/// A card of GitHub's statistics.
TagResult githubCard(const TagCall &call, const TagContext &context)
{
    if (!setting(context, QStringLiteral("CDN")).isValid())
        return TagResult::failed(QStringLiteral("Cannot read properties of undefined (reading '%1')")
                                     .arg(context.siteSetting(QStringLiteral("tag_plugins")).isValid()
                                                  || context.themeSetting(QStringLiteral("tag_plugins"), {}).isValid()
                                              ? QStringLiteral("ghcard_url")
                                              : QStringLiteral("CDN")));
    const QString own = setting(context, QStringLiteral("CDN.ghcard_url")).toString();
    const QString host = own.isEmpty() ? QStringLiteral("https://github-readme-stats.vercel.app") : context.url(own);
    return githubCardHtml(call.arguments.join(u' ').split(QStringLiteral(", ")), host);
}

/// `key=value` options of image, site and issues: each part that contains `key=` gives what stands after its length.
QHash<QString, QString> optionsOf(const QStringList &parts, const QStringList &keys)
{
    QHash<QString, QString> options;
    for (const QString &part : parts.mid(1)) {
        const QString text = jsTrim(part);
        for (const QString &key : keys) {
            if (!text.contains(key + u'='))
                continue;
            const bool isStyle = key == u"width" || key == u"height";
            const QString value = text.mid(key.size() + 1);
            if (isStyle)
                options[QStringLiteral("style")] += key + u':' + value + u';';
            else
                options.insert(key, value);
            break;
        }
    }
    return options;
}

TagResult image(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(QStringLiteral(", "));
    const auto options = optionsOf(
        parts, { QStringLiteral("alt"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("bg") });
    const QString alt = options.value(QStringLiteral("alt"));
    const QString style = options.value(QStringLiteral("style"));
    const QString background = options.value(QStringLiteral("bg"));
    return QStringLiteral("<div class=\"img-wrap\"><div class=\"img-bg\"%1><img class=\"img\" src=\"%2\"%3%4/></div>%5"
                          "</div>")
        .arg(background.isEmpty() ? QString() : QStringLiteral(" style=\"background:%1\"").arg(background),
             jsTrim(parts.at(0)), alt.isEmpty() ? QString() : QStringLiteral(" alt=\"%1\"").arg(alt),
             style.isEmpty() ? QString() : QStringLiteral(" style=\"%1\"").arg(style),
             alt.isEmpty() ? QString() : QStringLiteral("<span class=\"image-caption\">%1</span>").arg(alt));
}

TagResult inlineImage(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(QStringLiteral(", "));
    const QString style = optionsOf(parts, { QStringLiteral("height") }).value(QStringLiteral("style"));
    return QStringLiteral("<img no-lazy class=\"inline\" src=\"%1\" style=\"%2\"/>")
        .arg(jsTrim(parts.at(0)), style.isEmpty() ? QStringLiteral("height:1.5em") : style);
}

TagResult issues(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(QStringLiteral(" | "));
    const auto options = optionsOf(parts, { QStringLiteral("type"), QStringLiteral("api"), QStringLiteral("group") });
    const QString type = options.value(QStringLiteral("type"), jsTrim(parts.at(0)));
    const QString api = options.value(QStringLiteral("api"));
    const QString group = options.value(QStringLiteral("group"));
    if (type.isEmpty() || api.isEmpty())
        return QString();
    return QStringLiteral("<div class=\"issues-api %1\"api=\"%2\"%3></div>")
        .arg(type, api, group.isEmpty() ? QString() : QStringLiteral("group=\"%1\"").arg(group));
}

TagResult link(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaParts(call);
    const QVariant placeholder = setting(context, QStringLiteral("link.placeholder"));
    if (parts.size() > 1 && !placeholder.isValid() && (parts.size() != 3 || jsTrim(parts.at(2)).isEmpty()))
        return TagResult::failed(QStringLiteral("Cannot read properties of undefined (reading 'placeholder')"));
    return linkCard(parts, placeholder.toString());
}

TagResult video(const TagCall &call, const TagContext &)
{
    if (call.arguments.isEmpty())
        return noTrim();
    return QStringLiteral("<div class=\"video\"><video controls preload><source src='%1' type='video/mp4'>Your browser "
                          "does not support the video tag.</video></div>")
        .arg(jsTrim(call.arguments.at(0)));
}

TagResult videos(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaParts(call);
    const QString kind = parts.at(0).isEmpty() ? QString() : u' ' + parts.at(0);
    const double columns = jsToNumber(parts.value(1));
    const QString column = columns > 0 ? QStringLiteral(" col='%1'").arg(jsNumber(columns)) : QString();
    return QStringLiteral("<div class=\"videos%1\"%2>%3</div>").arg(kind, column, call.body);
}

TagResult notation(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaParts(call);
    const auto text = trimmedPart(parts, 1);
    return text
        ? TagResult(QStringLiteral("<span class='nota' data-nota='%1'>%2</span>").arg(*text, jsTrim(parts.at(0))))
        : noTrim();
}

TagResult bubble(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaParts(call);
    return QStringLiteral("<span class=\"bubble-content\">%1</span><span class=\"bubble-notation\"><span "
                          "class=\"bubble-item\" style=\"background-color:%2;\">%3</span></span>")
        .arg(parts.at(0), parts.value(2).isEmpty() ? QStringLiteral("#71a4e3") : parts.at(2),
             givenOrUndefined(parts, 1));
}

TagResult referTo(const TagCall &call, const TagContext &)
{
    const QStringList parts = commaParts(call);
    return QStringLiteral("<span class=\"hidden-anchor\" id=\"referto_%1\"></span><sup class=\"reference\"><a "
                          "href=\"#referfrom_%1\">%1</a></sup><span class=\"reference-bubble\"><span "
                          "class=\"reference-item\"><span class=\"reference-literature\">%2</span><span "
                          "class=\"reference-title\">参考资料</span></span></span>")
        .arg(parts.at(0), givenOrUndefined(parts, 1));
}

TagResult referFrom(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaParts(call);
    return QStringLiteral("<div class=\"reference-source\"><span class=\"hidden-anchor\" id=\"referfrom_%1\"></span><a "
                          "class=\"reference-anchor\" href=\"#referto_%1\">%1<div class=\"reference-anchor-up fa-solid "
                          "fa-angles-up\"></div></a><a class=\"reference-link\" href=\"%2\">%3</a></div>")
        .arg(parts.at(0), parts.value(2).isEmpty() ? QStringLiteral("javascript:void") : context.url(parts.at(2)),
             givenOrUndefined(parts, 1));
}

TagResult poem(const TagCall &call, const TagContext &context)
{
    const QStringList parts = commaParts(call);
    return QStringLiteral("<div class='poem'><div class='poem-title'>%1</div><div class='poem-author'>%2</div>%3</div>")
        .arg(parts.at(0), parts.value(1), context.markdown(call.body));
}

TagResult progress(const TagCall &call, const TagContext &context)
{
    const QStringList parts = call.arguments.join(u',').split(u',');
    if (parts.size() < 2)
        return QString();
    const auto text = trimmedPart(parts, 2);
    if (!text)
        return noTrim();
    return QStringLiteral("<div class=\"progress\"><div class=\"progress-bar-animated progress-bar "
                          "progress-bar-striped bg-%1\"  style=\"width: %2%\" aria-valuenow=\"%2\" "
                          "aria-valuemin=\"0\" aria-valuemax=\"100\">%3</div></div>")
        .arg(jsTrim(parts.at(1)), jsTrim(parts.at(0)), context.markdownInOneLine(*text));
}

TagResult siteGroup(const TagCall &call, const TagContext &)
{
    const QString title = call.arguments.isEmpty()
        ? QString()
        : QStringLiteral("<p class='p h2'>%1</p>").arg(call.arguments.join(u','));
    return QStringLiteral("<div class=\"site-card-group\">") + title + call.body + QStringLiteral("</div>");
}

TagResult site(const TagCall &call, const TagContext &)
{
    const QStringList parts = call.arguments.join(u' ').split(QStringLiteral(", "));
    const auto options = optionsOf(parts,
                                   { QStringLiteral("url"), QStringLiteral("screenshot"), QStringLiteral("avatar"),
                                     QStringLiteral("description") });
    const QString avatar = options.value(QStringLiteral("avatar"));
    const QString description = options.value(QStringLiteral("description"));
    return QStringLiteral("<a class=\"site-card\" href=\"%1\"><div class=\"img\"><img "
                          "src=\"%2\"/></div><div class=\"info\">%3<span class=\"title\">%4</span>%5</div></a>")
        .arg(options.value(QStringLiteral("url")), options.value(QStringLiteral("screenshot")),
             avatar.isEmpty() ? QString() : QStringLiteral("<img src=\"%1\"/>").arg(avatar), jsTrim(parts.at(0)),
             description.isEmpty() ? QString() : QStringLiteral("<span class=\"desc\">%1</span>").arg(description));
}

TagResult tip(const TagCall &call, const TagContext &context)
{
    return QStringLiteral("<div class=\"tip %1\">%2</div>").arg(call.arguments.join(u' '), context.markdown(call.body));
}

TagResult carousel(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression edges = jsRegularExpression(QStringLiteral("^(?:\\s|<p>)+|(?:\\s|<\\/p>)+$"));
    const QStringList parts = commaParts(call);
    const QString name = parts.value(1).isEmpty() ? QStringLiteral("carousel") : parts.at(1);
    return QStringLiteral("<div id='%1' class='carousel'><div id=\"%1-drag-container\" class=\"drag-container\"><div "
                          "id=\"%1-spin-container\" class=\"spin-container\">%2<p>%3</p></div><div "
                          "id=\"%1-carousel-ground\" class=\"carousel-ground\"></div></div></div><script "
                          "type=\"text/javascript\">carouselinit('%1');</script>")
        .arg(parts.at(0), context.markdown(call.body).remove(edges), name);
}

} // namespace

QList<TagEntry> butterflyPlusTags()
{
    return cardTags()
        + QList<TagEntry>{ { QStringLiteral("p"), false, coloured },
                           { QStringLiteral("span"), false, coloured },
                           { QStringLiteral("cell"), false, cell },
                           { QStringLiteral("checkbox"), false, choice },
                           { QStringLiteral("radio"), false, choice },
                           { QStringLiteral("folding"), true, folding },
                           { QStringLiteral("bdage"), false, badge },
                           { QStringLiteral("ghcard"), false, githubCard },
                           { QStringLiteral("icon"), false, icon },
                           { QStringLiteral("image"), false, image },
                           { QStringLiteral("inlineimage"), false, inlineImage },
                           { QStringLiteral("issues"), false, issues },
                           { QStringLiteral("link"), false, link },
                           { QStringLiteral("video"), false, video },
                           { QStringLiteral("videos"), true, videos },
                           { QStringLiteral("nota"), false, notation },
                           { QStringLiteral("bubble"), false, bubble },
                           { QStringLiteral("referto"), false, referTo },
                           { QStringLiteral("referfrom"), false, referFrom },
                           { QStringLiteral("poem"), true, poem },
                           { QStringLiteral("progress"), false, progress },
                           { QStringLiteral("site"), false, site },
                           { QStringLiteral("sitegroup"), true, siteGroup },
                           { QStringLiteral("tip"), true, tip },
                           { QStringLiteral("carousel"), true, carousel } };
}

} // namespace Hexquill
