// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <QStringList>

namespace Hexquill {

/// A post's categories as Hexo reads them: each chain goes from a category to the one inside it.
///
/// Hexo takes a flat list for ONE chain (parent > child), and only a list that holds a list for several.
using CategoryChains = QList<QStringList>;

CategoryChains categoryChains(const YamlValue &value);

/// The value that Hexo reads as \a chains: a flat list for one, a list of lists for several, Null for none.
YamlValue categoryValue(const CategoryChains &chains);

} // namespace Hexquill
