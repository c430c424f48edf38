// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imageplaces.h"
#include "app/blog/pathpattern.h"
#include "app/blog/prose.h"
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace Hexquill {

namespace {

using Severity = Diagnostic::Severity;

bool isBesidePost(const QString &file, const QString &target)
{
    const QString plain = QUrl::fromPercentEncoding(target.toUtf8());
    const QDir folder = QFileInfo(file).dir();
    for (const QString &name : { target, plain }) {
        if (folder.exists(name) || QFileInfo::exists(withoutExtension(file) + QLatin1Char('/') + name))
            return true;
    }
    return false;
}

Diagnostic missing(const CheckInput &input, const ImageLink &link)
{
    const QString message = QCoreApplication::translate("Checks", "The image %1 is not there.");
    return findingInBody(input, link.offset, "image-missing", Severity::Warning, message.arg(link.target), QString());
}

Diagnostic unpublished(const CheckInput &input, const ImageLink &link)
{
    const QString message = QCoreApplication::translate(
        "Checks", "The image %1 lies beside the post, but with this blog's settings Hexo does not publish it there.");
    return findingInBody(
        input, link.offset, "image-unpublished", Severity::Warning, message.arg(link.target),
        QCoreApplication::translate("Checks", "Export the post, or put the image under source/images."));
}

/// ![x](a b.png) is no image: an address with a blank needs brackets.
QList<Diagnostic> blanks(const CheckInput &input)
{
    static const QRegularExpression rule(
        QStringLiteral("!\\[[^\\]\\n]*\\]\\(([^<>\\s)\"'][^)\\n\"'<>]*[ \\t][^)\\n\"'<>]*[^)\\s\"'<>])\\)"));
    return findingsOf(input, withoutCode(input.post.body),
                      { rule, "image-blank", Severity::Warning,
                        QCoreApplication::translate("Checks", "With a blank in its address this is no image."),
                        QCoreApplication::translate("Checks", "Write the address in angle brackets."),
                        [&](const QRegularExpressionMatch &match) {
                            return editInBody(input, match.capturedStart(1), match.capturedLength(1),
                                              QLatin1Char('<') + match.captured(1) + QLatin1Char('>'));
                        } });
}

} // namespace

QList<Diagnostic> imageFindings(const CheckInput &input)
{
    static const QRegularExpression remote(QStringLiteral("^(?:[A-Za-z][A-Za-z0-9+.-]+:|//|#)|\\{\\{"));
    static const QRegularExpression noHost(QStringLiteral("^https?:/*$"), QRegularExpression::CaseInsensitiveOption);
    QList<Diagnostic> found = blanks(input);
    if (input.file.isEmpty())
        return found;
    const bool inBlog = input.file.startsWith(input.blog.sourceFolder() + QLatin1Char('/'));
    const ImagePlaces places(input.blog, input.file, !inBlog);
    const QList<ImageLink> links = imageLinks(input.post.body);
    for (const ImageLink &link : links) {
        if (noHost.match(link.target).hasMatch()) {
            found.append(
                findingInBody(input, link.offset, "image-address", Severity::Error,
                              QCoreApplication::translate(
                                  "Checks", "This image has no host in its address, which stops the whole build."),
                              QString()));
        }
        if (remote.match(link.target).hasMatch() || places.works(link.form, link.target))
            continue;
        found.append(isBesidePost(input.file, link.target) ? unpublished(input, link) : missing(input, link));
    }
    return found;
}

} // namespace Hexquill
