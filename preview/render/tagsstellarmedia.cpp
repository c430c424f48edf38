// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsstellar.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

/// Stellar's pictures and players.
namespace Hexquill::StellarTag {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// The style of an image's frame: without a ratio the width fills the line, and the image has the rest.
QString frameStyle(const NamedArguments &arguments, const QString &size)
{
    const QString ratio = arguments.value(key("ratio"));
    const QString style = ifAny(arguments.value(key("bg")), QStringLiteral("background:%1;"))
        + ifAny(arguments.value(key("padding")), QStringLiteral("padding:%1;"))
        + ifAny(ratio, QStringLiteral("aspect-ratio:%1;"));
    if (!size.isEmpty())
        return style + (ratio.isEmpty() ? QStringLiteral("width:100%;") : size);
    return style;
}

/// The picture itself, which the page loads when it comes into view.
QString lazyPicture(const NamedArguments &arguments, const TagContext &context, const QString &alt, const QString &size)
{
    static const QString empty = QStringLiteral(
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAABGdBTUEAALGPC/xhBQAAADhlWElmTU0AKgAAAAgA"
        "AYdpAAQAAAABAAAAGgAAAAAAAqACAAQAAAABAAAAAaADAAQAAAABAAAAAQAAAADa6r/EAAAAC0lEQVQIHWNgAAIAAAUAAY27m/"
        "MAAAAASUVORK5C"
        "YII=");
    const QString box = arguments.value(key("fancybox"));
    const bool isLink = !box.isEmpty() && box != u"true" && box != u"false";
    QString broken = context.themeText(key("default.image_onerror"));
    if (broken.isEmpty())
        broken = context.themeText(key("icons.image:onerror"));
    const QString picture
        = QStringLiteral("<img class=\"lazy\" src=\"%1\" data-src=\"%2\"").arg(empty, arguments.shown(key("src")))
        + ifAny(alt, QStringLiteral(" alt=\"%1\""))
        + (isLink || box == u"false" ? QString() : QStringLiteral(" data-fancybox=\"true\""))
        + (arguments.value(key("ratio")).isEmpty() ? ifAny(size, QStringLiteral(" style=\"%1\"")) : QString())
        + QStringLiteral("onerror=\"this.src=&quot;") + broken
        + QStringLiteral("&quot;\"/><div class=\"lazy-icon\"></div>");
    if (!isLink)
        return picture;
    return QStringLiteral("<a data-fancybox") + ifAny(alt, QStringLiteral(" data-caption=\"%1\""))
        + QStringLiteral(" href=\"") + box + QStringLiteral("\">") + picture + QStringLiteral("</a>");
}

QString downloadLink(const NamedArguments &arguments, const TagContext &context)
{
    const QString given = arguments.value(key("download"));
    if (given.isEmpty())
        return QString();
    return QStringLiteral("<a class=\"image-download blur\" style=\"opacity:0\" target=\"_blank\"")
        + ifAny(arguments.value(key("alt")), QStringLiteral(" download=\"%1\"")) + QStringLiteral(" href=\"")
        + (given == u"true" ? arguments.shown(key("src")) : given) + QStringLiteral("\">")
        + themeIcon(context, key("image:download")) + QStringLiteral("</a>");
}

TagResult image(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(
        call.arguments,
        { key("width"), key("height"), key("bg"), key("download"), key("padding"), key("fancybox"), key("ratio") },
        { key("src"), key("alt") });
    const QString alt = escapeHtml(arguments.value(key("alt")));
    const QString size = ifAny(arguments.value(key("width")), QStringLiteral("width:%1;"))
        + ifAny(arguments.value(key("height")), QStringLiteral("height:%1;"));
    return QStringLiteral("<div class=\"tag-plugin image\"><div class=\"image-bg\"")
        + ifAny(frameStyle(arguments, size), QStringLiteral(" style=\"%1\"")) + u'>'
        + lazyPicture(arguments, context, alt, size) + downloadLink(arguments, context) + QStringLiteral("</div>")
        + ifAny(alt, QStringLiteral("<div class=\"image-meta\"><span class=\"image-caption center\">%1</span></div>"))
        + QStringLiteral("</div>");
}

TagResult gallery(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression picture = jsRegularExpression(QStringLiteral("\\!\\[(.*?)\\]\\((.*?)\\)"));
    NamedArguments arguments(call.arguments, { key("layout"), key("size"), key("ratio") });
    for (const char *name : { "size", "ratio" }) {
        if (!arguments.has(key(name)))
            arguments.set(key(name), context.themeText(QStringLiteral("tag_plugins.gallery.%1").arg(key(name))));
    }
    const QString layout = arguments.value(key("layout")) == u"flow" ? key("flow") : key("grid");
    const QString name = QStringLiteral("gallery-%1").arg(++context.counter);
    QString cells;
    for (const QString &line : call.body.split(u'\n')) {
        const auto match = picture.match(line);
        if (!match.hasMatch())
            continue;
        const QString alt = match.captured(1);
        cells += QStringLiteral("<div class=\"") + layout
            + QStringLiteral("-cell lazy-box\"><img class=\"lazy\" data-fancybox=\"") + name
            + QStringLiteral("\" data-src=\"") + match.captured(2) + u'"' + ifAny(alt, QStringLiteral(" alt=\"%1\""))
            + QStringLiteral("/><div class=\"lazy-icon\"></div><div class=\"image-meta\">")
            + ifAny(alt, QStringLiteral("<span class=\"image-caption\">%1</span>")) + QStringLiteral("</div></div>");
    }
    return QStringLiteral("<div class=\"tag-plugin gallery %1-box\" %2>")
               .arg(layout, arguments.attributes({ key("size"), key("ratio") }))
        + cells + QStringLiteral("</div>");
}

TagResult swiper(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression picture = jsRegularExpression(QStringLiteral("<img(.*?)src=\"(.*?)\"(.*?)>"),
                                                                  QRegularExpression::CaseInsensitiveOption);
    const NamedArguments arguments(call.arguments, { key("width"), key("effect") });
    QString slides;
    for (auto match = picture.globalMatch(context.markdown(call.body)); match.hasNext();) {
        QString html = match.next().captured();
        if (const qsizetype at = html.indexOf(u"<img src"); at >= 0)
            html.insert(at + 4, QLatin1String(" no-lazy"));
        slides += QStringLiteral("<div class=\"swiper-slide\">") + html + QStringLiteral("</div>");
    }
    return QStringLiteral("<div class=\"tag-plugin swiper fancybox\" id=\"swiper-api\" %1><div "
                          "class=\"swiper-wrapper\">")
               .arg(arguments.attributes({ key("width"), key("effect") }))
        + slides
        + QStringLiteral("</div><div class=\"swiper-pagination\"></div><div class=\"swiper-button-prev "
                         "blur\"></div><div class=\"swiper-button-next blur\"></div></div>");
}

/// A picture or a film in the drawing of a device.
TagResult frame(const TagCall &call, const TagContext &)
{
    const NamedArguments arguments(call.arguments, { key("focus"), key("img"), key("video") },
                                   { key("device"), key("alt") });
    const QString picture = arguments.value(key("img"));
    const QString film = arguments.value(key("video"));
    const QString device = arguments.value(key("device"));
    const QString alt = escapeHtml(arguments.value(key("alt")));
    if ((picture.isEmpty() && film.isEmpty()) || device.isEmpty())
        return QString();
    const QString wrap = QStringLiteral("<div class=\"frame-wrap\" id=\"") + device + u'"'
        + ifAny(arguments.value(key("focus")), QStringLiteral("focus=\"%1\"")) + u'>';
    const QString end = QStringLiteral("<div class=\"frame\"></div></div>");
    if (!film.isEmpty())
        return QStringLiteral("<div class=\"tag-plugin video-wrap\">") + wrap + QStringLiteral("<video")
            + ifAny(picture, QStringLiteral(" poster=\"%1\""))
            + QStringLiteral(" playsinline=\"\" muted=\"\" loop=\"\" autoplay=\"\" preload=\"metadata\"><source src=\"")
            + film + QStringLiteral("\" type=\"video/mp4\"></video>") + end + QStringLiteral("</div>");
    return QStringLiteral("<div class=\"tag-plugin img-wrap\">") + wrap + QStringLiteral("<img class=\"img\" src=\"")
        + picture + u'"' + ifAny(alt, QStringLiteral(" alt=\"%1\"")) + QStringLiteral("/>") + end
        + ifAny(alt, QStringLiteral("<span class=\"image-caption\">%1</span>")) + QStringLiteral("</div>");
}

TagResult banner(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("bg"), key("avatar"), key("link") },
                                   { key("title"), key("subtitle") });
    const QString given = arguments.value(key("bg"));
    const QString picture = given.isEmpty() ? context.themeText(key("default.banner")) : given;
    const QString link = arguments.value(key("link"));
    const QString back = QStringLiteral("\n    <button class=\"back cap\" onclick=\"window.history.back()\">\n      ")
        + themeIcon(context, key("default:arrow-left")) + QStringLiteral("\n    </button>\n    ");
    QString menu;
    for (const QString &row : call.body.split(u'\n')) {
        if (menu.isEmpty() && row.contains(u"tag-plugin navbar"))
            menu = row;
    }
    const QString texts = ifAny(arguments.value(key("title")), QStringLiteral("<div class=\"text title\">%1</div>"))
        + ifAny(arguments.value(key("subtitle")), QStringLiteral("<div class=\"text subtitle\">%1</div>"));
    return QStringLiteral("<div class=\"tag-plugin banner\" style=\"--bg-url:url('")
        + QString(picture).replace(u'\'', QLatin1String("%27"))
        + QStringLiteral("')\"><img class=\"lazy bg\" data-src=\"") + picture
        + QStringLiteral("\"><div class=\"content\" data-text-adaptive=\"split\"><div class=\"top\">")
        + (link.isEmpty() ? back : QStringLiteral("<div></div>")) + menu
        + QStringLiteral("</div><div class=\"bottom\">")
        + ifAny(arguments.value(key("avatar")), QStringLiteral("<img class=\"avatar\" src=\"%1\">"))
        + ifAny(texts, QStringLiteral("<div class=\"text-area\">%1</div>")) + QStringLiteral("</div></div>")
        + ifAny(link, QStringLiteral("<a class=\"banner-link\" href=\"%1\"></a>")) + QStringLiteral("</div>");
}

QString playerStart(const NamedArguments &arguments)
{
    const QString ratio = arguments.value(key("ratio"));
    return QStringLiteral("<div class=\"tag-plugin video-player\" style=\"aspect-ratio:%1;max-width:%2;\">\n    ")
        .arg(ratio.isEmpty() ? jsNumber(16.0 / 9) : ratio, arguments.value(key("width")));
}

} // namespace

TagResult audio(const TagCall &call, const TagContext &)
{
    const NamedArguments arguments(call.arguments, { key("type"), key("netease"), key("autoplay") }, { key("src") });
    const QString type = arguments.value(key("type"));
    if (const QString song = arguments.value(key("netease")); !song.isEmpty())
        return QStringLiteral("\n    <div class=\"tag-plugin audio\">\n    <iframe "
                              "src=\"//music.163.com/outchain/player?type=%1&id=%2&auto=%3&height=32\" "
                              "frameborder=\"no\" border=\"0\" marginwidth=\"0\" marginheight=\"0\" width=288px "
                              "height=52>\n    </iframe>\n    </div>\n    ")
            .arg(type.isEmpty() ? QStringLiteral("2") : type, song,
                 arguments.value(key("autoplay")) == u"true" ? QStringLiteral("1") : QStringLiteral("0"));
    return QStringLiteral("\n  <div class=\"tag-plugin audio\">\n  <audio controls preload>\n  <source src=\"%1\" "
                          "type=\"%2\">Your browser does not support the audio tag.\n  </audio>\n  </div>\n  ")
        .arg(arguments.shown(key("src")), type.isEmpty() ? QStringLiteral("audio/mp3") : type);
}

TagResult video(const TagCall &call, const TagContext &)
{
    NamedArguments arguments(
        call.arguments, { key("type"), key("bilibili"), key("youtube"), key("ratio"), key("width"), key("autoplay") },
        { key("src") });
    if (!arguments.has(key("width")))
        arguments.set(key("width"), QStringLiteral("100%"));
    const QString autoplay = arguments.value(key("autoplay"));
    if (const QString id = arguments.value(key("bilibili")); !id.isEmpty())
        return playerStart(arguments)
            + QStringLiteral("<iframe src=\"https://player.bilibili.com/player.html?bvid=%1&autoplay=%2\" "
                             "scrolling=\"no\" border=\"0\" frameborder=\"no\" framespacing=\"0\" "
                             "allowfullscreen=\"true\">\n    </iframe>\n    </div>\n    ")
                  .arg(id, autoplay.isEmpty() ? QStringLiteral("false") : autoplay);
    if (const QString id = arguments.value(key("youtube")); !id.isEmpty())
        return playerStart(arguments)
            + QStringLiteral("<iframe style=\"border:none\" src=\"https://www.youtube.com/embed/"
                             "%1?rel=0&disablekb=1&playsinline=1&autoplay=%2\" picture-in-picture=\"true\" "
                             "allowfullscreen=\"true\" >\n    </iframe>\n    </div>\n    ")
                  .arg(id, autoplay == u"true" || autoplay == u"1" ? QStringLiteral("1&mute=1") : QStringLiteral("0"));
    const QString type = arguments.value(key("type"));
    return QStringLiteral("<div class=\"tag-plugin video-player\" style=\"max-width:%1;\">\n  <video controls preload "
                          "playsinline webkit-playsinline>\n  <source src=\"%2\" type=\"%3\">Your browser does not "
                          "support the video tag.\n  </video>\n  </div>\n  ")
        .arg(arguments.value(key("width")), arguments.shown(key("src")),
             type.isEmpty() ? QStringLiteral("video/mp4") : type);
}

QList<TagEntry> pictures()
{
    return { { key("image"), false, image },
             { key("gallery"), true, gallery },
             { key("swiper"), true, swiper },
             { key("frame"), false, frame },
             { key("banner"), true, banner } };
}

} // namespace Hexquill::StellarTag
