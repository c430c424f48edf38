// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/draftmove.h"

#include "app/blog/insidefolder.h"
#include "app/blog/newpost.h"
#include "app/blog/pathpattern.h"
#include "editor/post/fieldedit.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QString errorText(const SaveError &error)
{
    return error.message;
}

/// One move on its way.
class Moving
{
public:
    Moving(const Blog &blog, const QString &file, DraftMove move, const QDateTime &now)
        : m_blog(blog)
        , m_file(file)
        , m_publishes(move == DraftMove::Publish)
        , m_now(now)
    {
    }
    tl::expected<QString, QString> run();

private:
    QString from() const { return m_publishes ? m_blog.draftsFolder() : m_blog.postsFolder(); }
    tl::expected<QString, QString> targetOf(const FrontMatter &frontMatter) const;
    tl::expected<Post, QString> changed(const Post &post) const;
    tl::expected<void, QString> moveAssets(const QString &target) const;
    tl::expected<void, QString> carryOut(const QString &target, const QByteArray &bytes,
                                         const QByteArray &before) const;

    const Blog &m_blog;
    QString m_file;
    bool m_publishes;
    QDateTime m_now;
};

/// Hexo names a published draft by its file name, a folder of the draft stays.
tl::expected<QString, QString> Moving::targetOf(const FrontMatter &frontMatter) const
{
    const QString source = QDir(from()).relativeFilePath(m_file);
    if (!m_publishes) {
        QString name = QFileInfo(source).fileName();
        const PathPattern pattern(m_blog.config().text(word("new_post_name")));
        const PathPattern::Captures captures = pattern.match(source);
        for (const auto &[token, value] : captures) {
            if (token == word("title"))
                name = value + extensionOf(source);
        }
        return freeFileName(m_blog.draftsFolder() + QLatin1Char('/') + name);
    }
    const PostFacts facts = postFacts(source, frontMatter, m_blog.config(), { m_now, m_now }, machineZone(), true);
    const bool hasDate = frontMatter.value(word("date")).isTruthy() && facts.date.isValid();
    const QString name = QFileInfo(withoutExtension(source)).fileName();
    const QString folder = source.contains(QLatin1Char('/')) ? QFileInfo(source).path() + QLatin1Char('/') : QString();
    return newPostName(m_blog, name, hasDate ? facts.date.toLocalTime() : m_now).map([&](const QString &fresh) {
        return freeFileName(m_blog.postsFolder() + QLatin1Char('/') + folder + fresh);
    });
}

tl::expected<Post, QString> Moving::changed(const Post &post) const
{
    Post result = post;
    const auto set = [&](const char *field, const QString &text) -> tl::expected<void, QString> {
        const auto edit = setField(result.head, word(field), YamlValue::string(text), result.body);
        if (!edit)
            return tl::unexpected(edit.error());
        result.head = edit->appliedTo(result.head);
        return {};
    };
    const FrontMatter before = FrontMatter::read(post.head);
    tl::expected<void, QString> done;
    if (m_publishes && !before.value(word("date")).isTruthy())
        done = set("date", m_now.toString(word("yyyy-MM-dd HH:mm:ss")));
    if (done && m_publishes && before.value(word("layout")).toJsString() == word("draft"))
        done = set("layout", word("post"));
    return done ? tl::expected<Post, QString>(result) : tl::unexpected(done.error());
}

tl::expected<void, QString> Moving::moveAssets(const QString &target) const
{
    const QString folder = withoutExtension(m_file);
    if (!m_blog.config().isOn(word("post_asset_folder")) || !QFileInfo(folder).isDir())
        return {};
    removeFolderInside(m_blog.root(), withoutExtension(target)); // an empty one gives way
    return moveInside(m_blog.root(), folder, withoutExtension(target));
}

/// First the new file is whole, then the folder moves, and last the old file goes.
tl::expected<void, QString> Moving::carryOut(const QString &target, const QByteArray &bytes,
                                             const QByteArray &before) const
{
    const QString root = m_blog.root();
    SaveOptions options;
    options.mustBeNew = true;
    const auto saved = makeFoldersInside(root, QFileInfo(target).absolutePath())
                           .and_then([&] { return checkInside(root, target); })
                           .and_then([&] { return saveFile(target, bytes, options).map_error(errorText); });
    if (!saved)
        return saved;
    const auto unchanged = readFile(m_file).and_then([&](const QByteArray &now) -> tl::expected<void, QString> {
        if (now == before)
            return {};
        return tl::unexpected(QCoreApplication::translate("Blog", "%1 was changed meanwhile.").arg(m_file));
    });
    const auto moved = unchanged.and_then([&] { return moveAssets(target); });
    if (moved)
        return removeInside(root, m_file);
    const auto undone = removeInside(root, target);
    return tl::unexpected(undone ? moved.error() : moved.error() + QLatin1Char(' ') + undone.error());
}

tl::expected<QString, QString> Moving::run()
{
    if (!m_file.startsWith(from() + QLatin1Char('/')))
        return tl::unexpected(QCoreApplication::translate("Blog", "%1 is not in the folder %2.").arg(m_file, from()));
    const tl::expected<QByteArray, QString> bytes
        = checkInside(m_blog.root(), m_file).and_then([this] { return readFile(m_file); });
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Post post = Post::fromBytes(*bytes);
    const tl::expected<Post, QString> result = changed(post);
    if (!result)
        return tl::unexpected(result.error());
    const tl::expected<QString, QString> target = targetOf(FrontMatter::read(post.head));
    if (!target)
        return target;
    return carryOut(*target, result->toBytes(), *bytes).map([&target] { return *target; });
}

} // namespace

tl::expected<QString, QString> moveDraft(const Blog &blog, const QString &file, DraftMove move, const QDateTime &now)
{
    return Moving(blog, file, move, now).run();
}

} // namespace Hexquill
