// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <utility>

namespace Hexquill {

/// Things in the order of their last use, and a walk through it: while the walk goes on the order stands still, so
/// that the second step reaches the third thing; when it ends, the thing reached was used last.
template <typename T>
class RecentOrder
{
public:
    void use(const T &thing)
    {
        if (m_walking)
            return; // a walk passes by; what it ends on counts
        m_things.removeAll(thing);
        m_things.prepend(thing);
    }
    void forget(const T &thing)
    {
        endWalk();
        m_things.removeAll(thing);
    }
    /// The thing \a by steps further back than the walk is, round at the ends; \a by is 1 or -1. There must be one.
    const T &walk(int by)
    {
        const qsizetype count = m_things.size();
        m_step = (m_step + by + count) % count;
        m_walking = true;
        return m_things.at(m_step);
    }
    bool isWalking() const { return m_walking; }
    void endWalk()
    {
        const qsizetype reached = std::exchange(m_step, 0);
        m_walking = false;
        if (reached > 0)
            m_things.move(reached, 0);
    }
    const QList<T> &things() const { return m_things; } ///< last used first

private:
    QList<T> m_things;
    qsizetype m_step = 0;
    bool m_walking = false;
};

} // namespace Hexquill
