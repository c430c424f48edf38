// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/exportdialog.h"
#include "app/messagebar.h"
#include "tests/app/fakeprompts.h"
#include "tests/faults/deaddisk.h"

#include <QDirIterator>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

namespace {

const QByteArray text = "---\ntitle: New\n---\n![x](x.png)\n";
const QByteArray older = "---\ntitle: New\n---\nwhat was exported last year\n";

using Files = QMap<QString, QByteArray>;

Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), read(path));
    }
    return files;
}

/// A post with a picture, and a blog that has an older version of it, on a disk that can stop answering.
struct Shelf
{
    QTemporaryDir disk;
    const QString root = disk.filePath(QStringLiteral("blog"));
    const QString post = disk.filePath(QStringLiteral("note.md"));
    const QString exported = root + QStringLiteral("/source/_posts/New.md");
    Exporter exporter;
    QList<Message> said;
    std::optional<ExportOutcome> outcome;

    Shelf()
    {
        write(root + QStringLiteral("/_config.yml"), "url: http://example.com\n");
        write(root + QStringLiteral("/scaffolds/post.md"), "---\ntitle: {{ title }}\n---\n");
        write(exported, older);
        write(disk.filePath(QStringLiteral("x.png")), QByteArray("\x89PNG\r\n\x1a\n", 8));
        write(post, text);
        QObject::connect(&exporter, &Exporter::said, [this](const Message &message) { said << message; });
        QObject::connect(&exporter, &Exporter::ended,
                         [this](const QString &, const ExportOutcome &ended) { outcome = ended; });
    }
    ~Shelf() { fault_release(); }
    std::unique_ptr<ExportDialog> dialog()
    {
        return std::make_unique<ExportDialog>(Post::fromBytes(text), post, QStringList(), QList<RenderDiagnostic>(),
                                              exporter);
    }
    ExportPlan plan() const { return *planned({ Post::fromBytes(text), post, root, {} }).plan; }
    void stall(int nth = 0) { fault_stall(qPrintable(disk.path()), nth); }
    Files blog() const { return filesIn(root); }
};

bool isComplete(const Files &blog)
{
    return blog.value(QStringLiteral("source/_posts/New.md")).contains("x.png") && blog.size() == 4
        && !blog.keys().join(QLatin1Char(' ')).contains(QStringLiteral(".hexquill"));
}

QPushButton *button(const QWidget &of, const QString &words)
{
    for (QPushButton *one : of.findChildren<QPushButton *>())
        if (one->text().remove(QLatin1Char('&')) == words)
            return one;
    return nullptr;
}

QString reasonIn(const ExportDialog &dialog)
{
    return dialog.findChild<QLabel *>(QStringLiteral("reason"))->text();
}

} // namespace

/// A blog on a mount that stops answering: its exports hold up no window, and leave it as it was or complete.
class DeadBlogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    /// Does what \a begin returns with its first, then its second ... call to the disk held up until \a meanwhile was
    /// called, and calls \a after when it is over; the number of calls.
    template <typename Begin, typename While, typename After>
    static int heldUp(const Begin &begin, const While &meanwhile, const After &after)
    {
        for (int nth = 1;; ++nth) {
            Shelf shelf;
            const auto work = begin(shelf);
            shelf.stall(nth);
            work();
            const auto isBusy = [&shelf] { return shelf.exporter.isBusy(); };
            if (!waitUntil([&] { return fault_stalled() || !isBusy(); }))
                qFatal("neither stalled nor done");
            const bool met = fault_stalled();
            const QByteArray place = QByteArray::number(nth) + ' ' + QByteArray(met ? fault_stalled() : "none");
            if (met && !turns(50))
                qFatal("the event loop stands still at call %s", place.constData());
            if (met)
                meanwhile(shelf);
            if (fault_own_calls() > 0)
                qFatal("the window itself: %s at call %s", fault_own_call(), place.constData());
            fault_release();
            settle(shelf.exporter);
            after(shelf, place);
            if (!met)
                return nth - 1;
        }
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path())); // for the records of exports
    }

    void planning_leavesTheWindowFree()
    {
        int calls = 0;
        for (int nth = 1;; ++nth, ++calls) {
            Shelf shelf;
            const auto dialog = shelf.dialog();
            settle(*dialog);
            shelf.stall(nth);
            dialog->setFolder(shelf.root);
            QVERIFY(waitUntil([&] { return fault_stalled() || !dialog->isBusy(); }));
            const bool met = fault_stalled();
            if (met) {
                QVERIFY(turns(50));
                QVERIFY(!dialog->plan() && !button(*dialog, QStringLiteral("Export"))->isEnabled());
            }
            QVERIFY2(fault_own_calls() == 0, fault_own_call());
            fault_release();
            settle(*dialog);
            QVERIFY(dialog->plan() && dialog->plan()->steps.size() == 2);
            if (!met)
                break;
        }
        QVERIFY(calls > 0);
        qInfo("FIGURE: planning an export with each of its %d calls to the disk held up: the event loop turned each "
              "time, 0 calls by the window's own thread",
              calls);
    }

    void anotherFolder_isNotHeldUpByADeadOne()
    {
        Shelf shelf;
        Shelf other;
        const auto dialog = std::make_unique<ExportDialog>(Post::fromBytes(text), QString(), QStringList(),
                                                           QList<RenderDiagnostic>(), shelf.exporter);
        shelf.stall();
        dialog->setFolder(shelf.root);
        QVERIFY(waitUntil([&] { return reasonIn(*dialog).contains(QStringLiteral("does not answer")); }));
        dialog->setFolder(other.root);
        settle(*dialog);
        QVERIFY(dialog->plan() && dialog->plan()->root == other.root);
        QCOMPARE(fault_own_calls(), 0);
    }

    void exporting_leavesTheWindowFree()
    {
        const int calls = heldUp(
            [](Shelf &shelf) {
                return [&shelf, plan = shelf.plan()] {
                    if (!shelf.exporter.carryOut(plan, true))
                        qFatal("not begun");
                };
            },
            [](Shelf &) {},
            [](Shelf &shelf, const QByteArray &place) {
                QVERIFY2(shelf.outcome->error.isEmpty() && isComplete(shelf.blog()), place);
                QCOMPARE(shelf.said.last().actions.size(), 1);
            });
        QVERIFY(calls > 0);
        qInfo("FIGURE: exporting with each of its %d calls to the disk held up: the event loop turned each time, 0 "
              "calls by the window's own thread, the blog complete",
              calls);
    }

    void undoing_leavesTheWindowFree()
    {
        Files before;
        const int calls = heldUp(
            [&before](Shelf &shelf) {
                before = shelf.blog();
                if (!shelf.exporter.carryOut(shelf.plan(), true))
                    qFatal("not begun");
                settle(shelf.exporter);
                return [undo = shelf.said.last().actions.first().run] { undo(); };
            },
            [](Shelf &) {},
            [&before](Shelf &shelf, const QByteArray &place) {
                QVERIFY2(shelf.blog() == before, place);
                QVERIFY2(shelf.said.last().text.contains(QStringLiteral("undone")), place);
            });
        QVERIFY(calls > 0);
        qInfo("FIGURE: undoing an export with each of its %d calls to the disk held up: the event loop turned each "
              "time, 0 calls by the window's own thread, the blog as it was",
              calls);
    }

    void cancelled_leavesTheBlogAsItWasOrComplete()
    {
        int takenBack = 0;
        Files before;
        const int calls = heldUp(
            [&before](Shelf &shelf) {
                before = shelf.blog();
                return [&shelf, plan = shelf.plan()] {
                    if (!shelf.exporter.carryOut(plan, true))
                        qFatal("not begun");
                };
            },
            [](Shelf &shelf) { shelf.exporter.cancel(shelf.root); },
            [&](Shelf &shelf, const QByteArray &place) {
                const bool isDone = shelf.outcome->error.isEmpty();
                QVERIFY2(isDone ? isComplete(shelf.blog()) : shelf.blog() == before, place);
                QVERIFY2(isDone || shelf.outcome->error.contains(QStringLiteral("cancelled")), place);
                QVERIFY2(shelf.said.last().kind == Message::Kind::Note, place); // what the writer wanted is no error
                takenBack += !isDone;
            });
        QVERIFY(takenBack > 0);
        qInfo("FIGURE: an export cancelled at each of its %d calls to the disk: the blog as it was (%d) or complete",
              calls, takenBack);
    }

    void ended_leavesTheBlogAsItWasOrComplete()
    {
        int calls = 0;
        for (int nth = 1;; nth += 9, ++calls) { // the end waits a second each time
            auto shelf = std::make_unique<Shelf>();
            const Files before = shelf->blog();
            const ExportPlan plan = shelf->plan();
            auto exporter = std::make_unique<Exporter>();
            shelf->stall(nth);
            QVERIFY(exporter->carryOut(plan, true));
            QVERIFY(waitUntil([&] { return fault_stalled() || !exporter->isBusy(); }));
            const bool met = fault_stalled();
            exporter.reset(); // the program ends, and its thread is left
            QCOMPARE(fault_own_calls(), 0);
            fault_release();
            QTRY_VERIFY_WITH_TIMEOUT(shelf->blog() == before || isComplete(shelf->blog()), 60000);
            if (!met)
                break;
        }
        QVERIFY(calls > 0);
        qInfo("FIGURE: a program ended at %d of an export's calls to the disk: the blog as it was or complete",
              calls);
    }

    void secondExport_isRefusedIntoTheSameBlogAndNotIntoAnother()
    {
        Shelf shelf;
        Shelf other;
        const ExportPlan plan = shelf.plan();
        shelf.stall();
        QVERIFY(shelf.exporter.carryOut(plan, true));
        QVERIFY(waitUntil([&] { return !shelf.said.isEmpty(); }));
        QVERIFY(shelf.said.last().text.contains(QStringLiteral("does not answer")));
        const auto again = shelf.exporter.carryOut(plan, true);
        QVERIFY(!again && again.error().contains(QStringLiteral("running")));
        shelf.exporter.undo(shelf.root);
        QVERIFY(shelf.said.last().text.contains(QStringLiteral("running")));
        QVERIFY(shelf.exporter.carryOut(other.plan(), true));
        QVERIFY(waitUntil([&] { return shelf.outcome.has_value(); }));
        QVERIFY(isComplete(other.blog()));
        fault_release();
        settle(shelf.exporter);
        QVERIFY(isComplete(shelf.blog()));
    }

    void closedDialogAndWindow_areToldOfTheExport()
    {
        Shelf shelf;
        FakePrompts prompts;
        prompts.onExport = false;
        QTemporaryDir home;
        ApplicationOptions options;
        options.settingsFile = home.filePath(QStringLiteral("settings.conf"));
        options.stateFolder = home.filePath(QStringLiteral("state"));
        options.renderProgram = QStringLiteral("/no/such/program");
        options.preview = false;
        options.prompts = &prompts;
        auto program = std::make_unique<Application>(options);
        program->start({ shelf.post });
        settle(*program);
        Workbench &bench = program->workbench();
        const std::unique_ptr<ExportDialog> dialog(bench.makeExportDialog());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        dialog->setFolder(shelf.root);
        for (const char *name : { "consent", "plainFolder" }) // before it is known what the disk holds
            QVERIFY(dialog->findChild<QAbstractButton *>(QString::fromLatin1(name))->isHidden());
        settle(*dialog);
        dialog->findChild<QAbstractButton *>(QStringLiteral("consent"))->click();
        shelf.stall();
        button(*dialog, QStringLiteral("Export"))->click();
        QVERIFY(waitUntil([&] { return reasonIn(*dialog).contains(QStringLiteral("does not answer")); }));
        QVERIFY(button(*dialog, QStringLiteral("Cancel Export"))->isVisible());
        dialog->close();
        QVERIFY(bench.window().messages().text().contains(QStringLiteral("does not answer")));
        QVERIFY(!bench.window().close());
        QCOMPARE(prompts.asked.last(), QStringLiteral("wait for export"));
        fault_release();
        settle(*program);
        QVERIFY(isComplete(shelf.blog()));
        QVERIFY(bench.window().messages().text().contains(QStringLiteral("Exported to the blog")));
        QVERIFY(bench.window().close());
        QCOMPARE(fault_own_calls(), 0);
    }
};

QTEST_MAIN(DeadBlogTest)
#include "tst_deadblog.moc"
