// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/html/htmltree.h"

namespace Hexquill {

/// Takes everything out of a generated page that runs, frames, sends or loads by itself, and turns its addresses into
/// those of `hexquill://public/`. \a path: the page's own, \a root: the site's. Styles and fonts from elsewhere are
/// left out; pictures from elsewhere stay, the program's gate decides about them.
void cleanPage(HtmlNode &page, const QString &path, const QString &root);

} // namespace Hexquill
