// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

/// Makes one of the calls that a thread makes to the file system fail, as a bad disk, a full one or a kill would. The
/// shim is a shared library that stands before the C library, so the code under test knows nothing of it.
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

/// From now on, in this thread, the \a nth call (from 1) meets \a kind; \a error is an errno value.
void fault_arm(int nth, FaultKind kind, int error);
/// Ends it; the number of calls since.
int fault_disarm();
/// The call that was met, as its name; null if there were fewer.
const char *fault_met();
/// Called by FaultVisitor.
void fault_visitor(void (*visitor)(void *), void *data);
}
