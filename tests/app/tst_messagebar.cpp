// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hexquill;

class tst_MessageBar : public QObject
{
    Q_OBJECT
private slots:
    void newestMessage_isShown();
    void action_runsOnceAndItsMessageGoes();
    void messageOfAnAction_stays();
    void closing_takesNothingBeyondTheLast();
};

namespace {

Message message(const QString &topic, const std::function<void()> &run = {})
{
    Message message{ Message::Kind::Note, topic, topic, {} };
    if (run)
        message.actions.append({ QStringLiteral("Do"), run });
    return message;
}

} // namespace

void tst_MessageBar::newestMessage_isShown()
{
    MessageBar bar;
    bar.say(message(QStringLiteral("first")));
    bar.say(message(QStringLiteral("second")));
    QCOMPARE(bar.text(), QStringLiteral("second"));
    bar.settle(QStringLiteral("second"));
    QCOMPARE(bar.text(), QStringLiteral("first"));
    bar.settle(QStringLiteral("first"));
    QVERIFY(bar.text().isEmpty());
    QVERIFY(bar.isHidden());
}

void tst_MessageBar::action_runsOnceAndItsMessageGoes()
{
    MessageBar bar;
    int runs = 0;
    QPushButton *button = nullptr;
    bar.say(message(QStringLiteral("older")));
    bar.say(message(QStringLiteral("newer"), [&] {
        ++runs;
        if (runs == 1)
            button->click(); // while the action still runs, as from a dialog that it shows
    }));
    button = bar.findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(runs, 1);
    QCOMPARE(bar.text(), QStringLiteral("older"));
    button->click();
    QCOMPARE(runs, 1);
    QCOMPARE(bar.text(), QStringLiteral("older"));
}

void tst_MessageBar::messageOfAnAction_stays()
{
    MessageBar bar;
    bar.say(message(QStringLiteral("question"), [&] { bar.say(message(QStringLiteral("answer"))); }));
    bar.findChild<QPushButton *>()->click();
    QCOMPARE(bar.text(), QStringLiteral("answer"));
}

void tst_MessageBar::closing_takesNothingBeyondTheLast()
{
    MessageBar bar;
    bar.say(message(QStringLiteral("only")));
    auto *close = bar.findChild<QToolButton *>();
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    close->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.value(0), QVariantList{ QStringLiteral("only") });
    close->click();
    QVERIFY(bar.text().isEmpty());
    QCOMPARE(dismissed.size(), 1);
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
