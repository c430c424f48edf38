// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/draftmove.h"
#include "judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

/// Drafts published where the real `hexo publish` puts them, and back, with nothing of them lost.
class DraftMoveTest : public QObject
{
    Q_OBJECT

private slots:
    void drafts_goWhereHexoPublishesThem();
    void publishing_keepsEveryByte();
    void aDraftWithoutADate_getsOne();
    void layoutDraft_becomesPost();
    void assets_goAlong();
    void aTakenAssetFolder_leavesAllAsItWas();
    void withdrawing_isTheWayBack();
    void aPostElsewhere_isRefused();
};

namespace {

const QByteArray
    draft("---\n# kept\ntitle:  'A  draft'   # said so\ndate: 2025-09-13 22:30:00\ntags: [a]\n---\r\ntext\n");

class TestBlog
{
public:
    explicit TestBlog(const QByteArray &settings = {})
    {
        write(QStringLiteral("_config.yml"), settings.isEmpty() ? QByteArray("title: x\n") : settings);
        QDir(m_folder.path()).mkpath(QStringLiteral("source/_posts"));
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile target(file(name));
        return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() ? file(name) : QString();
    }
    QByteArray read(const QString &name) const
    {
        QFile source(file(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
    }
    /// Where the post is afterwards, below the blog.
    tl::expected<QString, QString> moved(const QString &name, DraftMove move) const
    {
        const QDateTime now(QDate(2025, 1, 2), QTime(3, 4, 5));
        return moveDraft(Blog::open(m_folder.path()).value(), file(name), move, now).map([this](const QString &path) {
            return QDir(m_folder.path()).relativeFilePath(path);
        });
    }

private:
    QTemporaryDir m_folder;
};

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

} // namespace

void DraftMoveTest::drafts_goWhereHexoPublishesThem()
{
    const QStringList patterns{ text(":title.md"), text(":year-:month-:day-:title.md"),
                                text(":year/:i_month/:title.md"), text(":title"), text(":hash-:title.markdown") };
    const QStringList names{ text("plain"), text("Two-Words"), text("依赖，不是软弱") };
    const QTemporaryDir folder;
    QByteArray lines;
    QMap<QString, QString> ours;
    for (const QString &pattern : patterns) {
        for (const QString &name : names) {
            const QJsonObject config{ { text("new_post_name"), pattern } };
            const TestBlog blog(QJsonDocument(config).toJson());
            const QString place = text("source/_drafts/") + name + text(".md");
            blog.write(place, draft);
            const QString id = QString::number(ours.size());
            ours.insert(id, blog.moved(place, DraftMove::Publish).value_or(QString()));
            lines += QJsonDocument(QJsonObject{ { text("file"), id },
                                                { text("publish"), name },
                                                { text("config"), config },
                                                { text("existing"),
                                                  QJsonObject{ { text("_drafts/") + name + text(".md"),
                                                                 QString::fromUtf8(draft) } } } })
                         .toJson(QJsonDocument::Compact)
                + '\n';
        }
    }
    QFile cases(folder.filePath(text("cases.jsonl")));
    QVERIFY(cases.open(QIODevice::WriteOnly));
    cases.write(lines);
    cases.close();
    const QString output = folder.filePath(text("out.jsonl"));
    const QString failure
        = runNode({ text(HEXQUILL_SOURCE_DIR "/tests/hexo/newpost.mjs"), cases.fileName(), output }, folder.path());
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    const QMap<QString, QJsonObject> verdicts = readVerdicts(output);
    QCOMPARE(verdicts.size(), ours.size());
    for (auto one = ours.begin(); one != ours.end(); ++one)
        QCOMPARE(one.value(), verdicts[one.key()][text("path")].toString());
}

void DraftMoveTest::publishing_keepsEveryByte()
{
    const TestBlog blog;
    blog.write(text("source/_drafts/a.md"), draft);
    QCOMPARE(blog.moved(text("source/_drafts/a.md"), DraftMove::Publish), text("source/_posts/a.md"));
    QCOMPARE(blog.read(text("source/_posts/a.md")), draft);
    QVERIFY(!QFile::exists(blog.file(text("source/_drafts/a.md"))));
}

void DraftMoveTest::aDraftWithoutADate_getsOne()
{
    const TestBlog blog;
    blog.write(text("source/_drafts/a.md"), "---\ntitle: T # x\ntags:\n---\nb\n");
    blog.write(text("source/_posts/a.md"), "taken");
    QCOMPARE(blog.moved(text("source/_drafts/a.md"), DraftMove::Publish), text("source/_posts/a-1.md"));
    QCOMPARE(blog.read(text("source/_posts/a-1.md")),
             QByteArray("---\ntitle: T # x\ndate: 2025-01-02 03:04:05\ntags:\n---\nb\n"));
    QCOMPARE(blog.read(text("source/_posts/a.md")), QByteArray("taken"));
}

void DraftMoveTest::layoutDraft_becomesPost()
{
    const TestBlog blog;
    blog.write(text("source/_drafts/a.md"), "---\nlayout: draft\ntitle: T\ndate: 2025-09-13 22:30:00\n---\n");
    QVERIFY(blog.moved(text("source/_drafts/a.md"), DraftMove::Publish));
    QCOMPARE(blog.read(text("source/_posts/a.md")),
             QByteArray("---\nlayout: post\ntitle: T\ndate: 2025-09-13 22:30:00\n---\n"));
}

void DraftMoveTest::assets_goAlong()
{
    const TestBlog blog("post_asset_folder: true\n");
    blog.write(text("source/_drafts/a.md"), draft);
    blog.write(text("source/_drafts/a/x.png"), "image");
    QDir().mkpath(blog.file(text("source/_posts/a"))); // an empty one, as `hexo new` leaves it
    QCOMPARE(blog.moved(text("source/_drafts/a.md"), DraftMove::Publish), text("source/_posts/a.md"));
    QCOMPARE(blog.read(text("source/_posts/a/x.png")), QByteArray("image"));
    QVERIFY(!QFileInfo::exists(blog.file(text("source/_drafts/a"))));
}

void DraftMoveTest::aTakenAssetFolder_leavesAllAsItWas()
{
    const TestBlog blog("post_asset_folder: true\n");
    blog.write(text("source/_drafts/a.md"), draft);
    blog.write(text("source/_drafts/a/x.png"), "image");
    blog.write(text("source/_posts/a/x.png"), "another");
    const auto moved = blog.moved(text("source/_drafts/a.md"), DraftMove::Publish);
    QVERIFY(!moved);
    QCOMPARE(blog.read(text("source/_drafts/a.md")) + blog.read(text("source/_drafts/a/x.png")), draft + "image");
    QCOMPARE(blog.read(text("source/_posts/a/x.png")), QByteArray("another"));
    QVERIFY(!QFile::exists(blog.file(text("source/_posts/a.md"))));
}

void DraftMoveTest::withdrawing_isTheWayBack()
{
    const TestBlog blog("new_post_name: :year-:month-:day-:title.md\npost_asset_folder: true\n");
    blog.write(text("source/_drafts/甲 乙.md"), draft);
    blog.write(text("source/_drafts/甲 乙/x.png"), "image");
    const auto published = blog.moved(text("source/_drafts/甲 乙.md"), DraftMove::Publish);
    QCOMPARE(published, text("source/_posts/2025-09-13-甲-乙.md"));
    QCOMPARE(blog.moved(*published, DraftMove::Withdraw), text("source/_drafts/甲-乙.md"));
    QCOMPARE(blog.read(text("source/_drafts/甲-乙.md")), draft);
    QCOMPARE(blog.read(text("source/_drafts/甲-乙/x.png")), QByteArray("image"));
}

void DraftMoveTest::aPostElsewhere_isRefused()
{
    const TestBlog blog;
    blog.write(text("source/about/index.md"), draft);
    blog.write(text("source/_posts/a.md"), draft);
    QVERIFY(!blog.moved(text("source/about/index.md"), DraftMove::Publish));
    QVERIFY(!blog.moved(text("source/_posts/a.md"), DraftMove::Publish));
    QVERIFY(!blog.moved(text("source/_posts/nothing.md"), DraftMove::Withdraw));
    QCOMPARE(blog.read(text("source/about/index.md")), draft);
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::DraftMoveTest)
#include "tst_draftmove.moc"
