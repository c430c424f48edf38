// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/draftmove.h"
#include "app/commands/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Hexquill {

ExitCode publishCommand(const CommandContext &context)
{
    const QStringList files = context.files();
    if (files.isEmpty())
        return ExitCode::Usage;
    ExitCode worst = ExitCode::Done;
    for (const QString &name : files) {
        const QString file = QFileInfo(name).absoluteFilePath();
        const tl::expected<Blog, QString> blog = Blog::open(Blog::rootOf(file));
        const DraftMove move = context.has("draft") ? DraftMove::Withdraw : DraftMove::Publish;
        const auto moved = blog.and_then(
            [&](const Blog &opened) { return moveDraft(opened, file, move, QDateTime::currentDateTime()); });
        if (moved)
            context.out << *moved << '\n';
        else
            worst = context.refuse(QStringLiteral("%1: %2").arg(name, moved.error()));
    }
    return worst;
}

} // namespace Hexquill
