// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/tablesizepicker.h"
#include "tests/gui/desk.h"

#include <QSignalSpy>
#include <QTest>

namespace Hexquill {

/// Editing commands of the window's menus.
class EditingTest : public QObject
{
    Q_OBJECT

private slots:
    void tableCommands_areThereWhereATableIs();
    void aTable_isInsertedBySize();
};

void EditingTest::tableCommands_areThereWhereATableIs()
{
    Desk desk;
    desk.openPath(desk.write(QStringLiteral("a.md"), "x\n\n| a | b |\n|---|---|\n"));
    const QAction *below = desk.bench().actions()[ActionId::TableRowBelow];
    QVERIFY(!below->isEnabled());
    desk.editor().setSelection(Selection::caret(5));
    QVERIFY(below->isEnabled());
    desk.trigger(ActionId::TableRowBelow);
    QCOMPARE(desk.document().bodyText(), QStringLiteral("x\n\n| a | b |\n|---|---|\n|   |   |\n"));
    desk.document().undo();
    QVERIFY(!desk.document().isModified());
    desk.openPath(desk.write(QStringLiteral("b.md"), "words\n"));
    QVERIFY(!below->isEnabled());
}

void EditingTest::aTable_isInsertedBySize()
{
    Desk desk;
    desk.openPath(desk.write(QStringLiteral("a.md"), "\n"));
    desk.trigger(ActionId::Table);
    auto *picker = desk.editor().findChild<TableSizePicker *>();
    QVERIFY(picker);
    for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Down, Qt::Key_Return })
        QTest::keyClick(picker, key);
    QVERIFY(desk.document().bodyText().startsWith(
        QStringLiteral("|    |    |\n| -- | -- |\n|    |    |\n|    |    |\n|    |    |\n")));
    desk.document().undo();
    QVERIFY(!desk.document().isModified());
}

} // namespace Hexquill

int main(int argc, char **argv)
{
    Hexquill::EditingTest tests;
    return Hexquill::runGuiTests(argc, argv, tests);
}

#include "tst_editing.moc"
