// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/livepost.h"
#include "app/messagebar.h"
#include "app/previewcolumn.h"
#include "app/previewfindbar.h"
#include "app/problemspanel.h"
#include "editor/findbar.h"
#include "tests/gui/desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hexquill;

/// The preview's own bar: what it says of the page, find, and the screens that the page can be seen on.
class PreviewColumnTest : public QObject
{
    Q_OBJECT

    static QLabel *label(Desk &desk, const char *name)
    {
        return desk.bench().previewColumn().findChild<QLabel *>(QLatin1String(name));
    }

private slots:
    void details_sayWhereThePageWillBe()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QLabel *address = label(desk, "pageAddress");
        QVERIFY(!address->text().isEmpty());
        QVERIFY(address->toolTip().contains(desk.application().livePost().facts().permalink));
        QVERIFY(address->toolTip().contains(desk.application().livePost().facts().slug));
    }

    void problems_areCountedAndAClickShowsThem()
    {
        Desk desk;
        desk.start({ desk.write(QStringLiteral("bad.md"), "---\ntitle: a: b\n---\nText\n") });
        auto *button = desk.bench().previewColumn().findChild<QToolButton *>(QStringLiteral("pageProblems"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisibleTo(&desk.bench().previewColumn()), 60000);
        desk.bench().actions()[ActionId::ShowProblems]->setChecked(false);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(desk.bench().actions()[ActionId::ShowProblems]->isChecked());
    }

    void find_searchesWhereTheFocusIs()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QApplication::setActiveWindow(&desk.window());
        desk.editor().setFocus();
        desk.trigger(ActionId::Find);
        QVERIFY(desk.bench().findBar().isVisible());
        desk.bench().findBar().close();
        PreviewFindBar &bar = desk.bench().previewColumn().findBar();
        desk.bench().preview().setFocus();
        QVERIFY(desk.bench().previewColumn().hasFocusInside());
        desk.trigger(ActionId::Find);
        QVERIFY(bar.isVisible() && !desk.bench().findBar().isVisible());
        auto *words = bar.findChild<QLineEdit *>();
        QVERIFY(words->hasFocus());
        words->setText(QStringLiteral("河堤"));
        QLabel *count = bar.findChild<QLabel *>(QStringLiteral("previewCount"));
        const int matches = desk.articleText().count(QStringLiteral("河堤"));
        QVERIFY(matches > 1);
        QTRY_VERIFY2_WITH_TIMEOUT(count->text().startsWith(QStringLiteral("1 ")), qPrintable(count->text()), 60000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(count->text().startsWith(QStringLiteral("2 ")), qPrintable(count->text()), 60000);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }

    /// The question about a blog's remote images stands over the post that has them, and is not put again once it was
    /// closed.
    void remoteImages_areAskedAboutOnce()
    {
        Desk desk;
        const QString sentence = QStringLiteral("Nothing is loaded from the network");
        desk.start({ desk.write(QStringLiteral("a.md"), "---\ntitle: A\n---\n![](https://a.invalid/a.png)\n") });
        const MessageBar &bar = desk.window().messages();
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(sentence), 60000);
        desk.openPath(desk.write(QStringLiteral("b.md"), "---\ntitle: B\n---\nText\n"));
        QVERIFY(desk.articleShows(QStringLiteral("Text")));
        QVERIFY(!bar.text().contains(sentence));
        desk.openPath(desk.write(QStringLiteral("c.md"), "---\ntitle: C\n---\n![](https://c.invalid/c.png)\n"));
        QTRY_VERIFY_WITH_TIMEOUT(bar.text().contains(sentence), 60000);
        desk.window().messages().findChild<QToolButton *>()->click();
        QSignalSpy withheld(&desk.bench().preview(), &PreviewView::remoteImageWithheld);
        desk.openPath(desk.write(QStringLiteral("d.md"), "---\ntitle: D\n---\n![](https://d.invalid/d.png)\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!withheld.isEmpty(), 60000);
        QVERIFY(!bar.text().contains(sentence));
    }

    void hiddenPreview_rendersNothingForAKeyAndTheNewestWhenShown()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        QSignalSpy rendered(&desk.application().livePost(), &LivePost::rendered);
        desk.trigger(ActionId::ShowPreview);
        QVERIFY(!desk.bench().preview().isVisible());
        QTest::keyClicks(&desk.editor(), QStringLiteral("written unseen"), Qt::NoModifier, 5);
        QVERIFY(rendered.count() <= 1); // one at most, where the machine itself made a pause
        QVERIFY(rendered.count() || rendered.wait(30000)); // the outline and the problems have it after a pause
        QTest::keyClicks(&desk.editor(), QStringLiteral(" and seen"));
        desk.trigger(ActionId::ShowPreview);
        QVERIFY(desk.articleShows(QStringLiteral("written unseen and seen")));
    }

    void steadyTyping_isShownWithoutAPause()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        bool shown = false;
        for (int key = 0; key < 2000 && !shown; ++key) {
            QTest::keyClick(&desk.editor(), Qt::Key_Z, Qt::NoModifier, 20);
            if (key % 20 == 19)
                desk.bench().preview().evaluate(QStringLiteral("document.body.textContent.includes('zzz')"),
                                                [&](const QVariant &answer) { shown = shown || answer.toBool(); });
        }
        QVERIFY(shown);
    }

    void screens_giveThePageTheirWidth()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const auto hasWidth
            = [&](int width) { return desk.pageHas(QStringLiteral("Math.abs(innerWidth - %1) <= 2").arg(width)); };
        desk.trigger(ActionId::PhonePage);
        QVERIFY(hasWidth(390));
        desk.trigger(ActionId::DesktopPage);
        QVERIFY(hasWidth(1280));
        QVERIFY(!desk.bench().actions()[ActionId::PhonePage]->isChecked());
        desk.trigger(ActionId::TabletPage);
        QVERIFY(hasWidth(768));
        desk.trigger(ActionId::TabletPage);
        QVERIFY(hasWidth(desk.bench().preview().width()));
    }
};

int main(int argc, char **argv)
{
    PreviewColumnTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_previewcolumn.moc"
