// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"

#include "editor/writingcolors.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QPixmapCache>

namespace Hexquill {

namespace {

// The desktop's own light or dark: Qt 6.4 does not tell it, the portal every desktop has does.
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrastScheme = QStringLiteral("contrast");
constexpr uint preferDark = 1;
constexpr uint preferMoreContrast = 1;

struct Tones
{
    const char *chrome, *paper, *raised, *text, *muted, *faint, *line, *accent, *onAccent;
};
constexpr Tones lightTones{ "#f5f5f6", "#ffffff", "#ffffff", "#1f2328", "#5f6670",
                            "#a3a8b0", "#e2e4e8", "#3a64c8", "#ffffff" };
constexpr Tones darkTones{ "#1f2023", "#26272b", "#2d2e33", "#e3e4e8", "#9a9ea8",
                           "#62666f", "#36383e", "#8ba9f5", "#16171a" };
constexpr Tones sharpLightTones{ "#ffffff", "#ffffff", "#ffffff", "#000000", "#2b2b2b",
                                 "#5c5c5c", "#6a6a6a", "#0034b3", "#ffffff" };
constexpr Tones sharpDarkTones{ "#000000", "#000000", "#121212", "#ffffff", "#d6d6d6",
                                "#a0a0a0", "#8a8a8a", "#9cc2ff", "#000000" };

const Tones &tonesOf(bool dark, bool moreContrast)
{
    if (moreContrast)
        return dark ? sharpDarkTones : sharpLightTones;
    return dark ? darkTones : lightTones;
}

/// The value inside the variants that the portal wraps around it (older portals wrap twice).
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

bool paletteIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QPalette themePalette(bool dark, bool moreContrast)
{
    const Tones &tone = tonesOf(dark, moreContrast);
    const QColor text(tone.text), faint(tone.faint), accent(tone.accent);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(tone.chrome));
    palette.setColor(QPalette::Base, QColor(tone.paper));
    palette.setColor(QPalette::AlternateBase, QColor(tone.chrome));
    palette.setColor(QPalette::Button, QColor(tone.raised));
    palette.setColor(QPalette::ToolTipBase, QColor(tone.raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(tone.muted));
    palette.setColor(QPalette::Light, QColor(tone.raised));
    palette.setColor(QPalette::Midlight, QColor(tone.line));
    palette.setColor(QPalette::Mid, QColor(tone.line));
    palette.setColor(QPalette::Dark, QColor(tone.line));
    palette.setColor(QPalette::Shadow, QColor(tone.line));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(tone.onAccent));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tone.line));
    return palette;
}

QString themeStyleSheet(const QPalette &palette)
{
    QFile file(QStringLiteral(":/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    QColor soft = palette.color(QPalette::Link);
    soft.setAlphaF(0.14F);
    QColor hover = palette.color(QPalette::WindowText);
    hover.setAlphaF(0.07F);
    const QPair<QString, QColor> names[] = {
        { QStringLiteral("@chrome"), palette.color(QPalette::Window) },
        { QStringLiteral("@paper"), palette.color(QPalette::Base) },
        { QStringLiteral("@raised"), palette.color(QPalette::Button) },
        { QStringLiteral("@text"), palette.color(QPalette::Text) },
        { QStringLiteral("@muted"), palette.color(QPalette::PlaceholderText) },
        { QStringLiteral("@faint"), palette.color(QPalette::Disabled, QPalette::Text) },
        { QStringLiteral("@line"), palette.color(QPalette::Mid) },
        { QStringLiteral("@accentSoft"), soft },
        { QStringLiteral("@accentInk"), palette.color(QPalette::HighlightedText) },
        { QStringLiteral("@accent"), palette.color(QPalette::Link) },
        { QStringLiteral("@hover"), hover },
    };
    // A style sheet takes a picture by its file alone, so each comes in two colours.
    sheet.replace(QStringLiteral("@look"), isDark(palette) ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto &[name, color] : names)
        sheet.replace(name,
                      QStringLiteral("rgba(%1,%2,%3,%4)")
                          .arg(color.red())
                          .arg(color.green())
                          .arg(color.blue())
                          .arg(color.alpha()));
    return sheet;
}

Theme::Theme(ThemeChoice choice, bool moreContrast, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_moreContrast(moreContrast)
    , m_desktopDark(paletteIsDark(QApplication::palette()))
{
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"),
                                          this, SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    askPortal(colorScheme);
    askPortal(contrastScheme);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    show();
}

void Theme::chooseMoreContrast(bool on)
{
    m_moreContrast = on;
    show();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::System ? m_desktopDark : m_choice == ThemeChoice::Dark;
}

void Theme::apply()
{
    const QPalette palette = themePalette(isDark(), hasMoreContrast());
    QPixmapCache::clear();
    qApp->setPalette(palette);
    qApp->setStyleSheet(themeStyleSheet(palette));
}

void Theme::show()
{
    apply();
    emit changed(isDark(), hasMoreContrast());
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        takePortal(key, unwrapped(value.variant()).toUInt());
}

void Theme::askPortal(const QString &key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    call << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takePortal(key, unwrapped(reply.value().variant()).toUInt());
        watcher->deleteLater();
    });
}

void Theme::takePortal(const QString &key, uint value)
{
    const bool wasDark = isDark();
    const bool hadContrast = hasMoreContrast();
    if (key == colorScheme)
        m_desktopDark = value == preferDark;
    else if (key == contrastScheme)
        m_desktopContrast = value == preferMoreContrast;
    if (isDark() != wasDark || hasMoreContrast() != hadContrast)
        show();
}

} // namespace Hexquill
