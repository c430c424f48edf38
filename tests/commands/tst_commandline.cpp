// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/commands/commandline.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wrongCalls_sayHowToCall_data();
    void wrongCalls_sayHowToCall();
    void render_printsOneObjectPerPost();
    void render_followsWhatIsInstalledBesideAConfiguration();
    void render_saysWhyHexoDropsAPost();
    void render_survivesHostileText();
    void set_changesOneFieldAndShowsIt();
    void set_withDryRun_writesNothing();
    void set_onBrokenFrontMatter_refuses();
    void new_makesAPostFromTheScaffold();
    void new_takesTheNextFreeName();
    void rename_takesLinksAlongWhereAsked();
    void export_refusesToReplaceADifferentPost();
    void check_namesPlaceAndRule();

private:
    int run(const QStringList &arguments);
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;
    QString makeBlog() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

int CommandLineTest::run(const QStringList &arguments)
{
    m_out.clear();
    m_err.clear();
    QTextStream out(&m_out);
    QTextStream err(&m_err);
    return runCommand(arguments, out, err);
}

QString CommandLineTest::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(file(name)).path());
    QFile target(file(name));
    const bool written = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
    return written ? file(name) : QString();
}

QByteArray CommandLineTest::read(const QString &name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(not there)");
}

QString CommandLineTest::makeBlog() const
{
    write(QStringLiteral("blog/_config.yml"), "url: http://example.com\nnew_post_name: :year/:title.md\n");
    write(QStringLiteral("blog/scaffolds/post.md"),
          "---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\nBody {{ title }}\n");
    QDir(file(QStringLiteral("blog"))).mkpath(QStringLiteral("source/_posts"));
    return file(QStringLiteral("blog"));
}

void CommandLineTest::wrongCalls_sayHowToCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *call) { QTest::newRow(call) << QString::fromLatin1(call).split(QLatin1Char(' ')); };
    row("render");
    row("render --batch x y");
    row("render --blog a --config b c");
    row("set x");
    row("set x y");
    row("new --title x");
    row("export x");
    row("check");
    row("check x --nonsense");
}

void CommandLineTest::wrongCalls_sayHowToCall()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), int(ExitCode::Usage));
    QVERIFY2(m_err.contains(QStringLiteral("hexquill ") + arguments.first()), qPrintable(m_err));
    QCOMPARE(m_out, QString());
}

void CommandLineTest::render_printsOneObjectPerPost()
{
    const QString post
        = write(QStringLiteral("a.md"), "---\ntitle: T\ndate: 2025-01-02 03:04:05\ntags: [x]\n---\n**b**\n");
    QCOMPARE(run({ QStringLiteral("render"), post }), 0);
    const QJsonObject object = QJsonDocument::fromJson(m_out.toUtf8()).object();
    QCOMPARE(object[QStringLiteral("file")].toString(), QStringLiteral("a.md"));
    QCOMPARE(object[QStringLiteral("path")].toString(), QStringLiteral("2025/01/02/a/"));
    QCOMPARE(object[QStringLiteral("contentHtml")].toString(), QStringLiteral("<p><strong>b</strong></p>\n"));
    QVERIFY(object[QStringLiteral("error")].isNull());
}

void CommandLineTest::render_followsWhatIsInstalledBesideAConfiguration()
{
    const QString config = write(QStringLiteral("site/other.yml"), "url: http://example.com\n");
    const QString post = write(QStringLiteral("a.md"), "**注意：**内容\n");
    const QStringList call{ QStringLiteral("render"), post, QStringLiteral("--config"), config };
    const auto html = [this, &call] {
        run(call);
        return QJsonDocument::fromJson(m_out.toUtf8()).object()[QStringLiteral("contentHtml")].toString();
    };
    QCOMPARE(html(), QStringLiteral("<p>**注意：**内容</p>\n"));
    write(QStringLiteral("site/package.json"),
          R"({"dependencies": {"hexo": "^7.3.0", "hexo-renderer-marked": "^6.3.0"}})");
    QCOMPARE(html(), QStringLiteral("<p><strong>注意：</strong>内容</p>\n"));
}

void CommandLineTest::render_saysWhyHexoDropsAPost()
{
    const QString post = write(QStringLiteral("a.md"), "---\ntitle: a: b\n---\ntext\n");
    QCOMPARE(run({ QStringLiteral("render"), post }), int(ExitCode::Problem));
    const QJsonObject object = QJsonDocument::fromJson(m_out.toUtf8()).object();
    QVERIFY(object[QStringLiteral("error")].toString().contains(QStringLiteral("line 2")));
    QVERIFY(object[QStringLiteral("contentHtml")].isNull());
}

void CommandLineTest::render_survivesHostileText()
{
    const QByteArray text = "|" + QByteArray("x|").repeated(20'000) + "\n|" + QByteArray("-|").repeated(20'000) + "\n"
        + QByteArray("x\n").repeated(20'000);
    const QString hostile = write(QStringLiteral("a.md"), text);
    const QString calm = write(QStringLiteral("b.md"), "calm\n");
    run({ QStringLiteral("render"), hostile, calm });
    const QStringList lines = m_out.trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains(QStringLiteral("<p>calm</p>")));
}

void CommandLineTest::set_changesOneFieldAndShowsIt()
{
    const QString post = write(QStringLiteral("a.md"), "---\r\ntitle: T  # why\r\ntags:\r\n- a\r\n---\r\ntext");
    QCOMPARE(run({ QStringLiteral("set"), post, QStringLiteral("tags+=b"), QStringLiteral("toc=true") }), 0);
    QCOMPARE(read(QStringLiteral("a.md")),
             QByteArray("---\r\ntitle: T  # why\r\ntags:\r\n- a\r\n- b\r\ntoc: true\r\n---\r\ntext"));
    QVERIFY2(m_out.contains(QStringLiteral("+- b\n")), qPrintable(m_out));
}

void CommandLineTest::set_withDryRun_writesNothing()
{
    const QByteArray text = "---\ntitle: T\n---\n";
    const QString post = write(QStringLiteral("a.md"), text);
    QCOMPARE(run({ QStringLiteral("set"), post, QStringLiteral("title=New"), QStringLiteral("--dry-run") }), 0);
    QVERIFY(m_out.contains(QStringLiteral("-title: T\n+title: New\n")));
    QCOMPARE(read(QStringLiteral("a.md")), text);
}

void CommandLineTest::set_onBrokenFrontMatter_refuses()
{
    const QByteArray text = "---\ntitle: a: b\n---\n";
    const QString post = write(QStringLiteral("a.md"), text);
    QCOMPARE(run({ QStringLiteral("set"), post, QStringLiteral("title=New") }), int(ExitCode::Problem));
    QVERIFY(!m_err.isEmpty());
    QCOMPARE(read(QStringLiteral("a.md")), text);
}

void CommandLineTest::new_makesAPostFromTheScaffold()
{
    const QString blog = makeBlog();
    QCOMPARE(run({ QStringLiteral("new"), QStringLiteral("--blog"), blog, QStringLiteral("--title"),
                   QStringLiteral("C++: @a \"b\"") }),
             0);
    const QString made = m_out.trimmed();
    QVERIFY2(QRegularExpression(QStringLiteral("/source/_posts/20\\d\\d/C-a-b\\.md$")).match(made).hasMatch(),
             qPrintable(made));
    const QByteArray text = read(QDir(m_folder->path()).relativeFilePath(made));
    QVERIFY2(text.startsWith("---\ntitle: 'C++: @a \"b\"'\ndate: 20"), text.constData());
    QVERIFY2(text.endsWith("tags:\n---\nBody {{ title }}\n"), text.constData());
}

void CommandLineTest::new_takesTheNextFreeName()
{
    const QString blog = makeBlog();
    const QStringList call{ QStringLiteral("new"),     QStringLiteral("--blog"), blog,
                            QStringLiteral("--title"), QStringLiteral("same"),   QStringLiteral("--draft") };
    for (const QString &name :
         { QStringLiteral("same.md"), QStringLiteral("same-1.md"), QStringLiteral("same-2.md") }) {
        QCOMPARE(run(call), 0);
        QCOMPARE(m_out.trimmed(), blog + QStringLiteral("/source/_drafts/") + name);
    }
}

void CommandLineTest::rename_takesLinksAlongWhereAsked()
{
    write(QStringLiteral("blog/_config.yml"), "post_asset_folder: true\n");
    const QString old = write(QStringLiteral("blog/source/_posts/old.md"), "---\ntitle: T\n---\nx\n");
    write(QStringLiteral("blog/source/_posts/old/a.png"), "png");
    write(QStringLiteral("blog/source/_posts/b.md"), "---\ntitle: B\n---\n{% post_link old %}\n");
    const QStringList call{ QStringLiteral("rename"), old, QStringLiteral("new") };
    QCOMPARE(run(call + QStringList{ QStringLiteral("--links"), QStringLiteral("--dry-run") }), 0);
    QVERIFY2(m_out.contains(QStringLiteral("source/_posts/b.md: old → new\n")), qPrintable(m_out));
    QVERIFY(QFileInfo::exists(old));
    QCOMPARE(run(call), 0);
    QCOMPARE(read(QStringLiteral("blog/source/_posts/new/a.png")), QByteArray("png"));
    QVERIFY(read(QStringLiteral("blog/source/_posts/b.md")).contains("post_link old"));
    const QString there = file(QStringLiteral("blog/source/_posts/new.md"));
    QCOMPARE(run({ QStringLiteral("rename"), there, QStringLiteral("old") }), 0);
    QCOMPARE(run(call + QStringList{ QStringLiteral("--links") }), 0);
    QVERIFY(read(QStringLiteral("blog/source/_posts/b.md")).contains("post_link new"));
    QCOMPARE(run(call), int(ExitCode::Problem));
}

void CommandLineTest::export_refusesToReplaceADifferentPost()
{
    const QString blog = makeBlog();
    const QString year = QStringLiteral("blog/source/_posts/2025/T.md");
    write(year, "another");
    const QString post = write(QStringLiteral("a.md"), "---\ntitle: T\ndate: 2025-01-02 03:04:05\n---\nmine\n");
    const QStringList call{ QStringLiteral("export"), post, QStringLiteral("--blog"), blog };
    QCOMPARE(run(call), int(ExitCode::Problem));
    QCOMPARE(read(year), QByteArray("another"));
    QCOMPARE(run(call + QStringList{ QStringLiteral("--replace") }), 0);
    QVERIFY(read(year).endsWith("mine\n"));
}

void CommandLineTest::check_namesPlaceAndRule()
{
    const QString post = write(QStringLiteral("a.md"), "---\ntitle: T\ntags: a, b\n---\n他说**重点：**后文\n");
    QCOMPARE(run({ QStringLiteral("check"), post }), int(ExitCode::Problem));
    QVERIFY2(m_out.contains(QStringLiteral("a.md:3:1: warning:")) && m_out.contains(QStringLiteral("[tags-comma]")),
             qPrintable(m_out));
    QVERIFY2(m_out.contains(QStringLiteral("a.md:5:3: warning:")) && m_out.contains(QStringLiteral("[bold-lost]")),
             qPrintable(m_out));
    QVERIFY2(m_out.contains(QStringLiteral("[date-missing]")), qPrintable(m_out));
}

} // namespace Hexquill

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--render-worker") == 0)
        return Hexquill::runRenderWorker();
    const QCoreApplication application(argc, argv);
    Hexquill::CommandLineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commandline.moc"
