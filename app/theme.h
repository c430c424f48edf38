// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace Hexquill {

/// The window's colours in light or dark: one neutral scale and one accent. \a moreContrast: black and white, and lines
/// that can be seen.
QPalette themePalette(bool dark, bool moreContrast = false);
/// The style sheet that goes with \a palette: flat tool buttons, hairlines, the eight-pixel grid.
QString themeStyleSheet(const QPalette &palette);

/// Light or dark, and with more contrast or the usual one: by the writer's choice or, without one, as the desktop has
/// it now.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice, bool moreContrast = false, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    bool isDark() const;
    /// False: as the desktop has it.
    void chooseMoreContrast(bool on);
    bool hasMoreContrast() const { return m_moreContrast || m_desktopContrast; }
    /// Gives the application the present colours.
    void apply();

signals:
    void changed(bool dark, bool moreContrast);

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal(const QString &key);
    void takePortal(const QString &key, uint value);
    void show();

    ThemeChoice m_choice;
    bool m_moreContrast = false;
    bool m_desktopDark = false;
    bool m_desktopContrast = false;
};

} // namespace Hexquill
