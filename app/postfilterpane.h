// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/postorder.h"

#include <QWidget>

class QComboBox;

namespace Hexquill {

/// What the list of posts shows, and in which order.
class PostFilterPane : public QWidget
{
    Q_OBJECT
public:
    explicit PostFilterPane(QWidget *parent = nullptr);

    void setNames(const PostOrder &order); ///< the tags, categories and years to choose from
    PostFilter filter() const; ///< without words
    PostSort sort() const;
    void set(const PostFilter &filter, PostSort sort);
    QString summary() const; ///< the filter in a few words, empty if it lets all through

signals:
    void changed(); ///< by the writer

private:
    QComboBox *m_kind = nullptr;
    QComboBox *m_tag = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_sort = nullptr;
};

} // namespace Hexquill
