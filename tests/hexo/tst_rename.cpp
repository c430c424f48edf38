// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/postreferences.h"
#include "judge.h"
#include "tests/blog/testblog.h"

#include <QStandardPaths>
#include <QTest>

namespace Hexquill {

/// After a rename with its references changed, the real Hexo publishes the same pages, with the post's new address in
/// the place of the old one.
class RenameTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void references_leadToTheNewAddress_data();
    void references_leadToTheNewAddress();
    void otherTexts_areLeftAlone();

private:
    static QMap<QString, QJsonObject> published(const TestBlog &blog)
    {
        return renderedByHexo(blog.file(QStringLiteral("source/_posts")),
                              { QStringLiteral("--config"), blog.file(QStringLiteral("_config.yml")) });
    }
};

namespace {

QString latin(const char *characters)
{
    return QString::fromUtf8(characters);
}

QByteArray withHead(const QByteArray &title, const QByteArray &body)
{
    return "---\ntitle: " + title + "\ndate: 2025-01-02 03:04:05\n---\n" + body;
}

/// Changes every reference of the blog's posts; the number of places.
qsizetype changeReferences(const TestBlog &blog, const PostReferences &references)
{
    qsizetype places = 0;
    const QStringList files = references.files();
    for (const QString &file : files) {
        const QString name = QDir(blog.root()).relativeFilePath(file);
        const Post post = Post::fromBytes(blog.read(name));
        const QList<TextEdit> edits = references.editsIn(file, post);
        places += edits.size();
        blog.write(name, Post::fromText({ editedText(post.head + post.body, edits), post.facts }).toBytes());
    }
    return places;
}

const QByteArray referring(
    "{% post_link old %} {% post_link 'old#part' 'Some words' %} {% post_path old %} {% post_link other %}\n\n"
    "[a](/blog/2025/01/02/old/) [b](https://me.example/blog/2025/01/02/old/#part) [c](../old/) "
    "[d](/blog/2025/01/02/older/)\n"
    "![pic](/blog/2025/01/02/old/a.png) <a href=\"/blog/2025/01/02/old/index.html?x=1\">e</a> "
    "<https://me.example/blog/2025/01/02/old/>\n\n"
    "[label]\n\n[label]: /blog/2025/01/02/old/\n\n"
    "```\n{% post_link old %} [x](/blog/2025/01/02/old/)\n```\n\n`[x](/blog/2025/01/02/old/)`\n");

} // namespace

void RenameTest::references_leadToTheNewAddress_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << latin("new");
    QTest::newRow("with a blank") << latin("brand new");
    QTest::newRow("Chinese") << latin("依赖，不是软弱");
    QTest::newRow("with brackets") << latin("new (2)");
    QTest::newRow("with an apostrophe") << latin("it's");
}

void RenameTest::references_leadToTheNewAddress()
{
    QFETCH(QString, name);
    const TestBlog blog("url: https://me.example/blog\nroot: /blog/\n");
    blog.write(latin("source/_posts/old.md"), withHead("The old one", "## part\n\n[self](/blog/2025/01/02/old/)\n"));
    blog.write(latin("source/_posts/other.md"), withHead("Other", "x\n"));
    blog.write(latin("source/_posts/referring.md"), withHead("Referring", referring));
    const QMap<QString, QJsonObject> before = published(blog);
    const auto plan = planRename(blog.opened(), blog.post(latin("old.md")), name);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    const PostReferences references(blog.opened(), *plan);
    QVERIFY(applyRename(*plan));
    QCOMPARE(changeReferences(blog, references), 11);
    const QMap<QString, QJsonObject> after = published(blog);

    const QJsonObject renamed = after[name + latin(".md")];
    QCOMPARE(renamed[latin("permalink")].toString(), plan->after.permalink);
    QCOMPARE(before[latin("old.md")][latin("permalink")].toString(), plan->before.permalink);
    const auto encoded = [](const QString &html) { return QString(html).replace(latin("&#39;"), latin("'")); };
    const QString address = QUrl(plan->after.permalink).path(QUrl::FullyEncoded).chopped(1).section(u'/', -1);
    const QString page = encoded(after[latin("referring.md")][latin("contentHtml")].toString());
    const QString expected = encoded(before[latin("referring.md")][latin("contentHtml")].toString());
    const auto addresses = [](const QString &html) {
        QStringList found;
        auto matches = QRegularExpression(latin("(?:href|src)=\"([^\"]*)\"")).globalMatch(html);
        while (matches.hasNext())
            found.append(QString::fromUtf8(QByteArray::fromPercentEncoding(matches.next().captured(1).toUtf8())));
        return found;
    };
    QStringList wanted = addresses(expected);
    QVERIFY(wanted.size() >= 9);
    wanted.replaceInStrings(QRegularExpression(latin("/old(?=[/#])")),
                            QLatin1Char('/') + QUrl::fromPercentEncoding(address.toUtf8()));
    QCOMPARE(addresses(page), wanted);
    QCOMPARE(after[latin("referring.md")][latin("error")].toString(), QString());
}

void RenameTest::otherTexts_areLeftAlone()
{
    const TestBlog blog("permalink: ':title/'\nurl: https://me.example\n");
    blog.write(latin("source/_posts/old.md"), withHead("old", "x\n"));
    const QByteArray text
        = withHead("Other",
                   "{% post_link old %} found by its title, too; an old/new path, https://else.example/old/ "
                   "[x](/older/) [y](/b/old/) ![z](https://cdn.example/old/a.png)\n");
    blog.write(latin("source/_posts/other.md"), text);
    const auto plan = planRename(blog.opened(), blog.post(latin("old.md")), latin("new"));
    QVERIFY(plan);
    QCOMPARE(changeReferences(blog, PostReferences(blog.opened(), *plan)), 0);
    QCOMPARE(blog.read(latin("source/_posts/other.md")), text);
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::RenameTest)
#include "tst_rename.moc"
