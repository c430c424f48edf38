// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/blockdiff.h"

namespace Hexquill {

/// Whether there may be code in a block's \a html, which tokens are made of in the page.
bool mayHaveTokens(const QString &html);

/// Which libraries the page has. They are large: each comes with the first block that needs it.
class PageLibraries
{
public:
    void forget(); ///< the page was loaded anew
    /// The scripts that \a splices need and the page has not; \a formulas: they are drawn. Takes them for given.
    QStringList neededBy(const QList<BlockSplice> &splices, bool formulas);

private:
    QList<int> m_present;
};

} // namespace Hexquill
