// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/posttabs.h"

#include "app/icons.h"
#include "app/openposts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolButton>

namespace Hexquill {

namespace {

constexpr int leastTabWidth = 128; // pixels

/// The file's name without its ending; with its folder where another open post has the same name.
QString tabName(const OpenPosts &posts, const OpenPost &post)
{
    const QString name = post.controller.name();
    for (int i = 0; i < posts.count(); ++i) {
        const OpenPost &other = posts.at(i);
        if (&other != &post && other.controller.name() == name && !post.controller.path().isEmpty())
            return QFileInfo(post.controller.folder()).fileName() + QLatin1Char('/') + name;
    }
    return post.controller.path().isEmpty() ? name : QFileInfo(name).completeBaseName();
}

} // namespace

PostTabs::PostTabs(OpenPosts &posts, QWidget *parent)
    : QTabBar(parent)
    , m_posts(posts)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::NoFocus); // the tabs have keys of their own; the text keeps the focus
    setAccessibleName(tr("Open posts"));
    for (int i = 0; i < posts.count(); ++i)
        addPost(&posts.at(i));
    showCurrent();
    connect(&posts, &OpenPosts::added, this, &PostTabs::addPost);
    connect(&posts, &OpenPosts::removing, this, &PostTabs::removePost);
    connect(&posts, &OpenPosts::currentChanged, this, &PostTabs::showCurrent);
    connect(&posts, &OpenPosts::stateChanged, this, &PostTabs::showStates);
    connect(&posts, &OpenPosts::moved, this, [this](int from, int to) {
        const QScopedValueRollback following(m_following, true);
        moveTab(from, to);
    });
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_following && index >= 0)
            m_posts.setCurrent(index);
    });
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) {
        if (!m_following)
            m_posts.move(from, to);
    });
    qApp->installEventFilter(this);
}

void PostTabs::addPost(OpenPost *post)
{
    const QScopedValueRollback following(m_following, true);
    const int index = addTab(QString());
    setTabButton(index, LeftSide, nullptr);
    setTabButton(index, RightSide, makeCloseButton(post));
    showStates();
}

void PostTabs::removePost(OpenPost *post)
{
    const QScopedValueRollback following(m_following, true);
    removeTab(m_posts.indexOf(post));
    setVisible(count() > 1);
}

/// Of all tabs: a new name may be another one's, too.
void PostTabs::showStates()
{
    for (int i = 0; i < count(); ++i) {
        const OpenPost &post = m_posts.at(i);
        const QString name = tabName(m_posts, post).replace(QLatin1Char('&'), QStringLiteral("&&"));
        setTabText(i, post.controller.isModified() ? QStringLiteral("● ") + name : name);
        setTabToolTip(i,
                      post.controller.path().isEmpty() ? post.controller.name()
                                                       : QDir::toNativeSeparators(post.controller.path()));
    }
    setVisible(count() > 1);
}

void PostTabs::showCurrent()
{
    const QScopedValueRollback following(m_following, true);
    setCurrentIndex(m_posts.currentIndex());
    showStates();
}

QToolButton *PostTabs::makeCloseButton(OpenPost *post)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(QStringLiteral("x")));
    button->setIconSize(QSize(12, 12));
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close post"));
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, post] { emit closeWanted(m_posts.indexOf(post)); });
    return button;
}

void PostTabs::mouseReleaseEvent(QMouseEvent *event)
{
    QTabBar::mouseReleaseEvent(event);
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        emit closeWanted(index);
}

QSize PostTabs::minimumTabSizeHint(int index) const
{
    const QSize usual = QTabBar::minimumTabSizeHint(index);
    return { qMax(usual.width(), leastTabWidth), usual.height() };
}

/// A walk through the posts lasts as long as Ctrl is held.
bool PostTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease && m_posts.isWalking()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control)
        m_posts.endWalk();
    return QTabBar::eventFilter(watched, event);
}

} // namespace Hexquill
