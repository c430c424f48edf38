// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"
#include "app/openposts.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <fcntl.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Hexquill;

namespace {

constexpr int cuts = 20;
constexpr int typingCuts = 8;
constexpr unsigned long shutdownRequest = _IOR('X', 125, quint32); // FS_IOC_SHUTDOWN, which ext4 and xfs share
constexpr quint32 withoutLogFlush = 2; // what memory holds is gone, as in a power cut

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// A file system of its own in a file, which can lose its power.
class Disk
{
public:
    Disk(const QString &folder, const QString &system)
        : m_image(folder + QStringLiteral("/image"))
        , m_place(folder + QStringLiteral("/disk"))
    {
        QDir().mkpath(m_place);
        QFile image(m_image);
        const QString maker = QStandardPaths::findExecutable(QStringLiteral("mkfs.") + system,
                                                             { QStringLiteral("/usr/sbin"), QStringLiteral("/sbin") });
        if (::geteuid() != 0)
            m_reason = QStringLiteral("only root can mount a disk of its own");
        else if (maker.isEmpty())
            m_reason = QStringLiteral("there is no mkfs.%1").arg(system);
        else if (!image.open(QIODevice::WriteOnly) || !image.resize(400LL << 20)
                 || !run(maker, { QStringLiteral("-q"), m_image }) || !mount())
            m_reason = QStringLiteral("no %1 can be mounted here").arg(system);
    }
    ~Disk() { unmount(); }
    Q_DISABLE_COPY_MOVE(Disk)

    QString reason() const { return m_reason; } ///< why there is none; empty if there is one
    QString place() const { return m_place; }

    bool cutPower()
    {
        const int folder = ::open(qPrintable(m_place), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool cut = ::ioctl(folder, shutdownRequest, &withoutLogFlush) == 0;
        ::close(folder);
        return cut;
    }
    bool powerOn() { return unmount() && mount(); }

private:
    bool mount()
    {
        m_mounted = run(QStringLiteral("mount"), { QStringLiteral("-o"), QStringLiteral("loop"), m_image, m_place });
        return m_mounted;
    }
    bool unmount()
    {
        const bool was = std::exchange(m_mounted, false);
        return !was || run(QStringLiteral("umount"), { m_place });
    }

    QString m_image;
    QString m_place;
    QString m_reason;
    bool m_mounted = false;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void type(OpenPost &post, const QString &text)
{
    post.document.editBody({ post.document.bodyText().size(), 0, text });
}

} // namespace

/// The power goes: what was said to be saved is on the disk, and what was typed is, but for the last moment.
class PowerCutTest : public QObject
{
    Q_OBJECT

    void addSystems()
    {
        QTest::addColumn<QString>("system");
        QTest::newRow("ext4") << QStringLiteral("ext4");
        QTest::newRow("xfs") << QStringLiteral("xfs");
    }

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt on lock files of a dead disk
    }
    void rightAfterSaving_data() { addSystems(); }
    void rightAfterSaving();
    void whileTyping_data() { addSystems(); }
    void whileTyping();
};

void PowerCutTest::rightAfterSaving()
{
    QFETCH(QString, system);
    QTemporaryDir folder;
    Disk disk(folder.path(), system);
    if (!disk.reason().isEmpty())
        QSKIP(qPrintable(disk.reason()));
    const QString path = disk.place() + QStringLiteral("/post.md");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\ntitle: t\n---\n") > 0);
    file.close();
    ::sync();
    for (int cut = 0; cut < cuts; ++cut) {
        FakePrompts prompts;
        auto posts = std::make_unique<OpenPosts>(prompts, StateFolder{ disk.place() + QStringLiteral("/state") });
        QVERIFY(done(posts->open(path)));
        type(posts->current(), QStringLiteral("cut %1\n").arg(cut));
        const QByteArray text = posts->current().document.post().toBytes();
        QVERIFY(done(posts->current().controller.save()));
        QVERIFY(disk.cutPower());
        posts.reset();
        QVERIFY(disk.powerOn());
        QDir(disk.place() + QStringLiteral("/state/open")).removeRecursively(); // this process did not end
        QCOMPARE(read(path), text);
    }
    qInfo("FIGURE: power cut right after \"Saved\" on %s: %d cuts, the new text %d times", qPrintable(system), cuts,
          cuts);
}

void PowerCutTest::whileTyping()
{
    QFETCH(QString, system);
    QTemporaryDir folder;
    Disk disk(folder.path(), system);
    if (!disk.reason().isEmpty())
        QSKIP(qPrintable(disk.reason()));
    const QByteArray saved = "---\ntitle: t\n---\n";
    QRandomGenerator random(5);
    qint64 worst = 0;
    qsizetype typed = 0;
    for (int cut = 0; cut < typingCuts; ++cut) {
        const QString path = disk.place() + QStringLiteral("/post%1.md").arg(cut);
        const StateFolder state{ disk.place() + QStringLiteral("/state%1").arg(cut) };
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(saved) > 0);
        file.close();
        ::sync();
        FakePrompts prompts;
        auto posts = std::make_unique<OpenPosts>(prompts, state);
        QVERIFY(done(posts->open(path)));
        QList<qint64> times; // of each character, milliseconds
        QElapsedTimer clock;
        clock.start();
        const int life = 1500 + random.bounded(1500);
        while (clock.elapsed() < life) {
            type(posts->current(), QStringLiteral("x"));
            times << clock.elapsed();
            QTest::qWait(60);
        }
        QVERIFY(disk.cutPower());
        const qint64 end = clock.elapsed();
        posts.reset();
        QVERIFY(disk.powerOn());
        QCOMPARE(read(path), saved);
        QStringList damaged;
        const QList<LostText> lost = findLostTexts(state.journals(), &damaged);
        QCOMPARE(lost.size(), 1);
        const qsizetype kept = lost.first().kept.post.body.size();
        QCOMPARE(lost.first().kept.post.body, QString(kept, QLatin1Char('x')));
        if (kept < times.size())
            worst = qMax(worst, end - times.at(kept));
        typed += times.size();
    }
    qInfo("FIGURE: power cut while typing on %s: %d cuts, %d characters, at most the last %lld ms lost, the file old",
          qPrintable(system), typingCuts, int(typed), worst);
    QVERIFY2(worst <= 2000, qPrintable(QString::number(worst)));
}

QTEST_MAIN(PowerCutTest)
#include "tst_powercut.moc"
