// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/messagebar.h"
#include "editor/markdowneditor.h"
#include "preview/insidefile.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

namespace {

QImage picture(const QColor &color, const QSize &size = { 3, 2 })
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QByteArray png(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// The program with a blog on a desk of its own, without a preview.
struct Desk
{
    QTemporaryDir folder;
    QTemporaryDir home; ///< where the trash is
    FakePrompts prompts;
    std::unique_ptr<Application> program;

    Desk()
    {
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        write(QStringLiteral("blog/_config.yml"),
              "title: b\nurl: https://example.com\npost_asset_folder: true\n"
              "marked:\n  prependRoot: true\n  postAsset: true\n");
        write(QStringLiteral("blog/source/_posts/a.md"), "---\ntitle: a\n---\none two three\n");
        write(QStringLiteral("blog/source/_posts/b.md"), "---\ntitle: b\n---\n");
        ApplicationOptions options;
        options.settingsFile = folder.filePath(QStringLiteral("settings.conf"));
        options.stateFolder = folder.filePath(QStringLiteral("state"));
        options.renderProgram = QStringLiteral("/no/such/program");
        options.preview = false;
        options.prompts = &prompts;
        program = std::make_unique<Application>(options);
        program->start({ post() });
        wait();
        if (!waitUntil([this] { return program->blog().blog().has_value(); }))
            qFatal("no blog");
        before = text();
    }
    ~Desk()
    {
        program.reset();
        qunsetenv("XDG_DATA_HOME");
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString root() const { return folder.filePath(QStringLiteral("blog")); }
    QString post() const { return root() + QStringLiteral("/source/_posts/a.md"); }
    QString asset(const QString &name) const { return root() + QStringLiteral("/source/_posts/a/") + name; }
    /// What lies in the post's asset folder.
    QStringList assets() const { return QDir(asset({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    bool hasAssetFolder() const { return QFileInfo::exists(asset({})); }
    MarkdownEditor &editor() { return program->workbench().editor(); }
    PostDocument &document() { return program->document(); }
    QString text() { return document().bodyText(); }
    MessageBar &bar() { return program->workbench().window().messages(); }
    void wait() { settle(*program); }
    void caret(qsizetype anchor, qsizetype position) { editor().setSelection({ anchor, position }); }
    void caret(qsizetype position) { caret(position, position); }
    /// Nothing is on its way into the text after this; before the next turn of the event loop all of it is.
    void paste(const QImage &image)
    {
        QApplication::clipboard()->setImage(image);
        editor().paste();
    }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        editor().paste();
    }
    void pasteFiles(const QStringList &files)
    {
        auto *data = new QMimeData;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data->setUrls(urls);
        paste(data);
    }
    QPushButton *button(const QString &text)
    {
        const auto buttons = bar().findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) {
            return one->text() == text && one->isVisible();
        });
        return found == buttons.end() ? nullptr : *found;
    }
    bool press(const QString &text)
    {
        if (!waitUntil([&] { return button(text) != nullptr; }))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
    QString before; ///< the text
};

} // namespace

class PostImagesTest : public QObject
{
    Q_OBJECT

private slots:
    void bitmap_isStoredAndLinkedAsOneStep();
    void typingMeanwhile_staysWhereItIs();
    void selection_isReplacedUnlessItChanged();
    void undoMeanwhile_takesBackThePasteAlone();
    void undoMeanwhile_takesLaterTypingFirst();
    void undoneText_canBeRedoneBeforeLinksCome();
    void pasteAfterUndo_goesIntoTheText();
    void refusal_goesWithTheNextPaste();
    void secondPaste_comesBehindTheFirst();
    void sameImage_isStoredOnce();
    void sameImage_staysForTheOtherPaste();
    void files_areOneStepAndFailuresAreNamed();
    void whatIsNoImage_isRefused_data();
    void whatIsNoImage_isRefused();
    void browserImage_hasItsNameAndDescription();
    void drop_goesWhereItFalls();
    void saveAsMeanwhile_putsImagesBesideThePost();
    void unsavedPost_getsItsImagesOnceItIsSaved();
    void closingMeanwhile_waits();
    void closingMeanwhile_canGoWithoutThem();
    void cover_isStoredAndNamed();
    void cover_thatChangedMeanwhileStays();
    void blockedFolder_isSaid();
    void cancel_leavesNothing();
    void copiedBmp_isStoredAsPng();
    void endOfTheSession_leavesNothing();
    void preview_knowsOfTheImageAtOnce();
    void undonePaste_offersToRemoveItsFile();
    void undonePaste_ofSeveralOffersAll();
    void undonePaste_keepsWhatIsInUse_data();
    void undonePaste_keepsWhatIsInUse();
    void undonePaste_ofASavedLinkOffersOnceSaved();
    void undonePaste_withoutABlogOffersToo();
    void undoneCover_offersToRemoveItsFile();
    void redoneEarly_settlesTheOffer();
    void trashThatIsGone_isSaid();

private:
    static QString trashed(const Desk &desk, const QString &name)
    {
        return desk.home.filePath(QStringLiteral("Trash/files/") + name);
    }
};

void PostImagesTest::bitmap_isStoredAndLinkedAsOneStep()
{
    Desk desk;
    desk.caret(4);
    desk.paste(picture(Qt::red));
    QCOMPARE(desk.text(), desk.before);
    desk.wait();
    QCOMPARE(desk.assets().size(), 1);
    QCOMPARE(desk.text(), QStringLiteral("one ![](%1)two three\n").arg(desk.assets().first()));
    QCOMPARE(QImage(desk.asset(desk.assets().first())).convertToFormat(QImage::Format_RGB32), picture(Qt::red));
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    QVERIFY(desk.text().contains(QStringLiteral(".png)xtwo")));
    desk.document().undo();
    desk.document().undo();
    QCOMPARE(desk.text(), desk.before);
    desk.document().redo();
    QVERIFY(desk.text().contains(desk.assets().first()));
}

void PostImagesTest::typingMeanwhile_staysWhereItIs()
{
    Desk desk;
    desk.caret(4);
    desk.paste(picture(Qt::red));
    QTest::keyClicks(&desk.editor(), QStringLiteral("behind "));
    desk.document().editBody({ 0, 0, QStringLiteral("before\n\n") });
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("before\n\none ![](%1)behind two three\n").arg(desk.assets().value(0)));
    desk.document().undo();
    QCOMPARE(desk.text(), QStringLiteral("before\n\none behind two three\n"));
}

void PostImagesTest::selection_isReplacedUnlessItChanged()
{
    Desk desk;
    desk.caret(4, 7);
    desk.paste(picture(Qt::red));
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("one ![](%1) three\n").arg(desk.assets().value(0)));
    desk.document().undo();
    desk.caret(4, 7);
    desk.paste(picture(Qt::blue));
    desk.document().editBody({ 5, 1, QStringLiteral("W") });
    desk.wait();
    QVERIFY(desk.text().endsWith(QStringLiteral(".png)tWo three\n")));
    QVERIFY(desk.text().startsWith(QStringLiteral("one ![](")));
}

void PostImagesTest::undoMeanwhile_takesBackThePasteAlone()
{
    Desk desk;
    QVERIFY(!desk.document().isUndoAvailable());
    desk.paste(picture(Qt::red));
    QVERIFY(desk.document().isUndoAvailable());
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.text(), desk.before);
    QVERIFY(!desk.hasAssetFolder());
    QVERIFY(!desk.document().isUndoAvailable() && !desk.document().isModified());

    desk.caret(0);
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    desk.paste(picture(Qt::red));
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.text(), QLatin1Char('x') + desk.before);
    QVERIFY(!desk.hasAssetFolder());
}

void PostImagesTest::undoMeanwhile_takesLaterTypingFirst()
{
    Desk desk;
    desk.caret(0);
    desk.paste(picture(Qt::red));
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    desk.document().undo();
    QCOMPARE(desk.text(), desk.before);
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.text(), desk.before);
    QVERIFY(!desk.hasAssetFolder());
    desk.document().redo();
    QCOMPARE(desk.text(), QLatin1Char('x') + desk.before);
}

/// Links that come by themselves must not throw away what can be redone.
void PostImagesTest::undoneText_canBeRedoneBeforeLinksCome()
{
    Desk desk;
    desk.caret(0);
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    desk.document().endStep();
    desk.paste(picture(Qt::red));
    QTest::keyClicks(&desk.editor(), QStringLiteral("y"));
    desk.document().undo();
    desk.wait();
    QTRY_VERIFY(desk.bar().text().contains(QStringLiteral("stored")));
    QVERIFY(!desk.text().contains(QStringLiteral(".png")));
    desk.document().redo();
    QTRY_VERIFY(desk.text().contains(QStringLiteral(".png)y")));
    QCOMPARE(desk.bar().text(), QString());

    desk.paste(picture(Qt::blue));
    QTest::keyClicks(&desk.editor(), QStringLiteral("z"));
    desk.document().undo();
    QTRY_VERIFY(desk.bar().text().contains(QStringLiteral("stored")));
    QVERIFY(desk.press(QStringLiteral("Insert Now")));
    QCOMPARE(desk.text().count(QStringLiteral(".png")), 2);
    QCOMPARE(desk.assets().size(), 2);
}

/// To paste is to write: it drops what could be redone before, as every other paste does.
void PostImagesTest::pasteAfterUndo_goesIntoTheText()
{
    Desk desk;
    desk.caret(0);
    desk.paste(picture(Qt::red));
    desk.wait();
    desk.document().undo();
    QVERIFY(desk.document().isRedoAvailable());
    desk.paste(picture(Qt::blue));
    desk.wait();
    QCOMPARE(desk.text().count(QStringLiteral(".png")), 1);
    QVERIFY(!desk.document().isRedoAvailable());

    // What is undone after the paste waits as ever.
    desk.document().undo();
    desk.paste(picture(Qt::green));
    QTest::keyClicks(&desk.editor(), QStringLiteral("y"));
    desk.document().undo();
    desk.wait();
    QTRY_VERIFY(desk.bar().text().contains(QStringLiteral("stored")));
    QVERIFY(!desk.text().contains(QStringLiteral(".png")));
    desk.document().redo();
    QTRY_VERIFY(desk.text().contains(QStringLiteral(".png)y")));
}

/// What became of an earlier paste is no news after the next.
void PostImagesTest::refusal_goesWithTheNextPaste()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("text.png"), "text") });
    desk.wait();
    QVERIFY(desk.bar().text().contains(QStringLiteral("no image")));
    desk.paste(picture(Qt::red));
    desk.wait();
    QCOMPARE(desk.bar().text(), QString());
}

void PostImagesTest::secondPaste_comesBehindTheFirst()
{
    Desk desk;
    desk.caret(4);
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.pasteFiles({ desk.write(QStringLiteral("blue.png"), png(picture(Qt::blue))) });
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("one ![red](red.png)![blue](blue.png)xtwo three\n"));
    desk.document().undo();
    QCOMPARE(desk.text(), QStringLiteral("one ![red](red.png)xtwo three\n"));
}

void PostImagesTest::sameImage_isStoredOnce()
{
    Desk desk;
    desk.paste(picture(Qt::red));
    desk.wait();
    const QStringList assets = desk.assets();
    QFile::rename(desk.asset(assets.first()), desk.asset(QStringLiteral("20200101-000000.png")));
    desk.paste(picture(Qt::red));
    desk.wait();
    QCOMPARE(desk.assets(), QStringList{ QStringLiteral("20200101-000000.png") });
    const QString file = desk.write(QStringLiteral("red.png"), png(picture(Qt::red)));
    desk.pasteFiles({ file });
    desk.pasteFiles({ file });
    desk.wait();
    QCOMPARE(desk.assets().size(), 2);
    QCOMPARE(desk.text().count(QStringLiteral("](red.png)")), 2);
}

void PostImagesTest::sameImage_staysForTheOtherPaste()
{
    Desk desk;
    const QString file = desk.write(QStringLiteral("red.png"), png(picture(Qt::red)));
    desk.pasteFiles({ file });
    desk.wait(); // now both are stored before either is given up
    desk.document().undo();
    desk.document().editBody({ 0, 0, QStringLiteral("x") }); // nothing to redo
    QDir(desk.asset({})).removeRecursively();
    desk.pasteFiles({ file });
    desk.pasteFiles({ file });
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.text().count(QStringLiteral("](red.png)")), 1);
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
}

void PostImagesTest::files_areOneStepAndFailuresAreNamed()
{
    Desk desk;
    desk.caret(0);
    const QString vanished = desk.folder.filePath(QStringLiteral("vanished.png"));
    desk.pasteFiles({ desk.write(QStringLiteral("图 1.png"), png(picture(Qt::red))),
                      desk.write(QStringLiteral("words.png"), "these are words"), vanished,
                      desk.write(QStringLiteral("blue.png"), png(picture(Qt::blue))), desk.folder.path() });
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("![图 1](图-1.png)\n![blue](blue.png)") + desk.before);
    const QString said = desk.bar().text();
    QVERIFY2(said.contains(QStringLiteral("3 of 5 images could not be inserted")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("words.png is no image")), qPrintable(said));
    QVERIFY2(said.contains(vanished) && said.contains(desk.folder.path() + QStringLiteral(" is a folder")),
             qPrintable(said));
    desk.document().undo();
    QCOMPARE(desk.text(), desk.before);
}

void PostImagesTest::whatIsNoImage_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QImage huge(20000, 20000, QImage::Format_Mono);
    huge.fill(0);
    QTest::newRow("400 megapixels") << png(huge) << QStringLiteral("20000 × 20000 pixels");
    QByteArray heavy = png(picture(Qt::red));
    heavy.append(QByteArray(100 * 1024 * 1024, 'x'));
    QTest::newRow("100 MB") << heavy << QStringLiteral("an image may have");
    QTest::newRow("more than the preview shows")
        << heavy.left(largestPageFile + 1) << QStringLiteral("an image may have");
    QTest::newRow("words") << QByteArray("these are words") << QStringLiteral("is no image");
    QTest::newRow("a torn TIFF") << QByteArray("II*\0torn", 8) << QStringLiteral("is no image");
}

void PostImagesTest::whatIsNoImage_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Desk desk;
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/png"), bytes);
    desk.paste(data);
    desk.wait();
    QVERIFY2(desk.bar().text().contains(said), qPrintable(desk.bar().text()));
    QVERIFY(desk.bar().text().startsWith(QStringLiteral("The image from the clipboard")));
    QCOMPARE(desk.text(), desk.before);
    QVERIFY(!desk.hasAssetFolder() && !desk.document().isModified() && !desk.document().isUndoAvailable());
}

void PostImagesTest::browserImage_hasItsNameAndDescription()
{
    Desk desk;
    desk.caret(0);
    auto *copied = new QMimeData;
    copied->setHtml(
        QStringLiteral("<meta charset=utf-8><img src=\"https://example.org/p/a%20cat.jpg?w=3\" alt=\"a  cat\">"));
    copied->setData(QStringLiteral("image/png"), png(picture(Qt::red)));
    desk.paste(copied);
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("![a cat](a-cat.png)") + desk.before);
    QCOMPARE(desk.assets(), QStringList{ QStringLiteral("a-cat.png") });

    auto *inAddress = new QMimeData;
    inAddress->setHtml(QStringLiteral("<img alt=sky src=\"data:image/png;base64,%1\">")
                           .arg(QString::fromLatin1(png(picture(Qt::blue)).toBase64())));
    desk.caret(0);
    desk.paste(inAddress);
    desk.wait();
    QCOMPARE(desk.assets().size(), 2);
    QVERIFY(desk.text().startsWith(QStringLiteral("![sky](20")));
}

void PostImagesTest::drop_goesWhereItFalls()
{
    Desk desk;
    desk.caret(0);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(desk.write(QStringLiteral("red.png"), png(picture(Qt::red)))) });
    QTextCursor place(desk.editor().document());
    place.setPosition(4);
    const QPointF point = desk.editor().cursorRect(place).center();
    QDragEnterEvent enter(point.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.editor().viewport(), &enter);
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.editor().viewport(), &drop);
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    desk.wait();
    QCOMPARE(desk.text(), QStringLiteral("one ![red](red.png)xtwo three\n"));
}

void PostImagesTest::saveAsMeanwhile_putsImagesBesideThePost()
{
    Desk desk;
    desk.caret(0);
    const QString other = desk.root() + QStringLiteral("/source/_posts/c.md");
    desk.prompts.saveAnswer = other;
    desk.program->controller().saveAs();
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    QVERIFY(waitUntil([&] { return desk.text().contains(QStringLiteral("](red.png)")); }));
    desk.wait();
    QCOMPARE(desk.program->controller().path(), other);
    QVERIFY(QFileInfo::exists(desk.root() + QStringLiteral("/source/_posts/c/red.png")));
    QVERIFY(!desk.hasAssetFolder());

    const QString moved = desk.root() + QStringLiteral("/source/_posts/d.md");
    desk.pasteFiles({ desk.write(QStringLiteral("blue.png"), png(picture(Qt::blue))) });
    desk.program->controller().moveTo(moved);
    QVERIFY(waitUntil([&] { return desk.text().contains(QStringLiteral("](blue.png)")); }));
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.root() + QStringLiteral("/source/_posts/d/blue.png")));
    QVERIFY(!QFileInfo::exists(desk.root() + QStringLiteral("/source/_posts/c/blue.png")));
}

void PostImagesTest::unsavedPost_getsItsImagesOnceItIsSaved()
{
    Desk desk;
    desk.program->workbench().actions()[ActionId::NewPost]->trigger();
    QVERIFY(waitUntil([&] { return desk.program->controller().path().isEmpty(); }));
    desk.wait();
    desk.caret(0);
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    QVERIFY(desk.bar().text().contains(QStringLiteral("has to be saved first")));
    desk.prompts.saveAnswer = desk.root() + QStringLiteral("/source/_posts/new.md");
    QVERIFY(desk.press(QStringLiteral("Save")));
    QVERIFY(waitUntil([&] { return desk.text().startsWith(QStringLiteral("![red](red.png)")); }));
    QVERIFY(QFileInfo::exists(desk.root() + QStringLiteral("/source/_posts/new/red.png")));
    desk.wait();
    desk.prompts.onUnsaved = SaveChoice::Discard;
}

void PostImagesTest::closingMeanwhile_waits()
{
    Desk desk;
    desk.prompts.onUnsaved = SaveChoice::Save;
    desk.paste(picture(Qt::red));
    desk.program->workbench().actions()[ActionId::CloseDocument]->trigger();
    desk.wait();
    QVERIFY(desk.prompts.asked.contains(QStringLiteral("images of a.md")));
    QVERIFY(desk.prompts.asked.contains(QStringLiteral("save a.md")));
    QCOMPARE(desk.assets().size(), 1);
    QFile file(desk.post());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains(desk.assets().first().toUtf8()));
}

void PostImagesTest::closingMeanwhile_canGoWithoutThem()
{
    Desk desk;
    desk.paste(picture(Qt::red));
    desk.prompts.onWait = WaitChoice::Stay;
    QVERIFY(!desk.program->workbench().window().close());
    desk.wait();
    QCOMPARE(desk.assets().size(), 1);
    QVERIFY(desk.text().contains(desk.assets().first()));
    desk.document().undo();
    desk.document().editBody({ 0, 0, QStringLiteral("x") });
    desk.document().undo();
    desk.prompts.onWait = WaitChoice::GoWithoutIt;
    desk.paste(picture(Qt::blue));
    const QStringList assets = desk.assets();
    desk.program->workbench().actions()[ActionId::CloseDocument]->trigger();
    desk.wait();
    QVERIFY(!desk.program->controller().hasDocument());
    QCOMPARE(desk.assets(), assets);
}

void PostImagesTest::cover_isStoredAndNamed()
{
    Desk desk;
    OpenPost &post = desk.program->posts().current();
    post.images.insertInField(desk.write(QStringLiteral("red.png"), png(picture(Qt::red))), QStringLiteral("cover"));
    desk.document().editBody({ 0, 0, QStringLiteral("typed ") });
    desk.wait();
    QCOMPARE(desk.document().frontMatter().value(QStringLiteral("cover")).toJsString(),
             QStringLiteral("/images/a/red.png"));
    QVERIFY(QFileInfo::exists(desk.root() + QStringLiteral("/source/images/a/red.png")));
    desk.document().undo();
    QVERIFY(!desk.document().frontMatter().contains(QStringLiteral("cover")));
    QVERIFY(desk.text().startsWith(QStringLiteral("typed ")));
    desk.wait();

    post.images.insertInField(desk.write(QStringLiteral("words.png"), "words"), QStringLiteral("cover"));
    desk.wait();
    QVERIFY(desk.bar().text().startsWith(QStringLiteral("words.png is no image")));
    QVERIFY(!desk.document().frontMatter().contains(QStringLiteral("cover")));
}

void PostImagesTest::cover_thatChangedMeanwhileStays()
{
    Desk desk;
    desk.program->posts().current().images.insertInField(desk.write(QStringLiteral("red.png"), png(picture(Qt::red))),
                                                         QStringLiteral("cover"));
    QVERIFY(desk.document().setField(QStringLiteral("cover"), YamlValue::string(QStringLiteral("#fff"))));
    desk.wait();
    QCOMPARE(desk.document().frontMatter().value(QStringLiteral("cover")).toJsString(), QStringLiteral("#fff"));
    QVERIFY(desk.bar().text().contains(QStringLiteral("cover was changed")));
    QVERIFY(!QFileInfo::exists(desk.root() + QStringLiteral("/source/images")));
}

void PostImagesTest::blockedFolder_isSaid()
{
    Desk desk;
    desk.write(QStringLiteral("blog/source/_posts/a"), "a file where the folder should be");
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    QCOMPARE(desk.text(), desk.before);
    QVERIFY2(desk.bar().text().contains(QStringLiteral("_posts/a")), qPrintable(desk.bar().text()));
}

void PostImagesTest::cancel_leavesNothing()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))),
                      desk.write(QStringLiteral("blue.png"), png(picture(Qt::blue))) });
    QTest::qSleep(300); // the thread stores both, and nobody is told before the next turn
    desk.document().undo();
    desk.wait();
    QVERIFY(!desk.hasAssetFolder());
    const QSize large(12000, 12000);
    QImage noise(large, QImage::Format_RGB32);
    noise.fill(Qt::red);
    desk.paste(noise);
    QTRY_VERIFY_WITH_TIMEOUT(desk.bar().text().contains(QStringLiteral("Storing")), 30000);
    QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
    QVERIFY(desk.text().contains(QLatin1Char('x')));
    QVERIFY(desk.press(QStringLiteral("Cancel")));
    QCOMPARE(desk.bar().text(), QString());
    desk.wait();
    QVERIFY(!desk.text().contains(QStringLiteral(".png")));
    QVERIFY(!desk.hasAssetFolder());
}

void PostImagesTest::copiedBmp_isStoredAsPng()
{
    Desk desk;
    QBuffer bmp;
    bmp.open(QIODevice::WriteOnly);
    picture(Qt::red).save(&bmp, "BMP");
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/bmp"), bmp.data());
    desk.paste(data);
    desk.wait();
    QCOMPARE(desk.assets().size(), 1);
    QFile file(desk.asset(desk.assets().first()));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == png(picture(Qt::red)));
    desk.pasteFiles({ desk.write(QStringLiteral("kept.bmp"), bmp.data()) });
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("kept.bmp"))));
}

/// The system ends the program and asks nobody.
void PostImagesTest::endOfTheSession_leavesNothing()
{
    Desk desk;
    desk.paste(picture(Qt::red));
    QTest::qSleep(300); // stored by now, and not linked before the next turn
    desk.program->endSession();
    desk.program.reset();
    QTRY_VERIFY(!desk.hasAssetFolder());
}

const QString noLongerUsed = QStringLiteral("not used any more");

/// Hexo finds an image by its name alone where it knows the post's folder: so must what is rendered.
void PostImagesTest::preview_knowsOfTheImageAtOnce()
{
    Desk desk;
    const auto known = [&desk] { return desk.program->livePost().request().assets; };
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    QTRY_COMPARE(known(), QStringList{ QStringLiteral("red.png") });
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QTRY_COMPARE(known(), QStringList());
    desk.document().redo();
    desk.wait();
    QTRY_COMPARE(known(), QStringList{ QStringLiteral("red.png") });
}

void PostImagesTest::undonePaste_offersToRemoveItsFile()
{
    Desk desk;
    desk.caret(0);
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    const QString linked = desk.text();
    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.text(), desk.before);
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
    QCOMPARE(desk.bar().text(), QStringLiteral("The image red.png is not used any more."));
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(!desk.hasAssetFolder());
    QVERIFY(QFileInfo::exists(trashed(desk, QStringLiteral("red.png"))));
    QCOMPARE(desk.bar().text(), QStringLiteral("red.png is in the trash."));

    QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.text(), linked);
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
    QVERIFY(!QFileInfo::exists(trashed(desk, QStringLiteral("red.png"))));
    QCOMPARE(desk.bar().text(), QString());

    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Undo")));
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
    QCOMPARE(desk.bar().text(), QString());
}

void PostImagesTest::undonePaste_ofSeveralOffersAll()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))),
                      desk.write(QStringLiteral("blue.png"), png(picture(Qt::blue))) });
    desk.wait();
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove Files")));
    desk.wait();
    QVERIFY(!desk.hasAssetFolder());
    QCOMPARE(desk.bar().text(), QStringLiteral("2 images are in the trash."));
    desk.document().redo();
    desk.wait();
    QCOMPARE(desk.assets(), (QStringList{ QStringLiteral("blue.png"), QStringLiteral("red.png") }));
}

void PostImagesTest::undonePaste_keepsWhatIsInUse_data()
{
    QTest::addColumn<QString>("use");
    for (const char *use : { "this post", "another post", "an open post", "changed", "there before", "another paste" })
        QTest::newRow(use) << QString::fromLatin1(use);
}

void PostImagesTest::undonePaste_keepsWhatIsInUse()
{
    QFETCH(QString, use);
    Desk desk;
    const QString file = desk.write(QStringLiteral("red.png"), png(picture(Qt::red)));
    const QString asset = desk.asset(QStringLiteral("red.png"));
    if (use == u"there before")
        desk.write(QStringLiteral("blog/source/_posts/a/red.png"), png(picture(Qt::red)));
    if (use == u"this post")
        desk.document().editBody({ 0, 0, QStringLiteral("<img src=\"red.png\">") });
    if (use == u"another paste") {
        desk.pasteFiles({ file });
        desk.wait();
    }
    desk.pasteFiles({ file });
    desk.wait();
    if (use == u"another post")
        desk.write(QStringLiteral("blog/source/_posts/b.md"), "![](/a/red.png)");
    if (use == u"changed")
        desk.write(QStringLiteral("blog/source/_posts/a/red.png"), png(picture(Qt::blue)));
    if (use == u"an open post") {
        desk.program->openPath(desk.root() + QStringLiteral("/source/_posts/b.md"));
        desk.wait();
        desk.document().editBody({ 0, 0, QStringLiteral("![](/a/red.png)") });
        desk.program->openPath(desk.post());
        desk.wait();
    }
    desk.document().undo();
    desk.wait();
    QVERIFY2(!desk.bar().text().contains(noLongerUsed), qPrintable(desk.bar().text()));
    QVERIFY(QFileInfo::exists(asset));
}

void PostImagesTest::undonePaste_ofASavedLinkOffersOnceSaved()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    desk.program->controller().save();
    desk.wait();
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.bar().text(), QString());
    desk.program->controller().save();
    desk.wait();
    QVERIFY(desk.bar().text().contains(noLongerUsed));
    desk.program->openPath(desk.root() + QStringLiteral("/source/_posts/b.md"));
    desk.wait();
    desk.document().editBody({ 0, 0, QStringLiteral("![](/a/red.png)") });
    desk.program->openPath(desk.post());
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(desk.bar().text().contains(QStringLiteral("red.png stays")));
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
}

void PostImagesTest::undonePaste_withoutABlogOffersToo()
{
    Desk desk;
    desk.program->openPath(desk.write(QStringLiteral("elsewhere/note.md"), "text\n"));
    desk.wait();
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    const QString file = desk.folder.filePath(QStringLiteral("elsewhere/images/note/red.png"));
    QVERIFY(QFileInfo::exists(file));
    const QString other = desk.write(QStringLiteral("elsewhere/other.md"), "![](images/note/red.png)");
    desk.document().undo();
    desk.wait();
    QCOMPARE(desk.bar().text(), QString());
    desk.document().redo();
    QVERIFY(QFile::remove(other));
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(!QFileInfo::exists(desk.folder.filePath(QStringLiteral("elsewhere/images"))));
    desk.document().redo();
    desk.wait();
    QVERIFY(QFileInfo::exists(file));
}

void PostImagesTest::undoneCover_offersToRemoveItsFile()
{
    Desk desk;
    desk.program->posts().current().images.insertInField(desk.write(QStringLiteral("red.png"), png(picture(Qt::red))),
                                                         QStringLiteral("cover"));
    desk.wait();
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(!QFileInfo::exists(desk.root() + QStringLiteral("/source/images")));
}

void PostImagesTest::redoneEarly_settlesTheOffer()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.bar().text().contains(noLongerUsed));
    desk.document().redo();
    QCOMPARE(desk.bar().text(), QString());
    desk.document().undo();
    desk.document().redo();
    desk.wait();
    QCOMPARE(desk.bar().text(), QString());
    // While its file is on its way to the trash.
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.document().redo();
    desk.wait();
    QVERIFY(QFileInfo::exists(desk.asset(QStringLiteral("red.png"))));
    QVERIFY(!QFileInfo::exists(trashed(desk, QStringLiteral("red.png"))));
}

void PostImagesTest::trashThatIsGone_isSaid()
{
    Desk desk;
    desk.pasteFiles({ desk.write(QStringLiteral("red.png"), png(picture(Qt::red))) });
    desk.wait();
    desk.document().undo();
    desk.wait();
    QVERIFY(desk.press(QStringLiteral("Remove File")));
    desk.wait();
    QVERIFY(QDir(desk.home.filePath(QStringLiteral("Trash"))).removeRecursively());
    desk.document().redo();
    desk.wait();
    QVERIFY(desk.text().contains(QStringLiteral("red.png")));
    QVERIFY(desk.bar().text().contains(QStringLiteral("red.png is not in the trash any more")));
}

QTEST_MAIN(PostImagesTest)
#include "tst_postimages.moc"
