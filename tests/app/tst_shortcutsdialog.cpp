// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/shortcutsdialog.h"

#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Hexquill;

/// Keys that a writer chooses: taken, named where they clash, given back.
class ShortcutsDialogTest : public QObject
{
    Q_OBJECT

    static QTreeWidgetItem *select(ShortcutsDialog &dialog, const QString &command)
    {
        auto *tree = dialog.findChild<QTreeWidget *>();
        QTreeWidgetItem *item = tree->findItems(command, Qt::MatchExactly).value(0);
        tree->setCurrentItem(item);
        return item;
    }

    static void press(ShortcutsDialog &dialog, const QString &keys, const QString &button)
    {
        dialog.findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(keys));
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
            if (candidate->text() == button)
                candidate->click();
    }

private slots:
    void everyUsualKeyHasOneCommand()
    {
        const Actions actions;
        QHash<QKeySequence, ActionId> owners;
        for (const ActionId id : actions.ids())
            for (const QKeySequence &keys : Actions::usualShortcuts(id)) {
                QVERIFY2(!keys.isEmpty(), qPrintable(actions.name(id)));
                QVERIFY2(!owners.contains(keys), qPrintable(keys.toString() + actions.name(id)));
                owners.insert(keys, id);
            }
    }

    void newKeys_areTakenByTheAction()
    {
        Actions actions;
        ShortcutsDialog dialog(actions, {}, nullptr);
        QVERIFY(select(dialog, QStringLiteral("Bold")));
        press(dialog, QStringLiteral("Ctrl+Alt+B"), QStringLiteral("Use These Keys"));
        actions.setShortcuts(dialog.chosen());
        QCOMPARE(actions[ActionId::Bold]->shortcut(), QKeySequence(QStringLiteral("Ctrl+Alt+B")));
        QCOMPARE(actions[ActionId::Italic]->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
    }

    void keysOfAnother_moveOver()
    {
        Actions actions;
        ShortcutsDialog dialog(actions, {}, nullptr);
        QVERIFY(select(dialog, QStringLiteral("Bold")));
        press(dialog, QStringLiteral("Ctrl+I"), QStringLiteral("Use These Keys"));
        actions.setShortcuts(dialog.chosen());
        QCOMPARE(actions[ActionId::Bold]->shortcut(), QKeySequence(QStringLiteral("Ctrl+I")));
        QVERIFY(actions[ActionId::Italic]->shortcuts().isEmpty());
    }

    void usualKeys_leaveNothingChosen()
    {
        Actions actions;
        ShortcutsDialog dialog(actions, { { QStringLiteral("Bold"), QStringLiteral("Ctrl+Alt+B") } }, nullptr);
        QVERIFY(select(dialog, QStringLiteral("Bold")));
        press(dialog, {}, QStringLiteral("Usual Keys"));
        QVERIFY(dialog.chosen().isEmpty());
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
