// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <algorithm>
#include <cmath>

namespace Hexquill {

namespace {

/// The settings of one player: what the tag says, else the blog's defaults.
class PlayerSettings
{
public:
    PlayerSettings(const QStringList &arguments, const QVariantMap &defaults)
        : m_defaults(defaults)
    {
        for (const QString &argument : arguments)
            read(argument);
    }

    /// Invalid if neither has it or the value is one that counts as missing in JavaScript.
    QVariant value(const QString &name) const
    {
        const QVariant own = m_own.value(name);
        return isTruthy(own) ? own : m_defaults.value(name);
    }
    QString text(const QString &name) const { return value(name).toString(); }
    bool has(const QString &name) const { return isTruthy(value(name)); }
    /// Whether some default is a list or a map, which the plugin walks through in an order that is lost here.
    bool isBeyond() const
    {
        return std::any_of(m_defaults.begin(), m_defaults.end(), [](const QVariant &value) {
            return value.typeId() == QMetaType::QVariantMap || value.typeId() == QMetaType::QVariantList;
        });
    }

private:
    static bool isTruthy(const QVariant &value);
    void read(const QString &argument);

    QVariantMap m_defaults;
    QVariantMap m_own;
};

bool PlayerSettings::isTruthy(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return !value.toString().isEmpty();
    return value.typeId() == QMetaType::Bool ? value.toBool() : value.toDouble() != 0;
}

void PlayerSettings::read(const QString &argument)
{
    static const QStringList switches{ QStringLiteral("autoplay"),   QStringLiteral("loop"),
                                       QStringLiteral("screenshot"), QStringLiteral("hotkey"),
                                       QStringLiteral("mutex"),      QStringLiteral("dmunlimited") };
    static const QStringList texts
        = QStringLiteral("preload theme lang logo url pic thumbnails vidtype suburl subtype subbottom subcolor id api "
                         "token addition dmuser width height code")
              .split(u' ');
    static const QStringList yes{ QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
                                  QStringLiteral("y"),    QStringLiteral("on"),  QString() };
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals);
    const QString value = equals < 0 ? QStringLiteral("true") : argument.mid(equals + 1);
    if (switches.contains(name))
        m_own.insert(name, yes.contains(value.toLower()));
    else if (texts.contains(name))
        m_own.insert(name, value);
    else if (name == u"volume" || name == u"maximum")
        m_own.insert(name, std::isnan(jsToNumber(value)) ? 0 : jsToNumber(value));
}

/// A setting as JSON.stringify() writes it, after its key and a comma; nothing if it is missing.
QString property(const PlayerSettings &settings, const char *name, const char *setting)
{
    const QVariant value = settings.value(QString::fromLatin1(setting));
    QString json;
    if (value.typeId() == QMetaType::QString)
        json = jsonString(value.toString());
    else if (value.typeId() == QMetaType::Bool)
        json = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    else if (value.typeId() == QMetaType::Nullptr)
        json = QStringLiteral("null");
    else if (value.isValid())
        json = jsNumber(value.toDouble());
    return json.isEmpty() ? QString() : QStringLiteral(",\"%1\":").arg(QLatin1StringView(name)) + json;
}

using Names = std::initializer_list<std::pair<const char *, const char *>>;

QString properties(const PlayerSettings &settings, const Names &names)
{
    QString json;
    for (const auto &[name, setting] : names)
        json += property(settings, name, setting);
    return json;
}

QString object(const PlayerSettings &settings, const char *name, const Names &names)
{
    return QStringLiteral(",\"%1\":{").arg(QLatin1StringView(name)) + properties(settings, names).mid(1) + u'}';
}

QString danmaku(const PlayerSettings &settings)
{
    QString json
        = properties(settings, { { "id", "id" }, { "api", "api" }, { "token", "token" }, { "maximum", "maximum" } });
    if (settings.has(QStringLiteral("addition")))
        json += QStringLiteral(",\"addition\":[") + property(settings, "", "addition").section(u':', 1) + u']';
    json += properties(settings, { { "user", "dmuser" }, { "unlimited", "dmunlimited" } });
    return QStringLiteral(",\"danmaku\":{") + json.mid(1) + u'}';
}

QString playerScript(const PlayerSettings &settings, const QString &id)
{
    QString json = properties(settings,
                              { { "autoplay", "autoplay" },
                                { "theme", "theme" },
                                { "loop", "loop" },
                                { "lang", "lang" },
                                { "screenshot", "screenshot" },
                                { "hotkey", "hotkey" },
                                { "preload", "preload" },
                                { "logo", "logo" },
                                { "volume", "volume" },
                                { "mutex", "mutex" } });
    json += object(settings, "video",
                   { { "url", "url" }, { "pic", "pic" }, { "thumbnails", "thumbnails" }, { "type", "vidtype" } });
    if (settings.has(QStringLiteral("suburl")))
        json += object(settings, "subtitle",
                       { { "url", "suburl" },
                         { "type", "subtype" },
                         { "fontSize", "subsize" },
                         { "bottom", "subbottom" },
                         { "color", "subcolor" } });
    if (settings.has(QStringLiteral("api")))
        json += danmaku(settings);
    return QStringLiteral("<script>(function(){var player = new DPlayer({\"container\":document.getElementById(\"") + id
        + QStringLiteral("\")") + json
        + QStringLiteral("});window.dplayers||(window.dplayers=[]);window.dplayers.push(player);")
        + settings.text(QStringLiteral("code")) + QStringLiteral("})()</script>");
}

bool isAddress(const QString &url)
{
    return url.startsWith(u"https://") || url.startsWith(u"http://") || url.startsWith(u'/');
}

TagResult player(const TagCall &call, const TagContext &context)
{
    const PlayerSettings settings(call.arguments,
                                  context.siteSetting(QStringLiteral("hexo-tag-dplayer.default")).toMap());
    if (settings.isBeyond())
        return foreignTag(call, context);
    const QString url = settings.text(QStringLiteral("url"));
    const bool isFile = context.options.postAssetFolder && !url.isEmpty() && !isAddress(url);
    if (isFile)
        return context.request.assets.contains(url) ? foreignTag(call, context)
                                                    : TagResult(QStringLiteral("bad asset path..."));
    const QString id = QStringLiteral("dplayer%1").arg(context.counter++); // counted over all posts by the plugin
    const auto size = [&](const char *name) {
        const QString value = settings.text(QString::fromLatin1(name));
        return value.isEmpty() ? QString() : QStringLiteral(" %1:%2;").arg(QLatin1StringView(name), value);
    };
    const QString box = QStringLiteral("<div id=\"") + id
        + QStringLiteral("\" class=\"dplayer hexo-tag-dplayer-mark\" style=\"margin-bottom: 20px;") + size("width")
        + size("height") + QStringLiteral("\"></div>");
    if (!settings.value(QStringLiteral("url")).isValid())
        return box + QStringLiteral("<p>no url specified, no dplayer _(:3」∠)_</p>");
    return box + playerScript(settings, id);
}

} // namespace

QList<TagEntry> dplayerTags()
{
    return { { QStringLiteral("dplayer"), false, player } };
}

} // namespace Hexquill
