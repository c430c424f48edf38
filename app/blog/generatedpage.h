// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/postfacts.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// A post's page as the blog's theme has made it, with empty places for another article. No script, frame or form
/// target is left in it, and every address of the blog is one of `hexquill://public/`. Elements for the article are
/// marked by attributes:
///
/// - `data-hexquill-article`: takes the article's blocks, before a `template` that ends them if the theme has put
///   something behind them;
/// - `data-hexquill-text` ("title", "date", "updated"): its text is that of the post; `data-hexquill-format` has the
///   form of a date in Moment's words (see shownFormat()), if the page shows it in one;
/// - `data-hexquill-unit` ("tags", "categories"): one of a row of like elements, each with one name; the name that it
///   has is in `data-hexquill-sample`, the site's folder of such lists in `data-hexquill-folder`;
/// - `data-hexquill-toc`: takes the list of contents; the value is Hexo's class for it ("toc"), with "numbered" behind
///   it where the theme numbers the sections.
struct EmptiedPage
{
    QString html; ///< with `<head>` free of attributes
    QStringList hostsLeftOut; ///< of style sheets that the page takes from a network and that lie nowhere here
};

/// What the page was generated from, so far as it is known.
struct KnownArticle
{
    PostFacts facts;
    QString html; ///< as Hexo publishes it
    QString root = QStringLiteral("/"); ///< of the site
    QString tagFolder = QStringLiteral("tags"); ///< where the site lists the posts of a tag
    QString categoryFolder = QStringLiteral("categories");
    QString packagesFolder = {}; ///< the blog's node_modules; empty: none
    QDateTime date = {}; ///< the wall clock's
    QDateTime updated = {};
    QLocale locale = QLocale(QLocale::English); ///< of the site
};

/// Empties \a html, the generated page of \a known. An error says in words what was not found.
tl::expected<EmptiedPage, QString> emptiedPage(const QString &html, const KnownArticle &known);

} // namespace Hexquill
