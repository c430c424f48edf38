// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// A footnote with the next number: its mark behind the selection, `[^1]`, and its words at the end of the text, where
/// the caret comes, `[^1]: `. Nothing in code, where it would be words.
std::optional<TextChange> insertFootnote(const QString &text, Selection selection);
/// From a footnote's mark to its words, and from its words back to the first mark. Nothing changes but the caret.
std::optional<TextChange> goToFootnote(const QString &text, Selection selection);

} // namespace Hexquill
