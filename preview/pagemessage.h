// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/blockdiff.h"

#include <QJsonObject>

namespace Hexquill {

/// All that the page shows.
struct PageContent
{
    quint64 revision = 0;
    QStringList blocks;
    QString toc; ///< Hexo's list of contents
    QJsonObject frame;
    QStringList deadLinks; ///< addresses, as the blocks have them
};

/// Whether the page is to draw the formulas of \a content.
bool drawsFormulas(const PageContent &content);
/// What is in the page was drawn by another rule than \a wanted has.
bool changesDrawing(const PageContent &shown, const PageContent &wanted);
int charactersOf(const QList<BlockSplice> &splices); ///< of HTML that they bring

/// The message that takes the page from \a shown to \a wanted by \a splices, and the rest of the way if it is the
/// last; what it does is entered in \a shown.
QJsonObject messageTowards(const PageContent &wanted, const QList<BlockSplice> &splices, bool isLast,
                           PageContent &shown);

} // namespace Hexquill
