// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/exportapply.h"
#include "app/blog/postrequest.h"
#include "app/commands/commands.h"
#include "editor/post/postfile.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// What the renderer finds in the post as it would stand in the blog: unknown tags, template code in prose ...
QList<RenderDiagnostic> diagnosticsOf(const Post &post, const QString &file, const Blog &blog, RenderProcess &process)
{
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    const QFileInfo info(file);
    const PostFileTimes times{ info.birthTime(), info.lastModified() };
    const PostFacts facts = postFacts(info.fileName(), frontMatter, blog.config(), times, machineZone());
    const Rendering rendering = process.renderAndWait(renderRequest(post, frontMatter, facts, blog.assetsOf(file)));
    QList<RenderDiagnostic> found = rendering.diagnostics;
    if (found.isEmpty() && !rendering.error.isEmpty())
        found.append({ RenderDiagnostic::Severity::Error, QStringLiteral("render"), rendering.error, 0, 0 });
    return found;
}

ExitCode exportOne(const QString &file, const Blog &blog, RenderProcess &process, const CommandContext &context)
{
    const tl::expected<QByteArray, QString> bytes = readFile(file);
    if (!bytes)
        return context.refuse(bytes.error());
    const Post post = Post::fromBytes(*bytes);
    const QString place = QFileInfo(file).absoluteFilePath();
    ExportOptions options;
    options.draft = context.has("draft");
    options.diagnostics = diagnosticsOf(post, place, blog, process);
    const tl::expected<ExportPlan, QString> plan = planExport(post, place, blog, options);
    if (!plan)
        return context.refuse(QStringLiteral("%1: %2").arg(file, plan.error()));
    for (const QString &warning : plan->warnings)
        context.err << file << ": " << warning << '\n';
    context.out << plan->description().join(QLatin1Char('\n')) << '\n';
    if (context.has("dry-run"))
        return ExitCode::Done;
    const ExportOutcome outcome = applyExport(*plan, context.has("replace"));
    if (outcome.error.isEmpty())
        return ExitCode::Done;
    return context.refuse(QStringLiteral("%1: %2").arg(file, outcome.error));
}

/// --undo: the last export into the blog.
ExitCode undoLast(const CommandContext &context)
{
    const QString root = QDir(context.value("blog")).absolutePath();
    const tl::expected<UndoneExport, QString> undone = undoExport(root);
    if (!undone)
        return context.refuse(undone.error());
    const auto list = [&context, &root](const char *sentence, const QStringList &files) {
        for (const QString &file : files)
            context.out << QCoreApplication::translate("Commands", sentence).arg(QDir(root).relativeFilePath(file))
                        << '\n';
    };
    list(QT_TRANSLATE_NOOP("Commands", "removed %1"), undone->removed);
    list(QT_TRANSLATE_NOOP("Commands", "restored %1"), undone->restored);
    list(QT_TRANSLATE_NOOP("Commands", "kept %1, which was changed since"), undone->kept);
    return undone->kept.isEmpty() ? ExitCode::Done : ExitCode::Problem;
}

} // namespace

ExitCode exportCommand(const CommandContext &context)
{
    const QStringList files = context.files();
    if (!context.has("blog") || files.isEmpty() != context.has("undo"))
        return ExitCode::Usage;
    if (context.has("undo"))
        return undoLast(context);
    const tl::expected<Blog, QString> blog = Blog::open(context.value("blog"));
    if (!blog)
        return context.refuse(blog.error());
    RenderProcess process;
    process.setLanguage(context.language);
    process.setSite(blog->renderSite());
    process.setDeadline(commandDeadline);
    ExitCode worst = ExitCode::Done;
    for (const QString &file : files) {
        if (exportOne(file, *blog, process, context) != ExitCode::Done)
            worst = ExitCode::Problem;
    }
    return worst;
}

} // namespace Hexquill
