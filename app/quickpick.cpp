// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/quickpick.h"

#include <algorithm>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int usualWidth = 560; // pixels
constexpr int rowHeight = 32;
constexpr int mostRows = 12; ///< shown at once; the rest scrolls
constexpr int mostFound = 200; ///< who does not find it among these types on
constexpr qsizetype preparedAtOnce = 200; ///< in one turn of the event loop
constexpr int detailRole = Qt::UserRole;
constexpr int entryRole = Qt::UserRole + 1;

/// The text, and the detail at the right in the muted colour.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, withoutText(option), index);
        const QRect room = option.rect.adjusted(12, 0, -12, 0);
        const QString detail = index.data(detailRole).toString();
        const int detailWidth = qMin(option.fontMetrics.horizontalAdvance(detail) + 8, room.width() / 2);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(detail, Qt::ElideMiddle, detailWidth));
        const auto group = index.flags().testFlag(Qt::ItemIsEnabled) ? QPalette::Active : QPalette::Disabled;
        painter->setPen(option.palette.color(group, QPalette::Text));
        const QRect textRoom = room.adjusted(0, 0, -detailWidth - 16, 0);
        painter->drawText(textRoom, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textRoom.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return { 0, rowHeight }; }

private:
    static QStyleOptionViewItem withoutText(const QStyleOptionViewItem &option)
    {
        QStyleOptionViewItem bare = option;
        bare.state.setFlag(QStyle::State_HasFocus, false);
        return bare;
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.clear(); // drawn by paint() in its own place
    }
};

} // namespace

QuickPick::QuickPick(const QString &hint, const QList<PickEntry> &entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(entries)
    , m_query(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("quickPick"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(hint);
    for (const PickEntry &entry : entries)
        m_terms << SearchTerms(entry.text + QLatin1Char('\n') + entry.alsoFoundBy);
    m_query->setPlaceholderText(hint);
    m_query->setAccessibleName(hint);
    m_query->installEventFilter(this);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay with the line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_query);
    column->addWidget(m_list);
    connect(&m_idle, &QTimer::timeout, this, &QuickPick::prepareSome);
    m_idle.start(0);
    connect(m_query, &QLineEdit::textChanged, this, &QuickPick::fill);
    connect(m_list, &QListWidget::itemClicked, this, &QuickPick::pick);
    fill();
}

void QuickPick::fill()
{
    QList<QPair<int, qsizetype>> found; // how well, which
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const int fit = m_terms.at(i).fit(m_query->text()); fit > 0)
            found.append({ fit, i });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    found.resize(qMin(found.size(), qsizetype(mostFound)));
    m_list->clear();
    for (const auto &[fit, index] : std::as_const(found)) {
        const PickEntry &entry = m_entries.at(index);
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(detailRole, entry.detail);
        item->setData(entryRole, index);
        if (!entry.enabled)
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(rowHeight * qBound(1, int(m_list->count()), mostRows) + 4);
    adjustSize();
}

void QuickPick::prepareSome()
{
    const qsizetype end = qMin(m_prepared + preparedAtOnce, m_terms.size());
    for (; m_prepared < end; ++m_prepared)
        m_terms.at(m_prepared).prepare();
    if (m_prepared == m_terms.size())
        m_idle.stop();
}

void QuickPick::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto run = m_entries.at(item->data(entryRole).toLongLong()).run;
    accept();
    run();
}

bool QuickPick::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

/// Over the upper part of its window, as wide as there is room.
void QuickPick::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QRect over = parentWidget()->window()->geometry();
    setFixedWidth(qMin(usualWidth, over.width() - 32));
    move(over.center().x() - width() / 2, over.top() + 48);
    m_query->setFocus();
}

} // namespace Hexquill
