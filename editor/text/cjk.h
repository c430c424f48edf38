// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Hexquill {

/// A character of Chinese, Japanese or Korean script, each of which writers count as a word. Punctuation is none.
bool isCjk(char32_t codePoint);

/// Columns the character takes in a fixed-width font: 2 for wide East Asian ones, 0 for marks that combine, else 1.
int displayWidth(char32_t codePoint);

} // namespace Hexquill
