// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

namespace Hexquill {

/// A place of the page: a block (-1: above the article) and how far down it, 0 to 1.
struct PagePlace
{
    int block = -1;
    double fraction = 0;
};

/// The line of the body at \a place: interpolated between the first lines of its block and of the next.
double lineAt(const QList<HtmlBlock> &blocks, PagePlace place);

/// The reverse of lineAt().
PagePlace placeOf(const QList<HtmlBlock> &blocks, double line);

} // namespace Hexquill
