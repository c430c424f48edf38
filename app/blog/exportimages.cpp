// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/exportimages.h"

#include "app/blog/imagefile.h"
#include "app/blog/pathpattern.h"
#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace Hexquill {

namespace {

using Form = ImageLink::Form;

/// Fields in which themes take an image.
const char *const imageFields[]{ "cover",     "top_img", "pagination_cover", "thumbnail", "banner", "banner_img",
                                 "index_img", "img",     "feature",          "photos" };

/// Not a file of this machine: has a scheme or a host, is an anchor, inline data, or template code.
bool isRemote(const QString &target)
{
    static const QRegularExpression rule(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]+:|//|#)|\\{\\{|\\{%"));
    return target.isEmpty() || (rule.match(target).hasMatch() && !target.startsWith(QLatin1String("file:")));
}

/// A field's text that could be a local image: not a colour, not a word.
bool looksLikeImageFile(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("\\.(png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(text).hasMatch();
}

/// The places where \a target can lie for a post at \a postFile, best first.
QStringList candidatesOf(const QString &target, const QString &postFile)
{
    QStringList candidates;
    const QStringList spellings{ target, QUrl::fromPercentEncoding(target.toUtf8()) };
    for (const QString &spelling : spellings) {
        if (spelling.startsWith(QLatin1String("file:"))) {
            candidates.append(QUrl(spelling).toLocalFile());
        } else if (spelling.startsWith(QLatin1String("~/"))) {
            candidates.append(QDir::homePath() + spelling.mid(1));
        } else if (!postFile.isEmpty() && !QDir::isAbsolutePath(spelling)) {
            candidates.append(QFileInfo(postFile).dir().filePath(spelling));
            candidates.append(withoutExtension(postFile) + QLatin1Char('/') + spelling); // its asset folder
        }
        if (QDir::isAbsolutePath(spelling))
            candidates.append(spelling);
    }
    return candidates;
}

} // namespace

ExportImages::ExportImages(const Blog &blog, const QString &postFile, const QString &target, bool plainFolder)
    : m_blog(blog)
    , m_postFile(postFile)
    , m_places(blog, target, plainFolder)
    , m_plainFolder(plainFolder)
{
}

/// The file that \a target means on this machine, empty if there is none. A path from a root is looked for in the blog
/// that the post lies in now, before it is taken for a path of this machine.
QString ExportImages::fileOf(const QString &target) const
{
    QStringList candidates;
    const QString home = m_postFile.isEmpty() ? QString() : Blog::rootOf(m_postFile);
    const QString path = QUrl::fromPercentEncoding(target.toUtf8());
    if (!home.isEmpty())
        candidates.append(home + QStringLiteral("/source/") + path);
    candidates += candidatesOf(target, m_postFile);
    for (const QString &candidate : std::as_const(candidates)) {
        if (QFileInfo::exists(candidate))
            return QDir::cleanPath(candidate);
    }
    return QString();
}

/// Plans one image's place and returns its link there.
QString ExportImages::placed(Form form, const QString &file, const QByteArray &bytes, const QString &written,
                             bool isField)
{
    const Form place = isField ? Form::Html : form; // fields are read by themes, which know no asset folder
    const QString folder = m_places.folder(place);
    const auto link
        = [&](const QString &name) { return isField ? m_places.fieldLink(name) : m_places.link(form, name); };
    QStringList taken;
    for (const ExportStep &step : std::as_const(m_steps)) {
        if (step.source == file && QFileInfo(step.target).absolutePath() == folder)
            return link(QFileInfo(step.target).fileName());
        taken.append(step.target);
    }
    ExportStep step;
    bool isThere = false;
    const QString name = freeImageName(folder, QFileInfo(file).fileName(), bytes, taken, &isThere);
    step.action = isThere ? ExportStep::Action::Same : ExportStep::Action::Create;
    step.role = ExportStep::Role::Asset;
    step.target = folder + QLatin1Char('/') + name;
    step.source = file;
    step.bytes = bytes;
    step.oldLink = written;
    step.newLink = link(name);
    m_steps.append(step);
    return step.newLink;
}

QString ExportImages::newLink(Form form, const QString &target, bool isField)
{
    if (isRemote(target) || m_places.works(isField ? Form::Html : form, target))
        return target;
    const QString file = fileOf(target);
    if (file.isEmpty()) {
        m_warnings.append(
            QCoreApplication::translate("Export", "The image %1 is not there, so its link stays as it is.")
                .arg(target));
        return target;
    }
    const tl::expected<QByteArray, QString> bytes = readImage(file);
    if (!bytes) {
        m_warnings.append(bytes.error());
        return target;
    }
    return placed(form, file, *bytes, target, isField);
}

QString ExportImages::rewrittenBody(const QString &body)
{
    QString result;
    qsizetype end = 0;
    const QList<ImageLink> links = imageLinks(body);
    for (const ImageLink &link : links) {
        const QString fresh = newLink(link.form, link.target, false);
        result += QStringView(body).mid(end, link.offset - end);
        result += fresh == link.target ? body.mid(link.offset, link.length) : fresh;
        end = link.offset + link.length;
    }
    return result + body.mid(end);
}

QString ExportImages::rewrittenHead(const QString &head)
{
    QString result = head;
    const FrontMatter frontMatter = FrontMatter::read(head);
    for (const char *field : imageFields) {
        const QString key = QString::fromLatin1(field);
        const YamlValue value = frontMatter.value(key);
        if (value.kind() != YamlValue::Kind::String || !looksLikeImageFile(value.toString()))
            continue;
        const QString fresh = newLink(Form::Html, value.toString(), true);
        if (fresh == value.toString())
            continue;
        if (const auto edit = setField(result, key, YamlValue::string(fresh)))
            result = edit->appliedTo(result);
        else
            m_warnings.append(edit.error());
    }
    return result;
}

Post ExportImages::rewritten(const Post &post)
{
    Post result = post;
    result.head = rewrittenHead(post.head);
    result.body = rewrittenBody(post.body);
    return result;
}

} // namespace Hexquill
