// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postspanel.h"

#include "app/emptystate.h"
#include "app/icons.h"
#include "app/postfilterpane.h"
#include "app/postmenu.h"

#include <QAction>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Hexquill {

PostsPanel::PostsPanel(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_list(new PostList(this))
    , m_search(new QLineEdit)
    , m_filterButton(new QToolButton)
    , m_filter(new PostFilterPane)
    , m_tree(new QTreeView)
{
    auto *empty
        = new EmptyState(QStringLiteral("book-open"), tr("Open your blog folder to see its posts and drafts here."),
                         tr("Open Blog Folder…"));
    connect(empty, &EmptyState::accepted, this, &PostsPanel::blogWanted);
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(empty);
    m_pages->addWidget(makeList());
    connect(m_search, &QLineEdit::textChanged, this, &PostsPanel::refill);
    connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        m_settings.set(Remembered::postFiltersShown, on);
        showSummary();
    });
    connect(m_filter, &PostFilterPane::changed, this, [this] {
        remember();
        refill();
    });
    m_filterButton->setChecked(m_settings.value(Remembered::postFiltersShown));
}

QWidget *PostsPanel::makeList()
{
    m_search->setPlaceholderText(tr("Search posts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filterButton->setIcon(lineIcon(QStringLiteral("list-filter")));
    m_filterButton->setCheckable(true);
    m_filterButton->setToolTip(tr("Sort and filter the posts"));
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    m_filter->hide();
    makeTree();
    auto *none = new EmptyState(QStringLiteral("search"), tr("No post fits."), tr("Show All Posts"));
    connect(none, &EmptyState::accepted, this, &PostsPanel::showAllPosts);
    auto *blank = new EmptyState(QStringLiteral("file-plus"), tr("This blog has no posts yet."), tr("New Post"));
    connect(blank, &EmptyState::accepted, this, &PostsPanel::postWanted);

    auto *list = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    row->addWidget(m_filterButton);
    auto *lists = new QWidget;
    m_lists = new QStackedLayout(lists);
    m_lists->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page :
         { static_cast<QWidget *>(m_tree), static_cast<QWidget *>(none), static_cast<QWidget *>(blank) })
        m_lists->addWidget(page);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_filter);
    column->addWidget(makeSummary());
    column->addWidget(lists, 1);
    return list;
}

void PostsPanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("posts"));
    m_tree->setModel(m_list);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(8);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Posts"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    auto *trash = new QAction(m_tree);
    trash->setShortcut(QKeySequence::Delete);
    trash->setShortcutContext(Qt::WidgetShortcut); // in the text the key deletes letters
    m_tree->addAction(trash);
    connect(trash, &QAction::triggered, this, [this] {
        if (const QString file = fileOf(m_tree->currentIndex()); !file.isEmpty())
            emit deedWanted(PostDeed::Trash, file);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PostsPanel::showMenu);
    const auto open = [this](const QModelIndex &index) {
        if (const QString file = fileOf(index); !file.isEmpty() && file != m_current)
            emit deedWanted(PostDeed::Open, file);
    };
    connect(m_tree, &QTreeView::clicked, this, open);
    connect(m_tree, &QTreeView::activated, this, open);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PostsPanel::chosen);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &group) {
        m_folded.insert(group.data().toString().section(QStringLiteral("  "), 0, -2));
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &group) {
        if (!m_isFilling)
            m_folded.remove(group.data().toString().section(QStringLiteral("  "), 0, -2));
    });
}

QWidget *PostsPanel::makeSummary()
{
    m_summary = new QWidget;
    m_summaryText = new QLabel;
    m_summaryText->setProperty("muted", true);
    m_summaryText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *clear = new QToolButton;
    clear->setIcon(lineIcon(QStringLiteral("x")));
    clear->setToolTip(tr("Show All Posts"));
    clear->setAccessibleName(clear->toolTip());
    connect(clear, &QToolButton::clicked, this, &PostsPanel::showAllPosts);
    auto *row = new QHBoxLayout(m_summary);
    row->setContentsMargins(8, 0, 0, 0);
    row->addWidget(m_summaryText, 1);
    row->addWidget(clear);
    return m_summary;
}

void PostsPanel::setPosts(const QString &root, const QList<PostFacts> &posts)
{
    if (root == m_root && posts == m_list->order().posts())
        return;
    const PostOrder order(posts);
    m_filter->setNames(order);
    const bool isOther = root != m_root;
    m_root = root;
    if (isOther)
        recall();
    const int scrolled = m_tree->verticalScrollBar()->value();
    const QString chosen = fileOf(m_tree->currentIndex());
    const bool wasListed = m_list->indexOf(m_current).isValid();
    m_isFilling = true;
    m_list->setOrder(order);
    m_isFilling = false;
    refill();
    if (isOther)
        return;
    if (const QModelIndex index = m_list->indexOf(chosen); index.isValid())
        m_tree->setCurrentIndex(index);
    const QModelIndex current = m_list->indexOf(m_current);
    if (!wasListed && current.isValid())
        m_tree->scrollTo(current); // it was made just now
    else
        m_tree->verticalScrollBar()->setValue(scrolled);
}

void PostsPanel::setHasBlog(bool hasBlog)
{
    m_pages->setCurrentIndex(hasBlog ? 1 : 0);
}

void PostsPanel::setCurrentFile(const QString &path)
{
    m_current = path;
    m_tree->setCurrentIndex(m_list->indexOf(path));
}

QString PostsPanel::fileOf(const QModelIndex &index) const
{
    const PostFacts *post = m_list->postAt(index);
    return post ? post->file : QString();
}

QString PostsPanel::chosenFile() const
{
    return m_hasKeys ? fileOf(m_tree->currentIndex()) : QString();
}

void PostsPanel::refill()
{
    PostFilter filter = m_filter->filter();
    filter.words = m_search->text();
    m_isFilling = true;
    m_list->show(filter, m_filter->sort());
    m_tree->expandAll();
    for (int row = 0; filter.words.isEmpty() && row < m_list->rowCount(); ++row) {
        const QModelIndex group = m_list->index(row, 0);
        if (m_folded.contains(group.data().toString().section(QStringLiteral("  "), 0, -2)))
            m_tree->collapse(group);
    }
    m_isFilling = false;
    const bool hasPosts = !m_list->order().posts().isEmpty();
    m_lists->setCurrentIndex(m_list->rowCount() > 0 ? 0 : hasPosts ? 1 : 2);
    setCurrentFile(m_current);
    showSummary();
}

void PostsPanel::showAllPosts()
{
    m_search->clear();
    m_filter->set({}, m_filter->sort());
    remember();
    refill();
}

/// What is filtered is said where the filters themselves are not shown.
void PostsPanel::showSummary()
{
    const QString text = m_filter->summary();
    m_summary->setVisible(!text.isEmpty() && !m_filterButton->isChecked());
    m_summaryText->setText(text);
    m_summaryText->setToolTip(text);
}

void PostsPanel::remember()
{
    const PostFilter filter = m_filter->filter();
    m_settings.set(Remembered::postSort, int(m_filter->sort()));
    m_settings.set(Remembered::postFilter,
                   { m_root, QString::number(int(filter.kind)), filter.tag, filter.category, filter.year });
}

/// Tags and categories are those of one blog.
void PostsPanel::recall()
{
    const QStringList kept = m_settings.value(Remembered::postFilter);
    PostFilter filter;
    if (kept.value(0) == m_root)
        filter = { PostFilter::Kind(qBound(0, kept.value(1).toInt(), int(PostFilter::Kind::Published))),
                   kept.value(2),
                   kept.value(3),
                   kept.value(4),
                   {} };
    m_filter->set(filter, PostSort(m_settings.value(Remembered::postSort)));
}

/// A menu, a dialog and another window only borrow the keys: what they do is about the post that was chosen here.
bool PostsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isBorrowed = reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason
            || reason == Qt::ActiveWindowFocusReason;
        if (event->type() == QEvent::FocusIn || !isBorrowed) {
            m_hasKeys = event->type() == QEvent::FocusIn;
            emit chosen();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PostsPanel::showMenu(const QPoint &position)
{
    QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        index = m_tree->currentIndex(); // by the menu key
    const PostFacts *post = m_list->postAt(index);
    if (!post)
        return;
    m_tree->setCurrentIndex(index);
    PostMenu menu(*post);
    connect(&menu, &PostMenu::deedWanted, this,
            [this, file = post->file](PostDeed deed) { emit deedWanted(deed, file); });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace Hexquill
