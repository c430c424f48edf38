// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/exportapply.h"
#include "app/losttexts.h"
#include "app/openposts.h"
#include "editor/post/postfile.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"
#include "tests/faults/faultcases.h"

#include <algorithm>
#include <functional>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Hexquill;

/// Every call to the file system that saving, exporting and the journal make, failed in each way: the file is old or
/// new and whole, success is only said where it is true, and no text is lost.
class SaveFaultsTest : public QObject
{
    Q_OBJECT

    using Files = QMap<QString, QByteArray>;

    const QByteArray m_old = "---\ntitle: old\n---\n" + QByteArray(5000, 'o');
    const QByteArray m_new = "---\ntitle: new\n---\n" + QByteArray(9000, 'n');

    static std::optional<QByteArray> read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    static Files filesIn(const QString &folder)
    {
        Files files;
        QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            files.insert(QDir(folder).relativeFilePath(path),
                         entries.fileInfo().isDir() ? QByteArray("(folder)") : read(path).value_or(QByteArray()));
        }
        return files;
    }

    /// Runs \a work with one fault, in a process of its own where the fault kills; false if \a nth call never came.
    static bool meet(const FaultCase &fault, int nth, const std::function<void()> &work)
    {
        if (!kills(fault)) {
            fault_arm(nth, fault.kind, fault.error);
            work();
            fault_disarm();
            return fault_met() != nullptr;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            fault_arm(nth, fault.kind, fault.error);
            work();
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    }

    /// The same for \a work whose desk, made by \a prepare, has threads: they do not live on in another process, so
    /// that one makes its own.
    static bool meetOrDie(const FaultCase &fault, int nth, const std::function<void()> &prepare,
                          const std::function<void()> &work)
    {
        if (!kills(fault)) {
            prepare();
            return meet(fault, nth, work);
        }
        return meet(fault, nth, [&] {
            fault_disarm();
            prepare();
            fault_arm(nth, fault.kind, fault.error);
            work();
        });
    }

    static QByteArray placeOf(const FaultCase &fault, int nth)
    {
        return QByteArray(fault.name) + " at call " + QByteArray::number(nth) + ' '
            + QByteArray(kills(fault) || !fault_met() ? "" : fault_met());
    }

    /// One post that is open, and what it said.
    struct Desk
    {
        FakePrompts prompts;
        StateFolder state;
        OpenPosts posts;
        QStringList said;

        Desk(const QString &folder, const QString &path)
            : state{ folder + QStringLiteral("/state") }
            , posts(prompts, state)
        {
            done(posts.open(path));
            settle(posts);
            QObject::connect(&posts.current().controller, &DocumentController::said, &posts,
                             [this](const Message &message) { said << message.text; });
            QObject::connect(&posts.current().journal, &PostJournal::failed, &posts,
                             [this](const QString &reason) { said << reason; });
        }
        void type(const QString &text)
        {
            PostDocument &document = posts.current().document;
            document.editBody({ document.bodyText().size(), 0, text });
        }
        QByteArray text() const { return posts.current().document.post().toBytes(); }
        bool journalHas(const QByteArray &text) const
        {
            const auto files = filesIn(state.journals());
            return std::any_of(files.begin(), files.end(), [&](const QByteArray &bytes) {
                const auto kept = readJournal(bytes);
                return kept && kept->post.toBytes() == text;
            });
        }
    };

    static bool lostTextIs(const StateFolder &state, const QByteArray &text)
    {
        QStringList damaged;
        const QList<LostText> lost = findLostTexts(state.journals(), &damaged);
        return damaged.isEmpty() && std::any_of(lost.begin(), lost.end(), [&](const LostText &one) {
                   return one.kept.post.toBytes() == text;
               });
    }

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // Qt on lock files that are gone
    }
    void save_data();
    void save();
    void saveOfAnOpenPost_data();
    void saveOfAnOpenPost();
    void typing();
    void exporting();
};

void SaveFaultsTest::save_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "existing file", "new file", "hard link", "symbolic link" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void SaveFaultsTest::save()
{
    QFETCH(QString, kind);
    int runs = 0;
    int successes = 0;
    for (const FaultCase &fault : faultCases) {
        for (int nth = 1;; ++nth) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("post.md"));
            const QString file = kind == u"symbolic link" ? folder.filePath(QStringLiteral("deep/target.md")) : path;
            const auto old = kind == u"new file" ? std::nullopt : std::optional(m_old);
            if (old)
                write(file, *old);
            if (kind == u"hard link")
                QVERIFY(::link(qPrintable(path), qPrintable(folder.filePath(QStringLiteral("other.md")))) == 0);
            if (kind == u"symbolic link")
                QVERIFY(QFile::link(file, path));
            std::optional<tl::expected<void, SaveError>> done;
            if (!meet(fault, nth, [&] { done = saveFile(path, m_new, { old, !old }); }))
                break;
            ++runs;
            const QByteArray place = placeOf(fault, nth);
            const auto now = read(file);
            const bool copied = filesIn(folder.path()).values().contains(m_old); // a file overwritten in place
            QVERIFY2(now == old || now == m_new || (kind == u"hard link" && copied), place);
            if (kills(fault))
                continue;
            QVERIFY2(!*done || now == m_new, place);
            QVERIFY2(*done || done->error().message.contains(path), place);
            successes += done->has_value();
        }
    }
    qInfo("FIGURE: save, %s: %d faults (every call, %d kinds), 0 files torn or gone, 0 false \"saved\", %d saved in "
          "spite of it",
          qPrintable(kind), runs, int(std::size(faultCases)), successes);
}

void SaveFaultsTest::saveOfAnOpenPost_data()
{
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("save") << false;
    QTest::newRow("save as") << true;
}

void SaveFaultsTest::saveOfAnOpenPost()
{
    QFETCH(bool, elsewhere);
    int runs = 0;
    for (const FaultCase &fault : faultCases) {
        for (int nth = 1;; ++nth) {
            QTemporaryDir folder;
            const QString path = folder.filePath(QStringLiteral("post.md"));
            const QString target = elsewhere ? folder.filePath(QStringLiteral("other.md")) : path;
            write(path, m_old);
            const auto before = read(target);
            const QByteArray text = m_old + "typed";
            bool saved = false;
            std::unique_ptr<Desk> desk;
            const bool met = meetOrDie(fault, nth, [&] {
                desk = std::make_unique<Desk>(folder.path(), path);
                desk->prompts.saveAnswer = target;
                desk->type(QStringLiteral("typed"));
            }, [&] {
                DocumentController &controller = desk->posts.current().controller;
                saved = done(elsewhere ? controller.saveAs() : controller.save());
                settle(controller);
            });
            if (!met)
                break;
            ++runs;
            const QByteArray place = placeOf(fault, nth);
            const auto now = read(target);
            QVERIFY2(now == before || now == text, place);
            if (kills(fault)) {
                QVERIFY2(now == text || lostTextIs(StateFolder{ folder.filePath(QStringLiteral("state")) }, text), place);
                continue;
            }
            QCOMPARE(desk->text(), text);
            const DocumentController &controller = desk->posts.current().controller;
            QVERIFY2(!saved || (now == text && !controller.isModified()), place);
            QVERIFY2(saved || (controller.isModified() && !desk->said.isEmpty() && desk->journalHas(text)), place);
        }
    }
    qInfo("FIGURE: %s of an open post: %d faults, text in the file or in buffer and journal each time",
          elsewhere ? "save as" : "save", runs);
}

void SaveFaultsTest::typing()
{
    int runs = 0;
    int said = 0;
    for (const FaultCase &fault : faultCases) {
        for (const bool first : { true, false }) {
            for (int nth = 1;; ++nth) {
                QTemporaryDir folder;
                const QString path = folder.filePath(QStringLiteral("post.md"));
                write(path, m_old);
                bool met = false;
                if (kills(fault)) {
                    met = meet(fault, nth, [&] {
                        fault_disarm();
                        Desk desk(folder.path(), path);
                        if (!first)
                            desk.type(QStringLiteral("1"));
                        fault_arm(nth, fault.kind, 0);
                        desk.type(QStringLiteral("2"));
                        ::_exit(0);
                    });
                    if (!met)
                        break;
                    const StateFolder state{ folder.filePath(QStringLiteral("state")) };
                    QVERIFY2(first || lostTextIs(state, m_old + "1") || lostTextIs(state, m_old + "12"),
                             placeOf(fault, nth));
                } else {
                    Desk desk(folder.path(), path);
                    if (!first)
                        desk.type(QStringLiteral("1"));
                    met = meet(fault, nth, [&] { desk.type(QStringLiteral("2")); });
                    if (!met)
                        break;
                    const QByteArray place = placeOf(fault, nth);
                    QVERIFY2(desk.journalHas(desk.text()) || !desk.said.isEmpty(), place);
                    said += !desk.said.isEmpty();
                    desk.type(QStringLiteral("3"));
                    QVERIFY2(desk.journalHas(desk.text()) && desk.posts.current().journal.isKept(), place);
                }
                QCOMPARE(read(path), m_old);
                ++runs;
            }
        }
    }
    qInfo("FIGURE: journal: %d faults while typing, every character in the journal or its failing said (%d), all of it "
          "in the journal with the next character",
          runs, said);
}

void SaveFaultsTest::exporting()
{
    int runs = 0;
    int complete = 0;
    for (const FaultCase &fault : faultCases) {
        for (int nth = 1;; ++nth) {
            QTemporaryDir folder;
            const QString root = folder.filePath(QStringLiteral("blog"));
            const QString post = folder.filePath(QStringLiteral("note.md"));
            const QString records = folder.filePath(QStringLiteral("records"));
            write(root + QStringLiteral("/_config.yml"), "url: http://example.com\n");
            write(root + QStringLiteral("/source/_posts/old.md"), "old");
            write(folder.filePath(QStringLiteral("x.png")), QByteArray("\x89PNG\r\n\x1a\n", 8) + m_old);
            write(post, "---\ntitle: My post\n---\n![x](x.png)\n");
            const auto blog = Blog::open(root);
            const auto plan = blog.and_then(
                [&](const Blog &opened) { return planExport(Post::fromBytes(*read(post)), post, opened, {}); });
            QVERIFY(plan);
            const Files before = filesIn(root);
            ExportOutcome outcome;
            if (!meet(fault, nth, [&] { outcome = applyExport(*plan, true, records); }))
                break;
            ++runs;
            const QByteArray place = placeOf(fault, nth);
            undoUnfinishedExport(root, records); // as the next start does
            const Files now = filesIn(root);
            const bool isComplete
                = now.size() > before.size() && !now.keys().join(QLatin1Char(' ')).contains(u".hexquill");
            QVERIFY2(now == before || isComplete, place + ": " + now.keys().join(QLatin1Char(' ')).toUtf8());
            complete += isComplete;
            if (!kills(fault))
                QVERIFY2(outcome.error.isEmpty() ? isComplete : now == before, place + outcome.error.toUtf8());
        }
    }
    qInfo("FIGURE: export: %d faults, the blog complete (%d) or as it was", runs, complete);
}

QTEST_MAIN(SaveFaultsTest)
#include "tst_savefaults.moc"
