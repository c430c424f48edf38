// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/commands/commandline.h"
#include "app/icons.h"
#include "app/singleinstance.h"
#include "preview/previewview.h"
#include "preview/render/renderprocess.h"
#include "preview/softwaregl.h"

#include <algorithm>
#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStyleFactory>
#include <QTextStream>

using namespace Hexquill;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// The words in cards and diagnostics are the worker's: it speaks the language that it was asked for.
int runWorker(int &argc, char **argv, const QString &code)
{
    const QCoreApplication application(argc, argv);
    Language language;
    if (!code.isEmpty())
        language.use(code);
    return runRenderWorker();
}

int runHeadless(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    QTextStream out(stdout), err(stderr);
    return runCommand(arguments, out, err, language.code());
}

QStringList absolutePaths(const QStringList &files)
{
    QStringList paths;
    for (const QString &file : files)
        paths << QFileInfo(file).absoluteFilePath();
    return paths;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Desktop editor for people who write a Hexo blog"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "A post to open."),
                                 QStringLiteral("[FILE]"));
    parser.addOption({ QStringLiteral("language"),
                       QCoreApplication::translate("main", "Language of the window, like en or zh_CN."),
                       QStringLiteral("CODE") });
    parser.addOption(
        { QStringLiteral("no-preview"), QCoreApplication::translate("main", "Start without the preview.") });
    parser.addOption({ QStringLiteral("new-window"),
                       QCoreApplication::translate("main", "Do not hand the file to a window that is open already.") });
}

/// Help and version are words: they need no display.
bool asksForWords(const QStringList &arguments)
{
    static const QStringList words{ QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("--help-all"),
                                    QStringLiteral("-v"), QStringLiteral("--version") };
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return arguments.contains(word); });
}

int sayWords(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    return 0;
}

int runWindow(QApplication &application)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QStringList files = absolutePaths(parser.positionalArguments());
    SingleInstance instance(SingleInstance::defaultName());
    if (!parser.isSet(QStringLiteral("new-window"))) {
        if (instance.handOver(files))
            return 0;
        instance.listen();
    }
    ApplicationOptions options;
    options.language = parser.value(QStringLiteral("language"));
    options.endsOnSignals = true;
    options.preview = !parser.isSet(QStringLiteral("no-preview"));
    Application program(options);
    QObject::connect(&instance, &SingleInstance::received, &program, &Application::comeForward);
    program.start(files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hexquill"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEXQUILL_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.value(0) == QLatin1String("--render-worker"))
        return runWorker(argc, argv, arguments.value(1));
    if (isCommand(arguments))
        return runHeadless(argc, argv, arguments);
    if (asksForWords(arguments))
        return sayWords(argc, argv);

    // Chromium draws to the CPU there anyway; without a GL detour a key costs an eighth.
    if (softwareRendering() && qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    PreviewView::registerScheme();
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setDesktopFileName(QStringLiteral("hexquill"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/hexquill.svg")));
    return runWindow(application);
}
