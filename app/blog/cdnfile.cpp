// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/cdnfile.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Hexquill {

namespace {

/// npm's name of a library that cdnjs has under another one.
QString npmName(const QString &library)
{
    static const QHash<QString, QString> names{
        { QStringLiteral("twitter-bootstrap"), QStringLiteral("bootstrap") },
        { QStringLiteral("font-awesome"), QStringLiteral("@fortawesome/fontawesome-free") },
        { QStringLiteral("highlight.js"), QStringLiteral("@highlightjs/cdn-assets") },
        { QStringLiteral("prism"), QStringLiteral("prismjs") },
        { QStringLiteral("fancybox"), QStringLiteral("@fancyapps/fancybox") },
        { QStringLiteral("fancyapps-ui"), QStringLiteral("@fancyapps/ui") },
        { QStringLiteral("KaTeX"), QStringLiteral("katex") },
    };
    return names.value(library, library);
}

bool isVersion(const QString &segment)
{
    static const QRegularExpression version(QStringLiteral("^v?\\d+\\.\\d+(\\.\\d+)?([.-][\\w.-]+)?$"));
    return version.match(segment).hasMatch();
}

QString joined(const QStringList &segments, qsizetype from)
{
    return segments.mid(from).join(QLatin1Char('/'));
}

/// A version that another one, whole or in part, asks for.
bool answers(const QString &version, const QString &wanted)
{
    return version == wanted || version.startsWith(wanted + QLatin1Char('.'));
}

/// The folder of \a package below \a packagesFolder if it has a version that was asked for.
QString installedFolder(const CdnFile &file, const QString &packagesFolder)
{
    const QString folder = packagesFolder + QLatin1Char('/') + file.package;
    QFile facts(folder + QStringLiteral("/package.json"));
    if (packagesFolder.isEmpty() || file.version.isEmpty() || !facts.open(QIODevice::ReadOnly))
        return {};
    const QString version
        = QJsonDocument::fromJson(facts.readAll()).object().value(QStringLiteral("version")).toString();
    return answers(version, file.version) ? folder : QString();
}

/// Where cdnjs takes a package's files from.
const QStringList &publishedFolders()
{
    static const QStringList folders{ QString(), QStringLiteral("dist/"), QStringLiteral("build/"),
                                      QStringLiteral("lib/") };
    return folders;
}

bool isAt(const QString &path, const QString &end)
{
    return path == end || path.endsWith(QLatin1Char('/') + end);
}

/// A style among the program's own web libraries, below `hexquill://page/`.
struct OwnLibrary
{
    QString package;
    QString mainVersion;
    QString file; ///< how its path ends
    QString place; ///< of our copy
};

const QList<OwnLibrary> &ownLibraries()
{
    static const QList<OwnLibrary> libraries{
        { QStringLiteral("bootstrap"), QStringLiteral("4"), QStringLiteral("css/bootstrap.min.css"),
          QStringLiteral("bootstrap/css/bootstrap.min.css") },
        { QStringLiteral("github-markdown-css"), QStringLiteral("4"), QStringLiteral("github-markdown.min.css"),
          QStringLiteral("github/github-markdown.css") },
    };
    return libraries;
}

} // namespace

std::optional<CdnFile> cdnFile(const QUrl &address)
{
    const QStringList parts = address.path(QUrl::FullyDecoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        const qsizetype at = part.indexOf(QLatin1Char('@'), 1);
        if (at > 0 && i + 1 < parts.size()) {
            const bool scoped = i > 0 && parts.at(i - 1).startsWith(QLatin1Char('@'));
            const QString scope = scoped ? parts.at(i - 1) + QLatin1Char('/') : QString();
            return CdnFile{ scope + part.left(at), part.mid(at + 1), joined(parts, i + 1) };
        }
        if (i > 0 && i + 1 < parts.size() && isVersion(part))
            return CdnFile{ npmName(parts.at(i - 1)), part, joined(parts, i + 1) };
    }
    return std::nullopt;
}

QString localCopy(const CdnFile &file, const QString &packagesFolder)
{
    if (file.path.contains(QStringLiteral("..")) || file.package.contains(QStringLiteral("..")))
        return {};
    if (const QString folder = installedFolder(file, packagesFolder); !folder.isEmpty()) {
        for (const QString &published : publishedFolders())
            if (QFileInfo(folder + QLatin1Char('/') + published + file.path).isFile())
                return QStringLiteral("hexquill://packages/%1/%2%3").arg(file.package, published, file.path);
    }
    for (const OwnLibrary &own : ownLibraries())
        if (own.package == file.package && isAt(file.path, own.file) && answers(file.version, own.mainVersion))
            return QStringLiteral("hexquill://page/") + own.place;
    return {};
}

} // namespace Hexquill
