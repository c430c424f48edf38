// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/problemspanel.h"
#include "desk.h"

#include <QTest>

namespace Hexquill {

/// Cards in the article and problems of the renderer speak the window's language, also after it has changed.
class CardLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void cardsAndProblems_speakTheWindowsLanguage();
};

namespace {

bool hasProblem(Desk &desk, const QString &text)
{
    const QList<Problem> &all = desk.bench().problems().problems();
    return std::any_of(all.begin(), all.end(), [&](const Problem &problem) { return problem.message.contains(text); });
}

} // namespace

void CardLanguageTest::cardsAndProblems_speakTheWindowsLanguage()
{
    const QByteArray post("---\ntitle: T\ndate: 2025-01-02 03:04:05\n---\n{% nosuch %}\n\n{{ '' | nosuchfilter }}\n");
    Desk desk(QStringLiteral("zh_CN"));
    desk.start({ desk.write(QStringLiteral("a.md"), post) });
    QVERIFY(desk.articleShows(QStringLiteral("Hexo 会在这里中止（第 1 行）")));
    QTRY_VERIFY(hasProblem(desk, QStringLiteral("nosuch")));
    emit desk.bench().languageChosen(QStringLiteral("en"));
    QVERIFY(desk.articleShows(QStringLiteral("Hexo stops here (line 1)")));
    emit desk.bench().languageChosen(QStringLiteral("zh_CN"));
    QVERIFY(desk.articleShows(QStringLiteral("Hexo 会在这里中止（第 1 行）")));
    QVERIFY(!desk.articleText().contains(QStringLiteral("stops here")));
}

} // namespace Hexquill

int main(int argc, char **argv)
{
    Hexquill::CardLanguageTest test;
    return Hexquill::runGuiTests(argc, argv, test);
}

#include "tst_cardlanguage.moc"
