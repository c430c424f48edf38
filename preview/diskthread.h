// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

namespace Hexquill {

/// A thread for work that may have to wait for a disk, begun in the order in which it is given. Work owns all that it
/// uses: a disk that does not answer is not waited for at the end, and its thread is left to itself.
class DiskThread
{
public:
    explicit DiskThread(int threads = 1); ///< with more of them that many pieces of work are under way at once
    ~DiskThread(); ///< waits a moment for what is under way
    DiskThread(const DiskThread &) = delete;
    DiskThread &operator=(const DiskThread &) = delete;

    void start(const std::function<void()> &work);
    void clear(); ///< forgets what was not begun
    void leave(); ///< without waiting at the end

private:
    struct Queue;

    std::shared_ptr<Queue> m_queue; ///< the threads' own, too: they may live longer
    bool m_isLeft = false;
};

} // namespace Hexquill
