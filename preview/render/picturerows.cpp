// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/picturerows.h"

namespace Hexquill {

QStringList allMatches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured(0);
    return found;
}

QString pictureRows(const QStringList &pictures, const QList<int> &layout, const QString &rowClass,
                    const QString &pictureClass)
{
    QList<int> counts = layout;
    for (qsizetype left = pictures.size(); layout.isEmpty() && left > 0; left -= 3)
        counts += 3;
    QString html;
    qsizetype at = 0;
    for (const int count : counts) {
        html += QStringLiteral("<div class=\"%1\">").arg(rowClass);
        for (const QString &picture : pictures.mid(at, count))
            html += QStringLiteral("<div class=\"%1\">").arg(pictureClass) + picture + QStringLiteral("</div>");
        html += QStringLiteral("</div>");
        at += count;
    }
    return html;
}

} // namespace Hexquill
