// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/gui/desk.h"

#include "app/actions.h"
#include "tests/app/settled.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStyleFactory>
#include <QTest>

namespace Hexquill {

namespace {
constexpr int patience = 60000; // milliseconds: two busy processors and a web engine that has to start
constexpr int oneAnswer = 500; // a page that is not there yet never answers; then it is asked again
} // namespace

Desk::Desk(const QString &language)
{
    makeApplication(language);
}

void Desk::start(const QStringList &files)
{
    m_application->start(files);
    settle(*m_application);
}

void Desk::openPath(const QString &path)
{
    m_application->openPath(path);
    settle(*m_application);
}

void Desk::restart()
{
    QMetaObject::invokeMethod(qApp, "aboutToQuit"); // what the session is remembered at
    m_application.reset();
    makeApplication({});
}

void Desk::crash()
{
    m_application.reset(); // nobody is asked and nothing is said to be given up
    makeApplication({});
}

void Desk::makeApplication(const QString &language)
{
    ApplicationOptions options;
    options.settingsFile = m_folder.filePath(QStringLiteral("settings.conf"));
    options.stateFolder = m_folder.filePath(QStringLiteral("state"));
    options.language = language;
    options.renderProgram = QStringLiteral(HEXQUILL_BINARY_DIR "/app/hexquill");
    options.prompts = &prompts;
    m_application = std::make_unique<Application>(options);
}

QString Desk::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray Desk::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Desk::openSample()
{
    const QDir folder(QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/sample"));
    const QString name = folder.entryList({ QStringLiteral("*.md") }).value(0);
    sample = write(name, read(folder.filePath(name)));
    start({ sample });
    return articleShows(QStringLiteral("同一条路，走一百遍"));
}

QString Desk::makeBlog()
{
    write(QStringLiteral("blog/_config.yml"), "title: 我的博客\nurl: https://example.com\n");
    write(QStringLiteral("blog/source/_posts/旧文.md"), "---\ntitle: 旧文\ndate: 2024-05-01 10:00:00\n---\n旧的内容\n");
    write(QStringLiteral("blog/source/_drafts/草稿.md"), "---\ntitle: 一篇草稿\n---\n还没写完\n");
    write(QStringLiteral("blog/scaffolds/post.md"), "---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n");
    return m_folder.filePath(QStringLiteral("blog"));
}

QVariant Desk::ask(const QString &script)
{
    // Shared, for the page may answer after we stopped waiting.
    const auto answer = std::make_shared<std::optional<QVariant>>();
    bench().preview().evaluate(script, [answer](const QVariant &value) { *answer = value; });
    (void)QTest::qWaitFor([&] { return answer->has_value(); }, oneAnswer);
    return answer->value_or(QVariant());
}

QString Desk::articleText()
{
    return ask(QStringLiteral("document.body.innerText")).toString();
}

bool Desk::pageHas(const QString &script)
{
    return QTest::qWaitFor([&] { return ask(script).toBool(); }, patience);
}

bool Desk::articleShows(const QString &text)
{
    return QTest::qWaitFor([&] { return articleText().contains(text); }, patience);
}

void Desk::trigger(ActionId id)
{
    bench().actions()[id]->trigger();
    settle(*m_application);
}

int runGuiTests(int argc, char **argv, QObject &tests)
{
    qputenv("QT_QUICK_BACKEND", "software");
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setQuitOnLastWindowClosed(false);
    return QTest::qExec(&tests, argc, argv);
}

} // namespace Hexquill
