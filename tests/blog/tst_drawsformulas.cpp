// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/formulas.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// Whose formulas are drawn: the post's word counts first, then the theme's.
class DrawsFormulasTest : public QObject
{
    Q_OBJECT

private slots:
    void themeAndPost_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("front");
        QTest::addColumn<bool>("drawn");
        const auto row = [](const char *name, const char *config, const char *front, bool drawn) {
            QTest::newRow(name) << QString::fromLatin1(config) << QString::fromLatin1(front) << drawn;
        };
        const char *butterfly = "theme: butterfly\ntheme_config:\n  math:\n    use: katex\n";
        const char *butterflyPerPage
            = "theme: butterfly\ntheme_config:\n  math:\n    use: mathjax\n    per_page: false\n";
        const char *next
            = "theme: next\ntheme_config:\n  math:\n    every_page: true\n    mathjax:\n      enable: true\n";
        const char *nextPerPage = "theme: next\ntheme_config:\n  math:\n    mathjax:\n      enable: true\n";
        const char *fluid
            = "theme: fluid\ntheme_config:\n  post:\n    math:\n      enable: true\n      specific: false\n";
        const char *fluidSpecific
            = "theme: fluid\ntheme_config:\n  post:\n    math:\n      enable: true\n      specific: true\n";
        row("nothing set", "", "", false);
        row("the post's wish", "", "mathjax: true", true);
        row("katex", "", "katex: true", true);
        row("a map", "", "math: {enable: true}", true);
        row("Butterfly", butterfly, "", true);
        row("Butterfly, not this post", butterfly, "mathjax: false", false);
        row("Butterfly, page by page", butterflyPerPage, "", false);
        row("Butterfly, this page", butterflyPerPage, "mathjax: true", true);
        row("Butterfly, off", "theme: butterfly\n", "", false);
        row("NexT, every page", next, "", true);
        row("NexT, page by page", nextPerPage, "", false);
        row("Fluid", fluid, "", true);
        row("Fluid, page by page", fluidSpecific, "", false);
        row("Fluid, this page", fluidSpecific, "math: true", true);
        row("another theme", "theme: x\ntheme_config:\n  mathjax: true\n", "", true);
    }
    void themeAndPost()
    {
        QFETCH(QString, config);
        QFETCH(QString, front);
        QFETCH(bool, drawn);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("_config.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(config.toUtf8());
        file.close();
        const auto loaded = BlogConfig::loadFile(file.fileName());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error()));
        const FrontMatter frontMatter
            = FrontMatter::read(front.isEmpty() ? QString() : QStringLiteral("---\n%1\n---\n").arg(front));
        QCOMPARE(drawsFormulas(frontMatter, *loaded), drawn);
    }
};

QTEST_GUILESS_MAIN(DrawsFormulasTest)
#include "tst_drawsformulas.moc"
