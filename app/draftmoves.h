// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/draftmove.h"
#include "app/message.h"

#include <functional>

namespace Hexquill {

class CurrentBlog;
struct OpenPost;

/// Publishes the draft \a post, or makes it a draft again: saves it and moves its file in the open blog; the post stays
/// open with its undo. \a say tells what came of it.
void moveOpenPost(OpenPost &post, CurrentBlog &blog, DraftMove move, const std::function<void(const Message &)> &say);

} // namespace Hexquill
