// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postdate.h"

#include <QLocale>

namespace Hexquill {

namespace {

const QString shape = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QDateTime wallClockOf(QStringView text)
{
    if (text.size() != 19)
        return {};
    QDateTime wallClock = QDateTime::fromString(text.toString(), shape);
    wallClock = QDateTime(wallClock.date(), wallClock.time(), Qt::UTC);
    return wallClock.isValid() && wallClockText(wallClock) == text ? wallClock : QDateTime();
}

/// "GMT+0800 (China Standard Time)"
QString jsZoneText(const QDateTime &local, const QTimeZone &zone)
{
    const int minutes = zone.offsetFromUtc(local) / 60;
    const int size = qAbs(minutes);
    const QString name = zone.id() == "UTC"
        ? QStringLiteral("Coordinated Universal Time")
        : zone.displayName(local, QTimeZone::LongName, QLocale(QLocale::English, QLocale::UnitedStates));
    return QStringLiteral("GMT%1%2%3 (%4)")
        .arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'))
        .arg(name);
}

} // namespace

bool isWallClockText(QStringView text)
{
    return wallClockOf(text).isValid();
}

QString wallClockText(const QDateTime &wallClock)
{
    return QLocale::c().toString(wallClock, shape);
}

std::optional<YamlValue> wallClockValue(QStringView text)
{
    const QDateTime wallClock = wallClockOf(text);
    return wallClock.isValid() ? std::optional(YamlValue::timestamp(wallClock)) : std::nullopt;
}

QString dateFieldText(const YamlValue &value)
{
    if (value.isNull())
        return {};
    return value.kind() == YamlValue::Kind::Timestamp ? wallClockText(value.toTimestamp()) : value.toJsString();
}

QString jsDateText(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    return QLocale::c().toString(local, QStringLiteral("ddd MMM dd yyyy HH:mm:ss ")) + jsZoneText(local, zone);
}

} // namespace Hexquill
