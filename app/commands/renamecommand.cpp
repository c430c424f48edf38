// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postreferences.h"
#include "app/commands/commands.h"
#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// Changes the places of the other posts that lead to the renamed one, or tells them.
ExitCode changeLinks(const CommandContext &context, const PostReferences &references, const QString &root, bool change)
{
    ExitCode worst = ExitCode::Done;
    const QStringList files = references.files();
    for (const QString &file : files) {
        const auto bytes = readFile(file);
        if (!bytes) {
            worst = context.refuse(bytes.error());
            continue;
        }
        const Post post = Post::fromBytes(*bytes);
        const QString text = post.head + post.body;
        const QList<TextEdit> edits = references.editsIn(file, post);
        for (const TextEdit &edit : edits)
            context.out << QDir(root).relativeFilePath(file) << ": " << text.mid(edit.offset, edit.length) << " → "
                        << edit.replacement << '\n';
        if (edits.isEmpty() || !change)
            continue;
        const QByteArray now = Post::fromText({ editedText(text, edits), post.facts }).toBytes();
        if (const auto saved = saveFile(file, now, { *bytes, false }); !saved)
            worst = context.refuse(saved.error().message);
    }
    return worst;
}

} // namespace

ExitCode renameCommand(const CommandContext &context)
{
    const QStringList given = context.files();
    if (given.size() != 2)
        return ExitCode::Usage;
    const QString file = QFileInfo(given.first()).absoluteFilePath();
    const tl::expected<Blog, QString> blog = Blog::open(Blog::rootOf(file));
    const auto plan = blog.and_then([&](const Blog &opened) { return planRename(opened, file, given.last()); });
    if (!plan)
        return context.refuse(plan.error());
    const QStringList lines = plan->description();
    for (const QString &line : lines)
        context.out << line << '\n';
    const bool dry = context.has("dry-run");
    if (!dry && !plan->moves.moves.isEmpty())
        if (const auto done = applyRename(*plan); !done)
            return context.refuse(done.error());
    return changeLinks(context, PostReferences(*blog, *plan), blog->root(), context.has("links") && !dry);
}

} // namespace Hexquill
