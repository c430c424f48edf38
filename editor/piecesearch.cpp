// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/piecesearch.h"

#include "editor/post/pieces.h"

namespace Hexquill {

tl::expected<QList<SearchMatch>, QString> findInPieces(const QString &pieces, const SearchQuery &query)
{
    const QString text = Pieces::whole(pieces);
    if (text.size() == pieces.size())
        return findMatches(text, query);
    SearchQuery wanted = query;
    if (wanted.scope)
        wanted.scope = { Pieces::toWhole(pieces, wanted.scope->start()), Pieces::toWhole(pieces, wanted.scope->end()) };
    auto found = findMatches(text, wanted);
    qsizetype joints = 0;
    qsizetype next = pieces.indexOf(Pieces::joint);
    const auto inPieces = [&](qsizetype offset) {
        for (; next >= 0 && next <= offset + joints; next = pieces.indexOf(Pieces::joint, next + 1))
            ++joints;
        return offset + joints;
    };
    for (qsizetype i = 0; found && i < found->size(); ++i) {
        SearchMatch &match = (*found)[i];
        const qsizetype start = inPieces(match.offset);
        match = { start, inPieces(match.offset + match.length) - start, match.groups };
    }
    return found;
}

} // namespace Hexquill
