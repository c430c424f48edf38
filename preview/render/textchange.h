// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Hexquill {

/// A text as an earlier one with one stretch put in another's place: what goes over the pipe at a keystroke.
struct TextChange
{
    qint64 keptStart = 0; ///< UTF-16 units that both have in front
    qint64 keptEnd = 0; ///< and at their ends
    QString middle; ///< the new text between them; never half of a surrogate pair
};

TextChange changeBetween(QStringView before, QStringView after);

/// \a before with \a change; nothing if it does not fit.
std::optional<QString> changed(const QString &before, const TextChange &change);

} // namespace Hexquill
