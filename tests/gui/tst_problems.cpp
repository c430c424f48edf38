// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/badgebutton.h"
#include "app/exportdialog.h"
#include "app/messagebar.h"
#include "app/problemspanel.h"
#include "desk.h"
#include "tests/app/settled.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace Hexquill {

/// The problems panel's fixes and the message bar's Undo Export, in the real window.
class ProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneClick_mendsAProblemAsOneUndoStep();
    void theSideButton_countsInWholeNumbers();
    void anExport_isUndoneFromTheMessageBar();
};

namespace {

const QByteArray post("---\ntitle: T\ndate: 2025-01-02 03:04:05\ntags: a, b\n---\n前文**重点：**后文\n");

const Problem *problemIn(Desk &desk, const QString &text)
{
    const QList<Problem> &all = desk.bench().problems().problems();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Problem &one) { return one.message.contains(text); });
    return found == all.end() ? nullptr : &*found;
}

/// A click on the wand beside the problem that says \a text.
void clickWand(Desk &desk, const QString &text)
{
    ProblemsPanel &panel = desk.bench().problems();
    QTRY_VERIFY(problemIn(desk, text));
    const qsizetype row = problemIn(desk, text) - panel.problems().constData();
    QTRY_VERIFY(panel.topLevelItem(int(row)));
    panel.resize(300, 400);
    const QModelIndex index = panel.model()->index(int(row), 1);
    panel.scrollTo(index);
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, panel.visualRect(index).center());
}

} // namespace

void ProblemsTest::oneClick_mendsAProblemAsOneUndoStep()
{
    Desk desk;
    desk.openPath(desk.write(QStringLiteral("a.md"), post));
    desk.trigger(ActionId::ShowProblems);
    clickWand(desk, QStringLiteral("asterisks"));
    QCOMPARE(desk.document().bodyText(), QStringLiteral("前文**重点**：后文\n"));
    QTRY_VERIFY(!problemIn(desk, QStringLiteral("asterisks")));
    clickWand(desk, QStringLiteral("commas"));
    QVERIFY(desk.document().headText().contains(QStringLiteral("tags:\n  - a\n  - b\n")));
    desk.document().undo();
    desk.document().undo();
    QCOMPARE(desk.document().post().toBytes(), post);
    QVERIFY(!desk.document().isUndoAvailable());
}

void ProblemsTest::theSideButton_countsInWholeNumbers()
{
    Desk desk;
    const auto button = desk.window().findChild<BadgeButton *>(QStringLiteral("problemsButton"));
    QVERIFY(button);
    desk.window().setProblemCount(0);
    QCOMPARE(button->badge(), QString());
    desk.window().setProblemCount(12);
    QCOMPARE(button->badge(), QStringLiteral("12"));
    desk.window().setProblemCount(1234);
    QCOMPARE(button->badge(), QStringLiteral("99+"));
}

void ProblemsTest::anExport_isUndoneFromTheMessageBar()
{
    Desk desk;
    const QString root = desk.makeBlog();
    const QString exported = root + QStringLiteral("/source/_posts/T.md");
    desk.openPath(desk.write(QStringLiteral("a.md"), post));
    desk.trigger(ActionId::Export);
    auto *dialog = desk.window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->setFolder(root);
    settle(*dialog);
    QVERIFY(dialog->plan());
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(QLatin1Char('&')) == QLatin1String("Export"))
            button->click();
    }
    settle(desk.application());
    QCOMPARE(Desk::read(exported), post);
    QVERIFY(desk.window().messages().text().contains(QStringLiteral("T.md")));
    const QList<QAbstractButton *> actions = desk.window().messages().findChildren<QAbstractButton *>();
    const auto undo = std::find_if(actions.begin(), actions.end(), [](QAbstractButton *button) {
        return button->text() == QLatin1String("Undo Export");
    });
    QVERIFY(undo != actions.end());
    (*undo)->click();
    settle(desk.application());
    QVERIFY(!QFile::exists(exported));
    QVERIFY(desk.window().messages().text().contains(QStringLiteral("undone")));
}

} // namespace Hexquill

int main(int argc, char **argv)
{
    Hexquill::ProblemsTest tests;
    return Hexquill::runGuiTests(argc, argv, tests);
}

#include "tst_problems.moc"
