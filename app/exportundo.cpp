// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/exportundo.h"

#include "app/blog/exportapply.h"

#include <QCoreApplication>
#include <QDir>

namespace Hexquill {

namespace {

QString exportTopic()
{
    return QStringLiteral("export");
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("ExportUndo", sentence);
}

Message outcomeOf(const QString &root)
{
    const tl::expected<UndoneExport, QString> undone = undoExport(root);
    if (!undone)
        return { Message::Kind::Error, exportTopic(), undone.error(), {} };
    if (undone->kept.isEmpty())
        return { Message::Kind::Note,
                 exportTopic(),
                 say(QT_TRANSLATE_NOOP("ExportUndo", "The export was undone: the blog is as it was before.")),
                 {} };
    QStringList names;
    for (const QString &file : undone->kept)
        names.append(QDir(root).relativeFilePath(file));
    const QString text
        = say(QT_TRANSLATE_NOOP("ExportUndo", "The export was undone but for files that were changed since: %1"));
    return { Message::Kind::Warning, exportTopic(), text.arg(names.join(QStringLiteral(", "))), {} };
}

} // namespace

Message exportMessage(const QString &root, const QStringList &written, const std::function<void(const Message &)> &show,
                      const std::function<void()> &undone)
{
    const auto undo = [root, show, undone] {
        show(outcomeOf(root));
        undone();
    };
    const QString post = written.isEmpty() ? root : QDir(root).relativeFilePath(written.last());
    return { Message::Kind::Note,
             exportTopic(),
             say(QT_TRANSLATE_NOOP("ExportUndo", "Exported to the blog: %1")).arg(post),
             { { say(QT_TRANSLATE_NOOP("ExportUndo", "Undo Export")), undo } } };
}

} // namespace Hexquill
