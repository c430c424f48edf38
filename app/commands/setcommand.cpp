// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/commands.h"
#include "app/commands/fieldchange.h"
#include "editor/post/fieldedit.h"
#include "editor/post/post.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

tl::expected<QString, QString> changedHead(const Post &post, const FieldChange &change)
{
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    const auto value = changedValue(change, frontMatter);
    if (!value)
        return tl::unexpected(value.error());
    const auto edit = value->has_value() ? setField(post, change.key, **value) : removeField(post, change.key);
    return edit.map([&post](const TextEdit &done) { return done.appliedTo(post.head); });
}

/// The lines that differ, as a diff shows them; \a firstLine is 1-based.
QString differenceOf(const QString &before, const QString &after)
{
    const QStringList old = before.split(QLatin1Char('\n'));
    const QStringList fresh = after.split(QLatin1Char('\n'));
    qsizetype start = 0;
    while (start < old.size() && start < fresh.size() && old.at(start) == fresh.at(start))
        ++start;
    qsizetype end = 0;
    while (end < old.size() - start && end < fresh.size() - start
           && old.at(old.size() - 1 - end) == fresh.at(fresh.size() - 1 - end))
        ++end;
    QString text;
    for (qsizetype i = start; i < old.size() - end; ++i)
        text += QLatin1Char('-') + old.at(i) + QLatin1Char('\n');
    for (qsizetype i = start; i < fresh.size() - end; ++i)
        text += QLatin1Char('+') + fresh.at(i) + QLatin1Char('\n');
    return text.isEmpty() ? text : QStringLiteral("@@ %1 @@\n%2").arg(start + 1).arg(text);
}

} // namespace

ExitCode setCommand(const CommandContext &context)
{
    const QStringList arguments = context.files();
    if (arguments.size() < 2)
        return ExitCode::Usage;
    for (const QString &argument : arguments.mid(1)) {
        if (!parseFieldChange(argument))
            return ExitCode::Usage;
    }
    const QString file = arguments.first();
    const tl::expected<QByteArray, QString> bytes = readFile(file);
    if (!bytes)
        return context.refuse(bytes.error());
    Post post = Post::fromBytes(*bytes);
    const QString before = post.head;
    for (const QString &argument : arguments.mid(1)) {
        const tl::expected<QString, QString> head = changedHead(post, *parseFieldChange(argument));
        if (!head)
            return context.refuse(QStringLiteral("%1: %2").arg(file, head.error()));
        post.head = *head;
    }
    context.out << fromDocumentText(differenceOf(before, post.head));
    if (context.has("dry-run"))
        return ExitCode::Done;
    SaveOptions options;
    options.expected = *bytes;
    if (const auto saved = saveFile(file, post.toBytes(), options); !saved)
        return context.refuse(saved.error().message);
    return ExitCode::Done;
}

} // namespace Hexquill
