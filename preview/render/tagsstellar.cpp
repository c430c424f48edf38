// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagsstellar.h"

#include "preview/render/escapehtml.h"
#include "preview/render/jsregex.h"
#include "preview/render/tagscards.h"
#include "preview/render/tagtext.h"

namespace Hexquill {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
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
             arguments.value(key("icon")).isEmpty() ? QString() : themeIcon(context, arguments.value(key("icon"))));
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

TagResult table(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("style") });
    const QString given = arguments.value(key("style"));
    const bool known = given == u"scroll" || given == u"wrap" || given == u"compact";
    return QStringLiteral("<div class=\"tag-plugin table table-%1\">%2</div>")
        .arg(known ? given : QStringLiteral("scroll"), context.markdown(call.body));
}

TagResult tip(const TagCall &call, const TagContext &context)
{
    const NamedArguments arguments(call.arguments, { key("text") });
    return QStringLiteral("<span class=\"tag-plugin tip\" tabindex=\"0\"><span class=\"tip-text\">%1</span><span "
                          "class=\"tip-bubble\" role=\"tooltip\">%2</span></span>")
        .arg(StellarTag::withoutParagraphs(context.markdownInOneLine(call.body)),
             escapeHtml(arguments.value(key("text"))));
}

} // namespace

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

TagResult choice(const TagCall &call, const TagContext &)
{
    const NamedArguments arguments(call.arguments, { key("color"), key("checked"), key("symbol") }, { key("text") });
    return QStringLiteral("<div class=\"tag-plugin colorful checkbox\" %1><input type=\"%2\"%3/><span>%4</span></div>")
        .arg(arguments.attributes({ key("color"), key("symbol") }), call.name.toLower(),
             arguments.value(key("checked")) == u"true" ? QStringLiteral(" checked=\"true\"") : QString(),
             arguments.shown(key("text")));
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
    const QStringList blocks{ key("dropdown"), key("chat"), key("okr"), key("paper") };
    const QStringList plain{ key("users"), key("friends"), key("albums"), key("posters"), key("sites"), key("toc"),
                             key("md"),    key("hashtag"), key("mbti"),   key("rating"),  key("vote") };
    return StellarTag::common() + StellarTag::pictures() + StellarTag::cards() + StellarTag::foreign(blocks, plain)
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
