// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLockFile;

namespace Hexquill {

/// Why \a lock, whose tryLock() failed right before, was not to be had: \a busy if another program has it, else with
/// the system's reason why its file could not be made.
QString lockMessage(const QLockFile &lock, const QString &busy);

} // namespace Hexquill
