// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagereader.h"

#include "preview/pageplaces.h"

namespace Hexquill {

void PageReader::receive(const QJsonObject &message)
{
    const QString kind = message.value(QStringLiteral("kind")).toString();
    if (kind == QStringLiteral("imageWithheld")) {
        withhold(message.value(QStringLiteral("host")).toString());
        return;
    }
    if (kind == QStringLiteral("heading")) {
        emit headingReached(message.value(QStringLiteral("id")).toString());
        return;
    }
    const int block = message.value(QStringLiteral("block")).toInt(-1);
    const double line = lineAt(m_blocks, { block, message.value(QStringLiteral("fraction")).toDouble() });
    if (kind == QStringLiteral("scrolled"))
        emit scrolledToLine(line);
    else
        chooseIn(block, line, message);
}

void PageReader::withhold(const QString &host)
{
    if (m_withheld.contains(host))
        return;
    m_withheld.insert(host);
    emit remoteImageWithheld(host);
}

void PageReader::chooseIn(int block, double line, const QJsonObject &message)
{
    const QString kind = message.value(QStringLiteral("kind")).toString();
    const HtmlBlock at = m_blocks.value(block);
    const ChosenWords words{ at.firstLine, at.lastLine, line, message.value(QStringLiteral("words")).toString(),
                             message.value(QStringLiteral("nth")).toInt() };
    if (kind == QStringLiteral("activated"))
        emit activated(words);
    else if (kind == QStringLiteral("chosen"))
        emit wordsChosen(words);
    else if (kind == QStringLiteral("task") && block >= 0 && block < m_blocks.size())
        emit taskClicked(at.firstLine, at.lastLine, message.value(QStringLiteral("index")).toInt(),
                         message.value(QStringLiteral("checked")).toBool());
}

} // namespace Hexquill
