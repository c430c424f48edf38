// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/siteaddresses.h"
#include "app/checks/rules.h"
#include "editor/html/htmltree.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

namespace Hexquill {

namespace {

void collectLinks(const HtmlNode &node, QStringList *hrefs)
{
    const QString href = node.attributes.value(QStringLiteral("href")).trimmed();
    if (node.tag == QLatin1String("a") && !href.isEmpty() && !hrefs->contains(href))
        hrefs->append(href);
    for (const HtmlNode &child : node.children)
        collectLinks(child, hrefs);
}

QStringList linksOf(const HtmlBlock &block)
{
    QStringList hrefs;
    if (!block.html.contains(QLatin1String("<a "), Qt::CaseInsensitive))
        return hrefs;
    if (const std::optional<HtmlNode> tree = htmlTree(block.html))
        collectLinks(*tree, &hrefs);
    return hrefs;
}

/// Where each line of \a text begins.
QList<qsizetype> lineStarts(const QString &text)
{
    QList<qsizetype> starts{ 0 };
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0; at = text.indexOf(QLatin1Char('\n'), at + 1))
        starts.append(at + 1);
    return starts;
}

/// Where the body names \a href in this block; the block's start if it is written otherwise there.
qsizetype placeOf(const QString &href, const HtmlBlock &block, const QString &body, const QList<qsizetype> &starts)
{
    const qsizetype begin = starts.value(block.firstLine, 0);
    const qsizetype end = starts.value(block.lastLine + 1, body.size());
    for (const QString &written : { href, QUrl::fromPercentEncoding(href.toUtf8()) }) {
        const qsizetype at = body.indexOf(written, begin);
        if (at >= 0 && at < end)
            return at;
    }
    return begin;
}

Diagnostic deadLink(const CheckInput &input, qsizetype offset, const QString &href, const QString &path)
{
    Diagnostic finding = findingInBody(
        input, offset, "link-dead", Diagnostic::Severity::Warning,
        QCoreApplication::translate("Checks", "The blog has no page or file at /%1, where this link leads.").arg(path),
        QString());
    finding.address = href;
    return finding;
}

} // namespace

QList<Diagnostic> linkFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    if (!input.file.startsWith(input.blog.sourceFolder() + QLatin1Char('/')) || input.facts.path.isEmpty())
        return found;
    const SiteAddresses site(input.blog);
    const QList<qsizetype> starts = lineStarts(input.post.body);
    for (const HtmlBlock &block : input.rendering.blocks) {
        const QStringList hrefs = linksOf(block);
        for (const QString &href : hrefs) {
            const std::optional<QString> path = site.target(href, input.facts.path);
            if (path && *path != input.facts.path && !site.has(*path) && !site.mayBeAnothers(href, *path))
                found.append(deadLink(input, placeOf(href, block, input.post.body, starts), href, *path));
        }
    }
    return found;
}

} // namespace Hexquill
