// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace Hexquill {

/// The window's colours in light or dark: one neutral scale and one accent.
QPalette themePalette(bool dark);
/// The style sheet that goes with \a palette: flat tool buttons, hairlines, the eight-pixel grid.
QString themeStyleSheet(const QPalette &palette);

/// Light or dark: by the writer's choice or, without one, as the desktop has it now.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    bool isDark() const;
    /// Gives the application the present colours.
    void apply();

signals:
    void changed(bool dark);

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setDesktopDark(bool dark);

    ThemeChoice m_choice;
    bool m_desktopDark = false;
};

} // namespace Hexquill
