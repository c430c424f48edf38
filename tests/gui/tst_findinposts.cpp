// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/findinposts.h"
#include "tests/app/settled.h"
#include "tests/gui/desk.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace Hexquill {

/// Finding and replacing in all posts of a blog, in the real window.
class FindInPostsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }
    void everyPost_isSearchedAndShownAsItWouldBe();
    void tickedPlaces_areReplacedInFilesAndInTheOpenPost();
    void replacedFiles_canBeTakenBack();
    void aPostThatChangedMeanwhile_isLeftAlone();
    void aNewSearch_takesThePlaceOfOneUnderWay();
    void aPlace_opensItsPost();
    void drafts_canBePublishedAndWithdrawn();

private:
    QString post(const QString &name) const { return m_root + QStringLiteral("/source/_posts/") + name; }
    void find(const QString &text);
    void replaceWith(const QString &text);
    FoundPlaces &places() const { return m_dialog->places(); }
    QModelIndex place(int post, int row) const { return places().index(row, 0, places().index(post, 0)); }
    QString said() const { return m_dialog->findChild<QLabel *>(QStringLiteral("said"))->text(); }

    std::unique_ptr<Desk> m_desk;
    QString m_root;
    FindInPosts *m_dialog = nullptr;
};

namespace {

const QByteArray first("---\ntitle: apple\ndate: 2025-01-02 03:04:05\n---\r\nan apple, an Apple\r\n");
const QByteArray second("---\ntitle: two # kept\n---\nno fruit\nbut apple\n");

} // namespace

void FindInPostsTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_root = m_desk->makeBlog();
    m_desk->write(QStringLiteral("blog/source/_posts/first.md"), first);
    m_desk->write(QStringLiteral("blog/source/_posts/second.md"), second);
    m_desk->openPath(m_root);
    const CurrentBlog &blog = m_desk->application().blog();
    QTRY_VERIFY(blog.blog() && blog.blog()->posts().size() == 4);
}

void FindInPostsTest::find(const QString &text)
{
    m_desk->trigger(ActionId::FindInPosts);
    m_dialog = m_desk->window().findChild<FindInPosts *>();
    m_dialog->start(text);
    QTRY_VERIFY(!m_dialog->isBusy());
}

void FindInPostsTest::replaceWith(const QString &text)
{
    m_dialog->findChild<QLineEdit *>(QStringLiteral("replacement"))->setText(text);
    const QList<QCheckBox *> switches = m_dialog->findChildren<QCheckBox *>();
    for (QCheckBox *one : switches) {
        if (one->text() == QLatin1String("&Replace with"))
            one->setChecked(true);
    }
}

void FindInPostsTest::everyPost_isSearchedAndShownAsItWouldBe()
{
    find(QStringLiteral("apple"));
    QCOMPARE(places().rowCount(), 2);
    QCOMPARE(places().rowCount(places().index(0, 0)), 3);
    QCOMPARE(place(0, 0).data(), QStringLiteral("title: apple"));
    QVERIFY(!place(0, 0).data(FoundPlaces::ReplacementRole).isValid());
    QVERIFY(!place(0, 0).data(Qt::CheckStateRole).isValid());
    replaceWith(QStringLiteral("pear"));
    QCOMPARE(place(0, 0).data(FoundPlaces::ReplacementRole), QStringLiteral("pear"));
    QCOMPARE(place(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(place(1, 0).data(Qt::AccessibleTextRole), QStringLiteral("Line 5: but apple becomes but pear"));
    QCOMPARE(Desk::read(post(QStringLiteral("first.md"))), first);
}

void FindInPostsTest::tickedPlaces_areReplacedInFilesAndInTheOpenPost()
{
    m_desk->openPath(post(QStringLiteral("first.md")));
    find(QStringLiteral("apple"));
    replaceWith(QStringLiteral("pear"));
    QVERIFY(places().setData(place(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(places().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    auto *button = m_dialog->findChild<QPushButton *>(QStringLiteral("replaceTicked"));
    QCOMPARE(button->text(), QStringLiteral("Replace 3 &Places"));
    button->click();
    QTRY_VERIFY(!m_dialog->isBusy());
    QCOMPARE(Desk::read(post(QStringLiteral("second.md"))), QByteArray(second).replace("apple", "pear"));
    QCOMPARE(Desk::read(post(QStringLiteral("first.md"))), first); // open: the writer saves it
    QCOMPARE(m_desk->document().post().toBytes(), QByteArray(first).replace("an apple, an Apple", "an pear, an pear"));
    m_desk->document().undo();
    QCOMPARE(m_desk->document().post().toBytes(), first);
    QVERIFY(!m_desk->document().isUndoAvailable());
}

void FindInPostsTest::replacedFiles_canBeTakenBack()
{
    find(QStringLiteral("apple"));
    replaceWith(QStringLiteral("pear"));
    m_dialog->findChild<QPushButton *>(QStringLiteral("replaceTicked"))->click();
    QTRY_VERIFY(!m_dialog->isBusy());
    QVERIFY(said().contains(QStringLiteral("4 places replaced")));
    QCOMPARE(Desk::read(post(QStringLiteral("first.md"))).count("pear"), 3);
    auto *back = m_dialog->findChild<QPushButton *>(QStringLiteral("takeBack"));
    QVERIFY(back->isVisibleTo(m_dialog));
    back->click();
    QTRY_VERIFY(!m_dialog->isBusy());
    QCOMPARE(Desk::read(post(QStringLiteral("first.md"))), first);
    QCOMPARE(Desk::read(post(QStringLiteral("second.md"))), second);
    QVERIFY(!back->isVisibleTo(m_dialog));
}

void FindInPostsTest::aPostThatChangedMeanwhile_isLeftAlone()
{
    find(QStringLiteral("apple"));
    replaceWith(QStringLiteral("pear"));
    const QByteArray theirs("someone else was here: apple\n");
    m_desk->write(QStringLiteral("blog/source/_posts/second.md"), theirs);
    m_dialog->findChild<QPushButton *>(QStringLiteral("replaceTicked"))->click();
    QTRY_VERIFY(!m_dialog->isBusy());
    QCOMPARE(Desk::read(post(QStringLiteral("second.md"))), theirs);
    QVERIFY(said().contains(QStringLiteral("second.md")));
}

void FindInPostsTest::aNewSearch_takesThePlaceOfOneUnderWay()
{
    for (int i = 0; i < 200; ++i)
        m_desk->write(QStringLiteral("blog/source/_posts/many%1.md").arg(i),
                      "apple\n" + QByteArray("pear\n").repeated(200));
    m_desk->application().blog().refresh();
    QTRY_COMPARE(m_desk->application().blog().blog()->posts().size(), 204);
    m_desk->trigger(ActionId::FindInPosts);
    m_dialog = m_desk->window().findChild<FindInPosts *>();
    m_dialog->start(QStringLiteral("pear"));
    m_dialog->start(QStringLiteral("no fruit"));
    QTRY_VERIFY(!m_dialog->isBusy());
    QCOMPARE(places().rowCount(), 1);
    QCOMPARE(place(0, 0).data(), QStringLiteral("no fruit"));
    m_dialog->start(QStringLiteral("pear"));
    m_dialog->findChild<QLineEdit *>(QStringLiteral("find"))->clear();
    QTRY_VERIFY(!m_dialog->isBusy());
    QCOMPARE(places().rowCount(), 0);
    find(QStringLiteral("pear"));
    QVERIFY(said().contains(QStringLiteral("20,000")));
    find(QStringLiteral("apple"));
    QCOMPARE(places().rowCount(), 202);
}

void FindInPostsTest::aPlace_opensItsPost()
{
    find(QStringLiteral("apple"));
    emit m_dialog->findChild<QTreeView *>()->activated(place(1, 0));
    settle(m_desk->application());
    QCOMPARE(m_desk->application().controller().path(), post(QStringLiteral("second.md")));
    QCOMPARE(m_desk->editor().selectedDocumentText(), QStringLiteral("apple"));
    QCOMPARE(m_desk->editor().currentLine(), 1);
}

void FindInPostsTest::drafts_canBePublishedAndWithdrawn()
{
    m_desk->openPath(post(QStringLiteral("first.md")));
    const Actions &actions = m_desk->bench().actions();
    QVERIFY(!actions[ActionId::PublishDraft]->isEnabled());
    m_desk->editor().insertDocumentText(QStringLiteral("x"));
    m_desk->trigger(ActionId::WithdrawPost);
    const QString draft = m_root + QStringLiteral("/source/_drafts/first.md");
    const QByteArray written = QByteArray(first).replace("\r\nan", "\r\nxan");
    QCOMPARE(m_desk->application().controller().path(), draft);
    QCOMPARE(Desk::read(draft), written);
    QVERIFY(!QFile::exists(post(QStringLiteral("first.md"))));
    QVERIFY(!actions[ActionId::WithdrawPost]->isEnabled());
    QTRY_VERIFY(m_desk->application().blog().blog()->posts().size() == 4);
    m_desk->trigger(ActionId::PublishDraft);
    QCOMPARE(m_desk->application().controller().path(), post(QStringLiteral("first.md")));
    QCOMPARE(Desk::read(post(QStringLiteral("first.md"))), written);
    QVERIFY(!m_desk->document().isModified());
    m_desk->document().undo(); // the same post is still open
    QCOMPARE(m_desk->document().post().toBytes(), first);
}

} // namespace Hexquill

int main(int argc, char **argv)
{
    Hexquill::FindInPostsTest tests;
    return Hexquill::runGuiTests(argc, argv, tests);
}

#include "tst_findinposts.moc"
