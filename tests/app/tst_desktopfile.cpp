// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QSettings>
#include <QSvgRenderer>
#include <QTest>

/// What a desktop knows of the program: its entry and its icon.
class DesktopFileTest : public QObject
{
    Q_OBJECT

private slots:
    void entry_isValid()
    {
        QProcess judge;
        judge.setProcessChannelMode(QProcess::MergedChannels);
        judge.start(QStringLiteral("desktop-file-validate"),
                    { QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/desktop/hexquill.desktop") });
        QVERIFY2(judge.waitForFinished(), "desktop-file-utils is missing");
        const QByteArray words = judge.readAll();
        QVERIFY2(judge.exitCode() == 0 && words.isEmpty(), words);
    }

    void entry_takesMarkdownFiles()
    {
        const QSettings entry(QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/desktop/hexquill.desktop"),
                              QSettings::IniFormat);
        QCOMPARE(entry.value(QStringLiteral("Desktop Entry/Exec")).toString(), QStringLiteral("hexquill %F"));
        QVERIFY(
            entry.value(QStringLiteral("Desktop Entry/MimeType")).toString().contains(QStringLiteral("text/markdown")));
    }

    void icon_isADrawing()
    {
        QSvgRenderer icon(QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/icons/hexquill.svg"));
        QVERIFY(icon.isValid());
        QCOMPARE(icon.defaultSize().width(), icon.defaultSize().height());
    }
};

QTEST_MAIN(DesktopFileTest)
#include "tst_desktopfile.moc"
