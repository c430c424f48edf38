// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jstext.h"
#include "preview/render/markdownlinkurl.h"
#include "preview/render/tagtext.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

/// A frame as the plugin's own hexo-util writes it, which encodes addresses as the Markdown renderer's does.
TagResult frame(const QString &before, const QString &source, const QString &attributes)
{
    const auto url = Markdown::encodedUrl(source);
    if (!url)
        return TagResult::failed(QStringLiteral("Invalid URL"));
    return before
        + QStringLiteral("<iframe %1src=\"%2\" frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>")
              .arg(attributes, *url);
}

TagResult videoFrame(const QString &source)
{
    TagResult result = frame(QStringLiteral("<div class=\"video-container\">"), source, QString());
    result.html += QStringLiteral("</div>");
    return result;
}

TagResult youtube(const TagCall &call, const TagContext &)
{
    const bool isVideo = call.arguments.value(1, QStringLiteral("video")) == u"video";
    return videoFrame(QStringLiteral("https://www.youtube.com")
                      + QLatin1StringView(isVideo ? "/embed/" : "/embed/videoseries?list=")
                      + givenOrUndefined(call.arguments, 0));
}

TagResult vimeo(const TagCall &call, const TagContext &)
{
    return videoFrame(QStringLiteral("https://player.vimeo.com/video/") + call.arguments.join(u','));
}

TagResult gist(const TagCall &call, const TagContext &)
{
    const QString file = call.arguments.size() > 1 ? QStringLiteral("?file=") + call.arguments.at(1) : QString();
    return QStringLiteral("<script src=\"//gist.github.com/%1.js%2\"></script>")
        .arg(givenOrUndefined(call.arguments, 0), file);
}

TagResult jsFiddle(const TagCall &call, const TagContext &)
{
    const auto part = [&](qsizetype index, const QString &otherwise) {
        const QString given = call.arguments.value(index);
        return given.isEmpty() || given == u"default" ? otherwise : given;
    };
    const QString source
        = QStringLiteral("https://jsfiddle.net/%1/embedded/%2/%3")
              .arg(givenOrUndefined(call.arguments, 0), part(1, QStringLiteral("js,resources,html,css,result")),
                   part(2, QStringLiteral("light")));
    const QString attributes
        = QStringLiteral("scrolling=\"no\" width=\"%1\" height=\"%2\" ")
              .arg(escapeHtml(part(3, QStringLiteral("100%"))), escapeHtml(part(4, QStringLiteral("300"))));
    return frame(QString(), source, attributes);
}

/// parseInt(text) as JavaScript writes it.
QString leadingInteger(const QString &text)
{
    static const QRegularExpression integer(QStringLiteral("^[+-]?\\d+"));
    const auto match = integer.match(jsTrim(text));
    return match.hasMatch() ? jsNumber(match.captured(0).toDouble()) : QStringLiteral("NaN");
}

/// The plugin hands its width as height and the other way round.
TagResult bilibili(const TagCall &call, const TagContext &context)
{
    const auto size = [&](const QString &key, int otherwise) {
        const QVariant set = context.siteSetting(QStringLiteral("bilibili.") + key);
        return set.isValid() && jsString(set) != u"0" && !jsString(set).isEmpty() ? jsString(set)
                                                                                  : QString::number(otherwise);
    };
    const QString page = leadingInteger(call.arguments.value(1));
    return QStringLiteral("<div class=\"bili_video\"><iframe src=\"https://player.bilibili.com/player.html?aid=%1&page="
                          "%2\" scrolling=\"no\" border=\"0\" frameborder=\"no\" framespacing=\"0\" width=\"%3\" "
                          "height=\"%4\" allowfullscreen=\"true\"> </iframe></div>")
        .arg(leadingInteger(call.arguments.value(0)), page == u"NaN" || page == u"0" ? QStringLiteral("1") : page,
             size(QStringLiteral("height"), 544), size(QStringLiteral("width"), 452));
}

/// ejs' escaping of `<%= %>`.
QString escapedForEjs(QString text)
{
    return text.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"))
        .replace(u'"', QStringLiteral("&#34;"))
        .replace(u'\'', QStringLiteral("&#39;"));
}

TagResult pdf(const TagCall &call, const TagContext &)
{
    if (call.arguments.isEmpty())
        return TagResult::failed(QStringLiteral("Cannot read properties of undefined (reading 'indexOf')"));
    const QString &source = call.arguments.at(0);
    const QString escaped = escapedForEjs(source);
    if (source.indexOf(u".pdf") <= 0 && source.indexOf(u"drive.google.com") > 0)
        return QStringLiteral("\n\n\t<div class=\"row\">\n\t\t<iframe src=\"%1\" style=\"width:100%; height:550px\">"
                              "</iframe>\n\t</div>\n\n\n")
            .arg(escaped);
    if (source.indexOf(u".pdf") <= 0 && source.indexOf(u"www.slideshare.net") > 0)
        return QStringLiteral("\n\t<iframe src=\"%1\" style=\"width:100%;height:550px\" frameborder=\"0\" "
                              "marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\" style=\"border:1px solid #CCC; "
                              "border-width:1px; margin-bottom:5px; max-width: 100%;\" allowfullscreen> </iframe> "
                              "<div style=\"margin-bottom:5px\">\n\n")
            .arg(escaped);
    return QStringLiteral("\n\n\t<div class=\"row\">\n    <embed src=\"%1\" width=\"100%\" height=\"550\" "
                          "type=\"application/pdf\">\n\t</div>\n\n\n")
        .arg(escaped);
}

} // namespace

QList<TagEntry> embedTags()
{
    return { { QStringLiteral("gist"), false, gist },
             { QStringLiteral("jsfiddle"), false, jsFiddle },
             { QStringLiteral("vimeo"), false, vimeo },
             { QStringLiteral("youtube"), false, youtube } };
}

QList<TagEntry> bilibiliTags()
{
    return { { QStringLiteral("bilibili"), false, bilibili } };
}

QList<TagEntry> pdfTags()
{
    return { { QStringLiteral("pdf"), false, pdf } };
}

} // namespace Hexquill
