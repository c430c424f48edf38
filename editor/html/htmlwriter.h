// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/html/htmltree.h"

namespace Hexquill {

/// \a node as HTML that a parser reads to the same tree; attributes stand in the order of their names.
QString toHtml(const HtmlNode &node);

} // namespace Hexquill
