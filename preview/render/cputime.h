// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Hexquill {

/// CPU time that process \a id has used so far, in milliseconds; 0 if it cannot be read. Deadlines count it: a machine
/// that is busy with other things is no fault of the document.
qint64 cpuMilliseconds(qint64 id);

} // namespace Hexquill
