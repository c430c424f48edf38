// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QStringView>
#include <utility>

namespace Hexquill {

/// The bracket before \a position, or else behind it, and the one that it goes with, by their offsets in the order of
/// the text; Chinese brackets and quotes count too. Nothing if there is no such pair nearby.
std::optional<std::pair<qsizetype, qsizetype>> matchingBrackets(QStringView text, qsizetype position);

} // namespace Hexquill
