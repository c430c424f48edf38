// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/historydialog.h"
#include "app/messagebar.h"
#include "app/postspanel.h"
#include "app/referencesdialog.h"
#include "app/renamedialog.h"
#include "app/unusedimagesdialog.h"
#include "tests/gui/desk.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace Hexquill {

/// Posts renamed, copied, trashed, sorted and filtered in the real window.
class PostDeedsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void renaming_takesTheTabAlong();
    void renaming_saysWhatItWillDo();
    void renaming_canBeUndone();
    void places_areChangedWhereTicked();
    void aCopy_isOpened();
    void aCopy_isTakenBackWhateverBlogIsOpen();
    void history_goesWithItsPost();
    void trash_asksAndComesBack();
    void aKeptPost_isNotTrashed();
    void theList_isSortedAndFiltered();
    void filters_areThereAfterARestart();
    void drafts_areFilteredByWhatTheyHave();
    void links_areCopied();
    void keysInTheList_areAboutTheChosenPost();
    void unusedImages_goToTheTrashAndComeBack();

private:
    QString post(const QString &name) const { return m_root + QStringLiteral("/source/_posts/") + name; }
    void openBlog();
    void open(const QString &name); ///< and waits until it is there
    void rename(const QString &name);
    void press(const QString &button);
    QString said() { return m_desk->window().findChild<MessageBar *>()->text(); }
    QTreeView *tree() { return m_desk->bench().posts().findChild<QTreeView *>(); }
    QStringList listed();
    QComboBox *box(const char *name) { return m_desk->bench().posts().findChild<QComboBox *>(QLatin1String(name)); }

    std::unique_ptr<Desk> m_desk;
    QString m_root;
    std::unique_ptr<QTemporaryDir> m_data;
};

void PostDeedsTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
    m_desk = std::make_unique<Desk>();
    m_root = m_desk->makeBlog();
    m_desk->write(QStringLiteral("blog/_config.yml"), "title: x\nurl: https://example.com\npost_asset_folder: true\n");
    m_desk->write(QStringLiteral("blog/source/_posts/old.md"),
                  "---\ntitle: Zebra\ndate: 2023-01-02 03:04:05\ntags: [one]\nabbrlink: 7\n---\ntext\n");
    m_desk->write(QStringLiteral("blog/source/_posts/old/a.png"), "png");
    m_desk->write(QStringLiteral("blog/source/_posts/other.md"),
                  "---\ntitle: Apple\ndate: 2022-01-02 03:04:05\ncategories: [fruit]\n---\n"
                  "{% post_link old %} and [x](/2023/01/02/old/)\n");
    openBlog();
}

void PostDeedsTest::cleanup()
{
    m_desk.reset();
    qunsetenv("XDG_DATA_HOME");
}

void PostDeedsTest::openBlog()
{
    m_desk->application().start({});
    m_desk->application().openPath(m_root);
    QTRY_VERIFY(m_desk->application().blog().blog() && m_desk->application().blog().blog()->posts().size() == 4);
}

QStringList PostDeedsTest::listed()
{
    QStringList rows;
    const QAbstractItemModel *list = tree()->model();
    for (int group = 0; group < list->rowCount(); ++group) {
        const QModelIndex heading = list->index(group, 0);
        rows << QStringLiteral("# ") + heading.data().toString();
        for (int row = 0; row < list->rowCount(heading); ++row)
            rows << list->index(row, 0, heading).data().toString();
    }
    return rows;
}

void PostDeedsTest::open(const QString &name)
{
    m_desk->application().openPath(post(name));
    QTRY_COMPARE(m_desk->application().posts().current().controller.path(), post(name));
}

void PostDeedsTest::rename(const QString &name)
{
    m_desk->trigger(ActionId::RenamePost);
    auto *dialog = m_desk->window().findChild<RenameDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(name);
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("name")), Qt::Key_Return);
    QTRY_VERIFY(!m_desk->window().findChild<RenameDialog *>());
    QTRY_VERIFY(said().contains(QStringLiteral("is called")));
}

void PostDeedsTest::press(const QString &text)
{
    const QList<QPushButton *> buttons = m_desk->window().findChild<MessageBar *>()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == text)
            return button->click();
    QFAIL(qPrintable(text));
}

void PostDeedsTest::renaming_takesTheTabAlong()
{
    open(QStringLiteral("old.md"));
    m_desk->editor().insertPlainText(QStringLiteral("unsaved "));
    const QByteArray before = Desk::read(post(QStringLiteral("old.md")));
    rename(QStringLiteral("新的名字"));
    const DocumentController &controller = m_desk->application().posts().current().controller;
    QCOMPARE(controller.path(), post(QStringLiteral("新的名字.md")));
    QVERIFY(controller.isModified());
    QCOMPARE(Desk::read(controller.path()), before);
    QCOMPARE(Desk::read(post(QStringLiteral("新的名字/a.png"))), QByteArray("png"));
    QVERIFY(!QFileInfo::exists(post(QStringLiteral("old.md"))));
    m_desk->document().undo();
    QVERIFY(!controller.isModified());
    m_desk->document().redo();
    QVERIFY(m_desk->application().posts().current().journal.isKept());
    QVERIFY(m_desk->prompts.asked.isEmpty());
}

void PostDeedsTest::renaming_saysWhatItWillDo()
{
    open(QStringLiteral("old.md"));
    m_desk->trigger(ActionId::RenamePost);
    auto *dialog = m_desk->window().findChild<RenameDialog *>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    const auto *text = dialog->findChild<QLabel *>(QStringLiteral("said"));
    QCOMPARE(name->text(), QStringLiteral("old"));
    name->setText(QStringLiteral("other"));
    QTRY_COMPARE(text->text(), QStringLiteral("There is a file called other.md already."));
    name->setText(QStringLiteral("fresh"));
    QTRY_VERIFY(text->text().contains(QStringLiteral("https://example.com/2023/01/02/fresh/")));
    dialog->reject();
    QVERIFY(QFileInfo::exists(post(QStringLiteral("old.md"))));
}

void PostDeedsTest::renaming_canBeUndone()
{
    open(QStringLiteral("old.md"));
    rename(QStringLiteral("fresh"));
    QVERIFY(said().contains(QStringLiteral("old.md is called fresh.md now.")));
    press(QStringLiteral("Undo"));
    QTRY_COMPARE(m_desk->application().posts().current().controller.path(), post(QStringLiteral("old.md")));
    QCOMPARE(Desk::read(post(QStringLiteral("old/a.png"))), QByteArray("png"));
}

void PostDeedsTest::places_areChangedWhereTicked()
{
    open(QStringLiteral("old.md"));
    rename(QStringLiteral("fresh"));
    QTRY_VERIFY(said().contains(QStringLiteral("2 places still lead to the old one.")));
    press(QStringLiteral("Show Places…"));
    auto *dialog = m_desk->window().findChild<ReferencesDialog *>();
    QVERIFY(dialog);
    FoundPlaces &places = dialog->places();
    const QModelIndex other = places.index(0, 0);
    QCOMPARE(places.index(0, 0, other).data(FoundPlaces::ReplacementRole), QStringLiteral("fresh"));
    QCOMPARE(places.index(1, 0, other).data(FoundPlaces::ReplacementRole), QStringLiteral("/2023/01/02/fresh/"));
    QVERIFY(places.setData(places.index(1, 0, other), Qt::Unchecked, Qt::CheckStateRole));
    dialog->findChild<QPushButton *>(QStringLiteral("change"))->click();
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(Desk::read(post(QStringLiteral("other.md"))).endsWith("{% post_link fresh %} and [x](/2023/01/02/old/)\n"));
}

void PostDeedsTest::aCopy_isOpened()
{
    open(QStringLiteral("old.md"));
    m_desk->editor().insertPlainText(QStringLiteral("unsaved "));
    m_desk->trigger(ActionId::DuplicatePost);
    QTRY_COMPARE(m_desk->application().posts().current().controller.path(), post(QStringLiteral("old-1.md")));
    const QByteArray copy = Desk::read(post(QStringLiteral("old-1.md")));
    QVERIFY(copy.contains("title: Zebra (copy)\n") && copy.contains("unsaved text"));
    QVERIFY(!copy.contains("2023") && !copy.contains("abbrlink"));
    QCOMPARE(Desk::read(post(QStringLiteral("old-1/a.png"))), QByteArray("png"));
    QVERIFY(said().contains(QStringLiteral("abbrlink")));
}

void PostDeedsTest::aCopy_isTakenBackWhateverBlogIsOpen()
{
    open(QStringLiteral("old.md"));
    m_desk->trigger(ActionId::DuplicatePost);
    QTRY_VERIFY(said().contains(QStringLiteral("This is a copy")));
    m_desk->write(QStringLiteral("other/source/_posts/a.md"), "text\n");
    const QString other = QFileInfo(m_desk->write(QStringLiteral("other/_config.yml"), "title: other\n")).path();
    m_desk->application().blog().open(other);
    QTRY_COMPARE(m_desk->application().blog().root(), other);
    press(QStringLiteral("Undo"));
    QTRY_VERIFY(said().contains(QStringLiteral("in the trash.")));
    QVERIFY(!QFileInfo::exists(post(QStringLiteral("old-1.md"))));
    QVERIFY(QFileInfo::exists(post(QStringLiteral("old.md"))));
}

void PostDeedsTest::history_goesWithItsPost()
{
    open(QStringLiteral("other.md"));
    open(QStringLiteral("old.md"));
    m_desk->trigger(ActionId::History);
    QPointer<HistoryDialog> dialog = m_desk->window().findChild<HistoryDialog *>();
    QVERIFY(dialog);
    QVERIFY(m_desk->application().posts().close(0));
    QVERIFY(dialog->isVisible());
    m_desk->application().openPath(post(QStringLiteral("other.md")));
    QTRY_COMPARE(m_desk->application().posts().count(), 2);
    QVERIFY(m_desk->application().posts().close(0));
    QTRY_VERIFY(!dialog);
}

void PostDeedsTest::trash_asksAndComesBack()
{
    open(QStringLiteral("old.md"));
    const QByteArray before = Desk::read(post(QStringLiteral("old.md")));
    m_desk->editor().insertPlainText(QStringLiteral("given up "));
    m_desk->prompts.onUnsaved = SaveChoice::Discard;
    m_desk->trigger(ActionId::TrashPost);
    QTRY_VERIFY(said().contains(QStringLiteral("are in the trash.")));
    QVERIFY(!QFileInfo::exists(post(QStringLiteral("old.md"))));
    QVERIFY(!QFileInfo::exists(post(QStringLiteral("old"))));
    QCOMPARE(m_desk->application().posts().indexOfFile(post(QStringLiteral("old.md"))), -1);
    press(QStringLiteral("Undo"));
    QTRY_COMPARE(said(), QStringLiteral("old.md is back."));
    QCOMPARE(Desk::read(post(QStringLiteral("old.md"))), before);
    QCOMPARE(Desk::read(post(QStringLiteral("old/a.png"))), QByteArray("png"));
    QTRY_COMPARE(m_desk->application().posts().current().controller.path(), post(QStringLiteral("old.md")));
    const DocumentController &controller = m_desk->application().posts().current().controller;
    QTRY_VERIFY(!controller.history().versions(controller.path()).isEmpty());
    QVERIFY(Desk::read(controller.history().versions(controller.path()).value(0).file).size() > 0);
    QCOMPARE(controller.history().versions(controller.path()).value(0).reason, KeptBecause::GivenUp);
}

void PostDeedsTest::aKeptPost_isNotTrashed()
{
    open(QStringLiteral("old.md"));
    m_desk->editor().insertPlainText(QStringLiteral("kept "));
    m_desk->prompts.onUnsaved = SaveChoice::Cancel;
    m_desk->trigger(ActionId::TrashPost);
    QVERIFY(QFileInfo::exists(post(QStringLiteral("old.md"))));
    QVERIFY(m_desk->document().isModified());
    m_desk->prompts.onUnsaved = SaveChoice::Discard;
}

void PostDeedsTest::theList_isSortedAndFiltered()
{
    const QString drafts = QStringLiteral("# Drafts  1");
    const QString draft = QStringLiteral("一篇草稿");
    QCOMPARE(
        listed(),
        QStringList({ drafts, draft, QStringLiteral("# 2024  1"), QStringLiteral("旧文"), QStringLiteral("# 2023  1"),
                      QStringLiteral("Zebra"), QStringLiteral("# 2022  1"), QStringLiteral("Apple") }));
    box("sort")->setCurrentIndex(int(PostSort::Title));
    QCOMPARE(
        listed().mid(0, 5),
        QStringList({ drafts, draft, QStringLiteral("# Posts  3"), QStringLiteral("Apple"), QStringLiteral("Zebra") }));
    box("sort")->setCurrentIndex(int(PostSort::Changed));
    QCOMPARE(listed().first(), QStringLiteral("# Today  4"));
    box("tag")->setCurrentIndex(box("tag")->findData(QStringLiteral("one")));
    QCOMPARE(listed(), QStringList({ QStringLiteral("# Today  1"), QStringLiteral("Zebra") }));
    box("category")->setCurrentIndex(box("category")->findData(QStringLiteral("fruit")));
    QCOMPARE(listed(), QStringList());
    const QList<QPushButton *> buttons = m_desk->bench().posts().findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text() == QStringLiteral("Show All Posts"))
            button->click();
    QCOMPARE(listed().first(), QStringLiteral("# Today  4"));
}

void PostDeedsTest::filters_areThereAfterARestart()
{
    box("kind")->setCurrentIndex(int(PostFilter::Kind::Published));
    box("year")->setCurrentIndex(box("year")->findData(QStringLiteral("2022")));
    box("sort")->setCurrentIndex(int(PostSort::Title));
    const QStringList before = listed();
    QCOMPARE(before, QStringList({ QStringLiteral("# Posts  1"), QStringLiteral("Apple") }));
    m_desk->restart();
    m_desk->application().start({});
    QTRY_COMPARE(listed(), before);
}

/// Hexo gives a draft no tags and categories, but its writer has.
void PostDeedsTest::drafts_areFilteredByWhatTheyHave()
{
    m_desk->write(QStringLiteral("blog/source/_drafts/plan.md"),
                  "---\ntitle: Plan\ntags: [one, rare]\ncategories: [[fruit, sweet]]\n---\ntext\n");
    m_desk->application().blog().refresh();
    const QStringList plan{ QStringLiteral("# Drafts  1"), QStringLiteral("Plan") };
    QTRY_VERIFY(box("tag")->findData(QStringLiteral("rare")) > 0);
    box("tag")->setCurrentIndex(box("tag")->findData(QStringLiteral("one")));
    QCOMPARE(listed(), plan + QStringList({ QStringLiteral("# 2023  1"), QStringLiteral("Zebra") }));
    box("category")->setCurrentIndex(box("category")->findData(QStringLiteral("sweet")));
    QCOMPARE(listed(), plan);
}

void PostDeedsTest::links_areCopied()
{
    open(QStringLiteral("old.md"));
    m_desk->trigger(ActionId::CopyLink);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.com/2023/01/02/old/"));
    m_desk->trigger(ActionId::CopyPath);
    QCOMPARE(QGuiApplication::clipboard()->text(), post(QStringLiteral("old.md")));
}

void PostDeedsTest::keysInTheList_areAboutTheChosenPost()
{
    open(QStringLiteral("old.md"));
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    tree()->setFocus();
    const QModelIndex group = tree()->model()->index(3, 0);
    tree()->setCurrentIndex(tree()->model()->index(0, 0, group));
    QCOMPARE(m_desk->bench().posts().chosenFile(), post(QStringLiteral("other.md")));
    m_desk->trigger(ActionId::RenamePost);
    auto *dialog = m_desk->window().findChild<RenameDialog *>();
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("other"));
    dialog->reject();
    QTRY_VERIFY(!m_desk->window().findChild<RenameDialog *>());
    m_desk->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Delete);
    QTRY_VERIFY(!QFileInfo::exists(post(QStringLiteral("other.md"))));
    QVERIFY(QFileInfo::exists(post(QStringLiteral("old.md"))));
    m_desk->editor().setFocus();
    QCOMPARE(m_desk->bench().posts().chosenFile(), QString());
}

void PostDeedsTest::unusedImages_goToTheTrashAndComeBack()
{
    const QString image = m_desk->write(QStringLiteral("blog/source/images/unused.png"), "png");
    m_desk->write(QStringLiteral("blog/source/images/used.png"), "png");
    open(QStringLiteral("old.md"));
    m_desk->editor().insertPlainText(QStringLiteral("![](/images/used.png) ![](a.png) "));
    m_desk->trigger(ActionId::CleanImages);
    auto *dialog = m_desk->window().findChild<UnusedImagesDialog *>();
    QTRY_COMPARE(dialog->tickedCount(), 1);
    dialog->findChild<QPushButton *>(QStringLiteral("move"))->click();
    QTRY_VERIFY2(said().contains(QStringLiteral("1 image, ")), qPrintable(said()));
    QVERIFY(!QFileInfo::exists(image));
    press(QStringLiteral("Undo"));
    QTRY_COMPARE(said(), QStringLiteral("1 image is back."));
    QVERIFY(QFileInfo::exists(image));
}

} // namespace Hexquill

int main(int argc, char **argv)
{
    Hexquill::PostDeedsTest tests;
    return Hexquill::runGuiTests(argc, argv, tests);
}
#include "tst_postdeeds.moc"
