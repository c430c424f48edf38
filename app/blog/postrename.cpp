// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postrename.h"

#include "app/blog/insidefolder.h"
#include "app/blog/pathpattern.h"
#include "app/blog/portablename.h"
#include "app/blog/postnames.h"
#include "editor/post/posthead.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Hexquill {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rename", sentence);
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

/// The file that \a name, as a writer types it, gives the post at \a file.
tl::expected<QString, QString> targetOf(const QString &file, const QString &name)
{
    const QString extension = extensionOf(file);
    QString stem = name.trimmed();
    if (stem.endsWith(extension, Qt::CaseInsensitive))
        stem.chop(extension.size());
    if (stem.trimmed().isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Rename", "A post needs a name.")));
    return QFileInfo(file).absolutePath() + QLatin1Char('/') + portableFileNameWithExtension(stem + extension);
}

/// The post's categories in the order in which \a before has them, which is the blog's.
MetNames namesInOrder(const PostFacts &before, const FrontMatter &frontMatter, const BlogConfig &config)
{
    const auto place = [&](const QStringList &chain) {
        const QString slug = categorySlug(chain, config);
        const auto found = std::find_if(before.categories.begin(), before.categories.end(),
                                        [&](const CategoryFacts &category) { return category.slug == slug; });
        return found - before.categories.begin();
    };
    MetNames met;
    met.categories = categoryChains(frontMatter);
    std::stable_sort(met.categories.begin(), met.categories.end(),
                     [&](const QStringList &a, const QStringList &b) { return place(a) < place(b); });
    return met;
}

PostFacts factsAt(const Blog &blog, const PostFacts &before, const QString &target)
{
    const QFileInfo info(before.file);
    const QString folder = before.draft ? blog.draftsFolder() : blog.postsFolder();
    const FrontMatter frontMatter = readFrontMatter(before.file);
    MetNames met = namesInOrder(before, frontMatter, blog.config());
    PostFacts facts = postFacts(QDir(folder).relativeFilePath(target), frontMatter, blog.config(),
                                { info.birthTime(), info.lastModified() }, machineZone(), before.draft,
                                before.isPost ? &met : nullptr);
    facts.file = target;
    return facts;
}

/// The asset folder that goes along, or an error if the new name has one already.
tl::expected<QList<FileMove>, QString> assetMoves(const Blog &blog, const QString &file, const QString &target)
{
    const QString from = withoutExtension(file);
    const QString to = withoutExtension(target);
    if (!blog.config().isOn(QStringLiteral("post_asset_folder")))
        return {};
    if (isThere(to))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("Rename", "The folder %1 is there already, and its files would become the post's."))
                .arg(QDir::toNativeSeparators(to)));
    return QFileInfo(from).isDir() ? QList<FileMove>{ { from, to } } : QList<FileMove>();
}

/// Two published posts cannot have one address: Hexo would make a page of one of them only.
QString otherPostAt(const Blog &blog, const PostFacts &after, const QString &file)
{
    if (after.draft || after.path.isEmpty())
        return QString();
    const auto other = std::find_if(blog.posts().begin(), blog.posts().end(), [&](const PostFacts &post) {
        return post.isPost && !post.draft && post.path == after.path && post.file != file;
    });
    return other == blog.posts().end() ? QString() : other->source;
}

/// An address as people read it: 旅行, not %E6%97%85%E8%A1%8C.
QString readable(const QString &address)
{
    return QUrl(address).toString(QUrl::PrettyDecoded);
}

} // namespace

QStringList RenamePlan::description() const
{
    QStringList lines;
    const QDir root(moves.root);
    for (const FileMove &move : moves.moves)
        lines.append(say(QT_TRANSLATE_NOOP("Rename", "%1 becomes %2"))
                         .arg(root.relativeFilePath(move.from), root.relativeFilePath(move.to)));
    if (movesAddress() && !before.draft)
        lines.append(say(QT_TRANSLATE_NOOP("Rename", "The address of the published post changes from %1 to %2"))
                         .arg(readable(before.permalink), readable(after.permalink)));
    return lines;
}

tl::expected<RenamePlan, QString> planRename(const Blog &blog, const QString &file, const QString &name)
{
    const auto known = std::find_if(blog.posts().begin(), blog.posts().end(),
                                    [&](const PostFacts &post) { return post.file == file; });
    if (known == blog.posts().end())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Rename", "%1 is no post of the blog %2.")).arg(file, blog.root()));
    const tl::expected<QString, QString> target = targetOf(file, name);
    if (!target)
        return tl::unexpected(target.error());
    if (*target != file && isThere(*target))
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("Rename", "There is a file called %1 already.")).arg(QFileInfo(*target).fileName()));
    if (const auto inside = checkInside(blog.root(), file); !inside)
        return tl::unexpected(inside.error());
    RenamePlan plan{ *known, factsAt(blog, *known, *target), { blog.root(), {} } };
    if (*target == file)
        return plan;
    const auto assets = assetMoves(blog, file, *target);
    if (!assets)
        return tl::unexpected(assets.error());
    if (const QString other = otherPostAt(blog, plan.after, file); !other.isEmpty())
        return tl::unexpected(say(QT_TRANSLATE_NOOP("Rename", "The post %1 has the address %2 already."))
                                  .arg(other, plan.after.permalink));
    plan.moves.moves = *assets + QList<FileMove>{ { file, *target } };
    return plan;
}

tl::expected<void, QString> applyRename(const RenamePlan &plan, const QString &records)
{
    return carryOut(plan.moves, records);
}

} // namespace Hexquill
