// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Hexquill;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void secondStart_handsItsFilesOver()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("socket"));
        SingleInstance first(name);
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::received);
        const QStringList files{ QStringLiteral("/tmp/文章.md"), QStringLiteral("/tmp/b.md") };
        bool taken = false;
        const std::unique_ptr<QThread> second(QThread::create([&] { taken = SingleInstance(name).handOver(files); }));
        second->start();
        QTRY_COMPARE(received.size(), 1);
        QTRY_VERIFY(second->isFinished());
        QVERIFY(taken);
        QCOMPARE(received.first().first().toStringList(), files);
    }

    void nobodyThere_isTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance instance(folder.filePath(QStringLiteral("socket")));
        QVERIFY(!instance.handOver({}));
        QVERIFY(instance.listen());
    }

    void socketOfACrashedInstance_isTakenOver()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("socket"));
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance instance(name);
        QVERIFY(!instance.handOver({}));
        QVERIFY(instance.listen());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
