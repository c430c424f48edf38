// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chance.h"

namespace Hexquill {

/// A post's front matter by chance, with its marks: titles, dates, tags, categories, addresses and switches in the many
/// ways people and programs write them. Broken YAML is rare.
QString headByChance(Chance &chance);

/// Where a post's file is below _posts: \a name itself, or in folders, with blanks, Chinese or a date in it.
QString fileByChance(Chance &chance, const QString &name);

} // namespace Hexquill
