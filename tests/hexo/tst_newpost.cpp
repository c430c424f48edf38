// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/newpost.h"
#include "judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

namespace Hexquill {

/// New posts compared with those of the real `hexo new`, file name and bytes. Where Hexo's own post does not have the
/// title that was typed, ours must have it.
class NewPostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void posts_areThoseOfHexoNew();
    void generatedTitles_giveTheFilesOfHexoNew();
    void abbrlinks_areThoseOfThePlugin();
    void templateCodeThatFails_isNamed();
};

namespace {

/// 2025-09-13 22:30:00 in Shanghai, so that day and hour differ from UTC's, in milliseconds.
constexpr qint64 now = 1757773800000 + 21600000;

struct Case
{
    QString name;
    QString title;
    QString layout;
    QJsonObject config;
    QJsonObject scaffolds; ///< path below the blog → text
    QJsonObject existing; ///< path below source → text
    QJsonArray abbrlinks; ///< numbers in use
};

struct Ours
{
    QString error;
    QString path; ///< below the blog
    QString text;
    bool hasFolder = false;
};

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY2(QDir().mkpath(QFileInfo(path).path()), qPrintable(path));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

void writeAll(const QString &root, const QJsonObject &files)
{
    for (auto it = files.begin(); it != files.end(); ++it)
        write(root + QLatin1Char('/') + it.key(), it.value().toString().toUtf8());
}

Ours oursOf(const Case &one)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("source/_posts"));
    write(folder.filePath(QStringLiteral("_config.yml")), QJsonDocument(one.config).toJson());
    writeAll(folder.filePath(QStringLiteral("scaffolds")), one.scaffolds);
    writeAll(folder.filePath(QStringLiteral("source")), one.existing);
    Ours ours;
    const auto blog = Blog::open(folder.path());
    const auto made = blog.and_then([&](const Blog &opened) {
        return makeNewPost(opened, one.title, one.layout, QDateTime::fromMSecsSinceEpoch(now));
    });
    if (!made) {
        ours.error = made.error();
        return ours;
    }
    ours.path = QDir(folder.path()).relativeFilePath(made->file);
    ours.text = QString::fromUtf8(made->post.toBytes());
    ours.hasFolder = !made->assetFolder.isEmpty();
    return ours;
}

QJsonObject asJson(const Case &one, const Ours &ours)
{
    return { { QStringLiteral("file"), one.name },          { QStringLiteral("title"), one.title },
             { QStringLiteral("layout"), one.layout },      { QStringLiteral("now"), now },
             { QStringLiteral("config"), one.config },      { QStringLiteral("scaffolds"), one.scaffolds },
             { QStringLiteral("existing"), one.existing },  { QStringLiteral("ours"), ours.text },
             { QStringLiteral("abbrlinks"), one.abbrlinks } };
}

QJsonValue titleIn(const QJsonObject &verdict, const QString &whose)
{
    return verdict[whose][QStringLiteral("fields")][QStringLiteral("title")];
}

/// What is wrong with ours; empty if nothing is. \a isSame: whether Hexo's own post could be compared.
QString complaint(const Case &one, const Ours &ours, const QJsonObject &verdict, bool *isSame)
{
    const QString text = verdict[QStringLiteral("text")].toString();
    const bool hasTitle = !titleIn(verdict, QStringLiteral("ours")).isUndefined();
    *isSame = text.isEmpty() ? false : !hasTitle || titleIn(verdict, QStringLiteral("hexo")) == one.title;
    if (!ours.error.isEmpty())
        return ours.error;
    if (!*isSame)
        return titleIn(verdict, QStringLiteral("ours")) == one.title
            ? QString()
            : QStringLiteral("our title is not the typed one:\n") + ours.text;
    if (ours.text != text)
        return QStringLiteral("Hexo wrote\n%1\nwe wrote\n%2").arg(text, ours.text);
    if (ours.path != verdict[QStringLiteral("path")].toString())
        return QStringLiteral("Hexo: %1, we: %2").arg(verdict[QStringLiteral("path")].toString(), ours.path);
    return ours.hasFolder == verdict[QStringLiteral("hasFolder")].toBool() ? QString() : QStringLiteral("asset folder");
}

/// Fails unless every case is as Hexo has it; returns how many of Hexo's posts were sound enough to compare with.
void compare(const QList<Case> &cases, qsizetype *compared)
{
    const QTemporaryDir folder;
    QByteArray lines;
    QList<Ours> ours;
    for (const Case &one : cases) {
        ours.append(oursOf(one));
        lines += QJsonDocument(asJson(one, ours.last())).toJson(QJsonDocument::Compact) + '\n';
    }
    write(folder.filePath(QStringLiteral("cases.jsonl")), lines);
    const QString output = folder.filePath(QStringLiteral("out.jsonl"));
    const QString failure = runNode({ QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/hexo/newpost.mjs"),
                                      folder.filePath(QStringLiteral("cases.jsonl")), output },
                                    folder.path());
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
    const QMap<QString, QJsonObject> verdicts = readVerdicts(output);
    QCOMPARE(verdicts.size(), cases.size());
    QStringList wrong;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        bool isSame = false;
        const Case &one = cases.at(i);
        if (const QString said = complaint(one, ours.at(i), verdicts[one.name], &isSame); !said.isEmpty())
            wrong.append(QStringLiteral("%1 [%2]: %3").arg(one.name, one.title, said));
        *compared += isSame ? 1 : 0;
    }
    const QString all = QStringLiteral("%1 of %2\n").arg(wrong.size()).arg(cases.size())
        + QStringList(wrong.mid(0, 12)).join(QStringLiteral("\n----\n"));
    QVERIFY2(wrong.isEmpty(), qPrintable(all));
}

QJsonObject one(const char *key, const QJsonValue &value)
{
    return { { QString::fromLatin1(key), value } };
}

QJsonObject scaffold(const QString &data)
{
    return one("post.md", QStringLiteral("---\n%1\n---\n\n正文 {{ title }}\n").arg(data));
}

QString randomTitle(QRandomGenerator *random)
{
    static const QStringList pieces{
        QStringLiteral("a"),      QStringLiteral("Hello"), QStringLiteral("world"),  QStringLiteral("2024"),
        QStringLiteral("0x1F"),   QStringLiteral("1e3"),   QStringLiteral("true"),   QStringLiteral("null"),
        QStringLiteral("yes"),    QStringLiteral("~"),     QStringLiteral("依赖"),   QStringLiteral("，不是软弱"),
        QStringLiteral("："),     QStringLiteral(": "),    QStringLiteral(":"),      QStringLiteral("#"),
        QStringLiteral(" # "),    QStringLiteral("- "),    QStringLiteral("-"),      QStringLiteral("@x"),
        QStringLiteral("*"),      QStringLiteral("&a "),   QStringLiteral("!"),      QStringLiteral("!!str "),
        QStringLiteral("%"),      QStringLiteral("|"),     QStringLiteral("> "),     QStringLiteral("["),
        QStringLiteral("]"),      QStringLiteral("{"),     QStringLiteral("}"),      QStringLiteral("{{ x }}"),
        QStringLiteral("{%"),     QStringLiteral("\""),    QStringLiteral("'"),      QStringLiteral("`c`"),
        QStringLiteral("\\"),     QStringLiteral("\\n"),   QStringLiteral(","),      QStringLiteral("?"),
        QStringLiteral("? "),     QStringLiteral("12:30"), QStringLiteral("=="),     QStringLiteral("<<"),
        QStringLiteral("é"),      QStringLiteral("😀"),     QStringLiteral("“引号”"), QStringLiteral("\u00a0"),
        QStringLiteral("\u3000"), QStringLiteral("/"),     QStringLiteral("..")
    };
    QString title;
    const int length = random->bounded(1, random->bounded(8) == 0 ? 60 : 6);
    for (int i = 0; i < length; ++i) {
        title += pieces.at(random->bounded(int(pieces.size())));
        if (random->bounded(3) == 0)
            title += QLatin1Char(' ');
    }
    title = title.trimmed();
    return title.isEmpty() ? QStringLiteral("x") : title;
}

QList<Case> plainCases()
{
    const QString post = QStringLiteral("post");
    const QJsonObject two = { { QStringLiteral("_posts/Two.md"), QStringLiteral("x") },
                              { QStringLiteral("_posts/Two-7.md"), QStringLiteral("x") },
                              { QStringLiteral("_posts/Two-x.md"), QStringLiteral("x") } };
    const QJsonObject defaults = one("lang", QStringLiteral("en/us"));
    const auto named = [](const char *pattern) { return one("new_post_name", QString::fromLatin1(pattern)); };
    QJsonObject withDefaults = named(":lang/:category/:title.md");
    withDefaults.insert(QStringLiteral("permalink_defaults"), defaults);
    return {
        { {}, QStringLiteral("Plain title"), {}, {}, {}, {}, {} },
        { {}, QStringLiteral("Default layout"), {}, one("default_layout", QStringLiteral("draft")), {}, {}, {} },
        { {}, QStringLiteral("A draft"), QStringLiteral("draft"), {}, {}, {}, {} },
        { {}, QStringLiteral("A page"), QStringLiteral("page"), {}, {}, {}, {} },
        { {},
          QStringLiteral("A page"),
          QStringLiteral("page"),
          {},
          {},
          one("A-page/index.md", QStringLiteral("x")),
          {} },
        { {},
          QStringLiteral("A photo"),
          QStringLiteral("Photo"),
          {},
          one("photo.md", QStringLiteral("---\ntitle: {{ title }}\nkind: {{ layout }}\n---\n")),
          {},
          {} },
        { {}, QStringLiteral("Two"), post, {}, {}, two, {} },
        { {}, QStringLiteral("Two"), post, {}, {}, one("_posts/Two.md", QStringLiteral("x")), {} },
        { {}, QStringLiteral("Two"), QStringLiteral("draft"), {}, {}, one("_drafts/Two.md", QStringLiteral("x")), {} },
        { {}, QStringLiteral("index"), post, one("post_asset_folder", true), {}, {}, {} },
        { {}, QStringLiteral("With a folder"), post, one("post_asset_folder", true), {}, {}, {} },
        { {}, QStringLiteral("With a folder"), QStringLiteral("draft"), one("post_asset_folder", true), {}, {}, {} },
        { {}, QStringLiteral("Page without"), QStringLiteral("page"), one("post_asset_folder", true), {}, {}, {} },
        { {}, QStringLiteral("Small Letters É"), post, one("filename_case", 1), {}, {}, {} },
        { {}, QStringLiteral("Large Letters"), post, one("filename_case", 2), {}, {}, {} },
        { {},
          QStringLiteral("Every token"),
          post,
          named(":year/:month/:i_month/:day/:i_day/:hash/:title.md"),
          {},
          {},
          {} },
        { {}, QStringLiteral("Flat tokens"), post, named(":year-:month-:day-:title.markdown"), {}, {}, {} },
        { {}, QStringLiteral("No extension"), post, named(":year/:title"), {}, {}, {} },
        { {}, QStringLiteral("Page like it"), QStringLiteral("page"), named(":year/:title.markdown"), {}, {}, {} },
        { {}, QStringLiteral("Slug and layout"), post, named(":layout/:slug_:title.md"), {}, {}, {} },
        { {}, QStringLiteral("Unknown token"), post, named(":nothing/:title.md"), {}, {}, {} },
        { {}, QStringLiteral("From the root"), post, named("/:year/:title.md"), {}, {}, {} },
        { {}, QStringLiteral("Defaults"), post, withDefaults, {}, {}, {} },
    };
}

QList<Case> scaffoldCases()
{
    const QStringList datas{
        QStringLiteral("title: {{ title }}\ndate: {{ date }}\ntags:\ncategories:"),
        QStringLiteral("title: \"{{ title }}\"\ndate: {{ date }}"),
        QStringLiteral("title: '{{ title }}' # as it is\ndate: {{ date }}\nloud: {{ title | upper }}"),
        QStringLiteral("title: {{ title }}\nabbrlink:\nslug: {{ slug }}\nlayout: {{ layout }}\nnothing: {{ nothing }}"),
        QStringLiteral("title: {{ title }}\nyear: {{ date | truncate(4, true, '') }}\nn: {{ title | length }}"),
        QStringLiteral(
            "title: {{ title }}\nname: {{ title | replace(' ', '_') | lower }}\nword: {{ title.split(' ')[0] }}"),
        QStringLiteral(
            "title: {{ title }}\nid: {{ title.slice(0, 3) }}{{ '-' ~ layout }}\nd: {{ nothing | default('none') }}"),
        QStringLiteral(
            "{% set who = 'Ann' %}\ntitle: {{ title }}\nauthor: {{ who }}{# not said #}\nt: {{ title | title }}"),
        QStringLiteral("title: {{ title }}\n{% if layout == 'post' %}kind: article{% else %}kind: other{% endif %}"),
        QStringLiteral("title: {{- title -}}\ntags: [a, '{{ layout }}', b]\nlist:\n- {{ title }}\n-   - 1\n    - ~"),
        QStringLiteral("title: {{ title }}\ncover:\n  image: a.png\n  from: 2020-01-02\nempty: []\nnone: {}\nyes: no"),
        QStringLiteral("title: {{ title }}\ntext: |\n  one\n  two\nlong: %1\nnum: [1, 0.5, 1e21, .inf, 0x10]")
            .arg(QStringLiteral("word ").repeated(30)),
        QStringLiteral(
            "title: {{ title }}\ndescription: \"a  b\\tc\\u00a0d\"\nq: 'it''s'\nw: ' x'\nv: '- x'\n'a b': c\n'y': 1"),
        QStringLiteral(
            "title: {{ title }}\ncomments: {{ 'false' }}\ntop: {{ 1 + 2 }}\nsafe: {{ title | safe | trim }}"),
        QStringLiteral("tags:\n  - x"),
    };
    const QStringList titles{ QStringLiteral("Plain title"), QStringLiteral("依赖，不是软弱，是连接") };
    QList<Case> cases;
    for (const QString &data : datas) {
        for (const QString &title : titles)
            cases.append({ {}, title, QStringLiteral("post"), {}, scaffold(data), {}, {} });
    }
    const QString text = QStringLiteral("---\r\ntitle: {{ title }}\r\ndate: {{ date }}\r\n---\r\nbody\r\n");
    cases.append({ {}, titles.first(), {}, {}, one("post.md", text), {}, {} });
    cases.append({ {}, titles.first(), {}, {}, one("post.md", QStringLiteral("\ufeff") + text), {}, {} });
    cases.append({ {}, titles.first(), {}, {}, one("post.md", QStringLiteral("title: {{ title }}\n---\nx")), {}, {} });
    cases.append(
        { {}, titles.first(), {}, {}, one("normal.md", QStringLiteral("---\ntitle: {{ title }}\nn: 1\n---")), {}, {} });
    cases.append({ {}, titles.first(), {}, {}, one("post.md", QStringLiteral("no front matter")), {}, {} });
    cases.append({ {}, titles.first(), {}, {}, one("_post.md", text), {}, {} });
    return cases;
}

void nameAll(QList<Case> *cases)
{
    for (qsizetype i = 0; i < cases->size(); ++i)
        (*cases)[i].name = QString::number(i);
}

} // namespace

void NewPostTest::initTestCase()
{
    qputenv("TZ", "Asia/Shanghai");
    tzset();
}

void NewPostTest::posts_areThoseOfHexoNew()
{
    QList<Case> cases = plainCases() + scaffoldCases();
    nameAll(&cases);
    qsizetype compared = 0;
    compare(cases, &compared);
    QCOMPARE(compared, cases.size() - 1); // Hexo stops at a scaffold without front matter
}

void NewPostTest::generatedTitles_giveTheFilesOfHexoNew()
{
    QRandomGenerator random(20250913);
    QList<Case> cases;
    for (int i = 0; i < 2000; ++i) {
        const QJsonObject scaffolds
            = i % 3 == 0 ? scaffold(QStringLiteral("title: {{ title }}\ndate: {{ date }}\ntags:")) : QJsonObject();
        cases.append(
            { {}, randomTitle(&random), i % 5 == 0 ? QStringLiteral("draft") : QString(), {}, scaffolds, {}, {} });
    }
    nameAll(&cases);
    qsizetype compared = 0;
    compare(cases, &compared);
    qInfo("FIGURE: new posts: %lld of %lld titles survive `hexo new` itself; ours are the same files, byte for byte",
          qlonglong(compared), qlonglong(cases.size()));
    QVERIFY(compared > cases.size() / 4);
}

void NewPostTest::abbrlinks_areThoseOfThePlugin()
{
    QList<Case> cases;
    const QStringList titles{ QStringLiteral("Hello"), QStringLiteral("依赖，不是软弱，是连接"),
                              QStringLiteral("café é"), QStringLiteral("37"), QStringLiteral("a1b2") };
    for (const char *algorithm : { "crc16", "crc32", "" }) {
        for (const char *form : { "dec", "hex", "" }) {
            QJsonObject options{ { QStringLiteral("alg"), QString::fromLatin1(algorithm) },
                                 { QStringLiteral("rep"), QString::fromLatin1(form) } };
            for (const QString &title : titles)
                cases.append({ {}, title, {}, one("abbrlink", options), {}, {}, {} });
        }
    }
    const QJsonObject decimal = one("abbrlink", one("rep", QStringLiteral("dec")));
    const QJsonObject drafts = one("abbrlink", QJsonObject{ { QStringLiteral("drafts"), true } });
    const QJsonObject empty = scaffold(QStringLiteral("title: {{ title }}\nabbrlink:\ndate: {{ date }}\nz: 1"));
    // "Hello" is 62472 in crc16
    const QJsonObject taken{ { QStringLiteral("_posts/a.md"), QStringLiteral("---\nabbrlink: 62472\n---\n") },
                             { QStringLiteral("_posts/b.md"), QStringLiteral("---\nabbrlink: 62473\n---\n") } };
    cases.append({ {}, QStringLiteral("Hello"), {}, decimal, empty, {}, {} });
    cases.append({ {}, QStringLiteral("Hello"), {}, decimal, {}, taken, { 62472, 62473 } });
    cases.append({ {},
                   QStringLiteral("Hello"),
                   {},
                   decimal,
                   scaffold(QStringLiteral("title: {{ title }}\nabbrlink: own")),
                   {},
                   {} });
    cases.append({ {}, QStringLiteral("Hello"), QStringLiteral("draft"), decimal, {}, {}, {} });
    cases.append({ {},
                   QStringLiteral("Hello"),
                   QStringLiteral("draft"),
                   drafts,
                   one("draft.md", QStringLiteral("---\ntitle: {{ title }}\n---\n")),
                   {},
                   {} });
    cases.append({ {}, QStringLiteral("Hello"), QStringLiteral("page"), decimal, {}, {}, {} });
    cases.append({ {}, QStringLiteral("Hello"), {}, {}, {}, taken, {} });
    nameAll(&cases);
    qsizetype compared = 0;
    compare(cases, &compared);
    QCOMPARE(compared, cases.size() - 9); // Hexo makes the title "37" a number
}

void NewPostTest::templateCodeThatFails_isNamed()
{
    const Ours ours = oursOf(
        { {}, QStringLiteral("T"), {}, {}, scaffold(QStringLiteral("title: {{ title | nofilter }}")), {}, {} });
    QVERIFY2(ours.error.contains(QStringLiteral("nofilter")), qPrintable(ours.error));
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::NewPostTest)
#include "tst_newpost.moc"
