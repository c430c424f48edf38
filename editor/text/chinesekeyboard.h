// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

namespace Hexquill {

/// Markdown that a Chinese keyboard types with its own signs, right after the character before \a caret was typed:
/// `》` and a blank at a line's start are a quote, `···` there is a fence, `￥￥` is `$$`, and `【words】（address）`
/// is a link (with `！` before it an image). Nothing where the signs mean themselves; never inside a code span.
std::optional<TextChange> meantByChineseKeyboard(const QString &text, qsizetype caret);

} // namespace Hexquill
