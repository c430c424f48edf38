// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsearch.h"

#include <optional>
#include <QAbstractItemModel>
#include <QBitArray>

namespace Hexquill {

/// What a search over a blog found, as a tree: the posts, and in each its places, which can be ticked while there is a
/// replacement.
class FoundPlaces : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< a FoundPlace; none for a post
        ReplacementRole ///< what comes in its place, a string; none if nothing is to be replaced
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFound(const QList<FoundPost> &posts); ///< all ticked
    /// Nothing: places are only shown.
    void setReplacement(const std::optional<Replacement> &replacement);

    const QList<FoundPost> &posts() const { return m_posts; }
    QList<FoundPost> ticked() const; ///< with the ticked places alone
    qsizetype tickedCount() const; ///< of places
    const FoundPost &postAt(const QModelIndex &index) const; ///< of a post's or a place's index

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    QVariant postData(int row, int role) const;
    QVariant placeData(int post, int row, int role) const;
    void tellChanged();

    QList<FoundPost> m_posts;
    QList<QBitArray> m_ticks; ///< of each post's places
    std::optional<Replacement> m_replacement;
};

} // namespace Hexquill

Q_DECLARE_METATYPE(Hexquill::FoundPlace)
