// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/losttexts.h"
#include "app/openposts.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <csignal>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hexquill;

/// kill -9 at random moments while text is typed and saved: what was typed is in the file or in the journal.
class KilledTest : public QObject
{
    Q_OBJECT

    static constexpr int kills = 200;
    static constexpr int longestLife = 60000; // microseconds after the first character

    /// Types without end and says how many characters are in after each; never returns.
    [[noreturn]] static void typeUntilKilled(const QString &path, const StateFolder &state, int report)
    {
        FakePrompts prompts;
        OpenPosts posts(prompts, state);
        done(posts.open(path));
        OpenPost &post = posts.current();
        for (quint32 typed = 1;; ++typed) {
            const QString letter(QChar('a' + int(typed % 26)));
            post.document.editBody({ post.document.bodyText().size(), 0, letter });
            if (typed % 40 == 0)
                post.controller.save();
            QCoreApplication::processEvents();
            if (typed % 17 == 0)
                (void)post.document.setField(QStringLiteral("title"), YamlValue::string(QString::number(typed)));
            if (::write(report, &typed, sizeof typed) != sizeof typed)
                ::_exit(1);
        }
    }

    static quint32 lastReported(int report)
    {
        quint32 last = 0;
        quint32 value = 0;
        while (::read(report, &value, sizeof value) == ssize_t(sizeof value))
            last = value;
        return last;
    }

    static QString typedText(quint32 count)
    {
        QString text;
        for (quint32 i = 1; i <= count; ++i)
            text += QChar('a' + int(i % 26));
        return text;
    }

private slots:
    void typedText_survivesEveryKill()
    {
        QTemporaryDir folder;
        QRandomGenerator random(3);
        quint64 characters = 0;
        int recovered = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QString path = folder.filePath(QStringLiteral("post%1.md").arg(kill));
            const StateFolder state{ folder.filePath(QStringLiteral("state%1").arg(kill)) };
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\ntitle: 0\n---\n") > 0);
            file.close();
            int report[2];
            QVERIFY(::pipe(report) == 0);
            const pid_t writer = ::fork();
            if (writer == 0)
                typeUntilKilled(path, state, report[1]);
            ::close(report[1]);
            quint32 first = 0;
            QCOMPARE(::read(report[0], &first, sizeof first), ssize_t(sizeof first));
            ::usleep(useconds_t(random.bounded(longestLife)));
            ::kill(writer, SIGKILL);
            ::waitpid(writer, nullptr, 0);
            const quint32 typed = qMax(first, lastReported(report[0]));
            ::close(report[0]);
            characters += typed;

            QStringList damaged;
            const QList<LostText> lost = findLostTexts(state.journals(), &damaged);
            QVERIFY(damaged.isEmpty());
            QVERIFY(lost.size() <= 2); // two for a moment, while a journal takes another one's place
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Post saved = Post::fromBytes(file.readAll());
            QVERIFY(saved.head.startsWith(QStringLiteral("---\ntitle: "))); // the file is old or new, never half
            const QString body = lost.isEmpty() ? saved.body : lost.last().kept.post.body;
            QVERIFY2(body.startsWith(typedText(typed)),
                     qPrintable(QStringLiteral("kill %1: %2 of %3").arg(kill).arg(body.size()).arg(typed)));
            recovered += lost.isEmpty() ? 0 : 1;
        }
        qInfo("FIGURE: kill -9 while typing and saving: %d kills, %llu characters typed, 0 lost, %d texts recovered",
              kills, static_cast<unsigned long long>(characters), recovered);
    }
};

QTEST_MAIN(KilledTest)
#include "tst_killed.moc"
