// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/mermaidfilter.h"

#include "preview/render/jstext.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

/// Where the closing marks of a fence begin whose content begins at \a content; -1 if it has none.
qsizetype closingMarks(QStringView text, qsizetype content)
{
    const QStringView marks = u"```";
    for (qsizetype at = text.indexOf(marks, content + 1); at >= 0; at = text.indexOf(marks, at + 1)) {
        if (at + 3 == text.size() || text.at(at + 3) == u'\n')
            return at;
    }
    return -1;
}

/// A fence's content from \a content on, without the blanks before its closing marks, but one character at least.
QStringView contentOf(QStringView text, qsizetype content, qsizetype closing)
{
    qsizetype end = closing;
    while (end > content + 1 && isJsSpace(text.at(end - 1)))
        --end;
    return text.mid(content, end - content);
}

} // namespace

bool hasMermaidFilter(const RenderOptions &options)
{
    const QVariantMap settings = options.pluginConfig.value(QStringLiteral("mermaid")).toMap();
    return options.packages.contains(QStringLiteral("hexo-filter-mermaid-diagrams"))
        && settings.value(QStringLiteral("enable"), true).toBool();
}

FilteredText withMermaidBlocks(const QString &body)
{
    static const QRegularExpression opening(QStringLiteral("``` *mermaid *\\n?"));
    LineKeeper keeper(body);
    for (auto match = opening.match(body); match.hasMatch(); match = opening.match(body, keeper.position())) {
        const qsizetype closing = closingMarks(body, match.capturedEnd());
        if (closing < 0)
            break; // nor has any later one
        keeper.keepUntil(match.capturedStart());
        const QString html = QStringLiteral("<pre class=\"mermaid\">")
            + contentOf(body, match.capturedEnd(), closing).toString() + QStringLiteral("</pre>");
        keeper.replaceUntil(closing + 3, html);
    }
    keeper.keepUntil(body.size());
    return { keeper.text(), keeper.map() };
}

} // namespace Hexquill
