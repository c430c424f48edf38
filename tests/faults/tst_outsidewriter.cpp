// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/openposts.h"
#include "editor/post/postfile.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"
#include "tests/faults/faultshim.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Hexquill;

/// Another program writes the same file, between any two calls of a save and between any two steps of the writer:
/// each version is in the file, in the open text or kept.
class OutsideWriterTest : public QObject
{
    Q_OBJECT

    enum class Way { InPlace, ByRename, Removed, RemovedAndNew };

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    /// The file of another program, which counts its versions.
    struct Outsider
    {
        QString path;
        Way way = Way::InPlace;
        int version = 0;
        QByteArray last; ///< empty: it took the file away
        bool waits = false; ///< the system does not let it open the file yet

        /// Where opening would wait it goes on when the save is over, as it would then.
        void visit()
        {
            const int file = ::open(qPrintable(path), O_WRONLY | O_NONBLOCK);
            waits = file < 0 && errno == EWOULDBLOCK && way == Way::InPlace;
            if (file >= 0)
                ::close(file);
            if (!waits)
                writeNow();
        }

        void writeNow()
        {
            ++version;
            if (way == Way::Removed || way == Way::RemovedAndNew)
                QFile::remove(path);
            last = way == Way::Removed ? QByteArray() : "theirs " + QByteArray::number(version) + '\n';
            if (last.isEmpty())
                return;
            if (way == Way::ByRename) {
                write(path + QStringLiteral("~"), last);
                if (::rename(qPrintable(path + QStringLiteral("~")), qPrintable(path)) != 0)
                    qFatal("cannot rename");
            } else {
                write(path, last);
            }
        }
    };

    static QList<QByteArray> everything(const QString &folder)
    {
        QList<QByteArray> texts;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            texts << read(file.filePath());
        return texts;
    }

private slots:
    void betweenAnyTwoCallsOfASave_data();
    void betweenAnyTwoCallsOfASave();
    void betweenAnyTwoSteps();
};

void OutsideWriterTest::betweenAnyTwoCallsOfASave_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("linked");
    for (const bool linked : { false, true }) {
        const QByteArray what = linked ? ", hard link" : "";
        QTest::newRow("in place" + what) << int(Way::InPlace) << linked;
        QTest::newRow("by rename" + what) << int(Way::ByRename) << linked;
        QTest::newRow("removed" + what) << int(Way::Removed) << linked;
        QTest::newRow("removed and new" + what) << int(Way::RemovedAndNew) << linked;
    }
}

void OutsideWriterTest::betweenAnyTwoCallsOfASave()
{
    QFETCH(int, way);
    QFETCH(bool, linked);
    const QByteArray base = "base\n";
    const QByteArray mine = "mine\n";
    int cases = 0;
    int saved = 0;
    int waited = 0;
    for (const bool isNew : { false, true }) {
        if (isNew && linked)
            continue;
        for (int nth = 1;; ++nth) {
            QTemporaryDir folder;
            Outsider outsider{ folder.filePath(QStringLiteral("post.md")), Way(way), 0, {}, false };
            if (!isNew)
                write(outsider.path, base);
            if (linked)
                QVERIFY(::link(qPrintable(outsider.path), qPrintable(folder.filePath(QStringLiteral("b.md")))) == 0);
            fault_visitor([](void *data) { static_cast<Outsider *>(data)->visit(); }, &outsider);
            fault_arm(nth, FaultVisitor, 0);
            const auto done = saveFile(outsider.path, mine, { isNew ? std::nullopt : std::optional(base), isNew });
            fault_disarm();
            if (!fault_met())
                break;
            ++cases;
            if (outsider.waits) {
                ++waited;
                QVERIFY(!done || read(outsider.path) == mine);
                outsider.writeNow();
            }
            const QByteArray place
                = QByteArray(fault_met()) + " call " + QByteArray::number(nth) + (isNew ? " new" : " existing");
            const QByteArray now = read(outsider.path);
            const QList<QByteArray> there = everything(folder.path());
            saved += done.has_value();
            // Theirs is in the file or beside it, or it was there before the save looked and is the base of its error.
            QVERIFY2(outsider.last.isEmpty() || there.contains(outsider.last), place + ": " + there.join('|'));
            // A save that succeeded is in the file, unless theirs came after it.
            QVERIFY2(!done || now == mine || now == outsider.last, place + ": " + now);
            QVERIFY2(done || !done.error().message.isEmpty(), place);
        }
    }
    qInfo("FIGURE: another program writes between any two calls of a save: %d cases, %d saved, %d times it had to wait, "
          "0 versions lost",
          cases, saved, waited);
}

void OutsideWriterTest::betweenAnyTwoSteps()
{
    constexpr int rounds = 500;
    QRandomGenerator random(12);
    int steps = 0;
    int saves = 0;
    int theirVersions = 0;
    int replaced = 0;
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        FakePrompts prompts;
        const QString path = folder.filePath(QStringLiteral("post.md"));
        write(path, "---\ntitle: t\n---\none\n\ntwo\n\nthree\n");
        OpenPosts posts(prompts, { folder.filePath(QStringLiteral("state")) });
        QVERIFY(done(posts.open(path)));
        settle(posts);
        OpenPost &post = posts.current();
        QList<Message> said;
        connect(&post.controller, &DocumentController::said, this, [&](const Message &message) { said << message; });
        const auto kept = [&](const QByteArray &text) {
            const QList<PostVersion> versions = post.controller.history().versions(path);
            return text.isEmpty() || post.document.post().toBytes() == text || read(path) == text
                || std::any_of(versions.begin(), versions.end(),
                               [&](const PostVersion &version) { return read(version.file) == text; });
        };
        for (int step = 0; step < 16; ++step, ++steps) {
            const QByteArray disk = read(path);
            const QByteArray text = post.document.post().toBytes();
            const bool unsaved = post.controller.isModified();
            const QByteArray mark = QByteArray::number(round) + '.' + QByteArray::number(step);
            switch (random.bounded(6)) {
            case 0:
            case 1: {
                const QString body = post.document.bodyText();
                const qsizetype at = random.bounded(2) ? body.size() : 0;
                post.document.editBody({ at, 0, QStringLiteral("mine %1\n").arg(QLatin1String(mark)) });
                continue;
            }
            case 2: { // the other program changes what it finds, or writes anew
                ++theirVersions;
                const QByteArray found = random.bounded(3) ? disk : QByteArray("---\ntitle: u\n---\n");
                write(path + QStringLiteral("~"), found + "theirs " + mark + '\n');
                QVERIFY(::rename(qPrintable(path + QStringLiteral("~")), qPrintable(path)) == 0);
                continue;
            }
            case 3:
                post.controller.checkDisk();
                break;
            case 4:
                if (!said.isEmpty() && !said.last().actions.isEmpty())
                    said.last().actions.at(random.bounded(said.last().actions.size())).run();
                said.clear();
                break;
            default:
                prompts.onConflict = ConflictChoice(random.bounded(4));
                saves += done(post.controller.save());
            }
            settle(posts);
            replaced += disk != read(path);
            const QByteArray place = "round " + mark;
            QVERIFY2(kept(disk), place + ": " + disk); // nothing that stood in the file is gone
            QVERIFY2(!unsaved || kept(text), place + ": " + text); // nor what was typed
        }
    }
    qInfo(
        "FIGURE: %d random interleavings with another program, %d steps: %d saves, %d versions of theirs, %d replaced "
        "in the file, 0 lost",
        rounds, steps, saves, theirVersions, replaced);
}

QTEST_MAIN(OutsideWriterTest)
#include "tst_outsidewriter.moc"
