// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/placesview.h"

#include "app/placedelegate.h"

namespace Hexquill {

PlacesView::PlacesView(FoundPlaces *places, QWidget *parent)
    : QTreeView(parent)
{
    setModel(places);
    setItemDelegate(new PlaceDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setProperty("field", true);
    setAccessibleName(tr("Places"));
    connect(this, &QTreeView::activated, this, [this, places](const QModelIndex &index) {
        const QVariant place = index.data(FoundPlaces::PlaceRole);
        if (place.isValid())
            emit placeWanted(places->postAt(index).file, place.value<FoundPlace>());
    });
}

} // namespace Hexquill
