// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/commands/commandline.h"

#include <functional>
#include <QCommandLineParser>
#include <QStringList>
#include <QTextStream>
#include <tl/expected.hpp>

namespace Hexquill {

/// How long one post may take in a command, in milliseconds: nobody waits at a window, and the machine may be busy.
constexpr int commandDeadline = 20'000;

/// What a command gets to work with.
struct CommandContext
{
    const QCommandLineParser &given;
    QTextStream &out;
    QTextStream &err;
    QString language; ///< for a render process

    bool has(const char *option) const { return given.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return given.value(QString::fromLatin1(option)); }
    QStringList files() const { return given.positionalArguments(); }
    /// Says \a message on the error stream and returns Problem.
    ExitCode refuse(const QString &message) const
    {
        err << message << '\n';
        return ExitCode::Problem;
    }
    /// Does \a deed with each file that is given, by its absolute path. An error is said with the file's name and the
    /// others go on; without a file it is Usage.
    ExitCode eachFile(const std::function<tl::expected<void, QString>(const QString &file)> &deed) const;
};

/// hexquill render FILE... | --batch DIR --output OUT.jsonl [--blog DIR | --config FILE] [--theme NAME]
ExitCode renderCommand(const CommandContext &context);
/// hexquill check PATH... [--blog DIR] [--json]
ExitCode checkCommand(const CommandContext &context);
/// hexquill set FILE KEY=VALUE... [--dry-run]
ExitCode setCommand(const CommandContext &context);
/// hexquill new --blog DIR --title T [--draft] [--layout L]
ExitCode newCommand(const CommandContext &context);
/// hexquill rename FILE NAME [--links] [--dry-run]: prints what happens, then the places that lead to the old name
ExitCode renameCommand(const CommandContext &context);
/// hexquill duplicate FILE...: prints the copies' paths
ExitCode duplicateCommand(const CommandContext &context);
/// hexquill trash FILE...: prints where they are then
ExitCode trashCommand(const CommandContext &context);
/// hexquill unused-images --blog DIR [--trash]: prints the images that no text of the blog names
ExitCode unusedImagesCommand(const CommandContext &context);
/// hexquill publish FILE... [--draft]
ExitCode publishCommand(const CommandContext &context);
/// hexquill export FILE... --blog DIR [--draft] [--dry-run] [--replace] | --undo --blog DIR
ExitCode exportCommand(const CommandContext &context);

} // namespace Hexquill
