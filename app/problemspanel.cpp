// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/problemspanel.h"

#include "app/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Hexquill {

namespace {

enum Column { TextColumn, FixColumn };

constexpr int fixWidth = 36; // pixels

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
        const int width = m_tree->viewport()->width() - fixWidth - besideText;
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                                           index.data().toString());
        return { m_tree->viewport()->width() - fixWidth, text.height() + padding };
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
    setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fixWidth);
    header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FixColumn, QHeaderView::Fixed);
    header()->resizeSection(FixColumn, fixWidth);
    m_fix = new QAction(lineIcon(QStringLiteral("wand-sparkles")), tr("Fix This Problem"), this);
    m_fix->setShortcut(Qt::CTRL | Qt::Key_Period);
    m_fix->setShortcutContext(Qt::WidgetShortcut);
    m_fix->setEnabled(false);
    addAction(m_fix);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_fix, &QAction::triggered, this, &ProblemsPanel::fixCurrent);
    const auto problemOf = [this](QTreeWidgetItem *item) { return m_problems.value(indexOfTopLevelItem(item)); };
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this, problemOf](QTreeWidgetItem *item) { m_fix->setEnabled(item && !problemOf(item).fix.isEmpty()); });
    connect(this, &QTreeWidget::itemActivated, this,
            [this, problemOf](QTreeWidgetItem *item) { emit problemActivated(problemOf(item)); });
    connect(this, &QTreeWidget::itemClicked, this, [this, problemOf](QTreeWidgetItem *item, int column) {
        if (column == FixColumn && !problemOf(item).fix.isEmpty())
            emit fixWanted(problemOf(item));
        else
            emit problemActivated(problemOf(item));
    });
}

void ProblemsPanel::fixCurrent()
{
    if (const Problem problem = m_problems.value(indexOfTopLevelItem(currentItem())); !problem.fix.isEmpty())
        emit fixWanted(problem);
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
        item->setIcon(TextColumn, lineIcon(iconOf(problem.severity)));
        item->setToolTip(TextColumn, problem.message);
        if (problem.fix.isEmpty())
            continue;
        item->setIcon(FixColumn, m_fix->icon());
        item->setToolTip(FixColumn, m_fix->text());
    }
}

} // namespace Hexquill
