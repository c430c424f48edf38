// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTest>

namespace Hexquill::Judge {

/// What the real Hexo answers to \a cases (see judge.mjs); \a blog only for cases that need one.
/// An empty list, with the reason logged, if Node or its packages are not there.
inline QJsonArray ask(const QJsonArray &cases, const QJsonObject &blog = {},
                      const QString &packages = QStringLiteral("/tests/hexo/node_modules"))
{
    const QString source = QStringLiteral(HEXQUILL_SOURCE_DIR);
    const QString node = qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node"));
    QJsonObject input{ { QStringLiteral("cases"), cases } };
    if (!blog.isEmpty())
        input.insert(QStringLiteral("blog"), blog);
    QProcess process;
    process.start(node, { source + QStringLiteral("/tests/render/judge.mjs"), source + packages });
    process.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        qWarning("judge: %s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

} // namespace Hexquill::Judge
