// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/trash.h"
#include "app/blog/unusedimages.h"
#include "app/commands/commands.h"

#include <QDir>

namespace Hexquill {

ExitCode unusedImagesCommand(const CommandContext &context)
{
    if (!context.has("blog") || !context.files().isEmpty())
        return ExitCode::Usage;
    const tl::expected<Blog, QString> blog = Blog::open(context.value("blog"));
    if (!blog)
        return context.refuse(blog.error());
    const UnusedImages found = findUnusedImages(*blog, {}, [](int) { return true; });
    if (!found.unread.isEmpty())
        return context.refuse(found.unread.join(QLatin1Char('\n')));
    QStringList files;
    for (const UnusedImage &image : found.images) {
        files.append(image.file);
        context.out << QDir(blog->root()).relativeFilePath(image.file) << '\n';
    }
    if (!context.has("trash"))
        return ExitCode::Done;
    const auto trashed = moveToTrash(blog->root(), files);
    return trashed ? ExitCode::Done : context.refuse(trashed.error());
}

} // namespace Hexquill
