// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/messagebar.h"
#include "app/previewcolumn.h"
#include "app/previewfindbar.h"
#include "app/recoverydialog.h"
#include "editor/findbar.h"
#include "editor/frontmatterform.h"
#include "tests/gui/desk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QShortcut>
#include <QTest>
#include <QTimer>
#include <QWebEngineView>

using namespace Hexquill;

/// Everything can be reached without a mouse and says what it is to who does not see it.
class ReachTest : public QObject
{
    Q_OBJECT

    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name).trimmed() : QString();
    }

    /// The widgets that stand for others: their class, name and place.
    static QString describe(const QWidget *widget)
    {
        QStringList path;
        for (; widget && !widget->isWindow(); widget = widget->parentWidget())
            path << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char('#') + widget->objectName();
        return path.mid(0, 4).join(QStringLiteral(" < "));
    }

    static bool takesFocus(const QWidget *widget)
    {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
    }

    static QList<QWidget *> widgetsOf(QWidget *window)
    {
        QList<QWidget *> shown;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == window && !insideTheEngine(widget))
                shown << widget;
        }
        return shown;
    }

    /// The web view's own parts are the engine's.
    static bool insideTheEngine(const QWidget *widget)
    {
        for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
            if (qobject_cast<const QWebEngineView *>(above))
                return true;
        return false;
    }

    static QStringList nameless(QWidget *window)
    {
        QStringList offenders;
        for (QWidget *widget : widgetsOf(window)) {
            if (widget->inherits("QLineEditIconButton"))
                continue; // the line says it; the keys for it are the line's
            if ((takesFocus(widget) || qobject_cast<QAbstractButton *>(widget)) && nameOf(widget).isEmpty())
                offenders << describe(widget);
        }
        return offenders;
    }

    static QSet<QAction *> actionsBelow(QWidget *menu)
    {
        QSet<QAction *> found;
        for (QAction *action : menu->actions()) {
            found << action;
            if (action->menu())
                found += actionsBelow(action->menu());
        }
        return found;
    }

    /// The window with everything in sight that it can show beside a post.
    static bool openAll(Desk &desk)
    {
        desk.window().resize(1600, 1000);
        desk.openPath(desk.makeBlog());
        desk.start(
            { desk.write(QStringLiteral("blog/source/_posts/a.md"),
                         "---\ntitle: A\ncover: a.png\n---\n# One\n\n[x](/nowhere/)\n"),
              desk.write(QStringLiteral("blog/source/_posts/b.md"),
                         "---\ntitle: B\ntags: [x]\ntoc: true\ncategories: [y]\n---\n# One\n\n[x](/nowhere/)\n") });
        QApplication::setActiveWindow(&desk.window());
        for (const ActionId id :
             { ActionId::ShowPosts, ActionId::ShowOutline, ActionId::ShowProblems, ActionId::ShowPreview })
            desk.bench().actions()[id]->setChecked(true);
        desk.bench().findBar().openReplace();
        desk.bench().previewColumn().findBar().open();
        desk.window().messages().say({ Message::Kind::Note,
                                       QStringLiteral("x"),
                                       QStringLiteral("Something"),
                                       { { QStringLiteral("Do"), [] {} } } });
        return desk.articleShows(QStringLiteral("One"));
    }

    /// Where Tab leads from \a first on, until it is where it was.
    static QSet<QWidget *> walk(QWidget *first)
    {
        QSet<QWidget *> visited;
        first->setFocus();
        for (int step = 0; step < 200; ++step) {
            QWidget *here = QApplication::focusWidget();
            if (!here || visited.contains(here))
                break;
            visited << here;
            QTest::keyClick(here, Qt::Key_Tab);
        }
        return visited;
    }

private slots:
    void everyAction_hasAPlaceInTheMenusAndKeysOfItsOwn()
    {
        Desk desk;
        const QSet<QAction *> inMenus = actionsBelow(desk.window().menuBar());
        QHash<QKeySequence, QString> owners;
        for (const ActionId id : desk.bench().actions().ids()) {
            QAction *action = desk.bench().actions()[id];
            const QString name = desk.bench().actions().name(id);
            QVERIFY2(inMenus.contains(action), qPrintable(name));
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys),
                         qPrintable(keys.toString() + QStringLiteral(": ") + name + QStringLiteral(", ")
                                    + owners.value(keys)));
                owners.insert(keys, name);
            }
        }
        for (const QShortcut *shortcut : desk.window().findChildren<QShortcut *>())
            QVERIFY2(!owners.contains(shortcut->key()) || shortcut->context() == Qt::WidgetWithChildrenShortcut
                         || shortcut->context() == Qt::WidgetShortcut,
                     qPrintable(shortcut->key().toString()));
    }

    void everyWidget_saysWhatItIs()
    {
        Desk desk;
        QVERIFY(openAll(desk));
        QStringList offenders = nameless(&desk.window());
        desk.bench().form().setRawShown(true);
        offenders += nameless(&desk.window());
        QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
    }

    void emptyWindow_saysWhatItHas()
    {
        Desk desk;
        desk.start({});
        QApplication::setActiveWindow(&desk.window());
        const QStringList offenders = nameless(&desk.window());
        QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
    }

    void everyDialog_saysWhatItHas_data()
    {
        QTest::addColumn<int>("action");
        for (const ActionId id :
             { ActionId::History, ActionId::Export, ActionId::QuickOpen, ActionId::Commands, ActionId::Shortcuts,
               ActionId::Preferences, ActionId::FindInPosts, ActionId::GoToLine, ActionId::About, ActionId::Table })
            QTest::newRow(QMetaEnum::fromType<ActionId>().valueToKey(int(id))) << int(id);
    }

    void everyDialog_saysWhatItHas()
    {
        QFETCH(int, action);
        Desk desk;
        QVERIFY(openAll(desk));
        desk.trigger(ActionId::Save);
        QStringList offenders;
        bool seen = false;
        QTimer look; // some dialogs have an event loop of their own
        look.setInterval(50);
        connect(&look, &QTimer::timeout, &look, [&] {
            QWidget *dialog = QApplication::activeModalWidget() ? QApplication::activeModalWidget()
                                                                : QApplication::activePopupWidget();
            for (QDialog *child : desk.window().findChildren<QDialog *>())
                if (!dialog && child->isVisible())
                    dialog = child;
            if (!dialog)
                return;
            seen = true;
            look.stop();
            offenders = nameless(dialog);
            if (nameOf(dialog).isEmpty() && dialog->windowTitle().isEmpty())
                offenders << QStringLiteral("the dialog itself");
            dialog->close();
        });
        look.start();
        desk.trigger(ActionId(action));
        QTRY_VERIFY_WITH_TIMEOUT(seen, 10000);
        QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
    }

    void recovery_saysWhatItHas()
    {
        RecoveryDialog dialog({ LostText{} }, nullptr);
        dialog.show();
        const QStringList offenders = nameless(&dialog);
        QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
    }

    void moreContrast_reachesWindowAndPage()
    {
        Desk desk;
        QVERIFY(desk.openSample());
        const QColor before = QApplication::palette().color(QPalette::Base);
        const QString usual = QStringLiteral("getComputedStyle(document.body).color === 'rgb(31, 35, 40)'");
        QVERIFY(desk.pageHas(usual));
        emit desk.window().moreContrastChosen(true);
        QVERIFY(desk.pageHas(QStringLiteral("getComputedStyle(document.body).color === 'rgb(0, 0, 0)'")));
        QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::black));
        emit desk.window().moreContrastChosen(false);
        QVERIFY(desk.pageHas(usual));
        QCOMPARE(QApplication::palette().color(QPalette::Base), before);
    }

    /// F6 goes from part to part, Tab within each; the text takes Tab for itself.
    void everyWidget_isReachedByKeys()
    {
        Desk desk;
        QVERIFY(openAll(desk));
        desk.editor().setFocus();
        QSet<QWidget *> reached;
        QSet<QWidget *> parts;
        for (int step = 0; step < 30; ++step) {
            desk.trigger(ActionId::NextPane);
            QWidget *here = QApplication::focusWidget();
            QVERIFY(here);
            if (parts.contains(here))
                break;
            parts << here;
            if (here != &desk.editor() && !insideTheEngine(here))
                reached += walk(here);
            here->setFocus();
        }
        reached << parts.values().toList().first();
        reached += parts;
        QVERIFY2(parts.size() >= 7, qPrintable(QString::number(parts.size())));
        QStringList offenders;
        for (QWidget *widget : widgetsOf(&desk.window())) {
            if (takesFocus(widget) && !reached.contains(widget) && !qobject_cast<QWebEngineView *>(widget))
                offenders << describe(widget);
        }
        QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
        desk.editor().setFocus();
        desk.trigger(ActionId::NextPane);
        desk.trigger(ActionId::PreviousPane);
        QVERIFY(desk.editor().hasFocus());
    }
};

int main(int argc, char **argv)
{
    ReachTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_reach.moc"
