// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench: what is done with the blog's posts as files.
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/postdeeds.h"
#include "app/postspanel.h"

#include <algorithm>

namespace Hexquill {

namespace {

const QPair<ActionId, PostDeed> deeds[] = {
    { ActionId::RenamePost, PostDeed::Rename }, { ActionId::DuplicatePost, PostDeed::Duplicate },
    { ActionId::TrashPost, PostDeed::Trash },   { ActionId::ShowInFolder, PostDeed::Reveal },
    { ActionId::CopyPath, PostDeed::CopyPath }, { ActionId::CopyLink, PostDeed::CopyLink },
};

} // namespace

void Workbench::connectDeeds()
{
    m_deeds = new PostDeeds(m_models.blog, m_models.posts, *m_window, this);
    connect(m_posts, &PostsPanel::deedWanted, m_deeds, &PostDeeds::run);
    connect(m_posts, &PostsPanel::blogWanted, this, [this] { emit blogWanted({}); });
    connect(m_posts, &PostsPanel::postWanted, this, [this] { emit newWanted(QStringLiteral("post")); });
    connect(m_posts, &PostsPanel::chosen, this, &Workbench::updateActions);
    connect(m_deeds, &PostDeeds::said, &m_window->messages(), &MessageBar::say);
    connect(m_deeds, &PostDeeds::settled, &m_window->messages(), &MessageBar::settle);
    connect(m_deeds, &PostDeeds::pathWanted, this, &Workbench::pathWanted);
    connect(m_deeds, &PostDeeds::placeWanted, this, &Workbench::goToPlace);
    connect(m_deeds, &PostDeeds::moved, this,
            [this](const QString &from) { m_models.settings.forget(Remembered::recentFiles, from); });
    connect((*m_actions)[ActionId::CleanImages], &QAction::triggered, m_deeds, &PostDeeds::cleanImages);
    for (const auto &[id, deed] : deeds)
        connect((*m_actions)[id], &QAction::triggered, this, [this, deed = deed] { m_deeds->run(deed, postMeant()); });
}

/// The post chosen in the list while the keys are there, else the one in front.
QString Workbench::postMeant() const
{
    const QString chosen = m_posts->chosenFile();
    return chosen.isEmpty() ? m_models.posts.current().controller.path() : chosen;
}

bool Workbench::isPostMeant() const
{
    const auto &blog = m_models.blog.blog();
    const QString file = postMeant();
    return blog && std::any_of(blog->posts().begin(), blog->posts().end(), [&](const PostFacts &post) {
               return post.file == file;
           });
}

} // namespace Hexquill
