// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spans.h"

#include <QList>

namespace Hexquill {

/// The lines of code in \a text, fences too, each for itself and in order.
QList<Range> codeLines(QStringView text);
/// Whether \a position is in one of them.
bool isInCodeLine(QStringView text, qsizetype position);

} // namespace Hexquill
