// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/currentblog.h"
#include "app/diffview.h"
#include "app/exportdialog.h"
#include "app/messagebar.h"
#include "app/outlinepanel.h"
#include "app/postspanel.h"
#include "app/posttabs.h"
#include "app/problemspanel.h"
#include "app/recoverydialog.h"
#include "editor/findbar.h"
#include "editor/folding.h"
#include "editor/frontmatterform.h"
#include "tests/app/settled.h"
#include "tests/gui/desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace Hexquill;

/// A writer at the window: the keys and clicks of the main job, and what the file holds afterwards.
class WritingTest : public QObject
{
    Q_OBJECT

    static QPushButton *button(QWidget *parent, const QString &text)
    {
        for (QPushButton *candidate : parent->findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

private slots:
    void sample_isShownWithTitleAndNumberedContents()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.articleShows(QStringLiteral("散步，是最便宜的远行：在熟悉的街道上重新学会看见")));
        QVERIFY(desk.articleText().contains(QStringLiteral("愿你每一次出门")));
        const QString links = QStringLiteral("document.querySelectorAll('#hexquill-toc a[href]').length === 5");
        QVERIFY(desk.pageHas(links));
        QVERIFY(desk.pageHas(QStringLiteral("document.getElementById('hexquill-toc').textContent.includes('1.')")));
        QCOMPARE(desk.bench().outline().topLevelItemCount(), 5);
        QVERIFY(!desk.application().controller().isModified());
        QVERIFY(desk.window().windowTitle().contains(QFileInfo(desk.sample).fileName()));
    }

    void typingInTheText_showsInThePreview()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        desk.editor().goToLine(0);
        QTest::keyClicks(&desk.editor(), QStringLiteral("Fresh words. "));
        QVERIFY(desk.articleShows(QStringLiteral("Fresh words.")));
        QVERIFY(desk.window().isWindowModified());
    }

    void typingInTheForm_showsInThePreview()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QApplication::setActiveWindow(&desk.window());
        desk.bench().form().focusTitle();
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Another title"));
        QVERIFY(desk.articleShows(QStringLiteral("Another title")));
    }

    void contentsClick_scrollsToTheSection()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QVERIFY(desk.pageHas(QStringLiteral("document.querySelectorAll('#hexquill-toc a[href]').length === 5")));
        desk.ask(QStringLiteral(
            "document.querySelectorAll('#hexquill-toc a[href], #hexquill-folded-toc a[href]')[3].click()"));
        QVERIFY(desk.pageHas(QStringLiteral("window.scrollY > 100")));
        QVERIFY(desk.articleText().contains(QStringLiteral("给小事一个名字")));
    }

    void save_writesTheTypedTextAndKeepsEveryOtherByte()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QByteArray before = Desk::read(desk.sample);
        desk.editor().goToLine(1);
        QTest::keyClicks(&desk.editor(), QStringLiteral("abc"));
        desk.trigger(ActionId::Save);
        QByteArray expected = before;
        expected.replace("去年秋天，我搬到", "abc去年秋天，我搬到");
        QCOMPARE(Desk::read(desk.sample), expected);
        QVERIFY(!desk.window().isWindowModified());
        QVERIFY(done(desk.application().controller().reload()));
        QCOMPARE(desk.document().post().toBytes(), expected);
    }

    void undo_followsTheOrderOverFormAndText()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QByteArray before = desk.document().post().toBytes();
        desk.editor().goToLine(1);
        QTest::keyClicks(&desk.editor(), QStringLiteral("abc"));
        QVERIFY(desk.document().setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("T"))));
        const QByteArray both = desk.document().post().toBytes();
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.document().headText().contains(QStringLiteral("散步")));
        QVERIFY(desk.document().bodyText().contains(QStringLiteral("abc")));
        while (desk.document().isUndoAvailable())
            desk.trigger(ActionId::Undo);
        QCOMPARE(desk.document().post().toBytes(), before);
        QVERIFY(!desk.window().isWindowModified());
        while (desk.document().isRedoAvailable())
            desk.trigger(ActionId::Redo);
        QCOMPARE(desk.document().post().toBytes(), both);
    }

    void saving_stampsUpdatedWhereTheWriterWantsIt()
    {
        Desk desk;
        const QString path
            = desk.write(QStringLiteral("p.md"), "---\ntitle: T\nupdated: 2020-01-01 00:00:00\n---\nb\n");
        desk.start({ path });
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        desk.trigger(ActionId::Save);
        QVERIFY(Desk::read(path).contains("updated: 2020-01-01 00:00:00\n---\nxb"));
        desk.application().settings().set(Remembered::stampUpdated, int(StampUpdated::WhereThere));
        desk.trigger(ActionId::Save); // nothing changed, so nothing is written
        QVERIFY(Desk::read(path).contains("2020-01-01"));
        QTest::keyClicks(&desk.editor(), QStringLiteral("y"));
        desk.trigger(ActionId::Save);
        static const QRegularExpression stamped(
            QStringLiteral("\\A---\ntitle: T\nupdated: 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\n---\nxyb\n\\z"));
        QVERIFY(stamped.match(QString::fromUtf8(Desk::read(path))).hasMatch());
        QVERIFY(!Desk::read(path).contains("2020-01-01"));
        QVERIFY(!desk.window().isWindowModified());
    }

    void unsavedText_comesBackAfterACrash()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QByteArray before = Desk::read(desk.sample);
        desk.editor().goToLine(1);
        QTest::keyClicks(&desk.editor(), QStringLiteral("not saved "));
        desk.trigger(ActionId::NewPost);
        QTest::keyClicks(&desk.editor(), QStringLiteral("never saved "));
        desk.crash();
        desk.start({});
        QVERIFY(desk.window().messages().text().contains(QFileInfo(desk.sample).fileName()));
        desk.trigger(ActionId::LostTexts);
        auto *dialog = desk.window().findChild<RecoveryDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<DiffView *>()->toPlainText().contains(QStringLiteral("not saved")));
        button(dialog, QStringLiteral("Open with This Text"))->click();
        QCOMPARE(desk.application().controller().path(), desk.sample);
        QVERIFY(desk.document().bodyText().contains(QStringLiteral("not saved")));
        QVERIFY(desk.window().isWindowModified());
        QCOMPARE(Desk::read(desk.sample), before);
        button(dialog, QStringLiteral("Open with This Text"))->click();
        QVERIFY(desk.document().bodyText().contains(QStringLiteral("never saved")));
        QVERIFY(desk.application().controller().path().isEmpty());
        QCOMPARE(desk.bench().tabs().count(), 2);
    }

    void discardedText_doesNotComeBack()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        desk.prompts.onUnsaved = SaveChoice::Discard;
        QVERIFY(desk.window().close());
        desk.restart();
        desk.start({});
        QVERIFY(desk.window().messages().text().isEmpty());
    }

    void severalPosts_keepTheirTextUndoAndPlace()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QString other = desk.write(QStringLiteral("other.md"), "---\ntitle: Other\n---\nquite another text\n");
        desk.editor().goToLine(1);
        QTest::keyClicks(&desk.editor(), QStringLiteral("abc"));
        const Selection caret = desk.editor().selection();
        desk.openPath(other);
        QVERIFY(desk.articleShows(QStringLiteral("quite another text")));
        QVERIFY(!desk.articleText().contains(QStringLiteral("去年秋天")));
        QCOMPARE(desk.bench().tabs().count(), 2);
        QVERIFY(!desk.window().isWindowModified());
        QVERIFY(desk.window().windowTitle().contains(QStringLiteral("other.md")));
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        desk.trigger(ActionId::LastUsedPost);
        QVERIFY(desk.articleShows(QStringLiteral("去年秋天")));
        QVERIFY(desk.window().windowTitle().contains(QFileInfo(desk.sample).fileName()));
        QCOMPARE(desk.editor().selection(), caret);
        desk.trigger(ActionId::Undo);
        QVERIFY(!desk.document().bodyText().contains(QStringLiteral("abc")));
        desk.trigger(ActionId::NextPost);
        QVERIFY(desk.document().bodyText().startsWith(QLatin1Char('x')));
    }

    void messagesOfAPost_goWithIt()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        desk.trigger(ActionId::NewPost);
        emit desk.editor().imagesGiven({ { {}, "a picture that has no place before the post is saved", {}, {}, {} } });
        QVERIFY(!desk.window().messages().text().isEmpty());
        desk.trigger(ActionId::CloseDocument);
        QCOMPARE(desk.bench().tabs().count(), 1);
        QVERIFY(desk.window().messages().text().isEmpty());
    }

    void languageSwitch_keepsEveryOpenPost()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        desk.openPath(desk.write(QStringLiteral("other.md"), "---\ntitle: Other\n---\na\nb\nc\n"));
        desk.editor().goToLine(2);
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        const Selection caret = desk.editor().selection();
        desk.application().chooseLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(desk.bench().tabs().count(), 2);
        QCOMPARE(desk.editor().selection(), caret);
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(desk.articleShows(QStringLiteral("xc")));
    }

    void session_comesBackWithItsPostsAndCarets()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        desk.openPath(desk.write(QStringLiteral("other.md"), "---\ntitle: Other\n---\na\nb\nc\n"));
        desk.editor().goToLine(2);
        desk.trigger(ActionId::PreviousPost);
        desk.editor().goToLine(0);
        desk.trigger(ActionId::FoldAll);
        const QList<Fold> folds = desk.editor().folding().folds();
        QVERIFY(!folds.isEmpty());
        desk.restart();
        desk.start({});
        QCOMPARE(desk.bench().tabs().count(), 2);
        QVERIFY(desk.window().windowTitle().contains(QFileInfo(desk.sample).fileName()));
        QCOMPARE(desk.editor().folding().folds(), folds);
        desk.trigger(ActionId::NextPost);
        QCOMPARE(desk.editor().currentLine(), 2);
        QVERIFY(desk.editor().folding().folds().isEmpty());
    }

    void closing_asksAndCancelKeepsTheWindow()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        QVERIFY(!desk.window().close());
        QVERIFY(desk.window().isVisible());
        QCOMPARE(desk.prompts.asked.size(), 1);
        desk.prompts.onUnsaved = SaveChoice::Discard;
        QVERIFY(desk.window().close());
        QVERIFY(!Desk::read(desk.sample).contains("x---"));
    }

    void export_showsThePlanAndWritesThePost()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QString blog = desk.makeBlog();
        const std::unique_ptr<ExportDialog> dialog(desk.bench().makeExportDialog());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QPushButton *exportButton = button(dialog.get(), QStringLiteral("Export"));
        QVERIFY(exportButton && !exportButton->isEnabled());
        dialog->setFolder(blog);
        settle(*dialog);
        QVERIFY(exportButton->isEnabled());
        QCOMPARE(dialog->plan()->steps.size(), 1);
        const QString target = dialog->plan()->steps.first().target;
        QVERIFY(!QFile::exists(target));
        QTest::mouseClick(exportButton, Qt::LeftButton);
        settle(desk.application());
        QCOMPARE(Desk::read(target), Desk::read(desk.sample));
        QVERIFY(button(dialog.get(), QStringLiteral("Open Folder"))->isVisible());
    }

    void exportOverADifferentPost_needsTheTick()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QString blog = desk.makeBlog();
        const QString target
            = desk.write(QStringLiteral("blog/source/_posts/same.md"), "---\ntitle: Quite another\n---\nother text\n");
        const std::unique_ptr<ExportDialog> dialog(desk.bench().makeExportDialog());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->setFolder(blog);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileName"))->setText(QStringLiteral("same.md"));
        settle(*dialog);
        QVERIFY(dialog->plan() && dialog->plan()->needsConsent());
        QPushButton *exportButton = button(dialog.get(), QStringLiteral("Export"));
        QVERIFY(!exportButton->isEnabled());
        auto *consent = dialog->findChild<QCheckBox *>(QStringLiteral("consent"));
        QVERIFY(consent->isVisible());
        consent->setChecked(true);
        QVERIFY(exportButton->isEnabled());
        QTest::mouseClick(exportButton, Qt::LeftButton);
        settle(desk.application());
        QCOMPARE(Desk::read(target), Desk::read(desk.sample));
    }

    void exportToNoBlog_saysWhatIsMissingAndOffersAPlainFolder()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QTemporaryDir folder;
        const std::unique_ptr<ExportDialog> dialog(desk.bench().makeExportDialog());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        dialog->setFolder(folder.path());
        settle(*dialog);
        QVERIFY(!dialog->plan());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("reason"))->text().contains(QStringLiteral("_config.yml")));
        auto *plain = dialog->findChild<QCheckBox *>(QStringLiteral("plainFolder"));
        QVERIFY(plain->isVisible());
        plain->setChecked(true);
        settle(*dialog);
        QVERIFY(dialog->plan());
        QTest::mouseClick(button(dialog.get(), QStringLiteral("Export")), Qt::LeftButton);
        settle(desk.application());
        const QFileInfoList written = QDir(folder.path()).entryInfoList({ QStringLiteral("*.md") }, QDir::Files);
        QCOMPARE(written.size(), 1);
        QCOMPARE(Desk::read(written.first().filePath()), Desk::read(desk.sample));
    }

    void anotherLanguage_keepsTextAndUndo()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QTest::keyClicks(&desk.editor(), QStringLiteral("kept"));
        const QByteArray text = desk.document().post().toBytes();
        desk.application().chooseLanguage(QStringLiteral("zh_CN"));
        QVERIFY(desk.window().menuBar()->actions().first()->text().startsWith(QStringLiteral("文件")));
        QCOMPARE(desk.document().post().toBytes(), text);
        QVERIFY(desk.window().isWindowModified());
        QVERIFY(desk.articleShows(QStringLiteral("kept")));
        desk.trigger(ActionId::Undo);
        QVERIFY(desk.document().post().toBytes() != text);
        desk.application().chooseLanguage(QStringLiteral("en"));
        QVERIFY(desk.window().menuBar()->actions().first()->text().contains(QStringLiteral("File")));
    }

    void brokenFrontMatter_isShownAndNeverRewritten()
    {
        Desk desk;
        const QByteArray broken = "---\ntitle: a: b\ntags: [x\n---\nText\n";
        const QString path = desk.write(QStringLiteral("broken.md"), broken);
        desk.start({ path });
        QTRY_VERIFY(!desk.bench().problems().problems().isEmpty());
        const Problem problem = desk.bench().problems().problems().first();
        QVERIFY(problem.inHead);
        QCOMPARE(problem.severity, Problem::Severity::Error);
        QVERIFY(problem.line > 0);
        QVERIFY(!desk.document().setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("x"))));
        desk.editor().goToLine(0);
        QTest::keyClicks(&desk.editor(), QStringLiteral("More "));
        desk.trigger(ActionId::Save);
        QCOMPARE(Desk::read(path), QByteArray(broken).replace("Text", "More Text"));
    }

    void findBar_opensAndEscapeReturnsToTheText()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QApplication::setActiveWindow(&desk.window());
        desk.trigger(ActionId::Find);
        QVERIFY(desk.bench().findBar().isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("h2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.bench().findBar().isVisible());
        QVERIFY(desk.editor().hasFocus());
    }

    void outlineClick_goesToTheHeading()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QTRY_COMPARE(desk.bench().outline().topLevelItemCount(), 5);
        OutlinePanel &outline = desk.bench().outline();
        const QRect place = outline.visualItemRect(outline.topLevelItem(2));
        QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, place.center());
        const QString line = desk.editor().document()->findBlockByNumber(desk.editor().currentLine()).text();
        QCOMPARE(line, QStringLiteral("## 把手机留在口袋里"));
        QCOMPARE(outline.currentItem(), outline.topLevelItem(2));
    }

    void blog_listsDraftsFirstThenYears()
    {
        Desk desk;
        desk.start({});
        desk.openPath(desk.makeBlog());
        QTRY_VERIFY(desk.application().blog().blog().has_value());
        const QAbstractItemModel *list = desk.bench().posts().findChild<QTreeView *>()->model();
        QTRY_COMPARE(list->rowCount(), 2);
        QVERIFY(list->index(0, 0).data().toString().startsWith(QStringLiteral("Drafts")));
        QVERIFY(list->index(1, 0).data().toString().startsWith(QStringLiteral("2024")));
    }

    void newPost_takesTheBlogsScaffoldAndName()
    {
        Desk desk;
        desk.start({});
        const QString blog = desk.makeBlog();
        desk.openPath(blog);
        QTRY_VERIFY(desk.application().blog().blog().has_value());
        desk.trigger(ActionId::NewPost);
        QVERIFY(desk.document().headText().contains(QStringLiteral("date: ")));
        QVERIFY(!desk.window().isWindowModified());
        QVERIFY(desk.document().setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("新的一篇"))));
        desk.prompts.saveAnswer = blog + QStringLiteral("/source/_posts/x.md");
        desk.trigger(ActionId::Save);
        const QString suggested = desk.prompts.asked.last();
        QVERIFY2(suggested.endsWith(QStringLiteral("/source/_posts/新的一篇.md")), qPrintable(suggested));
    }

    void unreadableFile_isSaidInTheMessageBar()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        desk.openPath(QStringLiteral("/no/such/post.md"));
        QVERIFY(desk.window().messages().isVisible());
        QVERIFY(desk.window().messages().text().contains(QStringLiteral("post.md")));
        QCOMPARE(desk.application().controller().path(), desk.sample);
    }

    void layout_survivesARestart()
    {
        const QTemporaryDir folder;
        ApplicationOptions options;
        options.settingsFile = folder.filePath(QStringLiteral("s.conf"));
        options.preview = false;
        {
            Application first(options);
            first.start({});
            first.workbench().window().resize(1000, 700);
            first.workbench().actions()[ActionId::ShowOutline]->setChecked(false);
            first.workbench().actions()[ActionId::ShowPreview]->setChecked(false);
            QVERIFY(first.workbench().window().close());
        }
        Application second(options);
        second.start({});
        QCOMPARE(second.workbench().window().size(), QSize(1000, 700));
        QVERIFY(!second.workbench().actions()[ActionId::ShowOutline]->isChecked());
        QVERIFY(second.workbench().actions()[ActionId::ShowPosts]->isChecked());
        QVERIFY(!second.workbench().actions()[ActionId::ShowPreview]->isChecked());
    }
};

int main(int argc, char **argv)
{
    WritingTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_writing.moc"
