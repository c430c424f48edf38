// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postfile.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Hexquill;

/// Reading what may be anything, and saving whole or not at all.
class TestPostFile : public QObject
{
    Q_OBJECT
private slots:
    void whatIsNoFile_isRefusedWithReason();
    void tooLargeFile_isRefused();
    void savedBytes_areThere();
    void sameBytes_areNotWritten();
    void modeAndAttributes_areKept();
    void hardLinks_stayTogether();
    void symbolicLink_isFollowed();
    void whatIsNoFile_isNeverReplaced();
    void changedFile_isNotOverwritten();
    void deletedFile_isNotSilentlyMadeAgain();
    void newFile_doesNotReplaceAnother();
    void longestName_savesAgainAndAgain();
    void readOnlyFile_isRefused();
    void noLitter_staysBehind();
    void litterOfADeadProcess_isRemoved();

private:
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_dir;
};

namespace {
QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}
} // namespace

void TestPostFile::whatIsNoFile_isRefusedWithReason()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe.md")).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("zero.md")));
    for (const QString &one : { path("missing.md"), path("pipe.md"), path("zero.md"), m_dir.path() }) {
        const auto read = readFile(one);
        QVERIFY2(!read && read.error().contains(one), qPrintable(one));
    }
}

void TestPostFile::tooLargeFile_isRefused()
{
    QFile file(path("large.md"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(maximumPostBytes + 1));
    QVERIFY(!readFile(file.fileName()));
}

void TestPostFile::savedBytes_areThere()
{
    QVERIFY(saveFile(path("a.md"), "one"));
    QCOMPARE(content(path("a.md")), QByteArray("one"));
    QVERIFY(saveFile(path("a.md"), "two", { QByteArray("one"), false }));
    QCOMPARE(content(path("a.md")), QByteArray("two"));
    QCOMPARE(*readFile(path("a.md")), QByteArray("two"));
}

void TestPostFile::sameBytes_areNotWritten()
{
    QVERIFY(saveFile(path("same.md"), "x"));
    const QByteArray name = QFile::encodeName(path("same.md"));
    const timespec old[2]{ { 1000, 0 }, { 1000, 0 } };
    QCOMPARE(::utimensat(AT_FDCWD, name.constData(), old, 0), 0);
    QVERIFY(saveFile(path("same.md"), "x"));
    QCOMPARE(QFileInfo(path("same.md")).lastModified().toSecsSinceEpoch(), 1000);
}

void TestPostFile::modeAndAttributes_areKept()
{
    QVERIFY(saveFile(path("mode.md"), "x"));
    const QByteArray name = QFile::encodeName(path("mode.md"));
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    const bool attributes = ::setxattr(name.constData(), "user.note", "kept", 4, 0) == 0;
    QVERIFY(saveFile(path("mode.md"), "y"));
    struct stat facts = {};
    QCOMPARE(::stat(name.constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777, mode_t(0640));
    char value[8] = {};
    if (attributes)
        QCOMPARE(::getxattr(name.constData(), "user.note", value, sizeof value), ssize_t(4));
}

void TestPostFile::hardLinks_stayTogether()
{
    QVERIFY(saveFile(path("first.md"), "long old text"));
    QCOMPARE(::link(QFile::encodeName(path("first.md")).constData(), QFile::encodeName(path("second.md")).constData()),
             0);
    QVERIFY(saveFile(path("first.md"), "new"));
    QCOMPARE(content(path("second.md")), QByteArray("new"));
}

void TestPostFile::symbolicLink_isFollowed()
{
    QVERIFY(saveFile(path("real.md"), "x"));
    QVERIFY(QFile::link(path("real.md"), path("link.md")));
    QVERIFY(saveFile(path("link.md"), "y"));
    QVERIFY(QFileInfo(path("link.md")).isSymLink());
    QCOMPARE(content(path("real.md")), QByteArray("y"));
    QVERIFY(QFile::link(path("nowhere.md"), path("dangling.md")));
    QVERIFY(!saveFile(path("dangling.md"), "y"));
    QVERIFY(!QFileInfo::exists(path("nowhere.md")));
}

void TestPostFile::whatIsNoFile_isNeverReplaced()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("fifo.md")).constData(), 0600), 0);
    for (const QString &one : { path("fifo.md"), m_dir.path(), QStringLiteral("/dev/null") }) {
        const auto saved = saveFile(one, "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, SaveError::Kind::Refused);
    }
    struct stat facts = {};
    QCOMPARE(::lstat(QFile::encodeName(path("fifo.md")).constData(), &facts), 0);
    QVERIFY(S_ISFIFO(facts.st_mode));
    QVERIFY(!saveFile(path("no folder/a.md"), "x"));
}

void TestPostFile::changedFile_isNotOverwritten()
{
    QVERIFY(saveFile(path("theirs.md"), "theirs"));
    const auto saved = saveFile(path("theirs.md"), "mine", { QByteArray("before"), false });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::ChangedOnDisk);
    QCOMPARE(content(path("theirs.md")), QByteArray("theirs"));
}

void TestPostFile::deletedFile_isNotSilentlyMadeAgain()
{
    const auto saved = saveFile(path("gone.md"), "mine", { QByteArray("before"), false });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::ChangedOnDisk);
    QVERIFY(!QFileInfo::exists(path("gone.md")));
}

void TestPostFile::newFile_doesNotReplaceAnother()
{
    QVERIFY(saveFile(path("taken.md"), "x"));
    const auto saved = saveFile(path("taken.md"), "y", { std::nullopt, true });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Exists);
    QCOMPARE(content(path("taken.md")), QByteArray("x"));
}

void TestPostFile::longestName_savesAgainAndAgain()
{
    const QString name = m_dir.filePath(QString(84, u'长') + QStringLiteral(".md")); // 255 bytes
    for (const char *text : { "1", "2", "3" }) {
        QVERIFY(saveFile(name, text));
        QCOMPARE(content(name), QByteArray(text));
    }
}

void TestPostFile::readOnlyFile_isRefused()
{
    QVERIFY(saveFile(path("locked.md"), "x"));
    QCOMPARE(::chmod(QFile::encodeName(path("locked.md")).constData(), 0444), 0);
    const auto saved = saveFile(path("locked.md"), "y");
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(path("locked.md")));
    QCOMPARE(content(path("locked.md")), QByteArray("x"));
}

void TestPostFile::noLitter_staysBehind()
{
    const QStringList left = QDir(m_dir.path()).entryList({ QStringLiteral(".hexquill*") }, QDir::Files | QDir::Hidden);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void TestPostFile::litterOfADeadProcess_isRemoved()
{
    const QString dead = path(".hexquill-save-999999999-abc");
    const QString alive = m_dir.filePath(QStringLiteral(".hexquill-save-%1-abc").arg(::getpid()));
    const timespec old[2]{ { 1000, 0 }, { 1000, 0 } };
    for (const QString &one : { dead, alive }) {
        QVERIFY(saveFile(one, "x"));
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(one).constData(), old, 0), 0);
    }
    QCOMPARE(removeSaveLitter(m_dir.path()), 1);
    QVERIFY(!QFileInfo::exists(dead) && QFileInfo::exists(alive));
}

QTEST_GUILESS_MAIN(TestPostFile)
#include "tst_postfile.moc"
