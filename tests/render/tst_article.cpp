// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"
#include "tests/render/articlecases.h"
#include "tests/render/judge.h"

#include <QTest>

using namespace Hexquill;

/// Every body of the tables beside this file, under every set of options, against the real Hexo, byte for byte.
class TestArticle : public QObject
{
    Q_OBJECT
private slots:
    void article_equalsHexos_data();
    void article_equalsHexos();
};

void TestArticle::article_equalsHexos_data()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<bool>("hexo7");
    for (const ArticleSetup &setup : articleSetups()) {
        QTest::newRow(qPrintable(setup.name)) << setup.name << false;
        if (setup.options.theme == u"landscape" && setup.options.packages.isEmpty())
            QTest::newRow(qPrintable(setup.name + QStringLiteral(", Hexo 7"))) << setup.name << true;
    }
}

void TestArticle::article_equalsHexos()
{
    QFETCH(QString, setup);
    QFETCH(bool, hexo7);
    ArticleSetup chosen;
    for (const ArticleSetup &one : articleSetups()) {
        if (one.name == setup)
            chosen = one;
    }
    if (hexo7) {
        chosen.options.hexoMajor = 7;
        chosen.options.markdown.dialect = MarkdownDialect::Marked4;
    }
    const QStringList bodies = chosen.bodies;
    QJsonObject posts;
    QJsonArray cases;
    RenderSite site{ chosen.options, {}, chosen.includeFiles };
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        const QString name = QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0'));
        posts.insert(name + QStringLiteral(".md"), articleHead(i) + bodies.at(i));
        cases += QJsonObject{ { QStringLiteral("ask"), QStringLiteral("post") },
                              { QStringLiteral("name"), QString(name + QStringLiteral(".md")) } };
        site.posts += { name, articleTitle(i), QStringLiteral("2025/01/02/%1/").arg(name), articleSeries(i), 0 };
    }
    QJsonObject files;
    for (auto file = chosen.includeFiles.cbegin(); file != chosen.includeFiles.cend(); ++file)
        files.insert(QStringLiteral("downloads/code/") + file.key(), file.value());
    const QJsonArray answers
        = Judge::ask(cases,
                     { { QStringLiteral("config"), chosen.config },
                       { QStringLiteral("theme"), chosen.options.theme },
                       { QStringLiteral("packages"), QJsonArray::fromStringList(chosen.options.packages) },
                       { QStringLiteral("posts"), posts },
                       { QStringLiteral("files"), files } },
                     hexo7 ? QStringLiteral("/tests/hexo7/node_modules") : QStringLiteral("/tests/hexo/node_modules"));
    QCOMPARE(answers.size(), cases.size());
    int failed = 0;
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        RenderRequest request;
        request.body = bodies.at(i);
        request.title = articleTitle(i);
        request.slug = site.posts.at(i).slug;
        request.path = site.posts.at(i).path;
        request.fields = articleFields(i);
        const Rendering ours = render(request, site);
        const QJsonObject hexos = answers.at(i).toObject();
        const QString reason = hexos.value(QStringLiteral("error")).toString();
        if (!reason.isEmpty() || !ours.error.isEmpty()) {
            if (ours.error.isEmpty() || !reason.contains(ours.error)) {
                ++failed;
                qWarning("%s\n  Hexo's error: %s\n  our error:    %s", qPrintable(bodies.at(i)), qPrintable(reason),
                         qPrintable(ours.error));
            }
            continue;
        }
        const QList<std::pair<QString, QString>> parts{
            { QStringLiteral("content"), ours.contentHtml }, { QStringLiteral("excerpt"), ours.excerptHtml },
            { QStringLiteral("more"), ours.moreHtml },       { QStringLiteral("published"), ours.publishedHtml },
            { QStringLiteral("toc"), ours.tocHtml },         { QStringLiteral("tocUnnumbered"), ours.tocHtmlUnnumbered }
        };
        for (const auto &[name, html] : parts) {
            const QString expected = hexos.value(name).toString();
            if (html == expected)
                continue;
            ++failed;
            qWarning("%s of %s\n  Hexo: %s\n  ours: %s", qPrintable(name), qPrintable(bodies.at(i)),
                     qPrintable(expected), qPrintable(html));
            break;
        }
    }
    QVERIFY2(failed == 0, qPrintable(QStringLiteral("%1 of %2 differ").arg(failed).arg(bodies.size())));
}

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"
