// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/commandline.h"

#include "app/commands/commands.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

struct Option
{
    const char *name;
    bool takesValue;
};

struct Command
{
    const char *name;
    ExitCode (*run)(const CommandContext &context);
    QList<Option> options;
    const char *usage;
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        { "render",
          renderCommand,
          { { "batch", true }, { "output", true }, { "blog", true }, { "config", true }, { "theme", true } },
          "hexquill render FILE... | --batch DIR --output OUT.jsonl  [--blog DIR | --config FILE] [--theme NAME]" },
        { "check",
          checkCommand,
          { { "blog", true }, { "json", false } },
          "hexquill check PATH... [--blog DIR] [--json]" },
        { "set", setCommand, { { "dry-run", false } }, "hexquill set FILE KEY=VALUE... [--dry-run]" },
        { "new",
          newCommand,
          { { "blog", true }, { "title", true }, { "draft", false }, { "layout", true } },
          "hexquill new --blog DIR --title T [--draft] [--layout L]" },
        { "rename",
          renameCommand,
          { { "links", false }, { "dry-run", false } },
          "hexquill rename FILE NAME [--links] [--dry-run]" },
        { "duplicate", duplicateCommand, {}, "hexquill duplicate FILE..." },
        { "trash", trashCommand, {}, "hexquill trash FILE..." },
        { "unused-images",
          unusedImagesCommand,
          { { "blog", true }, { "trash", false } },
          "hexquill unused-images --blog DIR [--trash]" },
        { "publish", publishCommand, { { "draft", false } }, "hexquill publish FILE... [--draft]" },
        { "export",
          exportCommand,
          { { "blog", true }, { "draft", false }, { "dry-run", false }, { "replace", false }, { "undo", false } },
          "hexquill export FILE... --blog DIR [--draft] [--dry-run] [--replace] | --undo --blog DIR" },
    };
    return all;
}

const Command *commandOf(const QStringList &arguments)
{
    for (const Command &command : commands()) {
        if (!arguments.isEmpty() && arguments.first() == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

void addOptions(const Command &command, QCommandLineParser *parser)
{
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        parser->addOption(option.takesValue ? QCommandLineOption(name, QString(), QStringLiteral("value"))
                                            : QCommandLineOption(name));
    }
    parser->addOption(QCommandLineOption(QStringLiteral("help")));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return commandOf(arguments) != nullptr;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, const QString &language)
{
    const Command *command = commandOf(arguments);
    if (!command)
        return int(ExitCode::Usage);
    QCommandLineParser parser;
    addOptions(*command, &parser);
    const bool parsed = parser.parse(arguments); // the command's name stands for the program's
    ExitCode code = ExitCode::Usage;
    if (!parsed)
        err << parser.errorText() << '\n';
    else if (!parser.isSet(QStringLiteral("help")))
        code = command->run({ parser, out, err, language });
    if (code == ExitCode::Usage)
        err << command->usage << '\n';
    out.flush();
    err.flush();
    return int(code);
}

} // namespace Hexquill
