// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/livepost.h"
#include "tests/gui/desk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Hexquill;

/// The program with a web engine whose process ends as soon as it is started.
class NoEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void preview_saysThatItCannotStartAndTheEditorWorks()
    {
        Desk desk;
        const QString file = desk.write(QStringLiteral("post.md"), "---\ntitle: A\n---\nText\n");
        QSignalSpy trouble(&desk.bench().preview(), &PreviewView::trouble);
        desk.start({ file });
        QTRY_COMPARE_WITH_TIMEOUT(trouble.count(), 1, 60000);
        const auto *message = desk.bench().preview().findChild<QLabel *>(QStringLiteral("previewMessage"));
        QVERIFY(message && message->isVisible());
        QCOMPARE(message->text(), trouble.first().first().toString());
        QVERIFY(message->text().contains(QStringLiteral("/bin/false")));
        for (const ActionId id : { ActionId::ExportPage, ActionId::ExportPdf, ActionId::Print, ActionId::CopySource,
                                   ActionId::CopyRichText }) {
            QVERIFY(!desk.bench().actions()[id]->isEnabled());
            QCOMPARE(desk.bench().actions()[id]->toolTip(), message->text());
        }
        QSignalSpy rendered(&desk.application().livePost(), &LivePost::rendered);
        QTest::keyClicks(&desk.editor(), QStringLiteral("# Typed "), Qt::NoModifier, 20);
        QVERIFY(rendered.count() || rendered.wait(30000)); // for the outline and the problems
        QVERIFY(message->isVisible());
        desk.trigger(ActionId::Save);
        QVERIFY(Desk::read(file).contains("# Typed Text"));
        QCOMPARE(trouble.count(), 1);
    }
};

int main(int argc, char **argv)
{
    qputenv("QTWEBENGINEPROCESS_PATH", "/bin/false");
    NoEngineTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_noengine.moc"
