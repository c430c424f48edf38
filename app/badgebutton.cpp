// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/badgebutton.h"

#include <QLocale>
#include <QPainter>

namespace Hexquill {

namespace {
constexpr int mostCounted = 99;
constexpr int badgeHeight = 14;
constexpr int digitHeight = 10; // pixels, as the badge's
} // namespace

void BadgeButton::setCount(int count)
{
    const QString most = QLocale().toString(mostCounted) + QLatin1Char('+');
    m_badge = count <= 0 ? QString() : count > mostCounted ? most : QLocale().toString(count);
    update();
}

void BadgeButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_badge.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont digits = font();
    digits.setPixelSize(digitHeight);
    digits.setBold(true);
    painter.setFont(digits);
    const int badgeWidth = qMax(badgeHeight, QFontMetrics(digits).horizontalAdvance(m_badge) + 6);
    const QRect place(width() - badgeWidth, 0, badgeWidth, badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(place, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(place, Qt::AlignCenter, m_badge);
}

} // namespace Hexquill
