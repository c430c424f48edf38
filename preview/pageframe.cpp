// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pageframe.h"

#include "preview/previewview.h"

#include <QJsonArray>

namespace Hexquill {

QJsonObject pageLabels()
{
    return {
        { QStringLiteral("contents"), PreviewView::tr("Contents") },
        { QStringLiteral("category"), PreviewView::tr("Category") },
        { QStringLiteral("published"), PreviewView::tr("Published %1") },
        { QStringLiteral("updated"), PreviewView::tr("Updated %1") },
        { QStringLiteral("more"), PreviewView::tr("The excerpt ends here") },
        { QStringLiteral("missingImage"), PreviewView::tr("Picture not found: %1") },
        { QStringLiteral("failedImage"), PreviewView::tr("Picture not reachable: %1") },
        { QStringLiteral("remoteImage"), PreviewView::tr("Picture from %1 (not loaded)") },
        { QStringLiteral("refusedImage"), PreviewView::tr("Picture refused: %1") },
        { QStringLiteral("refusedLink"), PreviewView::tr("Link refused: %1") },
        { QStringLiteral("deadLink"), PreviewView::tr("Nothing at %1") },
        { QStringLiteral("pictureAt"), PreviewView::tr("Picture at %1") },
        { QStringLiteral("embeddedAt"), PreviewView::tr("Embedded content at %1") },
        { QStringLiteral("embedded"), PreviewView::tr("Embedded content (shown on the published page only)") },
        { QStringLiteral("wrongDiagram"), PreviewView::tr("Mermaid cannot read this diagram:") },
        { QStringLiteral("costlyDiagram"),
          PreviewView::tr("Drawing this diagram takes too long: the preview shows its text.") },
    };
}

QJsonObject toJson(const ArticleFrame &frame)
{
    QJsonArray categories;
    for (const QStringList &chain : frame.categories)
        categories.append(QJsonArray::fromStringList(chain));
    return {
        { QStringLiteral("title"), frame.title },
        { QStringLiteral("date"), frame.date },
        { QStringLiteral("updated"), frame.updated },
        { QStringLiteral("dateTime"), frame.dateTime },
        { QStringLiteral("updateTime"), frame.updateTime },
        { QStringLiteral("tags"), QJsonArray::fromStringList(frame.tags) },
        { QStringLiteral("categories"), categories },
        { QStringLiteral("cover"), frame.cover },
        { QStringLiteral("description"), frame.description },
        { QStringLiteral("language"), frame.language },
        { QStringLiteral("formulas"), frame.formulas },
        { QStringLiteral("diagrams"), frame.diagrams },
    };
}

} // namespace Hexquill
