// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/diagrams.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// Whose diagrams are drawn, by the rules that the themes' own scripts have.
class DrawnDiagramsTest : public QObject
{
    Q_OBJECT

private slots:
    void themeAndPost_data()
    {
        QTest::addColumn<QString>("config");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("elements");
        const auto row = [](const char *name, const char *config, const char *front, const char *elements,
                            const char *package = "hexo") {
            QTest::newRow(name) << QString::fromLatin1(config) << QString::fromLatin1(front)
                                << QString::fromLatin1(package) << QString::fromLatin1(elements);
        };
        const char *tag = ".mermaid-wrap > .mermaid-src";
        const char *both = ".mermaid-wrap > .mermaid-src, pre > code.mermaid";
        const char *fluid = "theme: fluid\ntheme_config:\n  post:\n    mermaid:\n      enable: true\n      specific: ";
        const QByteArray fluidSpecific = QByteArray(fluid) + "true\n";
        const QByteArray fluidAlways = QByteArray(fluid) + "false\n";
        const char *filter = "hexo-filter-mermaid-diagrams";
        row("nothing set", "", "", "");
        row("Butterfly, tag", "theme: butterfly\ntheme_config:\n  mermaid:\n    enable: true\n", "", tag);
        row("Butterfly, code too",
            "theme: butterfly\ntheme_config:\n  mermaid:\n    enable: true\n    code_write: true\n", "", both);
        row("Butterfly, off", "theme: butterfly\ntheme_config:\n  mermaid:\n    code_write: true\n", "mermaid: true",
            "");
        row("NexT", "theme: next\ntheme_config:\n  mermaid:\n    enable: true\n", "", "pre > .mermaid");
        row("NexT, off", "theme: next\n", "mermaid: true", "");
        row("Fluid", fluidAlways.constData(), "", ".mermaid");
        row("Fluid, page by page", fluidSpecific.constData(), "", "");
        row("Fluid, this page", fluidSpecific.constData(), "mermaid: true", ".mermaid");
        row("Stellar", "theme: stellar\ntheme_config:\n  plugins:\n    mermaid:\n      enable: true\n", "", ".mermaid");
        row("Stellar, this page", "theme: stellar\n", "render: {diagrams: mermaid}", ".mermaid");
        row("Stellar, off", "theme: stellar\n", "render: {math: katex}", "");
        row("Volantis, this page", "theme: volantis\n", "plugins: [mermaid]", ".mermaid");
        row("Volantis, with settings", "theme: volantis\n", "plugins:\n  - mermaid:\n      theme: dark", ".mermaid");
        row("Volantis, off", "theme: volantis\n", "plugins: [katex]", "");
        row("another theme", "theme: x\ntheme_config:\n  mermaid: true\n", "", ".mermaid");
        row("the filter", "", "", "pre.mermaid", filter);
        row("the filter, off", "mermaid:\n  enable: false\n", "", "", filter);
        row("the filter's settings without it", "mermaid:\n  enable: true\n", "", "");
    }
    void themeAndPost()
    {
        QFETCH(QString, config);
        QFETCH(QString, front);
        QFETCH(QString, package);
        QFETCH(QString, elements);
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QString &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        };
        write(QStringLiteral("_config.yml"), config);
        write(QStringLiteral("package.json"), QStringLiteral("{\"dependencies\": {\"%1\": \"*\"}}").arg(package));
        const auto loaded = BlogConfig::load(folder.path());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error()));
        const FrontMatter frontMatter
            = FrontMatter::read(front.isEmpty() ? QString() : QStringLiteral("---\n%1\n---\n").arg(front));
        QCOMPARE(drawnDiagrams(frontMatter, *loaded), elements);
    }
};

QTEST_GUILESS_MAIN(DrawnDiagramsTest)
#include "tst_drawndiagrams.moc"
