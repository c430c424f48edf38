// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articledelivery.h"
#include "app/messagebar.h"
#include "tests/gui/desk.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hexquill;

/// The way of an article out of the window, by the menus' entries.
class ArticleDeliveryTest : public QObject
{
    Q_OBJECT

    /// Until the delivery has said how it ended; what it said.
    static QString deliver(Desk &desk, ActionId id)
    {
        QSignalSpy said(&desk.bench().delivery(), &ArticleDelivery::said);
        desk.trigger(id);
        if (said.isEmpty() && !said.wait(120000))
            return QStringLiteral("nothing was said");
        return said.first().first().value<Message>().text;
    }

    static bool canLeave(Desk &desk)
    {
        return QTest::qWaitFor([&] { return desk.bench().actions()[ActionId::ExportPage]->isEnabled(); }, 60000);
    }

    /// Begins a post without a file.
    static bool canBeMade(Desk &desk)
    {
        desk.trigger(ActionId::NewPost);
        return canLeave(desk);
    }

    static const QMimeData *copied() { return QGuiApplication::clipboard()->mimeData(); }

private slots:
    void exportedPage_hasTheArticleAndTheTitlesName()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(canLeave(desk));
        desk.prompts.exportAnswer = desk.write(QStringLiteral("out/old.html"), "old");
        QCOMPARE(deliver(desk, ActionId::ExportPage), QStringLiteral("Exported to ") + desk.prompts.exportAnswer);
        QVERIFY2(
            desk.prompts.asked.last().contains(QStringLiteral("散步，是最便宜的远行：在熟悉的街道上重新学会看见.html")),
            qPrintable(desk.prompts.asked.last()));
        const QByteArray html = Desk::read(desk.prompts.exportAnswer);
        QVERIFY(html.startsWith("<!doctype html>") && html.contains("<title>散步，是最便宜的远行"));
        QVERIFY(html.contains("同一条路，走一百遍") && !html.contains("<script"));
        desk.prompts.exportAnswer.clear();
        desk.trigger(ActionId::ExportPdf);
        QVERIFY2(desk.prompts.asked.last().endsWith(
                     QStringLiteral("/out/散步，是最便宜的远行：在熟悉的街道上重新学会看见.pdf")),
                 qPrintable(desk.prompts.asked.last()));
    }

    void newPost_isExportedToAFolderThatIsThere()
    {
        Desk desk;
        desk.application().start({});
        QVERIFY(canBeMade(desk));
        desk.trigger(ActionId::ExportPage);
        const QString suggested = desk.prompts.asked.last().section(QStringLiteral("export as "), 1);
        QCOMPARE(QFileInfo(suggested).absolutePath(), QDir::homePath());
    }

    void exportedPdf_holdsWhatIsInTheTextNow()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(canLeave(desk));
        desk.trigger(ActionId::ShowPreview); // it need not be seen
        QTest::keyClicks(&desk.editor(), QStringLiteral("Typed just now. "));
        desk.prompts.exportAnswer = desk.write(QStringLiteral("a.pdf"), {});
        QCOMPARE(deliver(desk, ActionId::ExportPdf), QStringLiteral("Exported to ") + desk.prompts.exportAnswer);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), { desk.prompts.exportAnswer, QStringLiteral("-") });
        QVERIFY(reader.waitForFinished(60000));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(QStringLiteral("Typed just now."))
                     && text.contains(QStringLiteral("同一条路，走一百遍")),
                 qPrintable(text));
    }

    void cannotBeWritten_isSaidInWords()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(canLeave(desk));
        desk.prompts.exportAnswer = desk.sample + QStringLiteral("/inside a file.html");
        const QString said = deliver(desk, ActionId::ExportPage);
        QVERIFY2(said.contains(QStringLiteral("could not be delivered"))
                     && said.contains(QStringLiteral("inside a file.html")),
                 qPrintable(said));
        QCOMPARE(desk.window().messages().text(), said);
    }

    void cancelled_writesNothing()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(canLeave(desk));
        desk.prompts.exportAnswer = QFileInfo(desk.sample).absolutePath() + QStringLiteral("/never.html");
        QSignalSpy said(&desk.bench().delivery(), &ArticleDelivery::said);
        desk.trigger(ActionId::ExportPage);
        auto *progress = desk.window().findChild<QProgressDialog *>();
        QVERIFY(progress);
        progress->findChild<QPushButton *>()->click();
        QTest::qWait(1500);
        QVERIFY(said.isEmpty());
        QVERIFY(!QFileInfo::exists(desk.prompts.exportAnswer));
        QTRY_VERIFY(!desk.window().findChild<QProgressDialog *>());
    }

    void richText_isOfThePostOrOfTheSelection()
    {
        Desk desk;
        desk.start({ desk.write(
            QStringLiteral("a.md"), "---\ntitle: T\n---\n## 标题\n\n一段 **粗体** 字。\n\n```js\nlet a = 1;\n```\n") });
        QVERIFY(desk.articleShows(QStringLiteral("粗体")));
        QVERIFY(canLeave(desk));
        QCOMPARE(deliver(desk, ActionId::CopyRichText), QStringLiteral("Copied a.md as rich text."));
        QVERIFY(copied()->html().contains(QStringLiteral("标题</h2>")));
        QVERIFY(copied()->html().contains(QStringLiteral("style=")));
        QVERIFY2(copied()->text().startsWith(QStringLiteral("标题\n\n一段 粗体 字。")), qPrintable(copied()->text()));
        const int at = int(desk.editor().documentText().indexOf(QStringLiteral("**粗体**")));
        desk.editor().setSelection({ at, at + 6 });
        deliver(desk, ActionId::CopyRichText);
        QCOMPARE(copied()->text().trimmed(), QStringLiteral("粗体"));
        QVERIFY(copied()->html().contains(QStringLiteral("粗体</strong>"))
                && !copied()->html().contains(QStringLiteral("标题")));
    }

    void source_isTheArticlesHtmlAsText()
    {
        Desk desk;
        desk.start({ desk.write(QStringLiteral("a.md"),
                                              "---\ntitle: T\n---\n一段 **粗体** 字。\n\n```js\nlet a = 1;\n```\n") });
        QVERIFY(desk.articleShows(QStringLiteral("粗体")));
        QVERIFY(canLeave(desk));
        QCOMPARE(deliver(desk, ActionId::CopySource), QStringLiteral("Copied a.md as HTML."));
        QVERIFY(!copied()->hasHtml());
        QVERIFY2(copied()->text().startsWith(
                     QStringLiteral("<p>一段 <strong>粗体</strong> 字。</p>\n<figure class=\"highlight js\">")),
                 qPrintable(copied()->text()));
        QVERIFY(copied()->text().contains(QStringLiteral("<span class=\"keyword\">let</span>")));
    }

    void textThatHexoWouldNotPublish_isDeliveredWithAWord()
    {
        Desk desk;
        desk.start({ desk.write(QStringLiteral("a.md"), "---\ntitle: T\n---\n{% nosuchtag %}\n") });
        QVERIFY(canLeave(desk));
        desk.prompts.exportAnswer = desk.write(QStringLiteral("a.html"), {});
        const QString said = deliver(desk, ActionId::ExportPage);
        QVERIFY2(said.contains(QStringLiteral("Hexo would not publish this text"))
                     && said.contains(QStringLiteral("nosuchtag")),
                 qPrintable(said));
    }

    void withoutAPrinter_aPdfIsOffered()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(canLeave(desk));
        emit desk.bench().delivery().pdfWanted();
        QVERIFY(desk.prompts.asked.last().endsWith(QStringLiteral(".pdf")));
    }
};

int main(int argc, char **argv)
{
    ArticleDeliveryTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_articledelivery.moc"
