// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/unusedimages.h"

#include "app/blog/imagementions.h"
#include "app/blog/pathpattern.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace Hexquill {

namespace {

constexpr int maximumDepth = 32;
constexpr qint64 mostOfOther = 4 * 1024 * 1024; // bytes of a file of an unknown kind

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// Kinds of files in which a writer, a theme or a plugin names images: each must be read.
bool isText(const QString &name)
{
    static const QSet<QString> extensions{
        word(".md"),   word(".markdown"), word(".mkd"),  word(".mkdn"), word(".mdwn"), word(".mdtxt"), word(".mdtext"),
        word(".html"), word(".htm"),      word(".json"), word(".yml"),  word(".yaml"), word(".njk"),   word(".j2"),
        word(".swig"), word(".ejs"),      word(".pug"),  word(".css"),  word(".styl"), word(".less"),  word(".scss"),
        word(".sass"), word(".js"),       word(".mjs"),  word(".ts"),   word(".xml"),  word(".txt")
    };
    return extensions.contains(extensionOf(name).toLower());
}

/// Sounds, films, letters and archives, which name no image.
bool isOpaque(const QString &name)
{
    static const QRegularExpression rule(
        QStringLiteral("\\.(?:woff2?|ttf|otf|eot|mp3|mp4|m4a|ogg|oga|ogv|webm|wav|flac|mov|avi|mkv|zip|gz|bz2|xz|7z|"
                       "rar|tar|pdf|docx?|xlsx?|pptx?|psd|exe|wasm|map|lock)$"),
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(name).hasMatch();
}

bool isImageName(const QString &name)
{
    const QString extension = extensionOf(name);
    return !extension.isEmpty() && imageExtensionAt(extension, 0) == extension.size();
}

/// Pictures that browsers and systems ask a site for without being told.
bool isAskedFor(const QString &name)
{
    static const QRegularExpression rule(
        QStringLiteral("^(?:favicon|apple-touch-icon|android-chrome|mstile|safari-pinned-tab|og-image)"),
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(name).hasMatch();
}

/// Calls \a take with every file below \a folder. Links to folders are followed where \a links says so, each folder
/// once.
template <typename Take>
void walk(const QString &folder, bool links, int depth, QSet<QString> *seen, const Take &take)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (depth > maximumDepth || canonical.isEmpty() || seen->contains(canonical))
        return;
    seen->insert(canonical);
    const QFileInfoList entries
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (entry.isDir() && name != word("node_modules") && name != word(".git") && (links || !entry.isSymLink()))
            walk(entry.filePath(), links, depth + 1, seen, take);
        else if (entry.isFile())
            take(entry);
    }
}

/// One search on its way.
class Looking
{
public:
    Looking(const Blog &blog, const std::function<bool(int)> &goOn)
        : m_blog(blog)
        , m_goOn(goOn)
    {
        for (const PostFacts &post : blog.posts())
            m_posts.insert(withoutExtension(post.file), post);
    }
    UnusedImages run(const QList<Post> &open);

private:
    void findImages();
    NamedImage named(const QFileInfo &file) const;
    QStringList textFiles() const;
    void readText(const QString &file);
    void readAs(const QString &file, const QString &text);

    const Blog &m_blog;
    const std::function<bool(int)> &m_goOn;
    QHash<QString, PostFacts> m_posts; ///< by the path of their asset folder
    QList<QFileInfo> m_files;
    std::unique_ptr<ImageMentions> m_mentions;
    UnusedImages m_result;
};

NamedImage Looking::named(const QFileInfo &file) const
{
    NamedImage image;
    image.name = ImageMentions::spelled(file.fileName());
    image.folder = file.absolutePath();
    image.isAtRoot = image.folder == m_blog.sourceFolder();
    image.folderNames = { ImageMentions::spelled(QFileInfo(image.folder).fileName()) };
    for (QString above = image.folder; above.size() > m_blog.sourceFolder().size(); above = QFileInfo(above).path()) {
        const auto post = m_posts.constFind(above);
        if (post == m_posts.constEnd())
            continue;
        image.isAsset = true;
        const QString published
            = withoutExtension(post->path).section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
        if (above == image.folder)
            image.folderNames << ImageMentions::spelled(published);
    }
    return image;
}

/// Folders that begin with _ are not published, but for Hexo's own two.
void Looking::findImages()
{
    const QString source = m_blog.sourceFolder();
    QSet<QString> seen;
    walk(source, false, 0, &seen, [&](const QFileInfo &file) {
        const QString path = file.filePath().mid(source.size() + 1);
        const bool isHidden = path.contains(QRegularExpression(word("(?:^|/)\\.")))
            || (path.startsWith(QLatin1Char('_')) && !path.startsWith(word("_posts/"))
                && !path.startsWith(word("_drafts/")));
        if (isImageName(path) && !isHidden && !file.isSymLink() && !isAskedFor(file.fileName()))
            m_files.append(file);
    });
    QList<NamedImage> images;
    for (const QFileInfo &file : std::as_const(m_files))
        images.append(named(file));
    m_mentions = std::make_unique<ImageMentions>(images);
    m_result.looked = int(images.size());
}

QStringList Looking::textFiles() const
{
    QStringList files;
    QSet<QString> seen;
    const auto take = [&](const QFileInfo &file) {
        const QString name = file.fileName();
        const bool isPicture = isImageName(name) && !name.endsWith(word(".svg"), Qt::CaseInsensitive);
        if (!isPicture && !isOpaque(name))
            files.append(file.filePath());
    };
    const QString root = m_blog.root();
    for (const QFileInfo &file : QDir(root).entryInfoList(QDir::Files | QDir::Hidden))
        take(file);
    const QString package = word("node_modules/hexo-theme-") + m_blog.config().theme();
    const QStringList folders{ m_blog.sourceFolder(), root + word("/scaffolds"), root + word("/scripts"),
                               root + word("/themes"), root + QLatin1Char('/') + package };
    for (const QString &folder : folders)
        walk(folder, true, 0, &seen, take);
    return files;
}

void Looking::readText(const QString &file)
{
    const bool must = isText(file);
    const auto bytes = must ? readFile(file) : readFile(file, mostOfOther);
    if (!bytes) {
        if (must)
            m_result.unread.append(bytes.error());
        return;
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(*bytes);
    const bool isWritten = m_posts.contains(withoutExtension(file));
    if (utf8.hasError() && (isWritten || file.endsWith(word(".md"))))
        m_result.unread.append(
            QCoreApplication::translate("Images", "%1 is not UTF-8, so nobody can tell which images it shows.")
                .arg(QDir(m_blog.root()).relativeFilePath(file)));
    readAs(file, text);
}

void Looking::readAs(const QString &file, const QString &text)
{
    const QString source = m_blog.sourceFolder() + QLatin1Char('/');
    const QString assets = withoutExtension(file);
    const bool isConfig = QFileInfo(file).path() == m_blog.root();
    m_mentions->read({ text, QFileInfo(file).path(), m_posts.contains(assets) ? assets : QString(),
                       file.startsWith(source) || isConfig });
    ++m_result.texts;
}

UnusedImages Looking::run(const QList<Post> &open)
{
    findImages();
    const QStringList files = textFiles();
    for (const QString &file : files) {
        if (!m_goOn(m_result.texts)) {
            m_result.isStopped = true;
            return m_result;
        }
        readText(file);
    }
    for (const Post &post : open)
        m_mentions->read({ post.head + post.body, QString(), QString(), true });
    for (qsizetype i = 0; i < m_files.size() && m_result.unread.isEmpty(); ++i)
        if (!m_mentions->isMentioned(i))
            m_result.images.append({ m_files.at(i).filePath(), m_files.at(i).size() });
    std::stable_sort(m_result.images.begin(), m_result.images.end(), [](const UnusedImage &a, const UnusedImage &b) {
        return QFileInfo(a.file).path() < QFileInfo(b.file).path();
    });
    return m_result;
}

} // namespace

UnusedImages findUnusedImages(const Blog &blog, const QList<Post> &open, const std::function<bool(int)> &goOn)
{
    return Looking(blog, goOn).run(open);
}

} // namespace Hexquill
