// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/faultshim.h"

#include <cerrno>

namespace Hexquill {

/// What can go wrong with one call.
struct FaultCase
{
    const char *name;
    FaultKind kind;
    int error;
};

inline constexpr FaultCase faultCases[] = {
    { "ENOSPC", FaultError, ENOSPC },    { "EIO", FaultError, EIO },
    { "EDQUOT", FaultError, EDQUOT },    { "EACCES", FaultError, EACCES },
    { "EINTR", FaultError, EINTR },      { "short write", FaultShortWrite, 0 },
    { "disk fills", FaultDiskFills, 0 }, { "kill before", FaultKillBefore, 0 },
    { "kill after", FaultKillAfter, 0 },
};

inline bool kills(const FaultCase &fault)
{
    return fault.kind == FaultKillBefore || fault.kind == FaultKillAfter;
}

} // namespace Hexquill
