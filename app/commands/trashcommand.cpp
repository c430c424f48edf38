// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/blog.h"
#include "app/blog/trash.h"
#include "app/commands/commands.h"

namespace Hexquill {

ExitCode trashCommand(const CommandContext &context)
{
    return context.eachFile([&](const QString &file) {
        return Blog::open(Blog::rootOf(file))
            .and_then([&](const Blog &blog) { return trashPost(blog, file); })
            .map([&](const Trashed &trashed) {
                for (const Trashed::Piece &piece : trashed.pieces)
                    context.out << piece.inTrash << '\n';
            });
    });
}

} // namespace Hexquill
