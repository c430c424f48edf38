// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/postfiles.h"
#include "app/blog/postrequest.h"
#include "app/checks/checkpost.h"
#include "app/commands/commands.h"
#include "app/commands/jsontext.h"
#include "editor/post/postfile.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Note:
        return QStringLiteral("note");
    case Diagnostic::Severity::Warning:
        return QStringLiteral("warning");
    case Diagnostic::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString asLine(const Diagnostic &one)
{
    const QString place = QStringLiteral("%1:%2:%3").arg(one.file).arg(one.line + 1).arg(one.column + 1);
    const QString advice = one.fix.isEmpty() ? QString() : QLatin1Char(' ') + one.fix;
    return QStringLiteral("%1: %2: %3%4 [%5]\n").arg(place, severityName(one.severity), one.message, advice, one.rule);
}

/// The fix as an edit: from line and column, 1-based, to endLine and endColumn, which stays, the new text.
QByteArray editAsJson(const TextEdit &edit, const QString &text)
{
    const auto place = [&text](qsizetype offset, const char *line, const char *column) {
        const QStringView before = QStringView(text).left(offset);
        const qsizetype lineStart = before.lastIndexOf(QLatin1Char('\n')) + 1;
        return QByteArray("\"") + line + "\":" + QByteArray::number(before.count(QLatin1Char('\n')) + 1) + ",\""
            + column + "\":" + QByteArray::number(offset - lineStart + 1) + ',';
    };
    return '{' + place(edit.offset, "line", "column") + place(edit.offset + edit.length, "endLine", "endColumn")
        + "\"text\":" + jsonText(fromDocumentText(edit.replacement)) + '}';
}

/// \a text: of the post, document text.
QByteArray asJson(const Diagnostic &one, const QString &text)
{
    return "{\"file\":" + jsonText(one.file) + ",\"line\":" + QByteArray::number(one.line + 1)
        + ",\"column\":" + QByteArray::number(one.column + 1) + ",\"rule\":" + jsonText(one.rule) + ",\"severity\":"
        + jsonText(severityName(one.severity)) + ",\"message\":" + jsonText(one.message) + ",\"fix\":"
        + jsonText(one.fix) + ",\"edit\":" + (one.edit.isEmpty() ? "null" : editAsJson(one.edit, text)) + '}';
}

/// A blog with a renderer for its posts.
class Checking
{
public:
    Checking(const Blog &blog, const QString &language)
        : m_blog(blog)
    {
        m_process.setSite(blog.renderSite());
        m_process.setLanguage(language);
        m_process.setDeadline(commandDeadline);
    }
    tl::expected<QList<Diagnostic>, QString> check(const QString &file, QString *text);

private:
    PostFacts factsOf(const QString &file, const FrontMatter &frontMatter) const;

    const Blog &m_blog;
    RenderProcess m_process;
};

PostFacts Checking::factsOf(const QString &file, const FrontMatter &frontMatter) const
{
    const QList<PostFacts> &posts = m_blog.posts();
    for (const PostFacts &post : posts) {
        if (post.file == file)
            return post;
    }
    const QFileInfo info(file);
    return postFacts(info.fileName(), frontMatter, m_blog.config(), { info.birthTime(), info.lastModified() },
                     machineZone());
}

/// \a text becomes the post's.
tl::expected<QList<Diagnostic>, QString> Checking::check(const QString &path, QString *text)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const tl::expected<QByteArray, QString> bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Post post = Post::fromBytes(*bytes);
    *text = post.head + post.body;
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    const PostFacts facts = factsOf(file, frontMatter);
    const Rendering rendering = m_process.renderAndWait(renderRequest(post, frontMatter, facts, m_blog.assetsOf(file)));
    return checkPost({ file, post, frontMatter, facts, m_blog, rendering });
}

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return { path };
    QStringList files;
    const bool isBlog = Blog::rootOf(path) == QDir(path).absolutePath();
    const QString folder = isBlog ? path + QStringLiteral("/source/_posts") : path;
    const QStringList names = filesBelow(folder);
    for (const QString &name : names) {
        if (isRenderable(name) && !name.endsWith(QLatin1String(".json")) && !name.endsWith(QLatin1String(".html")))
            files.append(folder + QLatin1Char('/') + name);
    }
    return files;
}

tl::expected<Blog, QString> blogFor(const CommandContext &context, const QString &path)
{
    const QString root = context.has("blog") ? context.value("blog") : Blog::rootOf(path);
    if (root.isEmpty())
        return Blog::plainFolder(QFileInfo(path).absolutePath());
    return Blog::open(root);
}

void print(const QList<Diagnostic> &found, const QString &text, const CommandContext &context)
{
    for (const Diagnostic &one : found)
        context.out << (context.has("json") ? QString::fromUtf8(asJson(one, text) + '\n') : asLine(one));
}

} // namespace

ExitCode checkCommand(const CommandContext &context)
{
    const QStringList paths = context.files();
    if (paths.isEmpty())
        return ExitCode::Usage;
    const tl::expected<Blog, QString> blog = blogFor(context, paths.first());
    if (!blog)
        return context.refuse(blog.error());
    Checking checking(*blog, context.language);
    ExitCode code = ExitCode::Done;
    const auto report = [&](const QList<Diagnostic> &found, const QString &text) {
        print(found, text, context);
        for (const Diagnostic &one : found)
            code = one.severity == Diagnostic::Severity::Note ? code : ExitCode::Problem;
    };
    for (const QString &path : paths) {
        const QStringList files = filesOf(path);
        for (const QString &file : files) {
            QString text;
            const auto found = checking.check(file, &text);
            if (!found)
                code = context.refuse(found.error());
            else
                report(*found, text);
        }
        if (QFileInfo(path).isDir())
            report(checkBlog(*blog), QString());
    }
    return code;
}

} // namespace Hexquill
