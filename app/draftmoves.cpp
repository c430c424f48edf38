// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/draftmoves.h"

#include "app/currentblog.h"
#include "app/openposts.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>

namespace Hexquill {

namespace {

const QString topic = QStringLiteral("draft");

struct Moved
{
    QString path;
    QByteArray bytes; ///< what is there now
};

tl::expected<Moved, QString> move(const Blog &blog, const QString &file, DraftMove way)
{
    return moveDraft(blog, file, way, QDateTime::currentDateTime()).and_then([](const QString &path) {
        return readFile(path).map([path](const QByteArray &bytes) { return Moved{ path, bytes }; });
    });
}

} // namespace

void moveOpenPost(OpenPost &post, CurrentBlog &blog, DraftMove way, const std::function<void(const Message &)> &say)
{
    if (!blog.blog())
        return;
    DocumentController &controller = post.controller;
    const auto take = [&controller, &blog, way, say](const QString &file, const tl::expected<Moved, QString> &moved) {
        if (!moved)
            return say({ Message::Kind::Error, topic, moved.error(), {} });
        if (controller.path() == file)
            controller.follow(moved->path, moved->bytes);
        blog.refresh();
        const QString place = QDir(blog.root()).relativeFilePath(moved->path);
        const QString text = way == DraftMove::Publish
            ? QCoreApplication::translate("DraftMoves", "The draft is a post now: %1").arg(place)
            : QCoreApplication::translate("DraftMoves", "The post is a draft now: %1").arg(place);
        say({ Message::Kind::Note, topic, text, {} });
    };
    QFuture<bool> saved = controller.isModified() ? controller.save() : QtFuture::makeReadyFuture(true);
    saved.then(&controller, [&controller, &blog, way, take](bool done) {
        const QString file = controller.path();
        if (done && blog.blog())
            controller.inTurn([open = *blog.blog(), file, way] { return move(open, file, way); },
                              [take, file](const tl::expected<Moved, QString> &moved) { take(file, moved); });
    });
}

} // namespace Hexquill
