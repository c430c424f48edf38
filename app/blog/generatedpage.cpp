// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/generatedpage.h"

#include "app/blog/pagecleaner.h"
#include "app/blog/shownformat.h"
#include "editor/html/htmlwriter.h"

#include <functional>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Hexquill {

namespace {

const QString articleMark = QStringLiteral("data-hexquill-article");

QString bare(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

/// What stands in each of the article's own elements, without those that show no words.
QStringList piecesOf(const HtmlNode &article)
{
    QStringList pieces;
    for (const HtmlNode &child : article.children)
        if (const QString words = child.words(); !child.isText() && !words.isEmpty())
            pieces << words;
    return pieces;
}

/// An element that may be the article's, with how many of its pieces it holds and between which children.
struct Container
{
    HtmlNode *node = nullptr;
    int pieces = 0;
    qsizetype first = 0; ///< of the children that hold pieces
    qsizetype last = 0;
};

/// Finds the element whose own children are the article's. Returns the words of \a node, so that each is read once.
QString findContainer(HtmlNode &node, const QSet<QString> &pieces, Container *best)
{
    QString words = bare(node.text);
    Container here{ &node };
    for (qsizetype i = 0; i < node.children.size(); ++i) {
        const QString child = findContainer(node.children[i], pieces, best);
        if (!node.children.at(i).isText() && pieces.contains(child)) {
            here.first = here.pieces == 0 ? i : here.first;
            here.last = i;
            ++here.pieces;
        }
        words += child;
    }
    if (here.pieces > best->pieces)
        *best = here;
    return words;
}

/// What stands before the first piece and behind the last one is the theme's.
void emptyContainer(const Container &found)
{
    HtmlNode end{ QStringLiteral("template"), {}, { { QStringLiteral("data-hexquill-end"), {} } }, {} };
    QList<HtmlNode> children = found.node->children.mid(0, found.first);
    children << end << found.node->children.mid(found.last + 1);
    found.node->children = children;
    found.node->attributes.insert(articleMark, {});
}

/// An element of the page in the order of the document; its ancestors, outermost first, and itself last.
using Path = QList<HtmlNode *>;

struct Outline
{
    QList<Path> before; ///< elements that begin before the article
    QList<Path> after;
};

/// Every element outside the article.
void outline(const Path &path, bool *passed, Outline *result)
{
    HtmlNode *node = path.last();
    if (node->attributes.contains(articleMark)) {
        *passed = true;
        return;
    }
    (*passed ? result->after : result->before) << path;
    for (HtmlNode &child : node->children)
        if (!child.isText())
            outline(path + Path{ &child }, passed, result);
}

bool hasElements(const HtmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const HtmlNode &child) { return !child.isText(); });
}

void markText(HtmlNode &node, const char *what)
{
    node.attributes.insert(QStringLiteral("data-hexquill-text"), QLatin1String(what));
}

/// The title stands before the article; a theme may also leave it to a script, in an attribute.
bool isTitle(const HtmlNode &node, const QString &title)
{
    if (hasElements(node) || node.tag == QLatin1String("title") || node.tag == QLatin1String("meta"))
        return false;
    if (node.words() == title)
        return true;
    const QList<QString> values = node.attributes.values();
    return node.words().isEmpty()
        && std::any_of(values.begin(), values.end(), [&](const QString &value) { return bare(value) == title; });
}

void markTitles(const Outline &outline, const QString &title)
{
    if (!title.isEmpty())
        for (const Path &path : outline.before)
            if (isTitle(*path.last(), title))
                markText(*path.last(), "title");
}

QString textOf(const HtmlNode &node)
{
    QString text = node.text;
    for (const HtmlNode &child : node.children)
        text += textOf(child);
    return text;
}

/// The times around the article: of two the second is the update.
void markDates(const Outline &outline, const KnownArticle &known)
{
    static const QRegularExpression update(QStringLiteral("updat|modif|edit"),
                                           QRegularExpression::CaseInsensitiveOption);
    for (const Path &path : outline.before) {
        HtmlNode &node = *path.last();
        if (node.tag != QLatin1String("time"))
            continue;
        const QString named
            = node.attributes.value(QStringLiteral("class")) + node.attributes.value(QStringLiteral("itemprop"));
        const bool isUpdate = named.contains(update);
        markText(node, isUpdate ? "updated" : "date");
        const QString format = shownFormat(textOf(node), isUpdate ? known.updated : known.date, known.locale);
        if (!format.isEmpty())
            node.attributes.insert(QStringLiteral("data-hexquill-format"), format);
    }
}

qsizetype sharedLength(const Path &a, const Path &b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a.at(length) == b.at(length))
        ++length;
    return length;
}

/// The link with this name and little else to somewhere below \a folder, the nearest to the article.
Path linkNamed(const Outline &outline, const QString &name, const QString &folder)
{
    const auto fits = [&](const Path &path) {
        if (path.last()->tag != QLatin1String("a")
            || !path.last()->attributes.value(QStringLiteral("href")).contains(u'/' + folder + u'/'))
            return false;
        const QString words = path.last()->words();
        return words.endsWith(bare(name)) && words.size() <= bare(name).size() + 2;
    };
    for (qsizetype distance = 0; distance < qMax(outline.before.size(), outline.after.size()); ++distance) {
        if (distance < outline.after.size() && fits(outline.after.at(distance)))
            return outline.after.at(distance);
        if (distance < outline.before.size() && fits(outline.before.at(outline.before.size() - 1 - distance)))
            return outline.before.at(outline.before.size() - 1 - distance);
    }
    return {};
}

/// Each link, with what belongs to it alone, is a unit of the row.
void markUnits(const Outline &outline, const QStringList &names, const QString &folder, const char *what)
{
    QList<Path> links;
    QStringList found;
    for (const QString &name : names) {
        if (const Path link = linkNamed(outline, name, folder); !link.isEmpty()) {
            links << link;
            found << name;
        }
    }
    for (const Path &link : std::as_const(links)) {
        qsizetype depth = link.size() - 1; // of the unit
        for (const Path &other : std::as_const(links))
            if (other.last() != link.last())
                depth = links.size() > 1 ? sharedLength(link, other) : depth;
        if (links.size() == 1 && link.value(depth - 1)->tag == QLatin1String("li"))
            --depth;
        HtmlNode &unit = *link.at(qMin(depth, link.size() - 1));
        unit.attributes.insert(QStringLiteral("data-hexquill-unit"), QLatin1String(what));
        unit.attributes.insert(QStringLiteral("data-hexquill-sample"), found.at(links.indexOf(link)));
        unit.attributes.insert(QStringLiteral("data-hexquill-folder"), folder);
    }
}

void collectAnchors(const HtmlNode &node, QStringList *ids)
{
    const QString href = node.attributes.value(QStringLiteral("href"));
    if (node.tag == QLatin1String("a") && href.startsWith(QLatin1Char('#')))
        *ids << QUrl::fromPercentEncoding(href.mid(1).toUtf8());
    for (const HtmlNode &child : node.children)
        collectAnchors(child, ids);
}

bool hasClassEnding(const HtmlNode &node, const QString &end)
{
    if (node.attributes.value(QStringLiteral("class")).endsWith(end))
        return true;
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](const HtmlNode &child) { return hasClassEnding(child, end); });
}

/// Hexo's own list of contents: a list of anchors outside the article.
void markToc(const Outline &outline)
{
    for (const Path &path : outline.before + outline.after) {
        HtmlNode &node = *path.last();
        QStringList ids;
        if (node.tag == QLatin1String("ol") && hasClassEnding(node, QStringLiteral("-text")))
            collectAnchors(node, &ids);
        if (ids.isEmpty())
            continue;
        const QString name = node.attributes.value(QStringLiteral("class")).section(QLatin1Char(' '), 0, 0);
        const bool numbered = hasClassEnding(node, QStringLiteral("-number"));
        node.attributes.insert(QStringLiteral("data-hexquill-toc"),
                               name + (numbered ? QStringLiteral(" numbered") : QString()));
        node.children.clear();
        return;
    }
}

/// Without one a browser lays a page out as very old ones; blanks and comments may stand before it.
QString doctypeOf(const QString &html)
{
    static const QRegularExpression doctype(QStringLiteral("^(\\s|<!--.*?-->)*+<!doctype"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return doctype.match(html).hasMatch() ? QStringLiteral("<!doctype html>\n") : QString();
}

QStringList categoryNames(const PostFacts &facts)
{
    QStringList names;
    for (const CategoryFacts &category : facts.categories)
        names << category.name;
    return names;
}

} // namespace

tl::expected<EmptiedPage, QString> emptiedPage(const QString &html, const KnownArticle &known)
{
    // A form has nobody to send to here, and the parser ends it before what it holds.
    static const QRegularExpression form(QStringLiteral("<(/?)form(?=[\\s>])"),
                                         QRegularExpression::CaseInsensitiveOption);
    std::optional<HtmlNode> page = htmlPage(QString(html).replace(form, QStringLiteral("<\\1div")));
    const std::optional<HtmlNode> article = htmlTree(known.html);
    if (!page || !article)
        return tl::unexpected(
            QCoreApplication::translate("Theme", "the generated page of “%1” cannot be read").arg(known.facts.title));
    const QStringList hostsLeftOut = cleanPage(*page, { known.facts.path, known.root, known.packagesFolder });
    const QStringList pieces = piecesOf(*article);
    Container found;
    findContainer(*page, QSet<QString>(pieces.begin(), pieces.end()), &found);
    if (found.pieces == 0 || found.pieces * 2 < pieces.size())
        return tl::unexpected(
            QCoreApplication::translate("Theme", "the article was not found in the generated page of “%1”")
                .arg(known.facts.title));
    emptyContainer(found);
    Outline around;
    bool passed = false;
    outline({ &*page }, &passed, &around);
    markTitles(around, bare(known.facts.title));
    markDates(around, known);
    markUnits(around, known.facts.tags, known.tagFolder, "tags");
    markUnits(around, categoryNames(known.facts), known.categoryFolder, "categories");
    markToc(around);
    for (HtmlNode &child : page->children)
        if (child.tag == QLatin1String("head"))
            child.attributes.clear();
    return EmptiedPage{ doctypeOf(html) + toHtml(*page), hostsLeftOut };
}

} // namespace Hexquill
