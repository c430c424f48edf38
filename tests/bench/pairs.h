// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QString>

namespace Hexquill::Bench {

/// Milliseconds of several runs.
struct Samples
{
    QList<double> values;

    double median() const { return at(0.5); }
    double p95() const { return at(0.95); }
    double at(double share) const;
};

struct PairedSamples
{
    Samples ours;
    Samples peer;
    double ratio() const; ///< median of the ratios pair by pair
};

/// Milliseconds that \a work takes.
double timed(const std::function<void()> &work);

/// Runs the two in turn, so that a machine that changes its speed changes both. One warm-up each is not counted.
PairedSamples inTurn(int runs, const std::function<void()> &ours, const std::function<void()> &peer);

/// One line of a table on standard output.
void printRow(const QString &what, const PairedSamples &samples, const QString &peerName);
void printRow(const QString &what, const Samples &samples);

} // namespace Hexquill::Bench
