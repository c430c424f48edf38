// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Hexquill {

/// The format, in Moment's words, by which \a text shows \a date, a wall clock's; empty if it does not. What stands
/// between the parts is in brackets if it has letters. Names of months and days are those of \a locale. Where two parts
/// are the same number, the year comes before the month and the month before the day.
QString shownFormat(const QString &text, const QDateTime &date, const QLocale &locale);

} // namespace Hexquill
