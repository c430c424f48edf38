// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postduplicate.h"
#include "app/commands/commands.h"
#include "editor/post/postfile.h"

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
    return context.eachFile([&](const QString &file) {
        return duplicated(file).map([&](const DuplicatePlan &copy) {
            context.out << copy.file << '\n';
            if (!copy.note.isEmpty())
                context.err << copy.note << '\n';
        });
    });
}

} // namespace Hexquill
