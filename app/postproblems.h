// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/checks/checkpost.h"
#include "app/problemspanel.h"
#include "editor/postdocument.h"

namespace Hexquill {

/// All that is wrong with the open post, in the order of its file: front matter first, then the article. Lines count
/// from the start of the part they are in, as the window shows the two.
QList<Problem> postProblems(const CheckInput &post);

/// Does the fix of \a problem as one undo step; the text must be the one that the problem was found in.
void fixProblem(PostDocument &document, const Problem &problem);

} // namespace Hexquill
