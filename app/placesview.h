// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/foundplaces.h"

#include <QTreeView>

namespace Hexquill {

/// A list of found places with what comes instead of each.
class PlacesView : public QTreeView
{
    Q_OBJECT
public:
    explicit PlacesView(FoundPlaces *places, QWidget *parent = nullptr); ///< \a places must outlive this

signals:
    void placeWanted(const QString &file, const FoundPlace &place); ///< to go there
};

} // namespace Hexquill
