// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdowninlinereader.h"

namespace Hexquill::Markdown {

/// The text as emphasis sees it: defined references, links, code spans and tags blotted out in brackets, escapes as
/// `++`. As long as the text, but for escaped characters beyond U+FFFF, which lose a code unit each in marked 15.
QString maskedForEmphasis(QStringView text, const InlineReader &reader);

} // namespace Hexquill::Markdown
