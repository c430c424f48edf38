// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postduplicate.h"
#include "app/commands/commands.h"
#include "editor/post/postfile.h"

#include <QFileInfo>

namespace Hexquill {

namespace {

tl::expected<DuplicatePlan, QString> duplicated(const QString &file)
{
    const tl::expected<Blog, QString> blog = Blog::open(Blog::rootOf(file));
    if (!blog)
        return tl::unexpected(blog.error());
    const auto plan = readFile(file).and_then([&](const QByteArray &bytes) {
        return planDuplicate(*blog, file, Post::fromBytes(bytes), QDateTime::currentDateTime());
    });
    if (!plan)
        return plan;
    return applyDuplicate(*plan).map([&] { return *plan; });
}

} // namespace

ExitCode duplicateCommand(const CommandContext &context)
{
    const QStringList files = context.files();
    if (files.isEmpty())
        return ExitCode::Usage;
    ExitCode worst = ExitCode::Done;
    for (const QString &name : files) {
        const auto copy = duplicated(QFileInfo(name).absoluteFilePath());
        if (!copy) {
            worst = context.refuse(QStringLiteral("%1: %2").arg(name, copy.error()));
            continue;
        }
        context.out << copy->file << '\n';
        if (!copy->note.isEmpty())
            context.err << copy->note << '\n';
    }
    return worst;
}

} // namespace Hexquill
