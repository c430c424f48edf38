// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsstellar.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"
#include "preview/render/tagscards.h"
#include "preview/render/tagtext.h"

#include <cmath>

namespace Hexquill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

bool isVolantis(const TagContext &context)
{
    return context.options.theme.contains(u"volantis", Qt::CaseInsensitive);
}

/// The colour that is given, else the theme's for this kind of tag.
void takeColor(NamedArguments &arguments, const TagContext &context, const QStringList &settings,
               const QString &otherwise)
{
    if (arguments.has(key("color")))
        return;
    QString color = otherwise;
    for (const QString &setting : settings) {
        const QVariant set = context.themeSetting(QStringLiteral("tag_plugins.%1.default_color").arg(setting), {});
        color = set.isValid() ? set.toString() : color;
    }
    arguments.set(key("color"), color);
}

void takeNoteColor(NamedArguments &arguments, const TagContext &context)
{
    takeColor(arguments, context, { key("note"), key("Note") }, QString());
}

QString noteHtml(const NamedArguments &arguments, const QString &title, const QString &body)
{
    return QStringLiteral("<div class=\"tag-plugin colorful note\" %1>%2<div class=\"body\">%3</div></div>")
        .arg(arguments.attributes({ key("color"), key("child") }), title, body);
}

TagResult box(const TagCall &call, const TagContext &context)
{
    NamedArguments arguments(call.arguments, { key("color"), key("child") }, { key("title") });
    takeNoteColor(arguments, context);
    const QString title = arguments.value(key("title"));
    return noteHtml(arguments,
                    title.isEmpty() ? QString()
                                    : QStringLiteral("<div class=\"title\"><strong>") + context.markdown(title)
                            + QStringLiteral("</strong></div>"),
                    context.markdownInOneLine(call.body));
}

TagResult mark(const TagCall &call, const TagContext &context)
{
    NamedArguments arguments(call.arguments, { key("color") }, { key("text") });
    takeColor(arguments, context, { key("mark") }, key("yellow"));
    return QStringLiteral("<mark class=\"tag-plugin colorful mark\" %1>%2</mark>")
        .arg(arguments.attributes({ key("color") }), arguments.shown(key("text")));
}

TagResult script(const TagCall &call, const TagContext &)
{
    const NamedArguments arguments(call.arguments, { key("color") }, { key("text") });
    return QStringLiteral("<%1 class=\"tag-plugin colorful %1\" %2>%3</%1>")
        .arg(call.name, arguments.attributes({ key("color") }), arguments.shown(key("text")));
}

TagResult button(const TagCall &call, const TagContext &context)
{
    NamedArguments arguments(call.arguments, { key("color"), key("icon"), key("size") }, { key("text"), key("url") });
    QString text = arguments.value(key("text"));
    QString url = arguments.value(key("url"));
    if (text.isEmpty() || url.isEmpty())
        return QString();
    if (const qsizetype blank = url.lastIndexOf(u' '); blank >= 0) {
        text += u' ' + url.left(blank);
        url = url.mid(blank + 1);
    }
    takeColor(arguments, context, { key("button") }, key("theme"));
    return QStringLiteral("<a class=\"tag-plugin colorful button\" %1 title=\"%2\" href=\"%3\">%4<span>%2</span></a>")
        .arg(arguments.attributes({ key("color"), key("size") }), text, url,
             themeIcon(arguments.value(key("icon")), QString()));
}

TagResult navigation(const TagCall &call, const TagContext &)
{
    static const QRegularExpression markdownLink = jsRegularExpression(QStringLiteral("\\[(.*?)\\]\\((.*?)\\)"));
    if (call.arguments.isEmpty())
        return QString();
    const NamedArguments arguments(call.arguments, { key("active") }, { key("links") });
    if (!arguments.has(key("links")))
        return TagResult::failed(QStringLiteral("args.links is not iterable"));
    QString links;
    for (const QString &link : arguments.value(key("links")).split(u' ')) {
        const auto match = markdownLink.match(link);
        const bool isActive
            = match.hasMatch() && arguments.has(key("active")) && match.captured(2) == arguments.value(key("active"));
        links += QStringLiteral("<a class=\"link%1\" href=\"%2\">%3</a>")
                     .arg(isActive ? QStringLiteral(" active") : QString(),
                          match.hasMatch() ? match.captured(2) : u'#' + link,
                          match.hasMatch() ? match.captured(1) : link);
    }
    return QStringLiteral("<div class=\"tag-plugin navbar\">") + links + QStringLiteral("</div>");
}

TagResult poetry(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("author"), key("date"), key("footer") }, { key("title") });
    const auto part = [&](const char *name, const QString &html) {
        const QString value = arguments.value(key(name));
        return value.isEmpty() ? QString() : html.arg(value);
    };
    QString meta = part("author", QStringLiteral("<span>%1</span>")) + part("date", QStringLiteral("<span>%1</span>"));
    meta = meta.isEmpty() ? QString() : QStringLiteral("<div class=\"meta\">") + meta + QStringLiteral("</div>");
    return QStringLiteral("<div class=\"tag-plugin poetry\"><div class=\"content\">")
        + part("title", QStringLiteral("<div class=\"title\">%1</div>")) + meta + QStringLiteral("<div class=\"body\">")
        + context.markdownInOneLine(call.body) + QStringLiteral("</div>")
        + part("footer", QStringLiteral("<div class=\"footer\">%1</div>")) + QStringLiteral("</div></div>");
}

TagResult reel(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("author"), key("date"), key("footer") }, { key("title") });
    const QString author = arguments.value(key("author"));
    const QString date = arguments.value(key("date"));
    return QStringLiteral("<div class=\"tag-plugin reel\"><div class=\"content\"><div class=\"title\">")
        + arguments.value(key("title")) + QStringLiteral("</div>")
        + (author.isEmpty() ? QString() : QStringLiteral("<div class=\"meta\"><span>%1</span></div>").arg(author))
        + QStringLiteral("<div class=\"body\"><div class=\"main\">") + context.markdownInOneLine(call.body)
        + QStringLiteral("</div></div>")
        + (date.isEmpty() ? QString() : QStringLiteral("<div class=\"date\">") + date + QStringLiteral("</div>"))
        + QStringLiteral("<div class=\"footer\">") + arguments.value(key("footer"))
        + QStringLiteral("</div></div></div>");
}

TagResult quotation(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("indent") });
    return QStringLiteral("<div class=\"tag-plugin blockquote\" indent=\"%1\">%2</div>")
        .arg(arguments.shown(key("indent")), context.markdownInOneLine(call.body));
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

QString playerStart(const NamedArguments &arguments)
{
    const QString ratio = arguments.value(key("ratio"));
    return QStringLiteral("<div class=\"tag-plugin video-player\" style=\"aspect-ratio:%1;max-width:%2;\">\n    ")
        .arg(ratio.isEmpty() ? jsNumber(16.0 / 9) : ratio, arguments.value(key("width")));
}

TagResult table(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("style") });
    const QString given = arguments.value(key("style"));
    const bool known = given == u"scroll" || given == u"wrap" || given == u"compact";
    return QStringLiteral("<div class=\"tag-plugin table table-%1\">%2</div>")
        .arg(known ? given : QStringLiteral("scroll"), context.markdown(call.body));
}

QString withoutParagraphs(QString html)
{
    return html.remove(QStringLiteral("<p>")).remove(QStringLiteral("</p>"));
}

TagResult tip(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("text") });
    return QStringLiteral("<span class=\"tag-plugin tip\" tabindex=\"0\"><span class=\"tip-text\">%1</span><span "
                          "class=\"tip-bubble\" role=\"tooltip\">%2</span></span>")
        .arg(withoutParagraphs(context.markdownInOneLine(call.body)), escapeHtml(arguments.value(key("text"))));
}

} // namespace

QString themeIcon(const QString &icon, const QString &attributes)
{
    const bool isPicture = icon.startsWith(u'/') || icon.startsWith(u"https://") || icon.startsWith(u"http://");
    return isPicture ? QStringLiteral("<img %1 src=\"%2\" />").arg(attributes, icon) : icon;
}

namespace StellarTag {

TagResult note(const TagCall &call, const TagContext &context)
{
    NamedArguments arguments(call.arguments, { key("color") }, { key("title"), key("content") });
    takeNoteColor(arguments, context);
    const bool isAll = arguments.value(key("content")).isEmpty();
    if (isAll && !arguments.has(key("title")))
        return TagResult::failed(QStringLiteral("No input file or string!"));
    const QString title = isAll ? QString() : arguments.value(key("title"));
    return noteHtml(arguments, title.isEmpty() ? QString() : QStringLiteral("<div class=\"title\">%1</div>").arg(title),
                    context.markdownInOneLine(arguments.value(isAll ? key("title") : key("content"))));
}

TagResult folding(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("color"), key("child"), key("open") }, { key("title") });
    return QStringLiteral("<details class=\"tag-plugin colorful folding\" %1%2><summary>%3</summary><div "
                          "class=\"body\">%4</div></details>")
        .arg(arguments.attributes({ key("color"), key("child") }),
             arguments.value(key("open")) == u"true" ? QStringLiteral(" open") : QString(),
             context.markdown(arguments.value(key("title"))),
             context.markdownInOneLine(call.body, QStringLiteral(" ")));
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

TagResult choice(const TagCall &call, const TagContext &)
{
    const NamedArguments arguments(call.arguments, { key("color"), key("checked"), key("symbol") }, { key("text") });
    return QStringLiteral("<div class=\"tag-plugin colorful checkbox\" %1><input type=\"%2\"%3/><span>%4</span></div>")
        .arg(arguments.attributes({ key("color"), key("symbol") }), call.name.toLower(),
             arguments.value(key("checked")) == u"true" ? QStringLiteral(" checked=\"true\"") : QString(),
             arguments.shown(key("text")));
}

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

QList<TagEntry> common()
{
    return wordTags() + QList<TagEntry>{ { key("blur"), false, wordTag },      { key("sup"), false, script },
                                         { key("sub"), false, script },        { key("box"), true, box },
                                         { key("mark"), false, mark },         { key("button"), false, button },
                                         { key("navbar"), false, navigation }, { key("poetry"), true, poetry },
                                         { key("reel"), true, reel },          { key("blockquote"), true, quotation },
                                         { key("grid"), true, grid },          { key("folders"), true, folders } };
}

QList<TagEntry> foreign(const QStringList &blocks, const QStringList &plain)
{
    QList<TagEntry> tags;
    for (const QString &name : blocks)
        tags += { name, true, foreignTag };
    for (const QString &name : plain)
        tags += { name, false, foreignTag };
    return tags;
}

} // namespace StellarTag

QList<TagEntry> stellarTags()
{
    const QStringList blocks{ key("about"),    key("swiper"), key("gallery"), key("banner"),
                              key("dropdown"), key("chat"),   key("okr"),     key("paper") };
    const QStringList plain{ key("users"),   key("friends"), key("albums"), key("posters"), key("sites"),
                             key("ghcard"),  key("toc"),     key("md"),     key("copy"),    key("emoji"),
                             key("icon"),    key("frame"),   key("image"),  key("link"),    key("quot"),
                             key("hashtag"), key("mbti"),    key("rating"), key("vote") };
    return StellarTag::common() + StellarTag::foreign(blocks, plain)
        + QList<TagEntry>{ { key("tabs"), true, StellarTag::tabs },
                           { key("folding"), true, StellarTag::folding },
                           { key("timeline"), true, StellarTag::timeline },
                           { key("note"), false, StellarTag::note },
                           { key("checkbox"), false, StellarTag::choice },
                           { key("radio"), false, StellarTag::choice },
                           { key("audio"), false, StellarTag::audio },
                           { key("video"), false, StellarTag::video },
                           { key("table"), true, table },
                           { key("tip"), true, tip } };
}

} // namespace Hexquill
