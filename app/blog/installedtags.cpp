// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/installedtags.h"

#include "editor/post/postfile.h"

#include <QDirIterator>
#include <QRegularExpression>

namespace Hexquill {

namespace {

constexpr qint64 maximumScriptBytes = 512 * 1024;
constexpr int maximumScripts = 300; ///< in one folder

/// What the scripts of one folder register.
struct ScriptTags
{
    QStringList names;
    bool mayHaveMore = false;
};

void readScript(const QString &text, ScriptTags &tags)
{
    static const QRegularExpression call(
        QStringLiteral("tag\\s*\\.\\s*register\\s*\\(\\s*(?:(['\"`])([^'\"`$]+)\\1)?"));
    for (auto match = call.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(2);
        if (name.isEmpty())
            tags.mayHaveMore = true;
        else if (!tags.names.contains(name))
            tags.names += name;
    }
}

bool isScript(const QString &path)
{
    return path.endsWith(u".js") || path.endsWith(u".mjs") || path.endsWith(u".cjs");
}

/// The scripts below \a folder; packages inside it are others' business.
ScriptTags tagsBelow(const QString &folder)
{
    ScriptTags tags;
    int count = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && count < maximumScripts) {
        const QString path = files.next();
        if (!isScript(path) || path.indexOf(u"/node_modules/", folder.size()) >= 0)
            continue;
        ++count;
        if (const auto bytes = readFile(path, maximumScriptBytes))
            readScript(QString::fromUtf8(*bytes), tags);
    }
    return tags;
}

} // namespace

InstalledTags installedTags(const QString &root, const QString &themeFolder, const QStringList &packages)
{
    InstalledTags installed;
    const ScriptTags own = tagsBelow(root + QStringLiteral("/scripts"));
    installed.own = own.names;
    installed.mayHaveMore = own.mayHaveMore;
    QStringList folders{ themeFolder + QStringLiteral("/scripts") };
    for (const QString &package : packages)
        folders += QStringLiteral("%1/node_modules/%2").arg(root, package);
    for (const QString &folder : folders) {
        const ScriptTags tags = tagsBelow(folder);
        installed.foreign += tags.names;
        installed.mayHaveMore = installed.mayHaveMore || tags.mayHaveMore;
    }
    installed.foreign.removeDuplicates();
    return installed;
}

} // namespace Hexquill
