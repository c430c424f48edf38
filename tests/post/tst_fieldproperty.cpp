// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "tests/post/judge.h"
#include "tests/post/yamlgrammar.h"

using namespace Hexquill;

/// One field of many front matters set to many values and removed, read back by the real hexo-front-matter.
class TestFieldProperty : public QObject
{
    Q_OBJECT
private slots:
    void generatedHeads_changeInOneFieldOnly();
    void realPosts_changeInOneFieldOnly();
};

namespace {

QList<YamlValue> values()
{
    QList<YamlValue> list;
    const QStringList texts{ QStringLiteral("2024-01-01"),
                             QStringLiteral("1e3"),
                             QStringLiteral("017"),
                             QStringLiteral("yes"),
                             QStringLiteral("{{ x }}"),
                             QStringLiteral("a: b #c"),
                             QStringLiteral("@x"),
                             QStringLiteral("- x"),
                             QStringLiteral("#x"),
                             QStringLiteral(" lead"),
                             QStringLiteral("trail "),
                             QString(),
                             QStringLiteral("line 1\nline 2"),
                             QStringLiteral("emoji 😀"),
                             QStringLiteral("\u202Eabc"),
                             QString(10'000, u'长'),
                             QStringLiteral("it's"),
                             QStringLiteral("\"q\""),
                             QStringLiteral("a\\b"),
                             QStringLiteral("null"),
                             QStringLiteral("~"),
                             QStringLiteral("true"),
                             QStringLiteral("[x]"),
                             QStringLiteral("x:"),
                             QStringLiteral("---"),
                             QStringLiteral("'"),
                             QStringLiteral("tab\tx"),
                             QStringLiteral("\u2028x"),
                             QString(QChar(0x2029)),
                             QString(QChar(0xFDD0)),
                             QString(QChar(0xDC80)),
                             QStringLiteral("\uFEFFx"),
                             QStringLiteral("C#"),
                             QStringLiteral("甲：乙"),
                             QStringLiteral("one\n\n  two\n"),
                             QStringLiteral("end\n\n\n"),
                             QStringLiteral("\n first"),
                             QStringLiteral("|"),
                             QStringLiteral("%x"),
                             QStringLiteral("&a"),
                             QStringLiteral("*a"),
                             QStringLiteral("? x"),
                             QStringLiteral("<<"),
                             QStringLiteral("0x1F"),
                             QStringLiteral(".5"),
                             QStringLiteral("1_000"),
                             QStringLiteral("a\u00a0b"),
                             QStringLiteral("---\nx\n---\ny"),
                             QStringLiteral("a\rb"),
                             QStringLiteral("a\u0007b"),
                             QStringLiteral("a, b"),
                             QStringLiteral("2025-09-13 04:14:50"),
                             QStringLiteral("依赖，不是软弱，是连接"),
                             QStringLiteral("...") };
    for (const QString &text : texts)
        list.append(YamlValue::string(text));
    list.append({ YamlValue(), YamlValue::boolean(true), YamlValue::number(0.1), YamlValue::number(1e21),
                  YamlValue::number(-7),
                  YamlValue::timestamp(QDateTime(QDate(2025, 9, 13), QTime(4, 14, 50), Qt::UTC)) });
    const auto strings = [](const QStringList &items) { return YamlValue::list(items); };
    list.append({ strings({}), strings({ QStringLiteral("a") }),
                  strings({ QStringLiteral("017"), QStringLiteral("b, c") }),
                  strings({ QStringLiteral("x"), QStringLiteral("a: b"), QStringLiteral("- y"), QString() }) });
    list.append(YamlValue::list({ strings({ QStringLiteral("情感生活"), QStringLiteral("心灵成长") }),
                                  strings({ QStringLiteral("B") }), strings({}) }));
    list.append(
        YamlValue::list({ YamlValue::map({ { QStringLiteral("name"), YamlValue::string(QStringLiteral("x: y")) },
                                           { QStringLiteral("n"), YamlValue::number(1) } }),
                          YamlValue(), YamlValue::map({}) }));
    list.append(YamlValue::map({ { QStringLiteral("a: b"), strings({ QStringLiteral("c") }) },
                                 { QStringLiteral("d"), YamlValue::map({ { QString(), YamlValue() } }) },
                                 { QStringLiteral("text"), YamlValue::string(QStringLiteral("l1\nl2\n")) } }));
    return list;
}

/// Edits of many heads, and what they are to read back as.
class Trial
{
public:
    void set(const QString &head, const QString &body, const QString &key, const YamlValue &value)
    {
        const FrontMatter before = FrontMatter::read(head);
        const auto edit = setField(head, key, value, body);
        ++m_edits;
        if (!edit) {
            refuse(head, key, value);
            return;
        }
        checkLines(before, head, key, *edit);
        QList<YamlValue::Pair> fields = before.toMap().pairs();
        const bool date = value.kind() == YamlValue::Kind::String && value.toString() == u"2025-09-13 04:14:50"
            && before.form() != PostSplit::Form::Json
            && (key == u"date" || key == u"updated" || before.value(key).kind() == YamlValue::Kind::Timestamp);
        const YamlValue meant = date ? YamlValue::timestamp(QDateTime(QDate(2025, 9, 13), QTime(4, 14, 50), Qt::UTC))
            : before.form() == PostSplit::Form::Json && value.kind() == YamlValue::Kind::Timestamp
            ? YamlValue::string(QStringLiteral("2025-09-13 04:14:50"))
            : value;
        const auto place
            = std::find_if(fields.begin(), fields.end(), [&](const auto &pair) { return pair.first == key; });
        if (place == fields.end())
            fields.append({ key, meant });
        else
            place->second = meant;
        expect(edit->appliedTo(head), body, fields);
    }
    void remove(const QString &head, const QString &body, const QString &key)
    {
        const FrontMatter before = FrontMatter::read(head);
        const auto edit = removeField(head, key, body);
        ++m_edits;
        if (!edit) {
            refuse(head, key, {});
            return;
        }
        QList<YamlValue::Pair> fields = before.toMap().pairs();
        fields.removeIf([&](const auto &pair) { return pair.first == key; });
        const QString after = edit->appliedTo(head);
        if (!after.isEmpty())
            expect(after, body, fields);
    }
    void finish(const char *what, int mostRefused)
    {
        const QStringList answers = Judge::ask(QStringLiteral("post"), m_texts);
        QCOMPARE(answers.size(), m_texts.size());
        int wrong = m_moved;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QString read = answers[i].section(u'\t', -1);
            const bool bodyKept = answers[i].section(u'\t', -2, -2) == Judge::text(m_bodies[i]);
            if (read == m_expected[i] && bodyKept)
                continue;
            if (++wrong <= 5)
                qWarning("%s\n  read:  %s\n  meant: %s", qPrintable(Judge::text(m_texts[i].left(2000))),
                         qPrintable(answers[i].left(2000)), qPrintable(m_expected[i].left(2000)));
        }
        qInfo("FIGURE: %s: %d edits, %d refused in words, %d wrong", what, m_edits, m_refused, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(m_edits > 0);
        QVERIFY2(m_refused <= mostRefused, qPrintable(m_firstRefused));
    }

private:
    void refuse(const QString &head, const QString &key, const YamlValue &value)
    {
        if (m_refused++ == 0)
            m_firstRefused = key + QStringLiteral(" <- ") + Judge::canonical(value).left(200) + QStringLiteral(" in ")
                + Judge::text(head);
    }
    /// A field's edit stays within its lines; a new field is an insertion.
    void checkLines(const FrontMatter &before, const QString &head, const QString &key, const TextEdit &edit)
    {
        const FrontMatterField *field = before.field(key);
        const bool inside = field && field->length > 0 ? edit.isEmpty()
                || (edit.offset >= field->offset && edit.offset + edit.length <= field->offset + field->length)
                                                       : edit.length == 0;
        if (!inside && m_moved++ < 5)
            qWarning("the edit of %s leaves its lines in %s", qPrintable(key), qPrintable(Judge::text(head)));
    }
    void expect(const QString &head, const QString &body, const QList<YamlValue::Pair> &fields)
    {
        m_texts.append(fromDocumentText(head + body));
        m_bodies.append(fromDocumentText(body));
        m_expected.append(Judge::canonical(YamlValue::map(fields)));
    }

    QStringList m_texts;
    QStringList m_bodies;
    QStringList m_expected;
    QString m_firstRefused;
    int m_edits = 0;
    int m_refused = 0;
    int m_moved = 0;
};

QStringList someKeys(const FrontMatter &frontMatter, YamlGrammar &random)
{
    QStringList keys{ QStringLiteral("title"), QStringLiteral("tags"), QStringLiteral("date"),
                      QStringLiteral("新 key") };
    for (const FrontMatterField &field : frontMatter.fields()) {
        if (!keys.contains(field.key) && random.chance(2))
            keys.append(field.key);
    }
    return keys;
}

void tryHead(Trial &trial, const QString &head, const QString &body, YamlGrammar &random, int perKey)
{
    static const QList<YamlValue> all = values();
    const FrontMatter frontMatter = FrontMatter::read(head);
    for (const QString &key : someKeys(frontMatter, random)) {
        for (int i = 0; i < perKey; ++i)
            trial.set(head, body, key, all[random.below(int(all.size()))]);
        if (frontMatter.contains(key))
            trial.remove(head, body, key);
    }
}

} // namespace

void TestFieldProperty::generatedHeads_changeInOneFieldOnly()
{
    YamlGrammar random(7);
    Trial trial;
    int heads = 0;
    while (heads < 1000) {
        const QString data = random.mapping(0, 2);
        QString head = QStringLiteral("---\n%1---\n").arg(data);
        if (random.chance(8))
            head = data + QStringLiteral("---\n");
        if (FrontMatter::read(head).problem() || Post::fromText({ head, {} }).head != head)
            continue;
        ++heads;
        tryHead(trial, head, random.pick({ "正文\n", "", "---\nx: y\n---\n", "\n\n正文" }), random, 2);
    }
    for (const QString &head : { QStringLiteral(";;;\n\"title\": \"x\",\n\"tags\": [1, 2]\n;;;\n"),
                                 QStringLiteral(";;;\n\"a\": {\"b\": null}, \"date\": \"2025-09-13 04:14:50\"\n;;;\n"),
                                 QStringLiteral("---\n{title: a, tags: [b, c]}\n---\n"),
                                 QStringLiteral("---\n{}\n---\n"), QStringLiteral("---\n{ title: a,\n  b: c }\n---\n"),
                                 QString(), QStringLiteral("---\n# nothing yet\n---\n") }) {
        for (int i = 0; i < 40; ++i)
            tryHead(trial, head, QStringLiteral("正文\n"), random, 1);
    }
    trial.finish("one-field edits of generated front matters", 40);
}

void TestFieldProperty::realPosts_changeInOneFieldOnly()
{
    YamlGrammar random(11);
    Trial trial;
    int posts = 0;
    for (const QString &path : Judge::postFiles()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Post post = Post::fromBytes(file.readAll());
        if (FrontMatter::read(post.head).problem())
            continue;
        ++posts;
        tryHead(trial, post.head, post.body.left(80), random, 5);
    }
    QVERIFY(posts > 0);
    trial.finish("one-field edits of real posts", 20); // anchors that other fields use
}

QTEST_GUILESS_MAIN(TestFieldProperty)
#include "tst_fieldproperty.moc"
