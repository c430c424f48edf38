// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// bench_start PROGRAM: from start to the window's first painted frame, beside the same program without its preview, and
// the memory of all its processes once the first preview is painted.

#include "tests/bench/pairs.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Hexquill;
using namespace Hexquill::Bench;

namespace {

constexpr int patience = 60'000; // ms

/// The program in a home of its own, so that no setting and no running instance changes the measure.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
            environment.insert(QString::fromLatin1(name), m_home.path());
        environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                           QStringLiteral("hexquill.start.debug=true;qt.webenginecontext*=false"));
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError);
        m_timer.start();
        m_process.start(path, arguments);
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Milliseconds from the start to the log line that holds \a mark; ends the bench if it never comes.
    double until(const QByteArray &mark)
    {
        while (m_timer.elapsed() < patience && m_process.state() != QProcess::NotRunning) {
            m_process.waitForReadyRead(100);
            while (m_process.canReadLine()) {
                if (m_process.readLine().contains(mark))
                    return double(m_timer.nsecsElapsed()) / 1e6;
            }
        }
        qFatal("the program never said \"%s\"", mark.constData());
    }

    qint64 pid() const { return m_process.processId(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QElapsedTimer m_timer;
};

qint64 parentOf(const QString &pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

/// Proportional set size of one process in KiB: shared pages count by their share.
qint64 pssOf(qint64 pid)
{
    QFile rollup(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

qint64 pssOfTree(qint64 root)
{
    QHash<qint64, QList<qint64>> children;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (pid.toLongLong() > 0)
            children[parentOf(pid)] << pid.toLongLong();
    }
    qint64 sum = 0;
    QList<qint64> waiting{ root };
    while (!waiting.isEmpty()) {
        const qint64 pid = waiting.takeLast();
        sum += pssOf(pid);
        waiting += children.value(pid);
    }
    return sum;
}

void benchMemory(const QString &path, const QString &post)
{
    const auto measure = [&](const QStringList &arguments, const QByteArray &mark) {
        Program program(path, arguments);
        program.until(mark);
        return pssOfTree(program.pid()) / 1024;
    };
    const qint64 with = measure({ post }, "preview painted");
    const qint64 without = measure({ QStringLiteral("--no-preview"), post }, "first paint");
    QTextStream(stdout) << QStringLiteral("%1  with preview %2 MiB   without %3 MiB   ratio %4\n")
                               .arg(QStringLiteral("memory of all processes (PSS)"), -34)
                               .arg(with)
                               .arg(without)
                               .arg(double(with) / double(without), 0, 'f', 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString path = application.arguments().value(1);
    const QDir samples(QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/sample"));
    const QString post = samples.filePath(samples.entryList({ QStringLiteral("*.md") }).value(0));

    PairedSamples start;
    for (int run = 0; run < 10; ++run) {
        start.ours.values << Program(path, { post }).until("first paint");
        start.peer.values << Program(path, { QStringLiteral("--no-preview"), post }).until("first paint");
    }
    printRow(QStringLiteral("start to first paint"), start, QStringLiteral("no preview"));

    Samples preview;
    for (int run = 0; run < 5; ++run)
        preview.values << Program(path, { post }).until("preview painted");
    printRow(QStringLiteral("start to painted preview"), preview);
    benchMemory(path, post);
    return 0;
}
