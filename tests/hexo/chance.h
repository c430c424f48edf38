// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// Choices by chance, the same ones for the same seed.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString one(const QStringList &of) { return of.at(below(int(of.size()))); }
    quint32 seed() { return m_random.generate(); }

private:
    QRandomGenerator m_random;
};

/// A table of texts, one a line. In a line \n, \t and a doubled backslash stand for what they do in C.
inline QStringList linesOf(const char *table)
{
    QStringList lines = QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        line.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\t"), QLatin1String("\t"));
        line.replace(QLatin1String("\\\\"), QLatin1String("\\"));
    }
    return lines;
}

} // namespace Hexquill
