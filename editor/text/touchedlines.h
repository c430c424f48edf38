// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/spans.h"
#include "editor/text/textchange.h"

#include <functional>
#include <QStringList>

namespace Hexquill {

/// The whole lines that a selection touches. A selection that ends at the start of a line does not touch it.
Range touchedLines(QStringView text, Selection selection);

QStringList linesIn(const QString &text, Range range);

/// \a lines in place of \a range; a caret keeps its distance from the end of its line, a selection grows to whole
/// lines.
TextChange withLines(Selection selection, Range range, const QStringList &lines);

/// Changes each touched line that is not blank; a single blank line too, so a command works on an empty line.
TextChange changedLines(const QString &text, Selection selection,
                        const std::function<QString(const QString &)> &change);

/// Whether all lines are so; blank ones do not count unless there are no others.
bool allOf(const QStringList &lines, const std::function<bool(const QString &)> &test);

} // namespace Hexquill
