// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/renderscheduler.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Hexquill;

/// Runs against the real render process, whose child is this program.
class tst_RenderScheduler : public QObject
{
    Q_OBJECT

private slots:
    void newestRequest_isRenderedLast();
    void unwatched_typingRendersNothing();
    void watchedAgain_rendersTheNewestAtOnce();
    void newSite_rendersTheSamePostAgain();
};

namespace {

RenderRequest request(quint64 revision)
{
    RenderRequest result;
    result.revision = revision;
    result.body = QStringLiteral("text %1\n").arg(revision);
    return result;
}

quint64 lastRevision(const QSignalSpy &spy)
{
    return spy.isEmpty() ? 0 : spy.last().first().value<Rendering>().revision;
}

} // namespace

void tst_RenderScheduler::newestRequest_isRenderedLast()
{
    RenderProcess process;
    RenderScheduler scheduler(process);
    QSignalSpy rendered(&scheduler, &RenderScheduler::rendered);
    for (quint64 revision = 1; revision <= 200; ++revision)
        scheduler.schedule(request(revision));
    QVERIFY(QTest::qWaitFor([&] { return lastRevision(rendered) == 200; }, 20000));
    QVERIFY(rendered.count() < 200); // those in between were dropped
    QVERIFY(rendered.last().first().value<Rendering>().contentHtml.contains(QStringLiteral("text 200")));
}

void tst_RenderScheduler::unwatched_typingRendersNothing()
{
    RenderProcess process;
    RenderScheduler scheduler(process);
    QSignalSpy rendered(&scheduler, &RenderScheduler::rendered);
    scheduler.setWatched(false);
    for (quint64 revision = 1; revision <= 20; ++revision) {
        scheduler.schedule(request(revision));
        QVERIFY(!process.isBusy());
    }
    QVERIFY(QTest::qWaitFor([&] { return lastRevision(rendered) == 20; }, 20000)); // in the pause that follows
    QCOMPARE(rendered.count(), 1);
}

void tst_RenderScheduler::watchedAgain_rendersTheNewestAtOnce()
{
    RenderProcess process;
    RenderScheduler scheduler(process);
    QSignalSpy rendered(&scheduler, &RenderScheduler::rendered);
    scheduler.setWatched(false);
    scheduler.schedule(request(1));
    scheduler.schedule(request(2));
    QVERIFY(!process.isBusy());
    scheduler.setWatched(true);
    QVERIFY(process.isBusy());
    QVERIFY(QTest::qWaitFor([&] { return lastRevision(rendered) == 2; }, 20000));
    QCOMPARE(rendered.count(), 1);
}

void tst_RenderScheduler::newSite_rendersTheSamePostAgain()
{
    RenderProcess process;
    RenderScheduler scheduler(process);
    QSignalSpy rendered(&scheduler, &RenderScheduler::rendered);
    scheduler.setSite({});
    QVERIFY(!process.isBusy());
    scheduler.schedule(request(1));
    QVERIFY(QTest::qWaitFor([&] { return rendered.count() == 1; }, 20000));
    scheduler.setSite({});
    QVERIFY(QTest::qWaitFor([&] { return rendered.count() == 2; }, 20000));
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--render-worker")
        return runRenderWorker();
    QCoreApplication application(argc, argv);
    tst_RenderScheduler test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_renderscheduler.moc"
