// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/postduplicate.h"
#include "editor/post/postfile.h"
#include "tests/blog/testblog.h"

#include <QStandardPaths>
#include <QTest>

namespace Hexquill {

/// A copy of a post that is a post of its own.
class PostDuplicateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aCopy_keepsEveryOtherByte();
    void names_areFree();
    void names_haveTheDayOfTheCopy();
    void assets_areCopied();
    void brokenFrontMatter_staysAsItIs();

private:
    static tl::expected<DuplicatePlan, QString> duplicate(const TestBlog &blog, const QString &file)
    {
        const QDateTime now(QDate(2026, 7, 8), QTime(9, 10, 11));
        const auto plan = planDuplicate(blog.opened(), file, Post::fromBytes(readFile(file).value()), now);
        return plan ? applyDuplicate(*plan).map([&] { return *plan; }) : plan;
    }
};

namespace {

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

} // namespace

void PostDuplicateTest::aCopy_keepsEveryOtherByte()
{
    const TestBlog blog;
    const QString file = blog.write(latin("source/_posts/a.md"),
                                    "---\r\n# kept\r\ntitle:  'Two  words'   # said so\r\nabbrlink: 4a17b156\r\n"
                                    "date: 2025-01-02 03:04:05\r\nupdated: 2025-02-03 04:05:06\r\npermalink: x/\r\n"
                                    "custom: [1,  2]\r\n---\r\ntext\r\n");
    const auto plan = duplicate(blog, file);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->file, blog.post(latin("a-1.md")));
    QCOMPARE(plan->leftOut, QStringList({ latin("abbrlink"), latin("permalink") }));
    QCOMPARE(blog.read(latin("source/_posts/a-1.md")),
             QByteArray("---\r\n# kept\r\ntitle:  'Two  words (copy)'   # said so\r\n"
                        "date: 2026-07-08 09:10:11\r\nupdated: 2026-07-08 09:10:11\r\n"
                        "custom: [1,  2]\r\n---\r\ntext\r\n"));
}

void PostDuplicateTest::names_areFree()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/a.md"), "text");
    blog.write(latin("source/_posts/a-1.md"), "other");
    blog.write(latin("source/_posts/a-2/x.png"), "another's assets");
    const auto plan = duplicate(blog, file);
    QVERIFY(plan);
    QCOMPARE(plan->file, blog.post(latin("a-3.md")));
    QCOMPARE(blog.read(latin("source/_posts/a-3.md")), QByteArray("text"));
}

void PostDuplicateTest::names_haveTheDayOfTheCopy()
{
    const TestBlog blog("new_post_name: ':year-:month-:day-:title.md'\n");
    const QString file = blog.write(latin("source/_posts/2025-01-02-a.md"), "text");
    const auto plan = duplicate(blog, file);
    QVERIFY(plan);
    QCOMPARE(plan->file, blog.post(latin("2026-07-08-a.md")));
}

void PostDuplicateTest::assets_areCopied()
{
    const TestBlog blog("post_asset_folder: true\n");
    const QString file = blog.write(latin("source/_posts/a.md"), "text");
    blog.write(latin("source/_posts/a/one.png"), "1");
    blog.write(latin("source/_posts/a/deep/two.png"), "2");
    QVERIFY(duplicate(blog, file));
    QCOMPARE(blog.read(latin("source/_posts/a-1/one.png")), QByteArray("1"));
    QCOMPARE(blog.read(latin("source/_posts/a-1/deep/two.png")), QByteArray("2"));
    QCOMPARE(blog.read(latin("source/_posts/a/one.png")), QByteArray("1"));
}

void PostDuplicateTest::brokenFrontMatter_staysAsItIs()
{
    const TestBlog blog;
    const QByteArray broken("---\ntitle: a: b\n---\ntext\n");
    const QString file = blog.write(latin("source/_posts/a.md"), broken);
    const auto plan = duplicate(blog, file);
    QVERIFY(plan && !plan->note.isEmpty());
    QCOMPARE(blog.read(latin("source/_posts/a-1.md")), broken);
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::PostDuplicateTest)
#include "tst_postduplicate.moc"
