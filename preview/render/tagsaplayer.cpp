// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/jstext.h"
#include "preview/render/siteurl.h"
#include "preview/render/tagtext.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// hexo-tag-aplayer draws its ids by lot; here they are counted.
QString playerId(const TagContext &context)
{
    return QStringLiteral("aplayer-%1").arg(++context.counter);
}

/// What stands in the page where the plugin throws: a script that complains.
TagResult complaint(const QString &reason)
{
    return QStringLiteral("\n\t\t\t<script>\n\t\t\t\tconsole.error(\"Error: [hexo-tag-aplayer] %1\");\n\t\t\t</script>")
        .arg(reason);
}

/// The data attributes of a player of meting, in the plugin's order; nothing if an argument is none it knows.
std::optional<QList<std::pair<QString, QString>>> metingSettings(const QStringList &arguments)
{
    static const QStringList switches{ QStringLiteral("autoplay"), QStringLiteral("fixed"), QStringLiteral("mini"),
                                       QStringLiteral("listfolded") };
    static const QStringList values{ QStringLiteral("loop"),    QStringLiteral("order"),
                                     QStringLiteral("volume"),  QStringLiteral("lrctype"),
                                     QStringLiteral("mode"),    QStringLiteral("storagename"),
                                     QStringLiteral("mutex"),   QStringLiteral("listmaxheight"),
                                     QStringLiteral("preload"), QStringLiteral("theme") };
    QList<std::pair<QString, QString>> settings{ { QStringLiteral("id"), givenOrUndefined(arguments, 0) },
                                                 { QStringLiteral("server"), givenOrUndefined(arguments, 1) },
                                                 { QStringLiteral("type"), givenOrUndefined(arguments, 2) },
                                                 { QStringLiteral("mode"), QStringLiteral("circulation") },
                                                 { QStringLiteral("autoplay"), QStringLiteral("false") },
                                                 { QStringLiteral("mutex"), QStringLiteral("true") },
                                                 { QStringLiteral("listmaxheight"), QStringLiteral("340px") },
                                                 { QStringLiteral("preload"), QStringLiteral("auto") },
                                                 { QStringLiteral("theme"), QStringLiteral("#ad7a86") } };
    const auto set = [&](const QString &name, const QString &value) {
        for (auto &[known, old] : settings) {
            if (known == name) {
                old = value;
                return;
            }
        }
        settings += { name, value };
    };
    for (const QString &argument : arguments.mid(3)) {
        const qsizetype colon = argument.indexOf(u':');
        const QString name = argument.left(colon);
        const QString value = argument.mid(colon + 1);
        if (switches.contains(argument))
            set(argument, QStringLiteral("true"));
        else if (colon > 0 && values.contains(name))
            set(name, name != u"mutex" ? value : value == u"true" ? value : QStringLiteral("false"));
        else
            return std::nullopt;
    }
    return settings;
}

TagResult meting(const TagCall &call, const TagContext &context)
{
    const QVariant own = context.siteSetting(QStringLiteral("aplayer"));
    const QVariant enabled = context.siteSetting(QStringLiteral("aplayer.meting"));
    if (!own.isValid() || !enabled.toBool())
        return complaint(QStringLiteral("Meting support is disabled, cannot resolve the meting tags properly."));
    const auto settings = metingSettings(call.arguments);
    if (!settings) // the plugin's own complaint fails
        return QStringLiteral("\n\t\t\t<script>\n\t\t\t\tconsole.error(\"ReferenceError: value is not "
                              "defined\");\n\t\t\t</script>");
    QString attributes;
    for (const auto &[name, value] : *settings)
        attributes += QStringLiteral(" data-%1=\"%2\"").arg(name, value);
    return QStringLiteral(
               "\n    <div id=\"%1\" class=\"aplayer aplayer-tag-marker meting-tag-marker\"\n        %2\n    "
               "></div>")
        .arg(playerId(context), attributes);
}

bool isAddress(const QString &text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://") || text.startsWith(u'/');
}

/// What both players read after title, author and address.
struct PlayerOptions
{
    QString picture;
    QString width;
    QString lyrics; ///< where they are
    bool narrow = false;
    bool autoplay = false;
    bool isBeyond = false; ///< a file beside the post
    QString complaint;
};

PlayerOptions readOptions(const TagCall &call, const TagContext &context, bool mayHaveLyrics)
{
    PlayerOptions options;
    for (qsizetype i = 3; i < call.arguments.size() && options.complaint.isEmpty(); ++i) {
        const QString &argument = call.arguments.at(i);
        if (argument == u"narrow")
            options.narrow = true;
        else if (argument == u"autoplay")
            options.autoplay = true;
        else if (mayHaveLyrics && argument.startsWith(u"lrc:"))
            options.lyrics = argument.mid(4);
        else if (argument.startsWith(u"width:"))
            options.width = argument + u';';
        else if (i == 3 && !isAddress(argument) && context.request.assets.contains(argument))
            options.isBeyond = true;
        else if (i == 3 && !isAddress(argument))
            options.complaint = QStringLiteral("Specified asset file not found (%1)").arg(argument);
        else if (i == 3)
            options.picture = argument;
        else
            options.complaint = QStringLiteral("Unrecognized tag argument(%1): %2").arg(i - 2).arg(argument);
    }
    if (options.narrow)
        options.width.clear();
    return options;
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

TagResult player(const TagCall &call, const TagContext &context)
{
    const PlayerOptions options = readOptions(call, context, true);
    const bool hasLyrics
        = std::any_of(call.arguments.begin() + qMin<qsizetype>(3, call.arguments.size()), call.arguments.end(),
                      [](const QString &argument) { return argument.startsWith(u"lrc:"); });
    if (!options.complaint.isEmpty())
        return complaint(options.complaint);
    if (options.isBeyond || (hasLyrics && !options.lyrics.startsWith(u"http")))
        return foreignTag(call, context); // a file beside the post
    const QString id = playerId(context);
    return QStringLiteral("\n        <div id=\"%1\" class=\"aplayer aplayer-tag-marker\" style=\"margin-bottom: "
                          "20px;%2\">\n            <pre class=\"aplayer-lrc-content\"></pre>\n        </div>\n        "
                          "<script>\n          var ap = new APlayer({\n            element: "
                          "document.getElementById(\"%1\"),\n            narrow: %3,\n            autoplay: %4,\n      "
                          "      showlrc: %5,\n            music: {\n")
               .arg(id, options.width, truth(options.narrow), truth(options.autoplay),
                    hasLyrics ? QStringLiteral("3") : truth(false))
        + QStringLiteral("              title: \"%1\",\n              author: \"%2\",\n              url: \"%3\",\n    "
                         "          pic: \"%4\",\n              lrc: \"%5\"\n            }\n          });\n          "
                         "window.aplayers || (window.aplayers = []);\n          window.aplayers.push(ap);\n        "
                         "</script>")
              .arg(givenOrUndefined(call.arguments, 0), givenOrUndefined(call.arguments, 1),
                   givenOrUndefined(call.arguments, 2), options.picture, options.lyrics);
}

/// The player whose lyrics are the tag's body.
TagResult lyricsPlayer(const TagCall &call, const TagContext &context)
{
    const PlayerOptions options = readOptions(call, context, false);
    if (!options.complaint.isEmpty())
        return complaint(options.complaint);
    if (options.isBeyond)
        return foreignTag(call, context);
    const QString id = playerId(context);
    return QStringLiteral("<div id=\"") + id
        + QStringLiteral("\" class=\"aplayer aplayer-tag-marker\" style=\"margin-bottom: 20px;") + options.width
        + QStringLiteral("\">\n\t\t\t\t<pre class=\"aplayer-lrc-content\">") + call.body
        + QStringLiteral("</pre>\n\t\t\t</div>\n\t\t\t<script>\n\t\t\t\tvar ap = new APlayer({\n\t\t\t\t\telement: "
                         "document.getElementById(\"")
        + id + QStringLiteral("\"),\n\t\t\t\t\tnarrow: ") + truth(options.narrow)
        + QStringLiteral(",\n\t\t\t\t\tautoplay: ") + truth(options.autoplay)
        + QStringLiteral(",\n\t\t\t\t\tshowlrc: 2,\n\t\t\t\t\tmusic: {\n")
        + QStringLiteral("\t\t\t\t\t\ttitle: \"%1\",\n\t\t\t\t\t\tauthor: \"%2\",\n\t\t\t\t\t\turl: "
                         "\"%3\",\n\t\t\t\t\t\tpic: \"%4\",\n")
              .arg(givenOrUndefined(call.arguments, 0), givenOrUndefined(call.arguments, 1),
                   givenOrUndefined(call.arguments, 2), options.picture)
        + QStringLiteral("\t\t\t\t\t}\n\t\t\t\t});\n\t\t\t\twindow.aplayers || (window.aplayers = []);\n"
                         "\t\t\t\twindow.aplayers.push(ap);\n\t\t\t</script>");
}

} // namespace

QList<TagEntry> aplayerTags()
{
    return { { QStringLiteral("meting"), false, meting },
             { QStringLiteral("aplayer"), false, player },
             { QStringLiteral("aplayerlrc"), true, lyricsPlayer },
             { QStringLiteral("aplayerlist"), true, foreignTag } };
}

} // namespace Hexquill
