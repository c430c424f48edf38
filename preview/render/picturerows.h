// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// Every match of \a pattern in \a text.
QStringList allMatches(const QString &text, const QRegularExpression &pattern);

/// Pictures in rows as \a layout counts them; what it does not count falls away. Without a layout there are three in a
/// row.
QString pictureRows(const QStringList &pictures, const QList<int> &layout, const QString &rowClass,
                    const QString &pictureClass);

} // namespace Hexquill
