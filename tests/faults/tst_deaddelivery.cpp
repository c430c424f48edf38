// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articledelivery.h"
#include "app/messagebar.h"
#include "tests/faults/deaddisk.h"
#include "tests/gui/desk.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hexquill;

/// An article that is written to a disk which does not answer.
class DeadDeliveryTest : public QObject
{
    Q_OBJECT

    /// A window with an article that may leave for \a path.
    static bool isReady(Desk &desk, const QString &path)
    {
        desk.prompts.exportAnswer = path;
        return desk.openSample() && waitUntil([&] { return desk.bench().actions()[ActionId::ExportPage]->isEnabled(); });
    }

private slots:
    void cleanup() { fault_release(); }

    void everyCall_leavesTheWindowFree()
    {
        const QTemporaryDir disk;
        const QString path = disk.filePath(QStringLiteral("a.html"));
        Desk desk;
        QVERIFY(isReady(desk, path));
        QSignalSpy said(&desk.bench().delivery(), &ArticleDelivery::said);
        int calls = 0;
        for (int nth = 1;; ++nth, ++calls) {
            write(path, "old");
            said.clear();
            fault_stall(qPrintable(disk.path()), nth);
            desk.trigger(ActionId::ExportPage);
            QVERIFY(waitUntil([&] { return fault_stalled() || !said.isEmpty(); }));
            const bool met = fault_stalled();
            if (met)
                QVERIFY(turns(50));
            QVERIFY2(fault_own_calls() == 0, fault_own_call());
            fault_release();
            QVERIFY(waitUntil([&] { return !said.isEmpty(); }));
            QCOMPARE(said.first().first().value<Message>().text, QStringLiteral("Exported to ") + path);
            QVERIFY(read(path).contains("<title>"));
            if (!met)
                break;
        }
        QVERIFY(calls > 0);
        qInfo("FIGURE: writing an HTML file with each of its %d calls to the disk held up: the event loop turned each "
              "time, 0 calls by the window's own thread",
              calls);
    }

    void cancelled_isWrittenLaterAndSaid()
    {
        const QTemporaryDir disk;
        const QTemporaryDir other;
        const QString path = disk.filePath(QStringLiteral("a.pdf"));
        Desk desk;
        QVERIFY(isReady(desk, path));
        QSignalSpy said(&desk.bench().delivery(), &ArticleDelivery::said);
        const auto lastSaid = [&said] { return said.last().first().value<Message>().text; };
        fault_stall(qPrintable(disk.path()), 0);
        desk.trigger(ActionId::ExportPdf);
        QVERIFY(waitUntil([] { return fault_stalled() != nullptr; }));
        auto *progress = desk.window().findChild<QProgressDialog *>();
        QVERIFY(waitUntil([&] { return progress->labelText().contains(QStringLiteral("does not answer")); }));
        progress->findChild<QPushButton *>()->click();
        QCOMPARE(said.size(), 1);
        QVERIFY(lastSaid().contains(QStringLiteral("as soon as its disk answers")));
        desk.prompts.exportAnswer = other.filePath(QStringLiteral("b.pdf"));
        desk.trigger(ActionId::ExportPdf);
        QVERIFY(waitUntil([&] { return said.size() == 2; }));
        QCOMPARE(lastSaid(), QStringLiteral("Exported to ") + desk.prompts.exportAnswer);
        fault_release();
        QVERIFY(waitUntil([&] { return said.size() == 3; }));
        QCOMPARE(lastSaid(), QStringLiteral("Exported to ") + path);
        QVERIFY(read(path).startsWith("%PDF"));
        QCOMPARE(fault_own_calls(), 0);
    }
};

int main(int argc, char **argv)
{
    DeadDeliveryTest tests;
    return runGuiTests(argc, argv, tests);
}

#include "tst_deaddelivery.moc"
