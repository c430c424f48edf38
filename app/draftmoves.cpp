// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/draftmoves.h"

#include "app/currentblog.h"
#include "app/openposts.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>

namespace Hexquill {

void moveOpenPost(OpenPost &post, CurrentBlog &blog, DraftMove move, const std::function<void(const Message &)> &say)
{
    const QString topic = QStringLiteral("draft");
    if (!blog.blog() || (post.controller.isModified() && !post.controller.save()))
        return;
    const auto moved = moveDraft(*blog.blog(), post.controller.path(), move, QDateTime::currentDateTime());
    if (!moved)
        return say({ Message::Kind::Error, topic, moved.error(), {} });
    const auto bytes = readFile(*moved);
    if (!bytes)
        return say({ Message::Kind::Error, topic, bytes.error(), {} });
    post.controller.follow(*moved, *bytes);
    blog.refresh();
    const QString place = QDir(blog.root()).relativeFilePath(*moved);
    const QString done = move == DraftMove::Publish
        ? QCoreApplication::translate("DraftMoves", "The draft is a post now: %1").arg(place)
        : QCoreApplication::translate("DraftMoves", "The post is a draft now: %1").arg(place);
    say({ Message::Kind::Note, topic, done, {} });
}

} // namespace Hexquill
