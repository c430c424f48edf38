// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace Hexquill {

/// One thing the program remembers: its key in the settings file and what holds until the writer says otherwise.
template <typename T>
struct Setting
{
    QLatin1String key;
    T fallback;
};

/// When saving writes its time into the front matter's `updated`.
enum class StampUpdated { Never, WhereThere, Always };

/// Which colours the window has.
enum class ThemeChoice { System, Light, Dark };

/// What the program remembers between two starts; typed, passed in, never global.
class Settings
{
public:
    /// \a file: an INI file to use; empty for the user's own (~/.config/hexquill/hexquill.ini).
    explicit Settings(const QString &file = {});

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_store->value(setting.key);
        return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        m_store->setValue(setting.key, QVariant::fromValue(value));
    }

    template <typename T>
    bool contains(const Setting<T> &setting) const
    {
        return m_store->contains(setting.key);
    }

    QString folder() const; ///< where the settings file lies

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Puts \a entry first in a list of recent things and keeps the newest ten.
    void remember(const Setting<QStringList> &list, const QString &entry);
    void forget(const Setting<QStringList> &list, const QString &entry);

private:
    std::unique_ptr<QSettings> m_store;
};

/// All settings there are.
namespace Remembered {
inline const Setting<QString> language{ QLatin1String("language"), {} }; ///< "en", "zh_CN"; empty: the system's
inline const Setting<QString> theme{ QLatin1String("theme"), QStringLiteral("system") };
inline const Setting<bool> moreContrast{ QLatin1String("moreContrast"), false }; ///< else as the desktop has it
inline const Setting<QByteArray> geometry{ QLatin1String("window/geometry"), {} };
inline const Setting<QByteArray> columns{ QLatin1String("window/columns"), {} };
inline const Setting<QByteArray> panelHeights{ QLatin1String("window/panelHeights"), {} };
inline const Setting<QStringList> panels{ QLatin1String("window/panels"),
                                          { QStringLiteral("posts"), QStringLiteral("outline") } };
inline const Setting<bool> preview{ QLatin1String("window/preview"), true };
inline const Setting<bool> formFolded{ QLatin1String("window/formFolded"), false };
inline const Setting<bool> focusMode{ QLatin1String("focusMode"), false };
inline const Setting<bool> syncScroll{ QLatin1String("window/syncScroll"), true };
inline const Setting<bool> drawFormulas{ QLatin1String("window/drawFormulas"), false }; ///< else as the theme does
inline const Setting<bool> drawDiagrams{ QLatin1String("window/drawDiagrams"), false }; ///< likewise
inline const Setting<int> pageWidth{ QLatin1String("window/pageWidth"), 0 }; ///< of the previewed screen; 0: the pane's
inline const Setting<int> zoom{ QLatin1String("zoom"), 100 }; ///< percent, editor and preview together
inline const Setting<int> stampUpdated{ QLatin1String("stampUpdated"), int(StampUpdated::Never) };
inline const Setting<bool> spelling{ QLatin1String("spelling/on"), true };
inline const Setting<QStringList> spellingLanguages{ QLatin1String("spelling/languages"), {} }; ///< like en_US
inline const Setting<QVariantMap> shortcuts{ QLatin1String("shortcuts"), {} }; ///< see Actions::setShortcuts()
inline const Setting<QStringList> recentFiles{ QLatin1String("recent/files"), {} };
inline const Setting<QStringList> recentBlogs{ QLatin1String("recent/blogs"), {} };
inline const Setting<QString> blog{ QLatin1String("blog"), {} }; ///< root of the open blog
inline const Setting<int> postSort{ QLatin1String("posts/sort"), 0 }; ///< a PostSort
inline const Setting<QStringList> postFilter{ QLatin1String("posts/filter"),
                                              {} }; ///< the blog's root, then a PostFilter
inline const Setting<bool> postFiltersShown{ QLatin1String("posts/filtersShown"), false };
inline const Setting<QStringList> sessionFiles{ QLatin1String("session/files"), {} }; ///< open ones, in tab order
inline const Setting<QStringList> sessionPositions{ QLatin1String("session/positions"), {} }; ///< PostPlace::toText()
inline const Setting<QString> sessionFront{ QLatin1String("session/front"), {} }; ///< the one in front
/// Blogs (or folders of posts without one) whose remote images are shown, and those whose are not; asked once each.
inline const Setting<QStringList> remoteImages{ QLatin1String("remoteImages/shown"), {} };
inline const Setting<QStringList> noRemoteImages{ QLatin1String("remoteImages/withheld"), {} };
/// Where the last article was exported to.
inline const Setting<QString> exportFolder{ QLatin1String("export/folder"), {} };
/// Roots of the blogs whose theme the preview wears.
inline const Setting<QStringList> themedBlogs{ QLatin1String("preview/themedBlogs"), {} };
} // namespace Remembered

} // namespace Hexquill
