// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/toc.h"

#include "preview/render/markdownlinkurl.h"
#include "preview/render/weburl.h"

#include <QStringList>

namespace Hexquill {

namespace {

/// Writes both lists at once: they differ in the numbers only.
class TocWriter
{
public:
    void add(QLatin1String html)
    {
        m_lists.numbered += html;
        m_lists.plain += html;
    }
    /// The start of a heading's item, up to the end of its link.
    void addItem(const TocHeading &heading, const QString &number, const QString &target);
    const TocHtml &lists() const { return m_lists; }

private:
    TocHtml m_lists;
};

void TocWriter::addItem(const TocHeading &heading, const QString &number, const QString &target)
{
    QString start = QLatin1String("<li class=\"toc-item toc-level-") + QString::number(heading.level)
        + QLatin1String("\"><a class=\"toc-link\"");
    if (!heading.id.isEmpty())
        start += QLatin1String(" href=\"#") + target + u'"';
    const QString text = QLatin1String("<span class=\"toc-text\">") + heading.html + QLatin1String("</span></a>");
    m_lists.plain += start + u'>' + text;
    if (heading.unnumbered)
        m_lists.numbered += start + u'>' + text;
    else
        m_lists.numbered
            += start + QLatin1String("><span class=\"toc-number\">") + number + QLatin1String("</span> ") + text;
}

/// Hexo 8: a heading is a child of the nearest one before it with a smaller level.
TocHtml treeHtml(const QList<TocHeading> &headings, const QStringList &numbers)
{
    TocWriter writer;
    QList<int> levels;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const TocHeading &heading = headings.at(i);
        bool sibling = false;
        while (!levels.isEmpty() && levels.constLast() >= heading.level) {
            writer.add(sibling ? QLatin1String("</ol></li>") : QLatin1String("</li>"));
            sibling = true;
            levels.removeLast();
        }
        if (!sibling)
            writer.add(levels.isEmpty() ? QLatin1String("<ol class=\"toc\">")
                                        : QLatin1String("<ol class=\"toc-child\">"));
        writer.addItem(heading, numbers.at(i), encodeUri(heading.id));
        levels += heading.level;
    }
    for (qsizetype depth = levels.size(); depth > 0; --depth)
        writer.add(QLatin1String("</li></ol>"));
    return writer.lists();
}

/// Hexo 7: lists open and close by the difference of levels, whether or not there are lists to close; numbers count
/// levels.
TocHtml levelHtml(const QList<TocHeading> &headings)
{
    int counts[6] = {};
    const int first = headings.constFirst().level;
    int last = 0;
    TocWriter writer;
    writer.add(QLatin1String("<ol class=\"toc\">"));
    for (const TocHeading &heading : headings) {
        counts[heading.level - 1] += heading.unnumbered ? 0 : 1;
        for (int deeper = heading.level; deeper < 6; ++deeper)
            counts[deeper] = 0;
        for (int level = heading.level; last > 0 && level < last; ++level)
            writer.add(QLatin1String("</li></ol>"));
        if (last > 0)
            writer.add(heading.level > last ? QLatin1String("<ol class=\"toc-child\">") : QLatin1String("</li>"));
        QString number;
        for (int level = first; level <= heading.level; ++level)
            number += QString::number(counts[level - 1]) + u'.';
        writer.addItem(heading, number, Markdown::encodedUrl(heading.id).value_or(heading.id));
        last = heading.level;
    }
    for (int level = first; level <= last; ++level)
        writer.add(QLatin1String("</li></ol>"));
    return writer.lists();
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

TocHtml tocHtml(const QList<TocHeading> &headings, const QStringList &numbers, int hexoMajor)
{
    if (headings.isEmpty())
        return {};
    return hexoMajor >= 8 ? treeHtml(headings, numbers) : levelHtml(headings);
}

} // namespace Hexquill
