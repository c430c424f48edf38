// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "tests/bench/pairs.h"

#include <algorithm>
#include <QElapsedTimer>
#include <QTextStream>

namespace Hexquill::Bench {

double Samples::at(double share) const
{
    if (values.isEmpty())
        return 0;
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(qsizetype(share * double(sorted.size() - 1) + 0.5));
}

double PairedSamples::ratio() const
{
    Samples ratios;
    for (qsizetype i = 0; i < ours.values.size() && i < peer.values.size(); ++i)
        ratios.values << ours.values.at(i) / peer.values.at(i);
    return ratios.median();
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

PairedSamples inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &peer)
{
    ours();
    peer();
    PairedSamples samples;
    for (int run = 0; run < runs; ++run) {
        samples.ours.values << timed(ours);
        samples.peer.values << timed(peer);
    }
    return samples;
}

void printRow(const QString &what, const PairedSamples &samples, const QString &peerName)
{
    QTextStream(stdout) << QStringLiteral("%1  ours %2 ms   %3 %4 ms   ratio %5\n")
                               .arg(what, -34)
                               .arg(samples.ours.median(), 9, 'f', 3)
                               .arg(peerName)
                               .arg(samples.peer.median(), 9, 'f', 3)
                               .arg(samples.ratio(), 0, 'f', 2);
}

void printRow(const QString &what, const Samples &samples)
{
    QTextStream(stdout) << QStringLiteral("%1  median %2 ms   p95 %3 ms\n")
                               .arg(what, -34)
                               .arg(samples.median(), 9, 'f', 3)
                               .arg(samples.p95(), 9, 'f', 3);
}

} // namespace Hexquill::Bench
