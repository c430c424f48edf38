// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <QTreeWidget>

namespace Hexquill {

/// The article's headings as a tree that follows the cursor.
class OutlinePanel : public QTreeWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setHeadings(const QList<Heading> &headings);
    /// Marks the heading whose section holds \a line of the body (0-based).
    void followLine(int line);

signals:
    void headingActivated(int line, const QString &id);

private:
    QList<QTreeWidgetItem *> m_items; ///< in the article's order
    int m_line = 0;
};

} // namespace Hexquill
