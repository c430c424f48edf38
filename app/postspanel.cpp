// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postspanel.h"

#include "app/emptystate.h"
#include "app/icons.h"

#include <algorithm>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int groupRole = Qt::UserRole + 1; ///< a group's key: "drafts", a year

QString titleOf(const PostFacts &post)
{
    return post.title.isEmpty() ? QFileInfo(post.file).completeBaseName() : post.title;
}

bool matches(const PostFacts &post, const QString &words)
{
    QString haystack
        = titleOf(post) + QLatin1Char('\n') + post.source + QLatin1Char('\n') + post.tags.join(QLatin1Char('\n'));
    for (const CategoryFacts &category : post.categories)
        haystack += QLatin1Char('\n') + category.name;
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return haystack.contains(part, Qt::CaseInsensitive); });
}

} // namespace

PostsPanel::PostsPanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    m_search->setPlaceholderText(tr("Search posts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(8);
    m_tree->setAccessibleName(tr("Posts"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_search, &QLineEdit::textChanged, this, &PostsPanel::fill);
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, &PostsPanel::showMenu);
    const auto open = [this](QTreeWidgetItem *item) {
        if (const QString file = item->data(0, fileRole).toString(); !file.isEmpty() && file != m_current)
            emit postActivated(file);
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, open);
    connect(m_tree, &QTreeWidget::itemActivated, this, open);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    auto *empty
        = new EmptyState(QStringLiteral("book-open"), tr("Open your blog folder to see its posts and drafts here."),
                         tr("Open Blog Folder…"));
    connect(empty, &EmptyState::accepted, this, &PostsPanel::blogWanted);
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(empty);
    m_pages->addWidget(list);
}

void PostsPanel::setPosts(const QList<PostFacts> &posts)
{
    m_posts = posts;
    std::stable_sort(m_posts.begin(), m_posts.end(), [](const PostFacts &a, const PostFacts &b) {
        return a.draft != b.draft ? a.draft : a.date > b.date;
    });
    fill();
}

void PostsPanel::setHasBlog(bool hasBlog)
{
    m_pages->setCurrentIndex(hasBlog ? 1 : 0);
}

void PostsPanel::setCurrentFile(const QString &path)
{
    m_current = path;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        for (int row = 0; row < m_tree->topLevelItem(group)->childCount(); ++row) {
            QTreeWidgetItem *item = m_tree->topLevelItem(group)->child(row);
            if (item->data(0, fileRole).toString() != path)
                continue;
            m_tree->setCurrentItem(item);
            return;
        }
    }
    m_tree->setCurrentItem(nullptr);
}

void PostsPanel::fill()
{
    m_tree->clear();
    const QString words = m_search->text();
    for (const PostFacts &post : qAsConst(m_posts))
        if (matches(post, words))
            addPost(post);
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_tree->topLevelItem(row);
        group->setText(0, QStringLiteral("%1  %2").arg(group->text(0), QLocale().toString(group->childCount())));
        group->setExpanded(true);
    }
    setCurrentFile(m_current);
}

/// The group that \a post belongs to; posts come in the groups' order, so it is the last one or a new one.
QTreeWidgetItem *PostsPanel::groupFor(const PostFacts &post)
{
    const QString year = post.date.isValid() ? QString::number(post.date.toLocalTime().date().year()) : QString();
    const QString key = post.draft ? QStringLiteral("drafts") : year;
    if (const int count = m_tree->topLevelItemCount(); count > 0)
        if (QTreeWidgetItem *last = m_tree->topLevelItem(count - 1); last->data(0, groupRole).toString() == key)
            return last;
    auto *group = new QTreeWidgetItem(m_tree, { post.draft ? tr("Drafts") : year.isEmpty() ? tr("No date") : year });
    group->setData(0, groupRole, key);
    group->setFlags(Qt::ItemIsEnabled);
    QFont font = m_tree->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

void PostsPanel::addPost(const PostFacts &post)
{
    auto *item = new QTreeWidgetItem(groupFor(post), { titleOf(post) });
    item->setData(0, fileRole, post.file);
    QStringList tip{ titleOf(post), QLocale().toString(post.date.toLocalTime(), QLocale::ShortFormat), post.source };
    if (!post.error.isEmpty()) {
        tip << post.error;
        item->setIcon(0, lineIcon(QStringLiteral("triangle-alert")));
    }
    item->setToolTip(0, tip.join(QLatin1Char('\n')));
}

void PostsPanel::showMenu(const QPoint &position)
{
    const QTreeWidgetItem *item = m_tree->itemAt(position);
    const QString file = item ? item->data(0, fileRole).toString() : QString();
    if (file.isEmpty())
        return;
    QMenu menu;
    menu.addAction(tr("Open"), this, [this, file] { emit postActivated(file); });
    menu.addAction(tr("Show in File Manager"), this, [this, file] { emit revealWanted(file); });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace Hexquill
