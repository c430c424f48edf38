// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/blog.h"
#include "app/blog/trash.h"
#include "app/commands/commands.h"

#include <QFileInfo>

namespace Hexquill {

ExitCode trashCommand(const CommandContext &context)
{
    const QStringList files = context.files();
    if (files.isEmpty())
        return ExitCode::Usage;
    ExitCode worst = ExitCode::Done;
    for (const QString &name : files) {
        const QString file = QFileInfo(name).absoluteFilePath();
        const auto trashed
            = Blog::open(Blog::rootOf(file)).and_then([&](const Blog &blog) { return trashPost(blog, file); });
        if (!trashed) {
            worst = context.refuse(QStringLiteral("%1: %2").arg(name, trashed.error()));
            continue;
        }
        for (const Trashed::Piece &piece : trashed->pieces)
            context.out << piece.inTrash << '\n';
    }
    return worst;
}

} // namespace Hexquill
