// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlreader.h"

#include <algorithm>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

/// The real js-yaml and hexo-front-matter, asked through one Node process for many cases.
namespace Judge {

/// A string as JSON of ASCII only.
inline QString text(const QString &value)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : value) {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\') {
            result += u'\\';
            result += c;
        } else if (u >= 0x20 && u < 0x7F) {
            result += c;
        } else {
            const qsizetype known = QStringView(u"\b\t\n\f\r").indexOf(c);
            result += known >= 0 ? QStringLiteral("\\%1").arg(QStringView(u"btnfr")[known])
                                 : QStringLiteral("\\u%1").arg(u, 4, 16, QChar(u'0'));
        }
    }
    return result + u'"';
}

/// A value in the form in which judge.mjs writes it.
inline QString canonical(const Hexquill::YamlValue &value)
{
    using Kind = Hexquill::YamlValue::Kind;
    QStringList parts;
    switch (value.kind()) {
    case Kind::Null:
        return QStringLiteral("null");
    case Kind::Number:
        return u'#' + value.toJsString();
    case Kind::Bool:
        return value.toJsString();
    case Kind::String:
        return text(value.toString());
    case Kind::Timestamp:
        return u'@' + QString::number(value.toTimestamp().toMSecsSinceEpoch());
    case Kind::List:
        for (const Hexquill::YamlValue &item : value.items())
            parts.append(canonical(item));
        return u'[' + parts.join(u',') + u']';
    case Kind::Map:
        break;
    }
    QList<Hexquill::YamlValue::Pair> pairs = value.pairs();
    std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, item] : pairs)
        parts.append(text(key) + u':' + canonical(item));
    return u'{' + parts.join(u',') + u'}';
}

inline QString canonical(const tl::expected<Hexquill::YamlValue, Hexquill::YamlError> &result)
{
    if (result)
        return canonical(*result);
    const Hexquill::YamlError &error = result.error();
    return QStringLiteral("!%1 %2 %3").arg(text(error.jsReason)).arg(error.line).arg(error.column);
}

/// The judge's answer to each of \a cases; empty, with a test failure, if it cannot be asked.
inline QStringList ask(const QString &mode, const QStringList &cases)
{
    QTemporaryDir dir;
    QByteArray input;
    for (const QString &one : cases)
        input += text(one).toLatin1() + '\n';
    QFile file(dir.filePath(QStringLiteral("cases")));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size() || !file.flush()) {
        QTest::qFail("the cases cannot be written", __FILE__, __LINE__);
        return {};
    }
    const QString source = QStringLiteral(HEXQUILL_SOURCE_DIR);
    const QString answers = dir.filePath(QStringLiteral("answers"));
    const QString node = qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(node,
                  { source + QStringLiteral("/tests/post/judge.mjs"),
                    source + QStringLiteral("/tests/hexo/node_modules"), mode, file.fileName(), answers });
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        QTest::qFail("the judge (node, with tests/hexo/node_modules) did not answer", __FILE__, __LINE__);
        return {};
    }
    QFile answered(answers);
    if (!answered.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromLatin1(answered.readAll()).split(u'\n');
    lines.removeLast();
    return lines;
}

/// The files of real posts: tests/post/posts, and every .md below HEXQUILL_CORPUS if that is set.
inline QStringList postFiles()
{
    QStringList folders{ QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/post/posts") };
    if (qEnvironmentVariableIsSet("HEXQUILL_CORPUS"))
        folders.append(qEnvironmentVariable("HEXQUILL_CORPUS"));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

} // namespace Judge
