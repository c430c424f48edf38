// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/exportplan.h"
#include "app/blog/imageplaces.h"

#include <QString>
#include <QStringList>

namespace Hexquill {

/// A post's text with the images that go along: what an export writes beside the post, and what their links become.
class ExportImages
{
public:
    /// \a postFile: where the post lies now, may be empty. \a target: where it will stand.
    ExportImages(const Blog &blog, const QString &postFile, const QString &target, bool plainFolder);

    /// \a post with the links of its local images rewritten. Links that work in the blog, remote ones, and those of
    /// files that are missing or no images stay as they are.
    Post rewritten(const Post &post);
    const QList<ExportStep> &steps() const { return m_steps; }
    const QStringList &warnings() const { return m_warnings; }

private:
    QString newLink(ImageLink::Form form, const QString &target, bool isField);
    QString fileOf(const QString &target) const;
    QString placed(ImageLink::Form form, const QString &file, const QByteArray &bytes, const QString &written,
                   bool isField);
    QString rewrittenBody(const QString &body);
    QString rewrittenHead(const QString &head);

    const Blog &m_blog;
    QString m_postFile;
    ImagePlaces m_places;
    bool m_plainFolder;
    QList<ExportStep> m_steps;
    QStringList m_warnings;
};

} // namespace Hexquill
