// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTextStream>

namespace Hexquill {

/// Exit codes of every command.
enum class ExitCode {
    Done = 0,
    Problem = 1, ///< problems found, or the work was refused: said on the error stream
    Usage = 2, ///< the command was called wrongly
};

/// Whether \a arguments, without the program's name, call a command instead of opening the window.
bool isCommand(const QStringList &arguments);

/// Runs the command that \a arguments (without the program's name) call, and returns its exit code. Needs a
/// QCoreApplication, no running event loop and no display.
/// \a language is that of the render process's words; empty: as they stand in the source.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const QString &language = {});

} // namespace Hexquill
