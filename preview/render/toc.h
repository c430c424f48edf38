// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/article.h"
#include "preview/render/renderoptions.h"

#include <QList>
#include <QString>

namespace Hexquill {

/// A heading as Hexo's toc() finds it in the HTML of an article.
struct TocHeading
{
    int level = 1;
    QString id; ///< its own or that of the nearest element around it that has one
    QString html; ///< its text as toc() prints it
    QString text; ///< the same as plain text
    bool unnumbered = false;
    qsizetype start = 0; ///< where its tag starts in the HTML
};

/// Every h1 to h6 of \a article, read leniently, in document order; also those in raw HTML and in pre.
QList<TocHeading> findHeadings(const Article &article);

/// The numbers, like "1.2.", that toc() gives the headings by their place in the tree.
QStringList tocNumbers(const QList<TocHeading> &headings);

/// Hexo's toc() with its default options, and with `list_number: false`.
struct TocHtml
{
    QString numbered;
    QString plain;
};

/// \a numbers are those of tocNumbers(). \a hexoMajor decides between the lists of Hexo 8 and of Hexo 7.
TocHtml tocHtml(const QList<TocHeading> &headings, const QStringList &numbers, int hexoMajor);

} // namespace Hexquill
