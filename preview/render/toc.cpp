// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/toc.h"

#include "preview/render/markdownlinkurl.h"
#include "preview/render/weburl.h"

#include <QStringList>

namespace Hexquill {

namespace {

/// The start of a heading's item, up to the end of its link.
void addItem(const TocHeading &heading, const QString &number, const QString &target, QString &html)
{
    html += QLatin1String("<li class=\"toc-item toc-level-") + QString::number(heading.level)
        + QLatin1String("\"><a class=\"toc-link\"");
    if (!heading.id.isEmpty())
        html += QLatin1String(" href=\"#") + target + u'"';
    html += u'>';
    if (!number.isNull())
        html += QLatin1String("<span class=\"toc-number\">") + number + QLatin1String("</span> ");
    html += QLatin1String("<span class=\"toc-text\">") + heading.html + QLatin1String("</span></a>");
}

/// Hexo 8: a heading is a child of the nearest one before it with a smaller level.
QString treeHtml(const QList<TocHeading> &headings, bool numbered)
{
    const QStringList numbers = numbered ? tocNumbers(headings) : QStringList();
    QString html;
    QList<int> levels;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const TocHeading &heading = headings.at(i);
        bool sibling = false;
        while (!levels.isEmpty() && levels.constLast() >= heading.level) {
            html += sibling ? QStringLiteral("</ol></li>") : QStringLiteral("</li>");
            sibling = true;
            levels.removeLast();
        }
        if (!sibling)
            html
                += levels.isEmpty() ? QStringLiteral("<ol class=\"toc\">") : QStringLiteral("<ol class=\"toc-child\">");
        const QString number = numbered && !heading.unnumbered ? numbers.at(i) : QString();
        addItem(heading, number, encodeUri(heading.id), html);
        levels += heading.level;
    }
    for (qsizetype depth = levels.size(); depth > 0; --depth)
        html += QStringLiteral("</li></ol>");
    return html;
}

/// Hexo 7: lists open and close by the difference of levels, whether or not there are lists to close; numbers count
/// levels.
QString levelHtml(const QList<TocHeading> &headings, bool numbered)
{
    int counts[6] = {};
    const int first = headings.constFirst().level;
    int last = 0;
    QString html = QStringLiteral("<ol class=\"toc\">");
    for (const TocHeading &heading : headings) {
        counts[heading.level - 1] += heading.unnumbered ? 0 : 1;
        for (int deeper = heading.level; deeper < 6; ++deeper)
            counts[deeper] = 0;
        for (int level = heading.level; last > 0 && level < last; ++level)
            html += QStringLiteral("</li></ol>");
        if (last > 0)
            html += heading.level > last ? QStringLiteral("<ol class=\"toc-child\">") : QStringLiteral("</li>");
        QString number = QStringLiteral("");
        for (int level = first; level <= heading.level; ++level)
            number += QString::number(counts[level - 1]) + u'.';
        const QString target = Markdown::encodedUrl(heading.id).value_or(heading.id);
        addItem(heading, numbered && !heading.unnumbered ? number : QString(), target, html);
        last = heading.level;
    }
    for (int level = first; level <= last; ++level)
        html += QStringLiteral("</li></ol>");
    return html;
}

} // namespace

QStringList tocNumbers(const QList<TocHeading> &headings)
{
    QStringList numbers;
    QList<std::pair<int, int>> path; // level and place among its siblings
    int roots = 0;
    for (const TocHeading &heading : headings) {
        int place = path.isEmpty() ? ++roots : 1;
        while (!path.isEmpty() && path.constLast().first >= heading.level) {
            place = path.constLast().second + 1;
            path.removeLast();
            if (path.isEmpty())
                roots = place;
        }
        path += { heading.level, place };
        QString number;
        for (const auto &[level, position] : std::as_const(path))
            number += QString::number(position) + u'.';
        numbers += number;
    }
    return numbers;
}

QString tocHtml(const QList<TocHeading> &headings, bool numbered, int hexoMajor)
{
    if (headings.isEmpty())
        return {};
    return hexoMajor >= 8 ? treeHtml(headings, numbered) : levelHtml(headings, numbered);
}

} // namespace Hexquill
