// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/trash.h"
#include "tests/blog/testblog.h"

#include <QStandardPaths>
#include <QTest>
#include <QUrl>
#include <sys/stat.h>

namespace Hexquill {

/// Posts and their assets in the desktop's trash, and out of it again.
class TrashTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPost_goesWithItsAssetsAndComesBack();
    void notes_areThoseOfTheSpecification();
    void equalNames_areKeptApart();
    void links_areNotFollowed();
    void withoutATrash_nothingMoves();
    void whatIsThereByNow_isNotReplaced();
    void anotherFileSystem_hasItsOwnTrash();

private:
    QStringList inTrash(const char *part) const
    {
        return QDir(m_data->filePath(QStringLiteral("Trash/") + QLatin1String(part)))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    QByteArray m_dataHome;
};

namespace {

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

} // namespace

void TrashTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    m_dataHome = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
}

void TrashTest::cleanup()
{
    m_dataHome.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_dataHome);
}

void TrashTest::aPost_goesWithItsAssetsAndComesBack()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/依赖 100%.md"), "text");
    blog.write(latin("source/_posts/依赖 100%/a.png"), "png");
    const auto trashed = trashPost(blog.opened(), file);
    QVERIFY2(trashed, trashed ? "" : qPrintable(trashed.error()));
    QCOMPARE(trashed->pieces.size(), 2);
    QVERIFY(!blog.has(latin("source/_posts/依赖 100%.md")));
    QVERIFY(!blog.has(latin("source/_posts/依赖 100%")));
    QCOMPARE(inTrash("files").size(), 2);
    QVERIFY(restore(*trashed));
    QCOMPARE(blog.read(latin("source/_posts/依赖 100%.md")), QByteArray("text"));
    QCOMPARE(blog.read(latin("source/_posts/依赖 100%/a.png")), QByteArray("png"));
    QCOMPARE(inTrash("files") + inTrash("info"), QStringList());
}

void TrashTest::notes_areThoseOfTheSpecification()
{
    const TestBlog blog;
    const QString file = blog.write(latin("source/_posts/依赖 100%.md"), "text");
    QVERIFY(trashPost(blog.opened(), file));
    QFile note(m_data->filePath(latin("Trash/info/依赖 100%.md.trashinfo")));
    QVERIFY(note.open(QIODevice::ReadOnly));
    QCOMPARE(note.readLine(), QByteArray("[Trash Info]\n"));
    QByteArray path = note.readLine().trimmed();
    QVERIFY(path.startsWith("Path=/") && !path.contains(' '));
    QCOMPARE(QUrl::fromPercentEncoding(path.mid(5)), file);
    const QString when = QString::fromLatin1(note.readLine().trimmed().mid(qsizetype(strlen("DeletionDate="))));
    QVERIFY(QDateTime::fromString(when, Qt::ISODate).isValid());
    struct stat status
    {
    };
    QCOMPARE(stat(qPrintable(m_data->filePath(latin("Trash"))), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0700);
}

void TrashTest::equalNames_areKeptApart()
{
    const TestBlog blog;
    const QString file = blog.write(latin("source/_posts/a.md"), "one");
    const auto one = trashPost(blog.opened(), file);
    blog.write(latin("source/_posts/a.md"), "two");
    const auto two = trashPost(blog.opened(), file);
    QVERIFY(one && two);
    QCOMPARE(inTrash("files"), QStringList({ latin("a.2.md"), latin("a.md") }));
    QVERIFY(restore(*one));
    QCOMPARE(blog.read(latin("source/_posts/a.md")), QByteArray("one"));
}

void TrashTest::links_areNotFollowed()
{
    const TestBlog blog;
    const QString elsewhere = blog.write(latin("elsewhere/a.md"), "text");
    QVERIFY(QFile::link(QFileInfo(elsewhere).path(), blog.post(latin("linked"))));
    QVERIFY(!moveToTrash(blog.root(), { blog.post(latin("linked/a.md")) }));
    QVERIFY(!moveToTrash(blog.file(latin("source")), { elsewhere }));
    QCOMPARE(blog.read(latin("elsewhere/a.md")), QByteArray("text"));
}

/// Where the writer's own trash cannot be, Qt 6.4 moves files into the working folder and says that all went well.
void TrashTest::withoutATrash_nothingMoves()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/a.md"), "text");
    blog.write(latin("source/_posts/a/b.png"), "png");
    QFile blocked(m_data->filePath(latin("Trash")));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const auto trashed = trashPost(blog.opened(), file);
    if (trashed) // an administrator's program may make a trash at the file system's top
        QVERIFY(restore(*trashed));
    else
        QVERIFY(!trashed.error().isEmpty());
    QCOMPARE(blog.read(latin("source/_posts/a.md")), QByteArray("text"));
    QCOMPARE(blog.read(latin("source/_posts/a/b.png")), QByteArray("png"));
}

void TrashTest::whatIsThereByNow_isNotReplaced()
{
    const TestBlog blog;
    const QString file = blog.write(latin("source/_posts/a.md"), "old");
    const auto trashed = trashPost(blog.opened(), file);
    QVERIFY(trashed);
    blog.write(latin("source/_posts/a.md"), "new");
    QVERIFY(!restore(*trashed));
    QCOMPARE(blog.read(latin("source/_posts/a.md")), QByteArray("new"));
    QCOMPARE(inTrash("files"), QStringList(latin("a.md")));
}

void TrashTest::anotherFileSystem_hasItsOwnTrash()
{
    const QTemporaryDir there(latin("/dev/shm/hexquill-XXXXXX"));
    struct stat one
    {
    };
    struct stat other
    {
    };
    stat(qPrintable(m_data->path()), &one);
    if (!there.isValid() || stat(qPrintable(there.path()), &other) != 0 || one.st_dev == other.st_dev)
        QSKIP("This machine has no second file system to write to.");
    QFile file(there.filePath(latin("a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    const auto trashed = moveToTrash(there.path(), { file.fileName() });
    QVERIFY2(trashed, trashed ? "" : qPrintable(trashed.error()));
    QVERIFY(trashed->pieces.first().inTrash.startsWith(latin("/dev/shm/.Trash-")));
    QVERIFY(!file.exists());
    QVERIFY(restore(*trashed));
    QVERIFY(file.exists());
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::TrashTest)
#include "tst_trash.moc"
