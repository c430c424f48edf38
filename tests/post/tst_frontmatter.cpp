// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "tests/post/judge.h"

#include <QElapsedTimer>

using namespace Hexquill;

/// Splitting and reading a whole post, against the real hexo-front-matter.
class TestFrontMatter : public QObject
{
    Q_OBJECT
private slots:
    void posts_areSplitAndReadAsHexoDoes();
    void everySource_readsAsItsValue();
    void hostileFrontMatters_areRefusedUnread_data();
    void hostileFrontMatters_areRefusedUnread();
};

// The memory that is asked for, in bytes: what bounds it bounds the work too, on any machine.
static size_t askedFor = 0;

extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_realloc(void *memory, size_t size);

#if !defined(__SANITIZE_ADDRESS__)
extern "C" void *malloc(size_t size) // NOLINT: in place of the C library's
{
    askedFor += size;
    return __libc_malloc(size);
}

extern "C" void *realloc(void *memory, size_t size) // NOLINT
{
    askedFor += size;
    return __libc_realloc(memory, size);
}
#endif

namespace {

QStringList shapes()
{
    return { QStringLiteral("---\na: 1\n---\nbody"),
             QStringLiteral("---\na: 1\n---foo"),
             QStringLiteral("---\na: 1\n----\nx"),
             QStringLiteral("---\na: 1\n--- \nx"),
             QStringLiteral("--- \na: 1\n---\nx"),
             QStringLiteral("---\n---\nx"),
             QStringLiteral("---\n\n---\nx"),
             QStringLiteral("---\n\n\n---\nx"),
             QStringLiteral("---\na: 1\n;;;\nx"),
             QStringLiteral("-----\na: 1\n---\nb: 2\n-----\nx"),
             QStringLiteral("---\na: 1\nx"),
             QStringLiteral("a: 1\n---\nx"),
             QStringLiteral("\n---\na: 1\n---\nx"),
             QStringLiteral(" ---\na: 1\n---\nx"),
             QStringLiteral("text only"),
             QString(),
             QStringLiteral("# Title\n\nNote: x\n\n---\nmore"),
             QStringLiteral("Hello: x: y\n\n---\n"),
             QStringLiteral(";;;\n\"a\": 1\n;;;\nx"),
             QStringLiteral("\"a\": 1, \"b\": [true]\n;;;\nx"),
             QStringLiteral(";;;\n{\"a\": 1}\n;;;\nx"),
             QStringLiteral("---\ntitle:a\n---\nx"),
             QStringLiteral("---\ntitle：a\n---\nx"),
             QStringLiteral("---\n- a\n- b\n---\nx"),
             QStringLiteral("---\n# c\n---\nx"),
             QStringLiteral("---\n12\n---\nx"),
             QStringLiteral("---\na:\n\t- b\n\t\t- c\n---\nx"),
             QStringLiteral("---\n\ta: 1\n---\nx"),
             QStringLiteral("---\na: |\n  x\n  ---\n  y\n---\nz"),
             QStringLiteral("---\na: \"x\n---\ny\"\n---\nz"),
             QStringLiteral("---\r\na: 1\r\n---\r\nx"),
             QStringLiteral("---\na: 1\r\n---\nx"),
             QStringLiteral("---\ra: 1\r---\rx"),
             QStringLiteral("---\na: 1\na: 2\n---\nx"),
             QStringLiteral("---\na: \"x\n---\nx"),
             QStringLiteral("---\n{}\n---\nx"),
             QStringLiteral("\uFEFF---\na: 1\n---\nx"),
             QStringLiteral("---\na: 1\n---\n\n---\nb: 2\n---\n") };
}

/// Values whose type or error surprises writers, each as a title.
QStringList surprisingValues()
{
    return QStringLiteral(
               "true|True|TRUE|false|False|FALSE|yes|no|on|off|y|n|tRue||~|null|Null|NULL|nan|.nan|.inf|-.inf|010|007|"
               "01|"
               "0o10|0x1F|0b11|1_000|1,000|12:30:45|1e10|12e03|.5|1.|0.10|9007199254740993|-0|+1|2025-09-13|2025-9-13|"
               "2025/09/13|2025-09-13 4:14:50|2025-09-13 04:14:50|2025-09-13 04:14|2025-09-13T04:14:50Z|"
               "2025-09-13t04:14:50.5-3:30|2025-09-13 04:14:50 +08:00|2025-09-13 04:14:50+8|"
               "2025-09-13 04:14:50 +0800|2025-02-30|2025-13-45|0001-01-01|{<<: {a: 1}, a: 2}|{<<: [{a: 1}, {b: 2}]}|"
               "a: b|\"a\" b|'a' b|[a] b|{a} b|*a|!a b|!!str 1|!!binary aGk=|!!set {a}|!!omap [a: 1]|@a|`a`|%a|- a|? a|"
               "> a|a # b|a #b|a#b|#x|&a b|&a|[a]|[a, [b]]|[]|{}|{{ x }}|{% x %}|a:b|a :b|C#x|it's|a [b]|a, b|甲：乙|😀|"
               "e\u0301|a\u00a0b|\u202Eabc|'it''s'|\"\\u4e2d\"|\"\\q\"|'a|\"a|a\tb|\ta| |---|...|a\n  b|a\n\n  b|a\nb|"
               "|-\n  x|>\n  x\n  y|\n  - a\n  - b|\n- a|\n  - - a\n    - b|\n  - [a, b]\n  - c|\n  a: 1\n  a: 2|\x07")
        .split(u'|');
}

/// The file as hexo-front-matter gets it.
QString hexoText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

/// Our reading in the judge's words.
QString reading(const QByteArray &bytes)
{
    const Post post = Post::fromBytes(bytes);
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    if (post.head.isEmpty())
        return QStringLiteral("all is body");
    const QString body = u'\t' + Judge::text(fromDocumentText(post.body)) + u'\t';
    if (!frontMatter.problem())
        return body + Judge::canonical(frontMatter.toMap());
    return body + (frontMatter.problem()->dropsPost ? QStringLiteral("dropped") : QStringLiteral("text"));
}

QString judged(const QString &answer)
{
    const QStringList parts = answer.split(u'\t');
    const bool headlessText = parts[0] == u"false" && parts.last() == u"text";
    if (parts[0] == u"none" || headlessText)
        return QStringLiteral("all is body");
    const bool dropped = parts.last() == u"list" || parts.last().startsWith(u'!');
    return u'\t' + parts[3] + u'\t' + (dropped ? QStringLiteral("dropped") : parts.last());
}

} // namespace

void TestFrontMatter::posts_areSplitAndReadAsHexoDoes()
{
    QList<QByteArray> files;
    for (const QString &shape : shapes())
        files.append(shape.toUtf8());
    for (const QString &value : surprisingValues())
        files.append(QStringLiteral("---\ntitle: %1\ntags: [a]\n---\ntext\n").arg(value).toUtf8());
    for (const QString &path : Judge::postFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
    }
    QStringList cases;
    for (const QByteArray &bytes : files)
        cases.append(hexoText(bytes));
    const QStringList answers = Judge::ask(QStringLiteral("post"), cases);
    QCOMPARE(answers.size(), cases.size());
    int differences = 0;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QString ours = reading(files[i]);
        if (ours == judged(answers[i]))
            continue;
        ++differences;
        qWarning("%s\n  hexo: %s\n  ours: %s", qPrintable(Judge::text(cases[i].left(300))),
                 qPrintable(judged(answers[i]).right(300)), qPrintable(ours.right(300)));
    }
    qInfo("FIGURE: %d posts and shapes read against hexo-front-matter: %d differences", int(cases.size()), differences);
    QCOMPARE(differences, 0);
}

void TestFrontMatter::everySource_readsAsItsValue()
{
    int fields = 0;
    for (const QString &path : Judge::postFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const FrontMatter frontMatter = FrontMatter::read(Post::fromBytes(file.readAll()).head);
        for (const FrontMatterField &field : frontMatter.fields()) {
            if (field.source.contains(u'*') || field.source.contains(u'\t') || field.length == 0)
                continue; // an alias or hexo-front-matter's tabs mean nothing by themselves
            const auto value = readYaml(fromDocumentText(field.source));
            QVERIFY2(value && *value == field.value, qPrintable(path + QStringLiteral(": ") + field.source));
            ++fields;
        }
    }
    QVERIFY(fields > 30);
}

void TestFrontMatter::hostileFrontMatters_areRefusedUnread_data()
{
    QTest::addColumn<QString>("data");
    QString bomb = QStringLiteral("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 20; ++i) {
        const QString part = QStringLiteral("*a%1").arg(i - 1);
        bomb += QStringLiteral("a%1: &a%1 [%2]\n").arg(i).arg(QStringList(9, part).join(u','));
    }
    QTest::addColumn<int>("mostBytes"); // that reading may ask for
    const int unread = 16 * 1024;
    const int small = 8 * 1024 * 1024;
    QTest::newRow("alias bomb") << bomb << small;
    QTest::newRow("refers to itself") << QStringLiteral("a: &x [*x]\n") << small;
    QTest::newRow("refers to itself, map") << QStringLiteral("a: &x {b: *x}\n") << small;
    QTest::newRow("deep brackets") << QStringLiteral("a: ") + QString(100'000, u'[') + u'\n' << small;
    QTest::newRow("deep dashes") << QStringLiteral("a:\n  ") + QStringLiteral("- ").repeated(100'000) + u'\n' << small;
    QTest::newRow("10 MB value") << QStringLiteral("a: ") + QString(10'000'000, u'x') + u'\n' << unread;
    QTest::newRow("10 MB of lines") << QStringLiteral("a: b\n").repeated(2'000'000) << unread;
    QTest::newRow("unclosed quote") << QStringLiteral("a: \"") + QStringLiteral("x\n").repeated(100'000) << small;
}

void TestFrontMatter::hostileFrontMatters_areRefusedUnread()
{
    QFETCH(QString, data);
    QFETCH(int, mostBytes);
    const Post post{ QStringLiteral("---\n") + data + QStringLiteral("---\n"), QStringLiteral("x"), {} };
    QElapsedTimer timer;
    timer.start();
    const size_t before = askedFor;
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    const auto edit = setField(post, QStringLiteral("title"), YamlValue::string(QStringLiteral("x")));
    const size_t asked = askedFor - before;
    qInfo("FIGURE: %s: refused with %zu KB of memory, in %lld ms", QTest::currentDataTag(), asked / 1024,
          timer.elapsed());
    QVERIFY(asked <= size_t(mostBytes));
    QVERIFY(frontMatter.problem());
    QVERIFY(!frontMatter.problem()->message.isEmpty());
    QVERIFY(frontMatter.fields().isEmpty());
    QVERIFY(!edit && !edit.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
