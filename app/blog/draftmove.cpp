// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/draftmove.h"

#include "app/blog/filemoves.h"
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

/// One move on its way.
class Moving
{
public:
    Moving(const Blog &blog, const QString &file, DraftMove move, const QDateTime &now, const QString &records)
        : m_blog(blog)
        , m_file(file)
        , m_publishes(move == DraftMove::Publish)
        , m_now(now)
        , m_records(records)
    {
    }
    tl::expected<QString, QString> run();

private:
    QString from() const { return m_publishes ? m_blog.draftsFolder() : m_blog.postsFolder(); }
    tl::expected<QString, QString> targetOf(const FrontMatter &frontMatter) const;
    tl::expected<Post, QString> changed(const Post &post) const;
    QList<FileMove> assetMoves(const QString &target) const;
    tl::expected<void, QString> moveFiles(const QString &target, const QByteArray &bytes,
                                          const QByteArray &before) const;

    const Blog &m_blog;
    QString m_file;
    bool m_publishes;
    QDateTime m_now;
    QString m_records;
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

QList<FileMove> Moving::assetMoves(const QString &target) const
{
    const QString folder = withoutExtension(m_file);
    if (!m_blog.config().isOn(word("post_asset_folder")) || !QFileInfo(folder).isDir())
        return {};
    removeFolderInside(m_blog.root(), withoutExtension(target)); // an empty one gives way
    return { { folder, withoutExtension(target) } };
}

/// The file itself moves, with all that belongs to it; its bytes change last.
tl::expected<void, QString> Moving::moveFiles(const QString &target, const QByteArray &bytes,
                                              const QByteArray &before) const
{
    const QString root = m_blog.root();
    return makeFoldersInside(root, QFileInfo(target).absolutePath())
        .and_then([&] { return checkInside(root, target); })
        .and_then([&] {
            FileMoves moves{ root, assetMoves(target) + QList<FileMove>{ { m_file, target } } };
            if (bytes != before)
                moves.change = FileChange{ target, before, bytes };
            return carryOut(moves, m_records);
        });
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
    return moveFiles(*target, result->toBytes(), *bytes).map([&target] { return *target; });
}

} // namespace

tl::expected<QString, QString> moveDraft(const Blog &blog, const QString &file, DraftMove move, const QDateTime &now,
                                         const QString &records)
{
    return Moving(blog, file, move, now, records).run();
}

} // namespace Hexquill
