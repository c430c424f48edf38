// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// bench_manyposts PROGRAM [POSTS]: what a writer of a large blog waits for. Of each step its whole time and the longest
// time in which the window took no event, both in milliseconds.

#include "app/application.h"
#include "app/findinposts.h"
#include "app/postspanel.h"
#include "app/quickpick.h"
#include "app/renamedialog.h"
#include "app/unusedimagesdialog.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

using namespace Hexquill;

namespace {

constexpr int patience = 600'000; // ms

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray postText(int i)
{
    const QByteArray number = QByteArray::number(i);
    QByteArray text = "---\ntitle: 第 " + number + " 篇：旅行与 walking\ndate: " + QByteArray::number(2005 + i % 20)
        + "-0" + QByteArray::number(1 + i % 9) + "-11 10:00:00\ntags: [标签" + QByteArray::number(i % 300)
        + ", walking]\ncategories: [生活, 分类" + QByteArray::number(i % 40) + "]\n---\n";
    for (int line = 0; line < 20; ++line)
        text += "同一条路，走一百遍也不会一样。The same road is never the same, " + number + " says so. ![](/images/"
            + QByteArray::number(i % 1000) + ".png)\n\n";
    return text + "{% post_link post-" + QByteArray::number((i + 1) % 1000) + " %}\n";
}

void makeBlog(const QString &root, int posts)
{
    write(root + QStringLiteral("/_config.yml"), "title: many\nurl: https://example.com\n");
    for (int i = 0; i < posts; ++i)
        write(QStringLiteral("%1/source/_posts/post-%2.md").arg(root).arg(i), postText(i));
    for (int i = 0; i < 1100; ++i)
        write(QStringLiteral("%1/source/images/%2.png").arg(root).arg(i), "png");
}

/// Runs steps and prints what each took.
class Steps : public QObject
{
public:
    Steps()
    {
        m_ticks.setInterval(1);
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, [this] { note(); });
        m_ticks.start();
        m_sinceTick.start();
    }

    template <typename Do, typename Until>
    void step(const char *name, Do begin, Until isDone)
    {
        QTest::qWait(50);
        m_longest = 0;
        m_sinceTick.restart();
        QElapsedTimer whole;
        whole.start();
        begin();
        if (!QTest::qWaitFor(isDone, patience))
            qFatal("never done: %s", name);
        const qint64 all = whole.elapsed();
        QTest::qWait(20);
        QTextStream(stdout) << QStringLiteral("FIGURE: %1  %2 ms, without an event at most %3 ms\n")
                                   .arg(QString::fromLatin1(name), -44)
                                   .arg(all, 6)
                                   .arg(m_longest, 5);
    }

private:
    void note() { m_longest = qMax(m_longest, m_sinceTick.restart()); }

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

} // namespace

int main(int argc, char **argv)
{
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QTemporaryDir folder;
    const int posts = application.arguments().value(2, QStringLiteral("10000")).toInt();
    const QString root = folder.filePath(QStringLiteral("blog"));
    makeBlog(root, posts);
    ApplicationOptions options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.conf"));
    options.stateFolder = folder.filePath(QStringLiteral("state"));
    options.language = QStringLiteral("en");
    options.renderProgram = application.arguments().value(1);
    options.preview = false;
    Application program(options);
    program.start({});
    MainWindow &window = program.workbench().window();
    const auto always = [] { return true; };
    const auto trigger = [&](ActionId id) { program.workbench().actions()[id]->trigger(); };
    Steps steps;

    steps.step(
        "open the blog", [&] { program.openPath(root); },
        [&] { return program.blog().blog() && program.blog().blog()->posts().size() == posts; });
    PostsPanel &panel = program.workbench().posts();
    auto *search = panel.findChild<QLineEdit *>();
    steps.step(
        "search in the list, a letter", [&] { search->setText(QStringLiteral("w")); }, always);
    steps.step(
        "search in the list, few found", [&] { search->setText(QStringLiteral("第 77")); }, always);
    steps.step(
        "all posts again", [&] { search->clear(); }, always);
    steps.step(
        "sort by title", [&] { panel.findChild<QComboBox *>(QStringLiteral("sort"))->setCurrentIndex(1); }, always);
    steps.step(
        "read the blog again", [&] { program.blog().refresh(); },
        [&, wait = QElapsedTimer()]() mutable {
            if (!wait.isValid())
                wait.start();
            return wait.elapsed() > 3000;
        });
    steps.step(
        "quick open", [&] { trigger(ActionId::QuickOpen); }, always);
    auto *pick = window.findChild<QuickPick *>();
    auto *query = pick->findChild<QLineEdit *>();
    steps.step(
        "quick open, first letter", [&] { query->setText(QStringLiteral("l")); }, always);
    steps.step(
        "quick open, by pinyin", [&] { query->setText(QStringLiteral("lxy")); }, always);
    pick->reject();
    QTest::qWait(50);
    trigger(ActionId::FindInPosts);
    auto *find = window.findChild<FindInPosts *>();
    steps.step(
        "find in posts, a place in each", [&] { find->start(QStringLiteral("post_link")); },
        [&] { return !find->isBusy(); });
    steps.step(
        "find in posts, more than are told", [&] { find->start(QStringLiteral("walking")); },
        [&] { return !find->isBusy(); });
    find->reject();
    trigger(ActionId::CleanImages);
    auto *images = window.findChild<UnusedImagesDialog *>();
    bool looked = false;
    QObject::connect(images, &UnusedImagesDialog::looked, [&looked] { looked = true; });
    steps.step("unused images", always, [&looked] { return looked; });
    QTextStream(stdout) << images->tickedCount() << " of 1100 images unused\n";
    images->reject();
    return 0;
}
