// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/journal.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// What a journal keeps, whatever happens to its file.
class JournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Post post()
    {
        Post post;
        post.head = QStringLiteral("---\ntitle: 甲\n---\n");
        post.body = QStringLiteral("正文\u00a0\n") + QChar(0xdc80);
        post.facts = { true, LineEnding::CrLf, false };
        return post;
    }

    std::unique_ptr<Journal> start()
    {
        auto journal = Journal::start(m_folder.filePath(QStringLiteral("j")),
                                      { QStringLiteral("/a/b.md"), QByteArray("hash") }, post());
        if (!journal)
            qFatal("%s", qPrintable(journal.error()));
        return std::move(*journal);
    }

private slots:
    void snapshotAndEdits_comeBack()
    {
        const auto journal = start();
        QVERIFY(journal->append(Journal::Part::Body, { 0, 2, QStringLiteral("文字") }));
        QVERIFY(journal->append(Journal::Part::Head, { 11, 1, QStringLiteral("乙丙") }));
        const auto kept = readJournal(read(journal->file()));
        QVERIFY(kept);
        QVERIFY(kept->isWhole);
        QCOMPARE(kept->origin.path, QStringLiteral("/a/b.md"));
        QCOMPARE(kept->origin.baseHash, QByteArray("hash"));
        QVERIFY(kept->post.facts == post().facts);
        QCOMPARE(kept->post.head, QStringLiteral("---\ntitle: 乙丙\n---\n"));
        QCOMPARE(kept->post.body, QStringLiteral("文字\u00a0\n") + QChar(0xdc80));
    }

    void base_comesBack()
    {
        const QByteArray base("---\ntitle: 0\n---\n\xff\r\n");
        const QByteArray hash = QCryptographicHash::hash(base, QCryptographicHash::Sha256);
        auto kept = readJournal(journalBeginning({ QStringLiteral("/a"), hash, base }, post()));
        QVERIFY(kept && kept->isWhole);
        QCOMPARE(kept->origin.base, base);
        kept = readJournal(journalBeginning({ QStringLiteral("/a"), QByteArray("another"), base }, post()));
        QVERIFY(kept && kept->isWhole);
        QVERIFY(kept->origin.base.isEmpty());
        QCOMPARE(kept->post.body, post().body);
    }

    void compacted_saysTheSame()
    {
        const auto journal = start();
        const QString before = journal->file();
        Post now = post();
        now.body += QStringLiteral("more");
        QVERIFY(journal->compact({}, now));
        QVERIFY(!QFile::exists(before));
        QVERIFY(journal->append(Journal::Part::Body, { 0, 0, QStringLiteral("x") }));
        QCOMPARE(readJournal(read(journal->file()))->post.body, QLatin1Char('x') + now.body);
    }

    void tornOrFlippedAnywhere_keepsWhatStandsBefore()
    {
        const auto journal = start();
        QStringList bodies{ post().body };
        QList<qint64> ends{ journal->size() };
        for (int i = 0; i < 20; ++i) {
            QVERIFY(journal->append(Journal::Part::Body, { i, 0, QString::number(i % 10) }));
            bodies << QString(bodies.last()).insert(i, QString::number(i % 10));
            ends << journal->size();
        }
        const QByteArray whole = read(journal->file());
        const auto wanted = [&](qint64 intact) { // how many records end within the intact bytes
            return std::upper_bound(ends.begin(), ends.end(), intact) - ends.begin() - 1;
        };
        int cases = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ 0x10);
            for (const QByteArray &bytes : { whole.left(at), flipped }) {
                const auto kept = readJournal(bytes);
                const auto record = wanted(at);
                QCOMPARE(kept.has_value(), record >= 0);
                if (kept)
                    QCOMPARE(kept->post.body, bodies.at(record));
                ++cases;
            }
        }
        qInfo("FIGURE: journal torn or flipped at every byte: %d cases, 0 lost more than the damaged record", cases);
    }

    void livingWriter_isNotAbandoned()
    {
        const QString folder = m_folder.filePath(QStringLiteral("alive"));
        auto journal = Journal::start(folder, {}, post());
        QVERIFY(journal);
        QVERIFY(abandonedJournals(folder).isEmpty());
        const QString file = (*journal)->file();
        journal->reset();
        QCOMPARE(abandonedJournals(folder), QStringList{ file });
    }

    void unwritableFolder_isSaid()
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto journal = Journal::start(file.fileName() + QStringLiteral("/j"), {}, post());
        QVERIFY(!journal);
        QVERIFY(!journal.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
