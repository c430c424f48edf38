// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// One image of a blog as texts may name it. Names are spelled alike: composed, in lower case.
struct NamedImage
{
    QString name; ///< of the file
    QString folder; ///< absolute path, as it is
    QStringList folderNames; ///< last names of the folder: on the disk and where Hexo publishes it
    bool isAsset = false; ///< it lies in the folder of one post
    bool isAtRoot = false; ///< directly in the source folder
};

/// Where a text stands that may name images.
struct MentioningText
{
    QString text;
    QString folder; ///< absolute path of its file's folder
    QString assetFolder; ///< of the post, empty for another text
    bool namesFolders = false; ///< a folder named in it stands for its images: a gallery
};

/// Which images of a blog its texts name. Errs on one side only: a name that leads to no image by its path stands for
/// every image of that name, so what is not mentioned here is shown by nothing that Hexo makes of these texts.
class ImageMentions
{
public:
    explicit ImageMentions(const QList<NamedImage> &images);

    void read(const MentioningText &text);
    bool isMentioned(qsizetype image) const { return m_mentioned.contains(image); }

    /// \a text as names are compared.
    static QString spelled(const QString &text);

private:
    void readSpelling(const QString &text, const MentioningText &place);
    void readNames(const QString &text, qsizetype dot, qsizetype end, const MentioningText &place);
    void readFolders(const QString &text);
    bool mayMean(const NamedImage &image, QStringView before, const MentioningText &place) const;

    QList<NamedImage> m_images;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<QString, QList<qsizetype>> m_byFolder; ///< without assets: a post's address is no gallery
    QSet<qsizetype> m_mentioned;
};

/// The length of the image extension, dot included, that \a text has at \a dot; 0 if there is none.
qsizetype imageExtensionAt(QStringView text, qsizetype dot);

} // namespace Hexquill
