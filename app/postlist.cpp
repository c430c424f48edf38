// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postlist.h"

#include "app/icons.h"

#include <QFont>
#include <QIcon>
#include <QLocale>

namespace Hexquill {

namespace {

/// An index of a post knows its group by this number, that of a group has 0.
int groupOf(const QModelIndex &index)
{
    return int(index.internalId()) - 1;
}

} // namespace

void PostList::setOrder(const PostOrder &order)
{
    beginResetModel();
    m_order = order;
    m_groups = m_order.groups(m_filter, m_sort, QDateTime::currentDateTime());
    endResetModel();
}

void PostList::show(const PostFilter &filter, PostSort sort)
{
    beginResetModel();
    m_filter = filter;
    m_sort = sort;
    m_groups = m_order.groups(m_filter, m_sort, QDateTime::currentDateTime());
    endResetModel();
}

const PostFacts *PostList::postAt(const QModelIndex &index) const
{
    if (!index.isValid() || groupOf(index) < 0)
        return nullptr;
    return &m_order.posts().at(m_groups.at(groupOf(index)).posts.at(index.row()));
}

QModelIndex PostList::indexOf(const QString &file) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &posts = m_groups.at(group).posts;
        for (int row = 0; row < posts.size(); ++row)
            if (m_order.posts().at(posts.at(row)).file == file)
                return index(row, 0, index(group, 0));
    }
    return {};
}

QModelIndex PostList::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0))
                                         : QModelIndex();
}

QModelIndex PostList::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? createIndex(groupOf(index), 0, quintptr(0)) : QModelIndex();
}

int PostList::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(parent.row()).posts.size()) : 0;
}

int PostList::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags PostList::flags(const QModelIndex &index) const
{
    return postAt(index) ? QAbstractItemModel::flags(index) : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant PostList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PostFacts *post = postAt(index);
    return post ? postData(*post, role) : groupData(m_groups.at(index.row()), role);
}

QVariant PostList::groupData(const PostGroup &group, int role) const
{
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(group.title, QLocale().toString(group.posts.size()));
    if (role != Qt::FontRole)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

QVariant PostList::postData(const PostFacts &post, int role) const
{
    const QString name = listedName(post);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole:
        if (!post.error.isEmpty())
            return lineIcon(QStringLiteral("triangle-alert"));
        return post.draft && m_sort == PostSort::Changed ? lineIcon(QStringLiteral("file-pen")) : QVariant();
    case Qt::AccessibleTextRole:
        return post.draft ? tr("%1, draft").arg(name) : name;
    case Qt::ToolTipRole: {
        QStringList lines{ name, QLocale().toString(post.date.toLocalTime(), QLocale::ShortFormat), post.source };
        if (!post.error.isEmpty())
            lines << post.error;
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

} // namespace Hexquill
