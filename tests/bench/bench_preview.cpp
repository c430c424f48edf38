// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// bench_preview PROGRAM [PART...]: from a changed character in mid-post to the painted preview, ours (render process,
// block patch) beside the same rendering put whole into innerHTML and whole into setHtml, in turn in one run.

#include "preview/previewview.h"
#include "preview/render/renderer.h"
#include "preview/render/renderprocess.h"
#include "tests/bench/benchposts.h"
#include "tests/bench/pairs.h"

#include <functional>
#include <optional>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>
#include <QWebEngineView>

using namespace Hexquill;
using namespace Hexquill::Bench;

namespace {

constexpr int patience = 60'000; // ms

/// Runs the event loop until \a done() or the patience ends.
bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return done();
}

/// Where the words are that are typed: in a paragraph in the middle.
qsizetype typingPlace(const QString &body)
{
    return body.indexOf(QStringLiteral("潮水退去"), body.size() / 2);
}

/// The body with its revision typed into it.
QString typed(const QString &body, quint64 revision)
{
    QString text = body;
    return text.insert(typingPlace(body), QString::number(revision));
}

class OurPreview
{
public:
    explicit OurPreview(const QString &program)
        : m_process(program)
    {
        QObject::connect(&m_process, &RenderProcess::rendered, &m_view, [this](const Rendering &rendering) {
            m_renderedAt = double(m_timer.nsecsElapsed()) / 1e6;
            m_diff = timed([&] { m_view.show(rendering); });
        });
        QObject::connect(&m_view, &PreviewView::painted, &m_view, [this](quint64 revision) {
            m_painted = revision;
            ++m_paintings;
        });
        m_view.resize(800, 900);
        m_view.show();
        m_view.start();
    }

    void request(const QString &body, quint64 revision)
    {
        m_timer.start();
        m_process.request({ .revision = revision, .body = body });
    }

    bool waitPainted(quint64 revision)
    {
        return waitFor([&] { return m_painted >= revision; });
    }

    void show(const QString &body, quint64 revision)
    {
        request(body, revision);
        if (!waitPainted(revision))
            qFatal("our preview was never painted");
    }

    /// Shows \a body with the place in sight that is typed at, as it is for a writer.
    void begin(const QString &body, quint64 revision)
    {
        show(body, revision);
        m_view.scrollToLine(double(QStringView(body).left(typingPlace(body)).count(u'\n')));
        show(typed(body, revision + 1), revision + 1);
    }

    /// Milliseconds that the page's own script took for the newest revision, its layout included.
    double askScriptTime()
    {
        std::optional<double> answer;
        m_view.evaluate(
            QStringLiteral(
                "if (!hexquill.measured) {"
                "    const { update } = hexquill;"
                "    hexquill.measured = true;"
                "    hexquill.update = function (message) {"
                "        const start = performance.now();"
                "        const count = update.call(this, message);"
                "        hexquill.spent = performance.now() - start;"
                "        hexquill.sent = (message.splices ?? []).reduce((n, { insert }) => n + insert.length, 0);"
                "        return count;"
                "    };"
                "}"
                "hexquill.spent ?? 0"),
            [&](const QVariant &value) { answer = value.toDouble(); });
        waitFor([&] { return answer.has_value(); });
        return answer.value_or(0);
    }

    /// How many blocks the newest message brought.
    int askBlocksSent()
    {
        std::optional<int> answer;
        m_view.evaluate(QStringLiteral("hexquill.sent ?? 0"), [&](const QVariant &value) { answer = value.toInt(); });
        waitFor([&] { return answer.has_value(); });
        return answer.value_or(0);
    }

    int paintings() const { return m_paintings; }
    double lastRendered() const { return m_renderedAt; }
    double lastDiff() const { return m_diff; }

private:
    RenderProcess m_process;
    PreviewView m_view;
    QElapsedTimer m_timer;
    double m_renderedAt = 0;
    double m_diff = 0;
    quint64 m_painted = 0;
    int m_paintings = 0;
};

/// A plain web view that is given the whole article each time.
class WholePreview
{
public:
    WholePreview()
    {
        m_view.resize(800, 900);
        m_view.show();
        m_view.setHtml(shell({}));
        waitFor([this] { return !m_view.page()->isLoading(); });
    }

    void showByInnerHtml(const QString &body, quint64 revision)
    {
        m_view.page()->runJavaScript(
            QStringLiteral("document.getElementById('a').innerHTML = %1[0];").arg(quoted(articleOf(body))));
        waitForTitle(revision);
    }

    /// False if the page did not load: setHtml has a limit.
    bool showBySetHtml(const QString &body, quint64 revision)
    {
        bool loaded = false;
        bool ok = false;
        const auto connection = QObject::connect(&m_view, &QWebEngineView::loadFinished, &m_view, [&](bool success) {
            loaded = true;
            ok = success;
        });
        m_view.setHtml(shell(articleOf(body)));
        waitFor([&] { return loaded; });
        QObject::disconnect(connection);
        if (ok)
            waitForTitle(revision);
        return ok;
    }

private:
    static QString articleOf(const QString &body) { return render({ .body = body }, RenderSite()).publishedHtml; }

    static QString shell(const QString &article)
    {
        return QStringLiteral("<!doctype html><meta charset=utf-8><body><article id=a>%1</article>").arg(article);
    }

    static QString quoted(const QString &text)
    {
        return QString::fromUtf8(QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact));
    }

    void waitForTitle(quint64 revision)
    {
        const QString mark = QString::number(revision);
        m_view.page()->runJavaScript(
            QStringLiteral("requestAnimationFrame(() => requestAnimationFrame(() => { document.title = '%1'; }));")
                .arg(mark));
        if (!waitFor([&] { return m_view.title() == mark; }))
            qFatal("the plain preview was never painted");
    }

    QWebEngineView m_view;
};

void printShare(const QString &what, double milliseconds)
{
    QTextStream(stdout) << QStringLiteral("%1  median %2 ms\n").arg(what, -34).arg(qMax(0.0, milliseconds), 9, 'f', 3);
}

void benchSize(const QString &program, qsizetype bytes, int runs)
{
    const QString body = postBody(bytes);
    const QString size = QStringLiteral("%1 KB").arg(body.toUtf8().size() / 1000);
    OurPreview ours(program);
    WholePreview whole;
    quint64 revision = 2;
    ours.begin(body, 1);

    Samples rendered, render, diff, script;
    RenderMemory memory; // as the render process has one
    Hexquill::render({ .body = body }, RenderSite(), memory);
    ours.askScriptTime();
    const auto ourKey = [&] {
        const quint64 next = ++revision;
        ours.show(typed(body, next), next);
    };
    const auto key = inTurn(runs, ourKey, [&] {
        const quint64 next = ++revision;
        whole.showByInnerHtml(typed(body, next), next);
    });
    printRow(QStringLiteral("key to painted, %1").arg(size), key, QStringLiteral("innerHTML"));
    printRow(QStringLiteral("  ours, %1").arg(size), key.ours);
    for (int run = 0; run < 5; ++run) {
        ourKey();
        rendered.values << ours.lastRendered();
        diff.values << ours.lastDiff();
        script.values << ours.askScriptTime();
        render.values << timed([&] { Hexquill::render({ .body = typed(body, revision) }, RenderSite(), memory); });
    }
    printRow(QStringLiteral("  share of render, %1").arg(size), render);
    printShare(QStringLiteral("  share of the pipe, %1").arg(size), rendered.median() - render.median());
    printRow(QStringLiteral("  share of the diff, %1").arg(size), diff);
    printRow(QStringLiteral("  share of the page's script, %1").arg(size), script);
    printShare(QStringLiteral("  share of its painting, %1").arg(size),
               key.ours.median() - rendered.median() - diff.median() - script.median());
    QTextStream(stdout) << QStringLiteral("  blocks sent for a key: %1\n").arg(ours.askBlocksSent());

    Samples setHtml;
    for (int run = 0; run < 3; ++run) {
        bool ok = true;
        const quint64 next = ++revision;
        const double ms = timed([&] { ok = whole.showBySetHtml(typed(body, next), next); });
        if (ok)
            setHtml.values << ms;
    }
    if (setHtml.values.isEmpty())
        QTextStream(stdout) << QStringLiteral("  setHtml, %1: refuses a page of this size\n").arg(size);
    else
        printRow(QStringLiteral("  setHtml, %1").arg(size), setHtml);
}

/// Twenty keys at ten a second: how many of them reached the screen, and when the last did.
void benchSteadyTyping(const QString &program, qsizetype bytes)
{
    const QString body = postBody(bytes);
    OurPreview ours(program);
    ours.begin(body, 1);
    const int before = ours.paintings();
    quint64 revision = 2;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        ++revision;
        ours.request(typed(body, revision), revision);
        if (revision == 22)
            keys.stop();
    });
    keys.start(100);
    waitFor([&] { return revision == 22; });
    const double last = timed([&] { ours.waitPainted(22); });
    QTextStream(stdout) << QStringLiteral("20 keys at 10 Hz, %1 KB: %2 paintings, the last %3 ms after the last key\n")
                               .arg(body.toUtf8().size() / 1000)
                               .arg(ours.paintings() - before)
                               .arg(last, 0, 'f', 1);
}

/// Megabytes that the processes of this run hold of their own.
double megabytes(const QList<qint64> &processes)
{
    double sum = 0;
    for (const qint64 id : processes) {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_"))
                sum += line.simplified().split(' ').value(1).toDouble() / 1000;
        }
    }
    return sum;
}

/// This process and those it has started, and theirs.
QList<qint64> family()
{
    QList<qint64> ids{ QCoreApplication::applicationPid() };
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(ids.at(i)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &id : file.readAll().simplified().split(' '))
            if (!id.isEmpty())
                ids << id.toLongLong();
    }
    return ids;
}

/// Ten thousand edits: what all processes together hold in the middle of them and at their end.
void benchMemory(const QString &program, qsizetype bytes)
{
    constexpr quint64 edits = 10'000;
    const QString body = postBody(bytes);
    OurPreview ours(program);
    double half = 0;
    ours.begin(body, 1);
    for (quint64 edit = 1; edit <= edits; ++edit) {
        ours.show(typed(body, edit), edit + 2);
        if (edit == edits / 2)
            half = megabytes(family());
    }
    QTextStream(stdout) << QStringLiteral("memory, %1 KB: %2 MB after %3 edits, %4 MB after %5\n")
                               .arg(body.toUtf8().size() / 1000)
                               .arg(half, 0, 'f', 0)
                               .arg(edits / 2)
                               .arg(megabytes(family()), 0, 'f', 0)
                               .arg(edits);
}

} // namespace

int main(int argc, char **argv)
{
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    const QString program = application.arguments().value(1);
    const QStringList wanted = application.arguments().mid(2);
    const QList<std::pair<QString, std::function<void()>>> parts{
        { QStringLiteral("20"), [&] { benchSize(program, 20'000, 30); } },
        { QStringLiteral("200"), [&] { benchSize(program, 200'000, 15); } },
        { QStringLiteral("1000"), [&] { benchSize(program, 1'000'000, 7); } },
        { QStringLiteral("typing"), [&] { benchSteadyTyping(program, 1'000'000); } },
        { QStringLiteral("memory"), [&] { benchMemory(program, 20'000); } },
    };
    for (const auto &[name, measure] : parts) {
        if (wanted.isEmpty() || wanted.contains(name))
            measure();
    }
    return 0;
}
