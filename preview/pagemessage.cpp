// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagemessage.h"

#include <QJsonArray>

namespace Hexquill {

namespace {

/// A selector of what the theme draws as diagrams.
QString drawnElements(const PageContent &content)
{
    return content.frame.value(QStringLiteral("diagrams")).toString();
}

void mirror(const QList<BlockSplice> &splices, QStringList &blocks)
{
    for (const BlockSplice &splice : splices)
        blocks = blocks.mid(0, splice.at) + splice.insert + blocks.mid(splice.at + splice.remove);
}

} // namespace

bool drawsFormulas(const PageContent &content)
{
    return content.frame.value(QStringLiteral("formulas")).toBool();
}

bool changesDrawing(const PageContent &shown, const PageContent &wanted)
{
    return !shown.blocks.isEmpty()
        && (drawsFormulas(shown) != drawsFormulas(wanted) || drawnElements(shown) != drawnElements(wanted));
}

int charactersOf(const QList<BlockSplice> &splices)
{
    qsizetype characters = 0;
    for (const BlockSplice &splice : splices) {
        for (const QString &html : splice.insert)
            characters += html.size();
    }
    return int(characters);
}

QJsonObject messageTowards(const PageContent &wanted, const QList<BlockSplice> &splices, bool isLast,
                           PageContent &shown)
{
    QJsonObject message{ { QStringLiteral("formulas"), drawsFormulas(wanted) },
                         { QStringLiteral("diagrams"), drawnElements(wanted) } };
    if (!splices.isEmpty()) {
        mirror(splices, shown.blocks);
        message.insert(QStringLiteral("splices"), toJson(splices));
    }
    if (shown.frame != wanted.frame)
        message.insert(QStringLiteral("frame"), wanted.frame);
    shown.frame = wanted.frame;
    if (shown.deadLinks != wanted.deadLinks)
        message.insert(QStringLiteral("deadLinks"), QJsonArray::fromStringList(wanted.deadLinks));
    shown.deadLinks = wanted.deadLinks;
    if (!isLast)
        return message;
    if (shown.toc != wanted.toc)
        message.insert(QStringLiteral("toc"), wanted.toc);
    shown.toc = wanted.toc;
    shown.revision = wanted.revision;
    message.insert(QStringLiteral("revision"), QString::number(wanted.revision));
    return message;
}

} // namespace Hexquill
