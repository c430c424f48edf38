// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QVariantMap>

namespace Hexquill {

/// The blog's Markdown options with what the post's own `markdown:` field changes.
MarkdownOptions postMarkdownOptions(const MarkdownOptions &blog, const QVariantMap &fields);

} // namespace Hexquill
