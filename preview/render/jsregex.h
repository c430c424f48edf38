// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace Hexquill {

/// A JavaScript pattern for Qt: `\s`, `\S` and `.` mean what JavaScript means by them (outside and inside brackets for
/// `\s`), `\w` and `\d` are ASCII in both. Only for short texts such as a tag's arguments: matching backtracks.
QRegularExpression jsRegularExpression(const QString &pattern,
                                       QRegularExpression::PatternOptions options
                                       = QRegularExpression::NoPatternOption);

} // namespace Hexquill
