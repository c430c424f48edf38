// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Hexquill {

/// What can be done with a post of the blog as a file.
enum class PostDeed { Open, Rename, Duplicate, Trash, Reveal, CopyPath, CopyLink };

} // namespace Hexquill
