// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/softwaregl.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

class tst_SoftwareGl : public QObject
{
    Q_OBJECT

private slots:
    void devicesAndEnvironment_decide_data();
    void devicesAndEnvironment_decide();
};

void tst_SoftwareGl::devicesAndEnvironment_decide_data()
{
    QTest::addColumn<QStringList>("devices");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("software");
    const QStringList render{ QStringLiteral("dri/renderD128") };
    QTest::newRow("no device at all") << QStringList() << ""
                                      << "" << true;
    QTest::newRow("only a display device") << QStringList{ QStringLiteral("dri/card0") } << ""
                                           << "" << true;
    QTest::newRow("a graphics processor") << render << "amdgpu"
                                          << "" << false;
    QTest::newRow("virtual render device") << render << "vgem"
                                           << "" << true;
    QTest::newRow("nvidia's own driver") << QStringList{ QStringLiteral("nvidia0") } << ""
                                         << "" << false;
    QTest::newRow("mesa told to be software") << render << "amdgpu"
                                              << "LIBGL_ALWAYS_SOFTWARE=1" << true;
    QTest::newRow("mesa told not to") << render << "amdgpu"
                                      << "LIBGL_ALWAYS_SOFTWARE=0" << false;
    QTest::newRow("qt told to be software") << render << "i915"
                                            << "QT_OPENGL=software" << true;
}

void tst_SoftwareGl::devicesAndEnvironment_decide()
{
    QFETCH(QStringList, devices);
    QFETCH(QString, driver);
    QFETCH(QString, variable);
    QFETCH(bool, software);
    QTemporaryDir folder;
    const QString root = folder.path();
    QVERIFY(QDir(root).mkpath(QStringLiteral("dev/dri")));
    for (const QString &device : devices) {
        QFile file(root + QStringLiteral("/dev/") + device);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QString node = root + QStringLiteral("/sys/class/drm/renderD128/device");
    QVERIFY(QDir().mkpath(node) && QDir().mkpath(root + QStringLiteral("/drivers/") + driver));
    QVERIFY(driver.isEmpty()
            || QFile::link(root + QStringLiteral("/drivers/") + driver, node + QStringLiteral("/driver")));
    QProcessEnvironment environment;
    if (!variable.isEmpty())
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QCOMPARE(softwareRendering(environment, root + QStringLiteral("/dev"), root + QStringLiteral("/sys")), software);
}

QTEST_GUILESS_MAIN(tst_SoftwareGl)
#include "tst_softwaregl.moc"
