// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"

namespace Hexquill {

/// Butterfly's tags whose body is made of parts: tabs, timeline, chartjs and flink.
QList<TagEntry> butterflyPartTags();

} // namespace Hexquill
