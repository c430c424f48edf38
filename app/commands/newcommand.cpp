// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/insidefolder.h"
#include "app/blog/newpost.h"
#include "app/commands/commands.h"
#include "editor/post/postfile.h"

#include <QDateTime>
#include <QFileInfo>

namespace Hexquill {

ExitCode newCommand(const CommandContext &context)
{
    if (!context.has("blog") || !context.has("title") || !context.files().isEmpty())
        return ExitCode::Usage;
    if (context.has("draft") && context.has("layout"))
        return ExitCode::Usage;
    const tl::expected<Blog, QString> blog = Blog::open(context.value("blog"));
    if (!blog)
        return context.refuse(blog.error());
    const QString layout = context.has("draft") ? QStringLiteral("draft") : context.value("layout");
    const tl::expected<NewPost, QString> made
        = makeNewPost(*blog, context.value("title"), layout, QDateTime::currentDateTime());
    if (!made)
        return context.refuse(made.error());
    const QString folder = made->assetFolder.isEmpty() ? QFileInfo(made->file).absolutePath() : made->assetFolder;
    const auto ready
        = makeFoldersInside(blog->root(), folder).and_then([&] { return checkInside(blog->root(), made->file); });
    if (!ready)
        return context.refuse(ready.error());
    SaveOptions options;
    options.mustBeNew = true;
    if (const auto saved = saveFile(made->file, made->post.toBytes(), options); !saved)
        return context.refuse(saved.error().message);
    context.out << made->file << '\n';
    return ExitCode::Done;
}

} // namespace Hexquill
