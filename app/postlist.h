// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/postorder.h"

#include <QAbstractItemModel>

namespace Hexquill {

/// The posts of a blog as a tree of groups, filtered and sorted. Makes what a row shows when the row is shown, so that
/// ten thousand posts cost no more than those on the screen.
class PostList : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setOrder(const PostOrder &order);
    void show(const PostFilter &filter, PostSort sort);

    const PostOrder &order() const { return m_order; }
    const PostFacts *postAt(const QModelIndex &index) const; ///< null for a group
    QModelIndex indexOf(const QString &file) const; ///< invalid if it is not shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant groupData(const PostGroup &group, int role) const;
    QVariant postData(const PostFacts &post, int role) const;

    PostOrder m_order;
    PostFilter m_filter;
    PostSort m_sort = PostSort::Date;
    QList<PostGroup> m_groups;
};

} // namespace Hexquill
