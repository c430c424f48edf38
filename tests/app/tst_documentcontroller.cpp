// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/documentcontroller.h"
#include "tests/app/fakeprompts.h"
#include "tests/app/settled.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Hexquill;

namespace {

const QByteArray sample = "---\ntitle: One  # mine\n---\nFirst line\r\nsecond\xc2\xa0line";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class DocumentControllerTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        QTemporaryDir folder;
        PostDocument document;
        FakePrompts prompts;
        DocumentController controller{ document, prompts, { folder.filePath(QStringLiteral("state")) } };
        QList<Message> messages;

        Desk()
        {
            QObject::connect(&controller, &DocumentController::said, &controller,
                             [this](const Message &message) { messages << message; });
        }
        QString write(const QString &name, const QByteArray &bytes)
        {
            const QString path = folder.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write %s", qPrintable(path));
            return path;
        }
        /// The versions in the history of the open post, newest first.
        QList<QByteArray> kept() const
        {
            QList<QByteArray> texts;
            for (const PostVersion &version : controller.history().versions(controller.path()))
                texts << bytesOf(version.file);
            return texts;
        }
        void run(const QString &action)
        {
            for (const Message::Action &one : messages.last().actions) {
                if (one.text != action)
                    continue;
                one.run();
                return settle(controller);
            }
            qFatal("no action %s", qPrintable(action));
        }
        bool answer(const QFuture<bool> &command)
        {
            const bool isDone = done(command);
            settle(controller);
            return isDone;
        }
        bool open(const QString &path) { return answer(controller.open(path)); }
        bool save() { return answer(controller.save()); }
        bool saveAs() { return answer(controller.saveAs()); }
        void checkDisk()
        {
            controller.checkDisk();
            settle(controller);
        }
        void type(const QString &text) { document.editBody({ 0, 0, text }); }
    };

private slots:
    void openAndSave_changeNoByteAndNoTime()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        const QDateTime before = QFileInfo(path).lastModified();
        QVERIFY(desk.open(path));
        QVERIFY(!desk.controller.isModified());
        QVERIFY(desk.save());
        QCOMPARE(bytesOf(path), sample);
        QCOMPARE(QFileInfo(path).lastModified(), before);
    }

    void edit_marksModifiedUntilItIsUndone()
    {
        Desk desk;
        QVERIFY(desk.open(desk.write(QStringLiteral("a.md"), sample)));
        desk.type(QStringLiteral("x"));
        QVERIFY(desk.controller.isModified());
        desk.document.undo();
        QVERIFY(!desk.controller.isModified());
    }

    void save_writesTheEditAndNothingElse()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("New "));
        QVERIFY(desk.save());
        QCOMPARE(bytesOf(path), QByteArray(sample).replace("First", "New First"));
        QVERIFY(!desk.controller.isModified());
    }

    void cancel_keepsTheTextWhenAnotherPostIsOpened()
    {
        Desk desk;
        const QString first = desk.write(QStringLiteral("a.md"), sample);
        const QString second = desk.write(QStringLiteral("b.md"), "other");
        QVERIFY(desk.open(first));
        desk.type(QStringLiteral("x"));
        QVERIFY(!desk.open(second));
        QCOMPARE(desk.controller.path(), first);
        QVERIFY(desk.document.bodyText().startsWith(QLatin1Char('x')));
        QCOMPARE(desk.prompts.asked, QStringList{ QStringLiteral("save a.md") });
    }

    void discard_opensTheOtherAndLeavesTheFile()
    {
        Desk desk;
        const QString first = desk.write(QStringLiteral("a.md"), sample);
        const QString second = desk.write(QStringLiteral("b.md"), "other");
        QVERIFY(desk.open(first));
        desk.type(QStringLiteral("x"));
        desk.prompts.onUnsaved = SaveChoice::Discard;
        QVERIFY(desk.open(second));
        QCOMPARE(desk.document.bodyText(), QStringLiteral("other"));
        QCOMPARE(bytesOf(first), sample);
    }

    void saveOnLeaving_savesFirst()
    {
        Desk desk;
        const QString first = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(first));
        desk.type(QStringLiteral("x"));
        desk.prompts.onUnsaved = SaveChoice::Save;
        QVERIFY(desk.controller.close());
        QVERIFY(bytesOf(first).contains("xFirst"));
        QVERIFY(!desk.controller.hasDocument());
    }

    void newPost_asksWhereToSave()
    {
        Desk desk;
        desk.controller.setNaming([] { return QStringLiteral("/somewhere/title.md"); });
        QVERIFY(desk.controller.startNew(Post::fromBytes("---\ntitle: \n---\n")));
        QVERIFY(!desk.controller.isModified());
        desk.prompts.saveAnswer = desk.folder.filePath(QStringLiteral("new.md"));
        QVERIFY(desk.save());
        QCOMPARE(desk.prompts.asked, QStringList{ QStringLiteral("save as /somewhere/title.md") });
        QCOMPARE(bytesOf(desk.prompts.saveAnswer), QByteArray("---\ntitle: \n---\n"));
        QCOMPARE(desk.controller.path(), desk.prompts.saveAnswer);
    }

    void failedSave_keepsTextAndModified()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("x"));
        desk.prompts.saveAnswer = desk.folder.filePath(QStringLiteral("no/such/folder/b.md"));
        QVERIFY(!desk.saveAs());
        QVERIFY(desk.controller.isModified());
        QCOMPARE(desk.controller.path(), path);
        QCOMPARE(desk.messages.size(), 1);
        QCOMPARE(desk.messages.first().kind, Message::Kind::Error);
    }

    void badInput_leavesThePostAndSaysWhy_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("missing") << "missing";
        QTest::newRow("folder") << "folder";
        QTest::newRow("pipe") << "pipe";
        QTest::newRow("too large") << "large";
    }
    void badInput_leavesThePostAndSaysWhy()
    {
        QFETCH(QString, kind);
        Desk desk;
        QVERIFY(desk.open(desk.write(QStringLiteral("a.md"), sample)));
        QString path = desk.folder.filePath(QStringLiteral("bad.md"));
        if (kind == QLatin1String("folder"))
            path = desk.folder.path();
        if (kind == QLatin1String("pipe"))
            QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        if (kind == QLatin1String("large")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(65 * 1024 * 1024));
        }
        QVERIFY(!desk.open(path));
        QCOMPARE(desk.controller.name(), QStringLiteral("a.md"));
        QCOMPARE(desk.messages.size(), 1);
        QVERIFY(!desk.messages.first().text.isEmpty());
    }

    void foreignEncoding_isReadOnlyUntilConverted()
    {
        Desk desk;
        const QString text
            = QStringLiteral("标题与正文都是中文，保存的时候用的是国标编码。今天天气很好，我们一起去散步吧。");
        const QByteArray gbk = QByteArray::fromHex(
            "b1eacce2d3ebd5fdcec4b6bccac7d6d0cec4a3acb1a3b4e6b5c4cab1baf2d3c3b5c4cac7b9fab1eab1e0c2eba1a3bdf1"
            "ccecccecc6f8badcbac3a3acced2c3c7d2bbc6f0c8a5c9a2b2bdb0c9a1a3");
        const QString path = desk.write(QStringLiteral("gbk.md"), gbk);
        QVERIFY(desk.open(path));
        QVERIFY(desk.controller.isReadOnly());
        QVERIFY(!desk.controller.isModified());
        QCOMPARE(desk.messages.size(), 1);
        QCOMPARE(desk.messages.first().actions.size(), 1);
        desk.messages.first().actions.first().run();
        QVERIFY(!desk.controller.isReadOnly());
        QVERIFY(desk.controller.isModified());
        QCOMPARE(desk.document.bodyText(), text);
        QCOMPARE(bytesOf(path), gbk);
        QVERIFY(desk.save());
        QCOMPARE(bytesOf(path), text.toUtf8());
    }

    void outsideChange_reloadsACleanPost()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.write(QStringLiteral("a.md"), "theirs");
        desk.checkDisk();
        QCOMPARE(desk.document.bodyText(), QStringLiteral("theirs"));
        QVERIFY(!desk.controller.isModified());
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void reload_isAnUndoStepOverHeadAndBody()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        QVERIFY(desk.save());
        const QByteArray mine = bytesOf(path);
        const QByteArray theirs = QByteArray(mine).replace("One", "Two").replace("second", "2nd");
        desk.write(QStringLiteral("a.md"), theirs);
        QSignalSpy modified(&desk.controller, &DocumentController::changedOutside);
        desk.checkDisk();
        QCOMPARE(modified.size(), 1);
        QCOMPARE(desk.document.post().toBytes(), theirs);
        QVERIFY(!desk.controller.isModified());
        QVERIFY(desk.messages.isEmpty());
        desk.document.undo();
        QCOMPARE(desk.document.post().toBytes(), mine);
        QVERIFY(desk.controller.isModified());
        desk.document.undo(); // what was typed before
        QCOMPARE(desk.document.post().toBytes(), sample);
        desk.document.redo();
        desk.document.redo();
        QCOMPARE(desk.document.post().toBytes(), theirs);
        QVERIFY(!desk.controller.isModified());
    }

    void bothChanged_canBeMerged()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        const QByteArray mine = desk.document.post().toBytes();
        const QByteArray theirs = QByteArray(sample).replace("One", "Two");
        desk.write(QStringLiteral("a.md"), theirs);
        desk.checkDisk();
        desk.run(QStringLiteral("Merge Both"));
        const QByteArray both = QByteArray(mine).replace("One", "Two");
        QCOMPARE(desk.document.post().toBytes(), both);
        QVERIFY(desk.controller.isModified());
        QCOMPARE(desk.kept(), (QList<QByteArray>{ theirs, mine }));
        desk.document.undo();
        QCOMPARE(desk.document.post().toBytes(), mine);
        QVERIFY(desk.controller.isModified());
        desk.document.redo();
        QVERIFY(desk.save());
        QCOMPARE(bytesOf(path), both);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void conflictingChanges_standBothInTheText()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), "a\nb\nc\n");
        QVERIFY(desk.open(path));
        desk.document.editBody({ 2, 1, QStringLiteral("mine") });
        desk.write(QStringLiteral("a.md"), "a\ntheirs\nc\n");
        desk.prompts.onConflict = ConflictChoice::Merge;
        QVERIFY(!desk.save()); // to be looked at first
        QCOMPARE(bytesOf(path), QByteArray("a\ntheirs\nc\n"));
        QCOMPARE(desk.document.bodyText(),
                 QStringLiteral("a\n<<<<<<< here\nmine\n=======\ntheirs\n>>>>>>> the other program\nc\n"));
        QCOMPARE(desk.messages.last().kind, Message::Kind::Warning);
        QVERIFY(desk.save());
    }

    void keptMine_leavesTheirsInTheHistory()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        desk.write(QStringLiteral("a.md"), "theirs");
        desk.checkDisk();
        desk.checkDisk(); // said once
        QCOMPARE(desk.messages.size(), 1);
        desk.run(QStringLiteral("Keep Mine"));
        QVERIFY(desk.kept().contains("theirs"));
        QVERIFY(desk.save());
        QVERIFY(bytesOf(path).contains("mine First"));
    }

    void takenTheirs_leavesMineInTheHistoryAndInUndo()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        const QByteArray mine = desk.document.post().toBytes();
        desk.write(QStringLiteral("a.md"), "theirs");
        desk.checkDisk();
        desk.run(QStringLiteral("Take Theirs"));
        QCOMPARE(desk.document.bodyText(), QStringLiteral("theirs"));
        QCOMPARE(desk.kept(), QList<QByteArray>{ mine });
        desk.document.undo();
        QCOMPARE(desk.document.post().toBytes(), mine);
    }

    void everySave_isKept()
    {
        Desk desk;
        QVERIFY(desk.open(desk.write(QStringLiteral("a.md"), sample)));
        desk.type(QStringLiteral("1"));
        QVERIFY(desk.save());
        desk.type(QStringLiteral("2"));
        QVERIFY(desk.save());
        QCOMPARE(desk.kept().size(), 3);
        QCOMPARE(desk.kept().last(), sample);
    }

    void renamedFile_isFollowed()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("before "));
        QVERIFY(desk.save());
        desk.type(QStringLiteral("x"));
        const QString there = desk.folder.filePath(QStringLiteral("b.md"));
        QVERIFY(QFile::rename(path, there));
        desk.checkDisk();
        QCOMPARE(desk.controller.path(), there);
        QCOMPARE(desk.messages.size(), 1);
        QVERIFY(desk.controller.isModified());
        QCOMPARE(desk.kept().last(), sample);
        QVERIFY(desk.save());
        QVERIFY(!QFile::exists(path));
        QVERIFY(bytesOf(there).contains("xbefore First"));
    }

    void fileThatComesBack_isNoUnsavedText()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        QVERIFY(QFile::remove(path));
        desk.checkDisk();
        QVERIFY(desk.controller.isModified());
        desk.write(QStringLiteral("a.md"), sample);
        desk.checkDisk();
        QVERIFY(!desk.controller.isModified());
    }

    void outsideChange_neverReplacesUnsavedText()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        desk.write(QStringLiteral("a.md"), "theirs");
        desk.checkDisk();
        QCOMPARE(desk.messages.size(), 1);
        QVERIFY(!desk.save());
        QCOMPARE(desk.prompts.asked, QStringList{ QStringLiteral("conflict") });
        QCOMPARE(bytesOf(path), QByteArray("theirs"));
        QVERIFY(desk.document.bodyText().startsWith(QStringLiteral("mine ")));
        desk.prompts.onConflict = ConflictChoice::KeepMine;
        QVERIFY(desk.save());
        QVERIFY(bytesOf(path).contains("mine First"));
    }

    void outsideChange_canBeTaken()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        desk.type(QStringLiteral("mine "));
        desk.write(QStringLiteral("a.md"), "theirs");
        desk.prompts.onConflict = ConflictChoice::TakeTheirs;
        desk.save();
        QCOMPARE(desk.document.bodyText(), QStringLiteral("theirs"));
        QCOMPARE(bytesOf(path), QByteArray("theirs"));
    }

    void deletedFile_keepsTheTextAndCanBeSavedAgain()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        QVERIFY(QFile::remove(path));
        desk.checkDisk();
        QVERIFY(desk.controller.isModified());
        QCOMPARE(desk.messages.size(), 1);
        desk.run(QStringLiteral("Save Again"));
        QCOMPARE(bytesOf(path), sample);
        QVERIFY(!desk.controller.isModified());
    }

    void watcher_noticesAnOutsideChangeByItself()
    {
        Desk desk;
        const QString path = desk.write(QStringLiteral("a.md"), sample);
        QVERIFY(desk.open(path));
        const QString temporary = desk.write(QStringLiteral("t.md"), "theirs");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(temporary, path));
        QTRY_COMPARE(desk.document.bodyText(), QStringLiteral("theirs"));
    }
};

QTEST_MAIN(DocumentControllerTest)
#include "tst_documentcontroller.moc"
