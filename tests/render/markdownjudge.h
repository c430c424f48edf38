// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Hexquill::Judge {

/// Markdown to be rendered by us and by the real hexo-renderer-marked.
struct MarkdownCase
{
    QString text;
    MarkdownOptions options = {};
    MarkdownContext context = { QStringLiteral("http://example.com") };
};

inline QString packages()
{
    return QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/hexo/node_modules");
}

inline QJsonObject markedConfig(const MarkdownOptions &o)
{
    const auto &e = o.externalLink;
    const QJsonObject external{ { QStringLiteral("enable"), e.enable },
                                { QStringLiteral("nofollow"), e.nofollow },
                                { QStringLiteral("exclude"), QJsonArray::fromStringList(e.exclude) } };
    return { { QStringLiteral("gfm"), o.gfm },
             { QStringLiteral("breaks"), o.breaks },
             { QStringLiteral("pedantic"), o.pedantic },
             { QStringLiteral("smartypants"), o.smartypants },
             { QStringLiteral("quotes"), o.quotes },
             { QStringLiteral("modifyAnchors"), o.modifyAnchors },
             { QStringLiteral("headerIds"), o.headerIds },
             { QStringLiteral("anchorAlias"), o.anchorAlias },
             { QStringLiteral("autolink"), o.autolink },
             { QStringLiteral("mangle"), o.mangle },
             { QStringLiteral("sanitizeUrl"), o.sanitizeUrl },
             { QStringLiteral("lazyload"), o.lazyload },
             { QStringLiteral("figcaption"), o.figcaption },
             { QStringLiteral("prependRoot"), o.prependRoot },
             { QStringLiteral("postAsset"), o.postAsset },
             { QStringLiteral("descriptionLists"), o.descriptionLists },
             { QStringLiteral("external_link"), external } };
}

inline QByteArray asJson(const MarkdownCase &one)
{
    const QJsonObject object{ { QStringLiteral("text"), one.text },
                              { QStringLiteral("dialect"), one.options.dialect == MarkdownDialect::Marked4 ? 4 : 15 },
                              { QStringLiteral("marked"), markedConfig(one.options) },
                              { QStringLiteral("url"), one.context.siteUrl },
                              { QStringLiteral("root"), one.context.root },
                              { QStringLiteral("relativeLink"), one.context.relativeLink },
                              { QStringLiteral("postAssetFolder"), one.context.postAssetFolder },
                              { QStringLiteral("postPath"), one.context.postPath },
                              { QStringLiteral("assets"), QJsonArray::fromStringList(one.context.assets) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// One object with `html` or `error` for each case; empty, with the reason logged, if Node or its packages are missing.
inline QList<QJsonObject> askMarked(const QList<MarkdownCase> &cases)
{
    QProcess node;
    node.start(qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node")),
               { QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/render/judge-markdown.mjs"), packages() });
    for (const MarkdownCase &one : cases)
        node.write(asJson(one));
    node.closeWriteChannel();
    if (!node.waitForFinished(300'000) || node.exitCode() != 0) {
        qWarning("judge: %s %s", qPrintable(node.errorString()), node.readAllStandardError().constData());
        return {};
    }
    QList<QJsonObject> answers;
    const QList<QByteArray> lines = node.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            answers << QJsonDocument::fromJson(line).object();
    }
    return answers;
}

/// Renders each case on both sides and fails on the first differences; $HEXQUILL_SHOWN of them, at least five, are
/// shown.
inline void compareWithMarked(const QList<MarkdownCase> &cases, const char *what)
{
    const QList<QJsonObject> answers = askMarked(cases);
    QCOMPARE(answers.size(), cases.size());
    int equal = 0;
    const int most = qMax(qEnvironmentVariableIntValue("HEXQUILL_SHOWN"), 5);
    int shown = 0;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const MarkdownResult ours = renderMarkdown(cases[i].text, cases[i].options, cases[i].context);
        const bool throws = answers[i].contains(QStringLiteral("error"));
        const QString theirs = answers[i].value(QStringLiteral("html")).toString();
        if (ours.fatal.has_value() == throws && (throws || ours.html() == theirs)) {
            ++equal;
        } else if (shown++ < most) {
            qWarning("%s", asJson(cases[i]).constData());
            qWarning("ours   %s", qPrintable(ours.fatal.value_or(ours.html())));
            qWarning("theirs %s", QJsonDocument(answers[i]).toJson(QJsonDocument::Compact).constData());
        }
    }
    qInfo("FIGURE: %s: %d of %lld equal, byte for byte", what, equal, qlonglong(cases.size()));
    QCOMPARE(equal, int(cases.size()));
}

} // namespace Hexquill::Judge
