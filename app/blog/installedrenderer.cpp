// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/installedrenderer.h"

#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace Hexquill {

namespace {

constexpr qint64 maximumLockBytes = 32 * 1024 * 1024;

/// The files of a blog that tell what is installed, read once.
struct PackageFiles
{
    QString root;
    QJsonObject manifest;
    QJsonObject npmLock;
    QString otherLock; ///< text of yarn.lock or pnpm-lock.yaml
};

QByteArray contentOf(const QString &path)
{
    return readFile(path, maximumLockBytes).value_or(QByteArray());
}

QJsonObject jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

PackageFiles packageFilesOf(const QString &root)
{
    const QString base = root + QLatin1Char('/');
    PackageFiles files{ root, jsonOf(base + QStringLiteral("package.json")),
                        jsonOf(base + QStringLiteral("package-lock.json")), QString() };
    files.otherLock = QString::fromUtf8(contentOf(base + QStringLiteral("yarn.lock")));
    if (files.otherLock.isEmpty())
        files.otherLock = QString::fromUtf8(contentOf(base + QStringLiteral("pnpm-lock.yaml")));
    return files;
}

QString lockedVersion(const PackageFiles &files, const QString &package)
{
    const QJsonObject entry
        = files.npmLock[QStringLiteral("packages")][QStringLiteral("node_modules/") + package].toObject();
    const QJsonObject older = files.npmLock[QStringLiteral("dependencies")][package].toObject();
    const QString version = (entry.isEmpty() ? older : entry)[QStringLiteral("version")].toString();
    if (!version.isEmpty() || files.otherLock.isEmpty())
        return version;
    // yarn: `name@^1.0:` then `version "1.2.3"`; pnpm: `/name/1.2.3:` or `name@1.2.3:` or, under its name,
    // `version: 1.2.3`
    const QString name = QRegularExpression::escape(package);
    const QRegularExpression rule(
        QStringLiteral("(?:^|[\\s/\"'])%1(?:[@/](\\d+\\.[\\w.-]+)[:(]|\\S*:?\\s[^\\n]*?\\n\\s+version:? \"?"
                       "(\\d+\\.[\\w.-]+)|:\\s*\\n\\s+specifier:[^\\n]*\\n\\s+version: (\\d+\\.[\\w.-]+))")
            .arg(name));
    const QRegularExpressionMatch match = rule.match(files.otherLock);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

QString wantedVersion(const PackageFiles &files, const QString &package)
{
    QString version = files.manifest[QStringLiteral("dependencies")][package].toString();
    if (version.isEmpty())
        version = files.manifest[QStringLiteral("devDependencies")][package].toString();
    return version;
}

/// The major version of an installed, locked or wanted package; -1 if nothing tells.
int majorVersion(const PackageFiles &files, const QString &package)
{
    const QString installed = QStringLiteral("%1/node_modules/%2/package.json").arg(files.root, package);
    QString version = jsonOf(installed)[QStringLiteral("version")].toString();
    if (version.isEmpty())
        version = lockedVersion(files, package);
    if (version.isEmpty())
        version = wantedVersion(files, package);
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const QRegularExpressionMatch match = digits.match(version);
    return match.hasMatch() ? match.captured().toInt() : -1;
}

/// Hexo loads every package of package.json that is called so, but for themes.
QStringList pluginsOf(const PackageFiles &files)
{
    static const QRegularExpression plugin(QStringLiteral("^(?:@[^/]+/)?hexo-(?!theme-)"));
    QStringList names;
    for (const char *list : { "dependencies", "devDependencies" })
        names += files.manifest[QLatin1String(list)].toObject().keys().filter(plugin);
    return names;
}

/// Packages that register themselves for .md, other than hexo-renderer-marked.
QString otherRendererOf(const PackageFiles &files)
{
    static const QStringList known{
        QStringLiteral("hexo-renderer-markdown-it"), QStringLiteral("hexo-renderer-markdown-it-plus"),
        QStringLiteral("hexo-renderer-kramed"),      QStringLiteral("hexo-renderer-pandoc"),
        QStringLiteral("hexo-renderer-mmd"),         QStringLiteral("hexo-renderer-multi-markdown"),
        QStringLiteral("hexo-renderer-marked-nc"),   QStringLiteral("hexo-renderer-remark"),
        QStringLiteral("hexo-renderer-mathjax"),     QStringLiteral("@upupming/hexo-renderer-markdown-it-plus"),
    };
    for (const QString &package : known) {
        if (!wantedVersion(files, package).isEmpty())
            return package;
    }
    return QString();
}

QString otherRendererNote(const QString &package)
{
    return QCoreApplication::translate("Blog",
                                       "This blog renders with %1. The preview follows hexo-renderer-marked, so "
                                       "it can differ from the published page.")
        .arg(package);
}

} // namespace

InstalledRenderer installedRenderer(const QString &root)
{
    const PackageFiles files = packageFilesOf(root);
    InstalledRenderer found;
    const int hexo = majorVersion(files, QStringLiteral("hexo"));
    found.hexoMajor = hexo > 0 ? hexo : found.hexoMajor;
    const int marked = majorVersion(files, QStringLiteral("hexo-renderer-marked"));
    const bool older = marked > 0 ? marked < 7 : found.hexoMajor < 8;
    found.dialect = older ? MarkdownDialect::Marked4 : MarkdownDialect::Marked15;
    found.hasAbbrlink = !wantedVersion(files, QStringLiteral("hexo-abbrlink")).isEmpty();
    found.packages = pluginsOf(files);
    const QString other = otherRendererOf(files);
    if (!other.isEmpty())
        found.note = otherRendererNote(other);
    return found;
}

} // namespace Hexquill
