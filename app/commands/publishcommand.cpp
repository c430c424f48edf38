// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/draftmove.h"
#include "app/commands/commands.h"

#include <QCoreApplication>

namespace Hexquill {

ExitCode publishCommand(const CommandContext &context)
{
    const DraftMove move = context.has("draft") ? DraftMove::Withdraw : DraftMove::Publish;
    return context.eachFile([&](const QString &file) {
        return Blog::open(Blog::rootOf(file))
            .and_then([&](const Blog &blog) { return moveDraft(blog, file, move, QDateTime::currentDateTime()); })
            .map([&](const QString &moved) { context.out << moved << '\n'; });
    });
}

} // namespace Hexquill
