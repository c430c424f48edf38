// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmltomarkdown.h"
#include "preview/render/renderer.h"
#include "tests/hexo/judge.h"

#include <algorithm>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Hexquill;

/// A published article copied from the browser and pasted says, published again, what it said before.
class PastedHtmlTest : public QObject
{
    Q_OBJECT

    static QString html(const QString &body)
    {
        RenderRequest request;
        request.body = body;
        return render(request, {}).contentHtml;
    }

    /// What a reader reads: the texts of the page without their blanks and without the numbers of code lines.
    static QString words(const QString &html)
    {
        static const QRegularExpression numbers(QStringLiteral("<td class=\"gutter\">.*?</td>"));
        QStringList texts;
        for (const QString &piece : canonicalHtml(QString(html).remove(numbers)))
            if (!piece.startsWith(QLatin1Char('<')))
                texts << piece.mid(1); // behind its mark
        static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00A0}]+"));
        return texts.join(QString()).remove(blanks);
    }

private slots:
    void article_saysTheSameAfterCopyAndPaste_data()
    {
        QTest::addColumn<QString>("body");
        const QStringList folders{ QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/data/posts"),
                                   QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/sample") };
        static const QRegularExpression head(QStringLiteral("\\A---\\n.*?\\n---\\n"),
                                             QRegularExpression::DotMatchesEverythingOption);
        for (const QString &folder : folders)
            for (QDirIterator it(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
                 it.hasNext();) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QTest::newRow(qPrintable(file.fileName())) << QString::fromUtf8(file.readAll()).remove(head);
            }
    }

    void article_saysTheSameAfterCopyAndPaste()
    {
        QFETCH(QString, body);
        const QString published = html(body);
        const QString before = words(published);
        const QString after = words(html(markdownOfHtml(published)));
        const auto differ = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
        const qsizetype from = qMax<qsizetype>(0, differ.first - before.begin() - 20);
        QCOMPARE(after.mid(from, 80), before.mid(from, 80));
    }
};

QTEST_GUILESS_MAIN(PastedHtmlTest)
#include "tst_pastedhtml.moc"
