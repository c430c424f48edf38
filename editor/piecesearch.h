// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textsearch.h"

namespace Hexquill {

/// findMatches() in a text with joints (see pieces.h): words are found across them. The matches' offsets and the
/// query's scope count units of \a pieces.
tl::expected<QList<SearchMatch>, QString> findInPieces(const QString &pieces, const SearchQuery &query);

} // namespace Hexquill
