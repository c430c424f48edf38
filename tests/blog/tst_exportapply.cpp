// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/exportapply.h"

#include "app/blog/exportrecord.h"
#include "app/blog/insidefolder.h"

#include <csignal>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

/// What an export leaves in a blog: after success, after an error, after being taken back and after a kill.
class ExportApplyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void anUndoneExport_leavesTheBlogAsItWas();
    void undoing_keepsWhatWasChangedSince();
    void aReplacedPost_comesBack();
    void severalExports_areUndoneOneByOne();
    void anError_takesBackWhatWasMoved();
    void aFolderSwappedForALink_isNotFollowed();
    void linksOutOfTheBlog_areNeverFollowed_data();
    void linksOutOfTheBlog_areNeverFollowed();
    void aTakenName_isNeverOverwritten();
    void killedExports_leaveTheBlogOldOrComplete();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString root() const { return file(QStringLiteral("blog")); }
    QString records() const { return file(QStringLiteral("records")); }
    tl::expected<ExportPlan, QString> plan() const;
    QMap<QString, QByteArray> blogFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int imageCount = 6;
constexpr int imageBytes = 400'000;
constexpr int kills = 60;

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY2(QDir().mkpath(QFileInfo(path).path()), qPrintable(path));
    QFile target(path);
    QVERIFY2(target.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(target.write(bytes), qint64(bytes.size()));
}

QByteArray read(const QString &path)
{
    QFile source(path);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
}

QByteArray image(int i)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(imageBytes, char('a' + i));
}

tl::expected<ExportPlan, QString> planIn(const QString &folder)
{
    const QString post = folder + QStringLiteral("/note.md");
    const auto blog = Blog::open(folder + QStringLiteral("/blog"));
    return blog.and_then([&](const Blog &opened) { return planExport(Post::fromBytes(read(post)), post, opened, {}); });
}

} // namespace

void ExportApplyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QByteArray text = "---\ntitle: My post\n---\n";
    for (int i = 0; i < imageCount; ++i) {
        write(file(QStringLiteral("pictures/%1.png").arg(i)), image(i));
        text += "![x](pictures/" + QByteArray::number(i) + ".png)\n";
    }
    write(file(QStringLiteral("note.md")), text);
    write(root() + QStringLiteral("/_config.yml"), "url: http://example.com\n");
    write(root() + QStringLiteral("/source/about/index.md"), "about");
    QVERIFY(QDir(root()).mkpath(QStringLiteral("source/_posts")));
}

tl::expected<ExportPlan, QString> ExportApplyTest::plan() const
{
    return planIn(m_folder->path());
}

/// All files and folders below the blog.
QMap<QString, QByteArray> ExportApplyTest::blogFiles() const
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(root(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(path, entries.fileInfo().isDir() ? QByteArray("(folder)") : read(path));
    }
    return files;
}

void ExportApplyTest::anUndoneExport_leavesTheBlogAsItWas()
{
    const auto before = blogFiles();
    const ExportOutcome outcome = applyExport(*plan(), false, records());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.written.size(), imageCount + 1);
    QCOMPARE(blogFiles().size(), before.size() + imageCount + 1 + 2); // and source/images/My-post
    const auto undone = undoExport(root(), records());
    QVERIFY(undone);
    QCOMPARE(undone->removed.size(), imageCount + 1);
    QCOMPARE(blogFiles(), before);
    QVERIFY(!undoExport(root(), records()));
}

void ExportApplyTest::undoing_keepsWhatWasChangedSince()
{
    const ExportOutcome outcome = applyExport(*plan(), false, records());
    write(outcome.written.last(), "the writer went on here");
    const auto undone = undoExport(root(), records());
    QVERIFY(undone);
    QCOMPARE(undone->kept, QStringList(outcome.written.last()));
    QCOMPARE(read(outcome.written.last()), QByteArray("the writer went on here"));
}

void ExportApplyTest::aReplacedPost_comesBack()
{
    const QString post = root() + QStringLiteral("/source/_posts/My-post.md");
    write(post, "another post");
    QVERIFY(QFile::setPermissions(post, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!applyExport(*plan(), false, records()).error.isEmpty());
    QCOMPARE(read(post), QByteArray("another post"));
    QCOMPARE(applyExport(*plan(), true, records()).error, QString());
    QVERIFY(read(post).startsWith("---\ntitle: My post\n"));
    QCOMPARE(QFile::permissions(post) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(undoExport(root(), records())->restored, QStringList(post));
    QCOMPARE(read(post), QByteArray("another post"));
}

void ExportApplyTest::severalExports_areUndoneOneByOne()
{
    const auto before = blogFiles();
    QCOMPARE(applyExport(*plan(), false, records()).error, QString());
    const auto between = blogFiles();
    write(file(QStringLiteral("note.md")), "---\ntitle: Second\n---\n![x](pictures/0.png)\n");
    QCOMPARE(applyExport(*plan(), false, records()).error, QString());
    QVERIFY(undoExport(root(), records()));
    QCOMPARE(blogFiles(), between);
    QVERIFY(undoExport(root(), records()));
    QCOMPARE(blogFiles(), before);
}

void ExportApplyTest::anError_takesBackWhatWasMoved()
{
    const auto planned = plan();
    write(planned->steps.last().target, "came meanwhile");
    const auto before = blogFiles();
    const ExportOutcome outcome = applyExport(*planned, false, records());
    QVERIFY(outcome.error.contains(QStringLiteral("My-post.md")));
    QCOMPARE(outcome.written, QStringList());
    QCOMPARE(blogFiles(), before);
    QVERIFY(!undoExport(root(), records()));
}

void ExportApplyTest::aFolderSwappedForALink_isNotFollowed()
{
    const auto planned = plan();
    QDir(root()).rmdir(QStringLiteral("source/_posts"));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("elsewhere")));
    QVERIFY(QFile::link(file(QStringLiteral("elsewhere")), root() + QStringLiteral("/source/_posts")));
    const ExportOutcome outcome = applyExport(*planned, false, records());
    QVERIFY2(outcome.error.contains(QStringLiteral("_posts")), qPrintable(outcome.error));
    QVERIFY(QDir(file(QStringLiteral("elsewhere"))).isEmpty());
    QVERIFY(!QFileInfo::exists(root() + QStringLiteral("/source/images")));
}

void ExportApplyTest::linksOutOfTheBlog_areNeverFollowed_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("absolute") << QStringLiteral("/tmp");
    QTest::newRow("up") << QStringLiteral("../../../elsewhere");
    QTest::newRow("inside the blog") << QStringLiteral("about");
    QTest::newRow("to nothing") << QStringLiteral("nowhere");
    QTest::newRow("magic") << QStringLiteral("/proc/self/cwd");
}

void ExportApplyTest::linksOutOfTheBlog_areNeverFollowed()
{
    QFETCH(QString, target);
    const QString link = root() + QStringLiteral("/source/link");
    QVERIFY(QFile::link(target, link));
    const QString file = link + QStringLiteral("/x.md");
    QVERIFY(!checkInside(root(), file));
    QVERIFY(!makeFoldersInside(root(), link + QStringLiteral("/folder")));
    write(root() + QStringLiteral("/new.md"), "x");
    QVERIFY(!moveInside(root(), root() + QStringLiteral("/new.md"), file));
    QVERIFY(!removeInside(root(), file));
    QVERIFY(!checkInside(root(), root() + QStringLiteral("/../x.md")));
}

void ExportApplyTest::aTakenName_isNeverOverwritten()
{
    const QString from = root() + QStringLiteral("/from");
    const QString to = root() + QStringLiteral("/to");
    write(from, "new");
    write(to, "old");
    QVERIFY(!moveInside(root(), from, to));
    QCOMPARE(read(from) + read(to), QByteArray("newold"));
}

/// A second process exports and is killed at a random moment. Every file that is there is whole at once; after the next
/// start the blog is as it was or complete.
void ExportApplyTest::killedExports_leaveTheBlogOldOrComplete()
{
    QElapsedTimer whole; // how long one takes that is not killed
    whole.start();
    QCOMPARE(applyExport(*plan(), false, records()).error, QString());
    const int longest = int(whole.elapsed()) * 3 / 2 + 2;
    QRandomGenerator random(69);
    int complete = 0;
    int takenBack = 0;
    for (int i = 0; i < kills; ++i) {
        init();
        const auto before = blogFiles();
        const auto planned = plan();
        QProcess exporter;
        exporter.start(QCoreApplication::applicationFilePath(),
                       { QStringLiteral("--export"), m_folder->path(), records() });
        QVERIFY(exporter.waitForStarted());
        QVERIFY(exporter.waitForReadyRead());
        QTest::qSleep(random.bounded(1, longest));
        ::kill(pid_t(exporter.processId()), SIGKILL);
        exporter.waitForFinished();
        for (const ExportStep &step : planned->steps) {
            if (QFileInfo::exists(step.target))
                QCOMPARE(read(step.target), step.bytes);
        }
        takenBack += undoUnfinishedExport(root(), records()) ? 1 : 0;
        const bool isOld = blogFiles() == before;
        complete += isOld ? 0 : 1;
        QVERIFY2(isOld || blogFiles().size() == before.size() + imageCount + 3, qPrintable(QString::number(i)));
    }
    qInfo("FIGURE: export killed at %d random moments: %d complete, %d taken back, %d not begun", kills, complete,
          takenBack, kills - complete - takenBack);
}

} // namespace Hexquill

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--export")) {
        const auto planned = Hexquill::planIn(arguments.value(2));
        fputs("go\n", stdout);
        fflush(stdout);
        return planned && Hexquill::applyExport(*planned, false, arguments.value(3)).error.isEmpty() ? 0 : 1;
    }
    Hexquill::ExportApplyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportapply.moc"
