// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QThreadPool;

namespace Hexquill {

/// One thread for work that may have to wait for a disk, in the order in which it is given. Work owns all that it
/// uses: a disk that does not answer is not waited for at the end, and its thread is left to itself.
class DiskThread
{
public:
    DiskThread();
    ~DiskThread(); ///< waits a moment for what is under way
    DiskThread(const DiskThread &) = delete;
    DiskThread &operator=(const DiskThread &) = delete;

    void start(const std::function<void()> &work);
    void clear(); ///< forgets what was not begun
    void leave(); ///< without waiting at the end

private:
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace Hexquill
