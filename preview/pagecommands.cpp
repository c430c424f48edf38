// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagecommands.h"

#include "preview/pageplaces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Hexquill {

namespace {

QString call(const QString &name, const QJsonArray &arguments = {})
{
    const QString list = QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact));
    return QStringLiteral("hexquill.%1(...%2)").arg(name, list);
}

} // namespace

QString scrollToAnchorCommand(const QString &id)
{
    return call(QStringLiteral("scrollToAnchor"), { id });
}

QString scrollToLineCommand(const QList<HtmlBlock> &blocks, double line)
{
    // the title block stands above the first line
    const PagePlace place = line > 0 ? placeOf(blocks, line) : PagePlace();
    return call(QStringLiteral("scrollToPlace"), { place.block, place.fraction });
}

QString scrollToEndCommand()
{
    return call(QStringLiteral("scrollToEnd"));
}

QString revealCommand(const QList<HtmlBlock> &blocks, int line)
{
    const PagePlace place = placeOf(blocks, line);
    return call(QStringLiteral("reveal"), { place.block, place.fraction });
}

QString chooseCommand(const QList<HtmlBlock> &blocks, int line, const QString &words, int nth)
{
    return call(QStringLiteral("choose"), { placeOf(blocks, line).block, words, nth });
}

QString chooseNothingCommand()
{
    return call(QStringLiteral("chooseNothing"));
}

} // namespace Hexquill
