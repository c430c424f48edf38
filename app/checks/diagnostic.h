// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/fieldedit.h"

#include <QString>

namespace Hexquill {

/// Something in a post that would bite at `hexo generate`.
struct Diagnostic
{
    enum class Severity { Note, Warning, Error };

    QString file; ///< absolute path, empty for an unsaved post
    int line = 0; ///< 0-based, in the file
    int column = 0; ///< 0-based, UTF-16 units
    QString rule; ///< stable id, like "tags-comma"
    Severity severity = Severity::Warning;
    QString message; ///< what happens, in the writer's words
    QString fix; ///< what to do about it; may be empty
    TextEdit edit; ///< the fix done, of the post's text, head and body in one; empty where no edit does it
    qsizetype offset = -1; ///< in the post's text; -1: only line and column are known
    QString address = {}; ///< of a link that leads nowhere, as the page has it; else empty

    bool operator==(const Diagnostic &) const = default;
};

} // namespace Hexquill
