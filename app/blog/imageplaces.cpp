// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imageplaces.h"

#include "app/blog/imagefile.h"
#include "app/blog/pathpattern.h"
#include "app/blog/portablename.h"
#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Hexquill {

namespace {

using Form = ImageLink::Form;

/// A name that needs no escaping in a link: no blanks and no brackets.
QString linkableName(const QString &wanted)
{
    QString name = portableFileNameWithExtension(wanted);
    for (QChar &c : name) {
        if (c.isSpace() || QStringLiteral("()[]{}<>'&+,;=@$!`^").contains(c))
            c = QLatin1Char('-');
    }
    return name;
}

bool holdsExactly(const QString &file, const QByteArray &bytes)
{
    return QFileInfo(file).size() == bytes.size() && readFile(file, maximumImageBytes).value_or(QByteArray()) == bytes;
}

QString decodedPath(const QString &target)
{
    return QUrl::fromPercentEncoding(target.toUtf8());
}

} // namespace

ImagePlaces::ImagePlaces(const Blog &blog, const QString &postFile, bool plainFolder)
    : m_blog(blog)
    , m_postFile(postFile)
    , m_plainFolder(plainFolder)
{
}

bool ImagePlaces::usesAssetFolder(Form form) const
{
    const RenderOptions &options = m_blog.config().renderOptions();
    if (m_plainFolder || !options.postAssetFolder)
        return false;
    if (form == Form::AssetTag)
        return true;
    return form == Form::Markdown && options.markdown.postAsset && options.markdown.prependRoot
        && !options.relativeLink;
}

QString ImagePlaces::folder(Form form) const
{
    const QString post = withoutExtension(m_postFile);
    if (usesAssetFolder(form))
        return post;
    const QString name = QFileInfo(post).fileName();
    if (m_plainFolder)
        return QFileInfo(m_postFile).absolutePath() + QStringLiteral("/images/") + name;
    return m_blog.sourceFolder() + QStringLiteral("/images/") + linkableName(name);
}

QString ImagePlaces::link(Form form, const QString &name) const
{
    if (usesAssetFolder(form))
        return name;
    const QString post = linkableName(QFileInfo(withoutExtension(m_postFile)).fileName());
    const QString below = QStringLiteral("images/%1/%2").arg(post, name);
    if (m_plainFolder)
        return below;
    const RenderOptions &options = m_blog.config().renderOptions();
    const bool rootIsAdded = form == Form::Markdown && options.markdown.prependRoot && !options.relativeLink;
    return (rootIsAdded ? QStringLiteral("/") : options.root) + below;
}

QString ImagePlaces::fieldLink(const QString &name) const
{
    const QString post = linkableName(QFileInfo(withoutExtension(m_postFile)).fileName());
    return (m_plainFolder ? QStringLiteral("images/%1/%2") : QStringLiteral("/images/%1/%2")).arg(post, name);
}

/// The file of the source folder that a link from the site's root leads to.
QString ImagePlaces::siteFile(const QString &target) const
{
    QString path = decodedPath(target);
    const QString root = m_blog.config().renderOptions().root;
    if (root.size() > 1 && path.startsWith(root))
        path = path.mid(root.size() - 1);
    return m_blog.sourceFolder() + QLatin1Char('/') + path;
}

bool ImagePlaces::works(Form form, const QString &target) const
{
    if (m_plainFolder)
        return QFileInfo(QFileInfo(m_postFile).absoluteDir(), decodedPath(target)).isFile();
    if (usesAssetFolder(form)) {
        const QString name = target.startsWith(QLatin1String("./")) ? target.mid(2) : target;
        if (!name.startsWith(QLatin1Char('/'))
            && QFileInfo(withoutExtension(m_postFile) + QLatin1Char('/') + name).isFile())
            return true;
    }
    const MarkdownOptions &markdown = m_blog.config().renderOptions().markdown;
    const bool fromRoot = target.startsWith(QLatin1Char('/')) || (form == Form::Markdown && markdown.prependRoot);
    const QString file = QDir::cleanPath(siteFile(target));
    return fromRoot && QFileInfo(file).isFile() && file.startsWith(m_blog.sourceFolder() + QLatin1Char('/'));
}

QString freeImageName(const QString &folder, const QString &wanted, const QByteArray &bytes, const QStringList &taken,
                      bool *isThere)
{
    const QString name = linkableName(wanted);
    const QString base = withoutExtension(name);
    const QString extension = extensionOf(name).isEmpty() ? imageExtension(bytes) : extensionOf(name);
    for (int number = 0;; ++number) {
        const QString candidate
            = number == 0 ? base + extension : QStringLiteral("%1-%2%3").arg(base).arg(number).arg(extension);
        const QString file = folder + QLatin1Char('/') + candidate;
        *isThere = false;
        if (taken.contains(file))
            continue;
        if (!QFileInfo::exists(file) && !QFileInfo(file).isSymLink())
            return candidate;
        *isThere = holdsExactly(file, bytes);
        if (*isThere)
            return candidate;
    }
}

} // namespace Hexquill
