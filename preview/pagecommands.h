// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

namespace Hexquill {

/// What the page can be told, as calls of its scripts (resources/page). Lines are the body's, 0-based.

QString scrollToAnchorCommand(const QString &id);
QString scrollToLineCommand(const QList<HtmlBlock> &blocks, double line); ///< to the pane's top
QString scrollToEndCommand();
QString revealCommand(const QList<HtmlBlock> &blocks, int line); ///< scrolls only if the line's block is out of sight
/// The \a nth of their like in the line's block.
QString chooseCommand(const QList<HtmlBlock> &blocks, int line, const QString &words, int nth);
QString chooseNothingCommand();

} // namespace Hexquill
