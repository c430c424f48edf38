// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"
#include "preview/render/templatetree.h"

#include <functional>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace Hexquill {

/// What a top-level piece of a template gave. A text piece is that part of the template itself.
struct TemplateSegment
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString html;
    bool isText = false;
};

/// A run template: its pieces in order, and what went wrong.
struct TemplateOutcome
{
    QList<TemplateSegment> segments;
    QList<RenderDiagnostic> diagnostics;
    QString failure; ///< why Hexo aborts, empty if it does not
};

/// Runs \a tree with \a variables. \a lineAt tells the body's line of a position in the template. Where Hexo would
/// abort, a card says so in the article and the rest goes on.
TemplateOutcome runTemplate(const TemplateTree &tree, const QVariantMap &variables, const TagTable &tags,
                            const TagContext &context, const std::function<int(qsizetype)> &lineAt);

/// The card that stands in the article where Hexo aborts, or where the preview shows something else than Hexo
/// publishes. \a line is 0-based in the file.
QString diagnosticCard(const RenderDiagnostic &diagnostic, int line);

} // namespace Hexquill
