// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

/// Makes one of the calls that the process makes to the file system fail, as a bad disk, a full one or a kill would, or
/// wait, as a mount does that nobody answers for. The shim is a shared library that stands before the C library, so the
/// code under test knows nothing of it.
extern "C" {

enum FaultKind {
    FaultNone, ///< only counts
    FaultError, ///< the call does nothing and returns an error; a close does close
    FaultShortWrite, ///< a write does half of it and says so
    FaultDiskFills, ///< a write does half of it, later ones nothing (ENOSPC)
    FaultKillBefore,
    FaultKillAfter,
    FaultVisitor, ///< somebody else gets the processor before the call: see fault_visitor
};

/// From now on the \a nth call (from 1) of any thread meets \a kind; \a error is an errno value.
void fault_arm(int nth, FaultKind kind, int error);
/// Ends it; the number of calls since.
int fault_disarm();
/// The call that was met, as its name; null if there were fewer.
const char *fault_met();
/// Called by FaultVisitor.
void fault_visitor(void (*visitor)(void *), void *data);

/// From now on the \a nth call (from 1) about anything below the folder \a under that another thread makes waits until
/// fault_release(); 0: all of them do. Those of this thread never wait, but are counted.
void fault_stall(const char *under, int nth);
void fault_release();
/// The call that waits, as its name; null if there is none.
const char *fault_stalled();
/// Whether the system gives no lease (fcntl(2), F_SETLEASE), as on a network disk.
void fault_no_leases(bool on);
/// The calls that this thread made meanwhile below the folder, and the name of the last; null if there is none.
int fault_own_calls();
const char *fault_own_call();
}
