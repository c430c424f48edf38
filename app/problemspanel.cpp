// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/problemspanel.h"

#include "app/icons.h"

#include <QStyledItemDelegate>

namespace Hexquill {

namespace {

QString iconOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note:
        return QStringLiteral("info");
    case Problem::Severity::Warning:
        return QStringLiteral("triangle-alert");
    case Problem::Severity::Error:
        return QStringLiteral("circle-x");
    }
    return {};
}

/// Gives each problem the height of its whole text: the style's own size forgets the style sheet's padding.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    explicit ProblemDelegate(QTreeWidget *tree)
        : QStyledItemDelegate(tree)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int besideText = 40; // icon, its gap and the padding on both sides
        constexpr int padding = 12;
        const int width = m_tree->viewport()->width() - besideText;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                                           index.data().toString());
        return { m_tree->viewport()->width(), text.height() + padding };
    }

private:
    QTreeWidget *m_tree;
};

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setWordWrap(true);
    setUniformRowHeights(false);
    setIndentation(0);
    setItemDelegate(new ProblemDelegate(this));
    setAccessibleName(tr("Problems"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](QTreeWidgetItem *item) {
        if (const int row = indexOfTopLevelItem(item); row >= 0 && row < m_problems.size())
            emit problemActivated(m_problems.at(row));
    };
    connect(this, &QTreeWidget::itemClicked, this, go);
    connect(this, &QTreeWidget::itemActivated, this, go);
}

void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // another width breaks the lines elsewhere
}

void ProblemsPanel::setProblems(const QList<Problem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    clear();
    for (const Problem &problem : problems) {
        const QString place
            = problem.inHead ? tr("Front matter, line %1").arg(problem.line + 1) : tr("Line %1").arg(problem.line + 1);
        auto *item = new QTreeWidgetItem(this, { QStringLiteral("%1\n%2").arg(problem.message, place) });
        item->setIcon(0, lineIcon(iconOf(problem.severity)));
        item->setToolTip(0, problem.message);
    }
}

} // namespace Hexquill
