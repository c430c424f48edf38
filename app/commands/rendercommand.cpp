// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "app/commands/commands.h"
#include "app/commands/renderobject.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <ctime>

namespace Hexquill {

namespace {

/// The posts to render, with the blog they are rendered in.
struct RenderWork
{
    BlogConfig config;
    RenderSite site;
    MetNames met;
    QList<RenderInput> inputs;
};

/// $TZ, else the blog's zone, else UTC: what a build machine is given most often.
QByteArray commandZone(const BlogConfig &config)
{
    const QByteArray given = qgetenv("TZ");
    if (!given.isEmpty() && QTimeZone(given).isValid())
        return given;
    const QByteArray configured = config.timezone();
    const bool isKnown = !configured.isEmpty() && QTimeZone(configured).isValid();
    const QByteArray zone = isKnown ? configured : QByteArrayLiteral("UTC");
    qputenv("TZ", zone); // for this process and the one that renders
    tzset();
    return zone;
}

bool isMarkdown(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("\\.(md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(name).hasMatch();
}

/// The name that a file would have as a post: text files of other types count as Markdown.
QString asPost(const QString &name, const QStringList &neighbours)
{
    if (isMarkdown(name))
        return name;
    if (!name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return name + QStringLiteral(".md");
    const QString renamed = name.chopped(4) + QStringLiteral(".md");
    return neighbours.contains(renamed) ? name + QStringLiteral(".md") : renamed;
}

/// All files below \a folder, hidden ones too, in the order of their names.
void listAll(const QDir &folder, const QString &prefix, QStringList *files)
{
    QStringList names = folder.entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        const QFileInfo info(folder.filePath(name));
        if (info.isDir() && !info.isSymLink())
            listAll(QDir(info.filePath()), prefix + name + QLatin1Char('/'), files);
        else if (!info.isDir())
            files->append(prefix + name);
    }
}

QStringList batchFiles(const QString &folder)
{
    QStringList files;
    listAll(QDir(folder), QString(), &files);
    return files;
}

QList<RenderInput> batchInputs(const QString &folder)
{
    QList<RenderInput> inputs;
    const QStringList names = batchFiles(folder);
    for (const QString &name : names) {
        const bool isText = name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
        if (!isMarkdown(name) && !isText)
            continue;
        RenderInput input;
        input.file = QDir(folder).filePath(name);
        input.label = name;
        input.source = asPost(name, names);
        inputs.append(input);
    }
    return inputs;
}

RenderInput fileInput(const QString &file, const QString &postsFolder)
{
    RenderInput input;
    const QString below = QDir(postsFolder).relativeFilePath(QFileInfo(file).absoluteFilePath());
    const bool isInside = !postsFolder.isEmpty() && !below.startsWith(QLatin1String(".."));
    input.file = file;
    input.label = QFileInfo(file).fileName();
    input.source = asPost(isInside ? below : input.label, {});
    return input;
}

/// Files that Hexo would not take for posts get an error instead of facts.
QString whyNoPost(const RenderInput &input, const BlogConfig &config)
{
    static const QRegularExpression hidden(QStringLiteral("(^|/)[_.]|[~%]$"));
    if (hidden.match(input.source).hasMatch())
        return QCoreApplication::translate("Commands",
                                           "Hexo ignores files whose path has a part that starts with _ or a dot.");
    const QString only = extensionOf(config.text(QStringLiteral("new_post_name")));
    if (config.isOn(QStringLiteral("post_asset_folder")) && extensionOf(input.source) != only)
        return QCoreApplication::translate("Commands", "With post_asset_folder, Hexo takes only %1 files for posts.")
            .arg(only);
    return QString();
}

tl::expected<RenderWork, QString> workOf(const CommandContext &context)
{
    RenderWork work;
    const QString theme = context.value("theme");
    QString postsFolder;
    if (context.has("blog")) {
        const tl::expected<Blog, QString> blog = Blog::open(context.value("blog"), theme);
        if (!blog)
            return tl::unexpected(blog.error());
        work.config = blog->config();
        work.site = blog->renderSite();
        postsFolder = blog->postsFolder();
    } else if (context.has("config")) {
        const tl::expected<BlogConfig, QString> config = BlogConfig::loadFile(context.value("config"), theme);
        if (!config)
            return tl::unexpected(config.error());
        work.config = *config;
    } else if (!theme.isEmpty()) {
        work.config.setTheme(theme);
    }
    work.site.options = work.config.renderOptions();
    if (context.has("batch"))
        work.inputs = batchInputs(context.value("batch"));
    const QStringList files = context.files();
    for (const QString &file : files)
        work.inputs.append(fileInput(file, postsFolder));
    return work;
}

/// Files beside a batch's post in the folder of its name.
QStringList assetsOf(const RenderInput &input, const RenderWork &work)
{
    if (!work.config.isOn(QStringLiteral("post_asset_folder")))
        return {};
    return filesBelow(withoutExtension(input.file));
}

void readInputs(RenderWork *work, const QByteArray &zone, bool batch)
{
    QList<PostFacts> facts;
    for (RenderInput &input : work->inputs) {
        input.noPost = whyNoPost(input, work->config);
        MetNames own;
        readInput(&input, work->config, zone, batch ? &work->met : &own);
        if (!input.noPost.isEmpty())
            continue;
        input.assets = assetsOf(input, *work);
        facts.append(input.facts);
    }
    if (batch)
        work->site.posts = linkTargets(facts);
}

ExitCode renderAll(const RenderWork &work, const QByteArray &zone, QByteArray *result, const CommandContext &context)
{
    RenderProcess process;
    process.setLanguage(context.language);
    process.setSite(work.site);
    process.setDeadline(commandDeadline);
    int failed = 0;
    for (const RenderInput &input : work.inputs) {
        bool hasError = false;
        *result += renderedObject(input, work.config, process, QTimeZone(zone), &hasError) + '\n';
        failed += hasError ? 1 : 0;
    }
    if (failed > 0 || work.inputs.size() > 1) {
        context.err << QCoreApplication::translate("Commands", "%1 posts rendered, %2 with an error")
                           .arg(work.inputs.size())
                           .arg(failed)
                    << '\n';
    }
    return failed > 0 ? ExitCode::Problem : ExitCode::Done;
}

} // namespace

ExitCode renderCommand(const CommandContext &context)
{
    const bool batch = context.has("batch");
    if (batch == !context.files().isEmpty() || (context.has("blog") && context.has("config")))
        return ExitCode::Usage;
    if (batch && !QFileInfo(context.value("batch")).isDir())
        return context.refuse(QCoreApplication::translate("Commands", "%1 is no folder.").arg(context.value("batch")));
    tl::expected<RenderWork, QString> work = workOf(context);
    if (!work)
        return context.refuse(work.error());
    const QByteArray zone = commandZone(work->config);
    readInputs(&*work, zone, batch);
    QByteArray result;
    const ExitCode code = renderAll(*work, zone, &result, context);
    if (!context.has("output")) {
        context.out << QString::fromUtf8(result);
        return code;
    }
    if (const auto saved = saveFile(context.value("output"), result); !saved)
        return context.refuse(saved.error().message);
    return code;
}

} // namespace Hexquill
