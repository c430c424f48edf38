// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QFileInfo>

namespace Hexquill {

namespace {
constexpr int recentEntries = 10;
}

Settings::Settings(const QString &file)
    : m_store(file.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                           QStringLiteral("hexquill"), QStringLiteral("hexquill"))
                             : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Settings::folder() const
{
    return QFileInfo(m_store->fileName()).absolutePath();
}

ThemeChoice Settings::theme() const
{
    const QString name = value(Remembered::theme);
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    const QString names[] = { QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark") };
    set(Remembered::theme, names[int(theme)]);
}

void Settings::remember(const Setting<QStringList> &list, const QString &entry)
{
    QStringList entries = value(list);
    entries.removeAll(entry);
    entries.prepend(entry);
    set(list, entries.mid(0, recentEntries));
}

void Settings::forget(const Setting<QStringList> &list, const QString &entry)
{
    QStringList entries = value(list);
    entries.removeAll(entry);
    set(list, entries);
}

} // namespace Hexquill
