// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/exportmessages.h"

#include "app/exporter.h"

#include <QDir>

namespace Hexquill {

namespace {

Message about(const QString &root, Message::Kind kind, const QString &text, const QList<Message::Action> &actions = {})
{
    return { kind, QStringLiteral("export into ") + root, text, actions };
}

QString placed(const QString &text, const QString &root)
{
    return text.arg(QDir::toNativeSeparators(root));
}

QList<Message::Action> cancelButton(const std::function<void()> &cancel)
{
    return cancel ? QList<Message::Action>{ { Exporter::tr("Cancel Export"), cancel } } : QList<Message::Action>();
}

} // namespace

Message exportMessage(const QString &root, const ExportOutcome &outcome, const std::function<void()> &undo)
{
    if (outcome.isCancelled && outcome.isTakenBack)
        return about(root, Message::Kind::Note, outcome.error);
    if (!outcome.error.isEmpty())
        return about(root, Message::Kind::Error,
                     placed(Exporter::tr("Nothing was exported to %1: %2"), root).arg(outcome.error));
    if (outcome.written.isEmpty())
        return about(root, Message::Kind::Note,
                     Exporter::tr("Everything was in the blog already; nothing had to be written."));
    return about(root, Message::Kind::Note,
                 Exporter::tr("Exported to the blog: %1").arg(QDir(root).relativeFilePath(outcome.written.last())),
                 { { Exporter::tr("Undo Export"), undo } });
}

Message undoMessage(const QString &root, const tl::expected<UndoneExport, QString> &undone)
{
    if (!undone)
        return about(root, Message::Kind::Error, undone.error());
    if (undone->kept.isEmpty())
        return about(root, Message::Kind::Note,
                     Exporter::tr("The export was undone: the blog is as it was before."));
    QStringList names;
    for (const QString &file : undone->kept)
        names.append(QDir(root).relativeFilePath(file));
    return about(root, Message::Kind::Warning,
                 Exporter::tr("The export was undone but for files that were changed since: %1")
                     .arg(names.join(QStringLiteral(", "))));
}

Message underWayMessage(const QString &root, const std::function<void()> &cancel)
{
    return about(root, Message::Kind::Note, placed(Exporter::tr("Exporting to %1…"), root), cancelButton(cancel));
}

Message stallMessage(const QString &root, const std::function<void()> &cancel)
{
    const QString text = cancel ? Exporter::tr("%1 does not answer. The export goes on as soon as it does.")
                                : Exporter::tr("%1 does not answer. The export is undone as soon as it does.");
    return about(root, Message::Kind::Warning, placed(text, root), cancelButton(cancel));
}

Message cancelledMessage(const QString &root)
{
    return about(root, Message::Kind::Note,
                 placed(Exporter::tr("The export to %1 is taken back as soon as its disk answers."), root));
}

Message refusedMessage(const QString &root, const QString &reason)
{
    return about(root, Message::Kind::Warning, reason);
}

} // namespace Hexquill
