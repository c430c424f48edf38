// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postduplicate.h"

#include "app/blog/exportapply.h"
#include "app/blog/insidefolder.h"
#include "app/blog/newpost.h"
#include "app/blog/pathpattern.h"
#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

namespace Hexquill {

namespace {

/// Fields by which a site, a plugin or a comment service knows one post, or gives it an address.
const char *const uniqueFields[]{ "abbrlink", "permalink", "id",      "_id",   "uid",     "uuid",
                                  "guid",     "urlname",   "shortid", "alias", "aliases", "redirect_from" };

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QString recordFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/hexquill/duplicates");
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

/// \a file with its name by new_post_name's day where that has one; its folder and its title in the name stay.
QString namedForDay(const Blog &blog, const QString &file, const QDateTime &now)
{
    const PathPattern pattern(blog.config().text(word("new_post_name")));
    const PathPattern::Captures captures = pattern.match(QDir(blog.postsFolder()).relativeFilePath(file));
    QString title;
    bool hasDay = false;
    for (const auto &[token, value] : captures) {
        title = token == word("title") ? value : title;
        hasDay = hasDay || token == word("day") || token == word("i_day");
    }
    if (title.isEmpty() || !hasDay)
        return file;
    const auto name = newPostName(blog, title, now);
    return name ? blog.postsFolder() + QLatin1Char('/') + *name : file;
}

/// \a wanted, or the first name after it that neither a file nor an asset folder has.
QString freeName(const QString &wanted)
{
    const QString stem = withoutExtension(wanted);
    const QString extension = extensionOf(wanted);
    for (int number = 0;; ++number) {
        const QString candidate = number == 0 ? stem : QStringLiteral("%1-%2").arg(stem).arg(number);
        if (!isThere(candidate + extension) && !isThere(candidate))
            return candidate + extension;
    }
}

/// One text on its way to being another post's.
class Copying
{
public:
    Copying(const Post &post, const QDateTime &now)
        : m_post(post)
        , m_now(now)
    {
    }
    tl::expected<Post, QString> run(QStringList *leftOut);

private:
    tl::expected<void, QString> take(const tl::expected<TextEdit, QString> &edit);
    tl::expected<void, QString> set(const char *key, const QString &text)
    {
        return take(setField(m_post, word(key), YamlValue::string(text)));
    }

    Post m_post;
    QDateTime m_now;
};

tl::expected<void, QString> Copying::take(const tl::expected<TextEdit, QString> &edit)
{
    if (!edit)
        return tl::unexpected(edit.error());
    m_post.head = edit->appliedTo(m_post.head);
    return {};
}

tl::expected<Post, QString> Copying::run(QStringList *leftOut)
{
    const FrontMatter before = FrontMatter::read(m_post.head);
    if (before.problem())
        return tl::unexpected(before.problem()->message);
    const QString stamp = m_now.toString(word("yyyy-MM-dd HH:mm:ss"));
    tl::expected<void, QString> done;
    for (const char *key : { "date", "updated" })
        if (done && before.contains(word(key)))
            done = set(key, stamp);
    if (const YamlValue title = before.value(word("title")); done && title.isTruthy())
        done = set("title", QCoreApplication::translate("Duplicate", "%1 (copy)").arg(title.toJsString()));
    for (const char *key : uniqueFields) {
        if (!done || !before.contains(word(key)))
            continue;
        done = take(removeField(m_post, word(key)));
        leftOut->append(word(key));
    }
    return done ? tl::expected<Post, QString>(m_post) : tl::unexpected(done.error());
}

/// A step for each file of the post's asset folder.
tl::expected<QList<ExportStep>, QString> assetSteps(const Blog &blog, const QString &file, const QString &copy)
{
    QList<ExportStep> steps;
    const QString from = withoutExtension(file);
    if (!blog.config().isOn(word("post_asset_folder")) || !QFileInfo(from).isDir())
        return steps;
    QDirIterator files(from, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        ExportStep step;
        step.role = ExportStep::Role::Asset;
        step.source = files.next();
        step.target = withoutExtension(copy) + step.source.mid(from.size());
        const auto bytes = checkInside(blog.root(), step.source).and_then([&] { return readFile(step.source); });
        if (!bytes)
            return tl::unexpected(bytes.error());
        step.bytes = *bytes;
        steps.append(step);
    }
    return steps;
}

} // namespace

tl::expected<DuplicatePlan, QString> planDuplicate(const Blog &blog, const QString &file, const Post &post,
                                                   const QDateTime &now)
{
    DuplicatePlan plan;
    plan.file = freeName(namedForDay(blog, file, now));
    plan.files.root = blog.root();
    const auto assets = assetSteps(blog, file, plan.file);
    const auto inside = checkInside(blog.root(), plan.file);
    if (!assets || !inside)
        return tl::unexpected(assets ? inside.error() : assets.error());
    const tl::expected<Post, QString> copy = Copying(post, now).run(&plan.leftOut);
    if (!copy) {
        plan.note = copy.error();
        plan.leftOut.clear();
    }
    ExportStep last;
    last.target = plan.file;
    last.bytes = copy.value_or(post).toBytes();
    plan.files.steps = *assets + QList<ExportStep>{ last };
    return plan;
}

tl::expected<void, QString> applyDuplicate(const DuplicatePlan &plan)
{
    const ExportOutcome outcome = applyExport(plan.files, false, recordFolder());
    if (!outcome.error.isEmpty())
        return tl::unexpected(outcome.error);
    return {};
}

void undoUnfinishedDuplicate(const QString &root)
{
    undoUnfinishedExport(root, recordFolder());
}

} // namespace Hexquill
