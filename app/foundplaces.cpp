// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/foundplaces.h"

#include <algorithm>
#include <numeric>
#include <QFileInfo>
#include <QLocale>

namespace Hexquill {

namespace {

/// An index of a place knows its post by this number, that of a post has 0.
int postOf(const QModelIndex &index)
{
    return int(index.internalId()) - 1;
}

} // namespace

void FoundPlaces::setFound(const QList<FoundPost> &posts)
{
    beginResetModel();
    m_posts = posts;
    m_ticks.clear();
    for (const FoundPost &post : m_posts)
        m_ticks.append(QBitArray(post.places.size(), true));
    endResetModel();
    emit ticksChanged();
}

void FoundPlaces::setReplacement(const std::optional<Replacement> &replacement)
{
    m_replacement = replacement;
    tellChanged();
}

void FoundPlaces::tellChanged()
{
    for (int i = 0; i < rowCount(); ++i) {
        const QModelIndex post = index(i, 0);
        emit dataChanged(index(0, 0, post), index(rowCount(post) - 1, 0, post));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit ticksChanged();
}

QList<FoundPost> FoundPlaces::ticked() const
{
    QList<FoundPost> chosen;
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        FoundPost post = m_posts[i];
        post.places.clear();
        for (qsizetype j = 0; j < m_posts[i].places.size(); ++j) {
            if (m_ticks[i].testBit(j))
                post.places.append(m_posts[i].places[j]);
        }
        if (!post.places.isEmpty())
            chosen.append(post);
    }
    return chosen;
}

qsizetype FoundPlaces::tickedCount() const
{
    return std::accumulate(m_ticks.begin(), m_ticks.end(), qsizetype(0),
                           [](qsizetype sum, const QBitArray &ticks) { return sum + ticks.count(true); });
}

const FoundPost &FoundPlaces::postAt(const QModelIndex &index) const
{
    return m_posts[index.internalId() == 0 ? index.row() : postOf(index)];
}

QModelIndex FoundPlaces::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0))
                                         : QModelIndex();
}

QModelIndex FoundPlaces::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? createIndex(postOf(index), 0, quintptr(0)) : QModelIndex();
}

int FoundPlaces::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_posts.size());
    return parent.internalId() == 0 ? int(m_posts[parent.row()].places.size()) : 0;
}

int FoundPlaces::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FoundPlaces::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && !m_replacement)
        return {};
    return index.internalId() == 0 ? postData(index.row(), role) : placeData(postOf(index), index.row(), role);
}

QVariant FoundPlaces::postData(int row, int role) const
{
    const FoundPost &post = m_posts[row];
    const QString file = QFileInfo(post.file).fileName();
    const qsizetype ticks = m_ticks[row].count(true);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(post.title.isEmpty() ? file : post.title,
                                            QLocale().toString(post.places.size()));
    case Qt::ToolTipRole:
        return post.file;
    case Qt::CheckStateRole:
        return ticks == 0 ? Qt::Unchecked : ticks == post.places.size() ? Qt::Checked : Qt::PartiallyChecked;
    default:
        return {};
    }
}

QVariant FoundPlaces::placeData(int post, int row, int role) const
{
    const FoundPlace &place = m_posts[post].places[row];
    const auto line = [&](const QString &middle) { return place.before + middle + place.after; };
    switch (role) {
    case Qt::DisplayRole:
        return line(place.text);
    case Qt::AccessibleTextRole: {
        const QString now = tr("Line %1: %2").arg(QLocale().toString(place.line + 1), line(place.text));
        return m_replacement ? tr("%1 becomes %2").arg(now, line(replacedText(place, *m_replacement))) : now;
    }
    case Qt::CheckStateRole:
        return m_ticks[post].testBit(row) ? Qt::Checked : Qt::Unchecked;
    case PlaceRole:
        return QVariant::fromValue(place);
    case ReplacementRole:
        return m_replacement ? replacedText(place, *m_replacement) : QVariant();
    default:
        return {};
    }
}

bool FoundPlaces::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool on = value.toInt() == Qt::Checked;
    if (index.internalId() == 0)
        m_ticks[index.row()].fill(on);
    else
        m_ticks[postOf(index)].setBit(index.row(), on);
    const QModelIndex post = index.internalId() == 0 ? index : parent(index);
    emit dataChanged(post, post);
    emit dataChanged(this->index(0, 0, post), this->index(rowCount(post) - 1, 0, post));
    emit ticksChanged();
    return true;
}

Qt::ItemFlags FoundPlaces::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractItemModel::flags(index) | Qt::ItemIsUserCheckable;
    return index.internalId() == 0 ? usual : usual | Qt::ItemNeverHasChildren; // a view would ask and remember for each
}

} // namespace Hexquill
