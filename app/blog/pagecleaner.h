// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/html/htmltree.h"

namespace Hexquill {

/// Where a generated page stands and what its addresses may mean.
struct PageOnSite
{
    QString path; ///< the page's own, below the root
    QString root = QStringLiteral("/"); ///< of the site, with slashes at both ends
    QString packagesFolder = {}; ///< the blog's node_modules, absolute; empty: none
};

/// Takes everything out of a generated page that runs, frames, sends or loads by itself, and turns its addresses into
/// those of `hexquill://public/`. A style sheet of a network is taken from this machine if it lies there too (see
/// localCopy()); the hosts of those that are left out are returned. Pictures from elsewhere stay, the program's gate
/// decides about them.
QStringList cleanPage(HtmlNode &page, const PageOnSite &place);

} // namespace Hexquill
