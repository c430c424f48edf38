// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postimages.h"

#include "app/blog/imageplaces.h"
#include "app/blog/insidefolder.h"
#include "app/currentblog.h"
#include "app/documentcontroller.h"
#include "editor/markdowneditor.h"
#include "editor/post/postfile.h"

#include <QFileInfo>

namespace Hexquill {

namespace {

constexpr qint64 maximumImageBytes = 32 * 1024 * 1024;
const QString topic = QStringLiteral("image");

/// Markdown for an image; a target with blanks or brackets needs the pointed form.
QString markdownImage(const QString &alternative, const QString &link)
{
    const bool plain
        = !link.contains(QLatin1Char(' ')) && !link.contains(QLatin1Char('(')) && !link.contains(QLatin1Char(')'));
    QString text = alternative;
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return (plain ? QStringLiteral("![%1](%2)") : QStringLiteral("![%1](<%2>)")).arg(text, link);
}

} // namespace

PostImages::PostImages(MarkdownEditor &editor, DocumentController &controller, CurrentBlog &blog, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_controller(controller)
    , m_blog(blog)
{
    connect(&editor, &MarkdownEditor::imagePasted, this, &PostImages::insertBitmap);
    connect(&editor, &MarkdownEditor::imagesGiven, this, &PostImages::insertFiles);
}

void PostImages::insertBitmap(const QByteArray &png)
{
    if (!hasPlace())
        return;
    if (const QString link = stored(png, {}); !link.isEmpty())
        m_editor.insertDocumentText(markdownImage({}, link));
}

void PostImages::insertFiles(const QStringList &paths)
{
    if (!hasPlace())
        return;
    QStringList images;
    for (const QString &path : paths) {
        const auto bytes = readFile(path, maximumImageBytes);
        if (!bytes) {
            say(bytes.error());
            continue;
        }
        if (const QString link = stored(*bytes, QFileInfo(path).fileName()); !link.isEmpty())
            images << markdownImage(QFileInfo(path).completeBaseName(), link);
    }
    if (!images.isEmpty())
        m_editor.insertDocumentText(images.join(QLatin1Char('\n')));
}

bool PostImages::hasPlace()
{
    if (!m_controller.path().isEmpty())
        return true;
    say(tr("Images are stored beside the post, so it has to be saved first."),
        { { tr("Save"), [this] { m_controller.save(); } } });
    return false;
}

QString PostImages::stored(const QByteArray &bytes, const QString &name)
{
    const auto image = storeImage(blogOfPost(), m_controller.path(), bytes, name);
    if (!image)
        say(image.error());
    return image ? image->link : QString();
}

QString PostImages::storeForField(const QString &path)
{
    if (!hasPlace())
        return {};
    const auto bytes = readFile(path, maximumImageBytes);
    const Blog plain = Blog::plainFolder(m_controller.folder());
    const Blog *blog = blogOfPost();
    const ImagePlaces places(blog ? *blog : plain, m_controller.path(), !blog);
    const QString folder = places.folder(ImageLink::Form::Html);
    bool isThere = false;
    const QString name = freeImageName(folder, QFileInfo(path).fileName(), bytes.value_or(QByteArray()), {}, &isThere);
    const auto ready = bytes.and_then(
        [&](const QByteArray &) { return makeFoldersInside(blog ? blog->root() : m_controller.folder(), folder); });
    if (!ready) {
        say(ready.error());
        return {};
    }
    if (!isThere)
        if (const auto done = saveFile(folder + QLatin1Char('/') + name, *bytes, { {}, true }); !done) {
            say(done.error().message);
            return {};
        }
    return places.fieldLink(name);
}

/// The open blog if the post lies in it.
const Blog *PostImages::blogOfPost() const
{
    const bool inBlog = m_blog.blog() && m_controller.path().startsWith(m_blog.root() + QLatin1Char('/'));
    return inBlog ? &*m_blog.blog() : nullptr;
}

void PostImages::say(const QString &text, const QList<Message::Action> &actions)
{
    emit said({ Message::Kind::Warning, topic, text, actions });
}

} // namespace Hexquill
