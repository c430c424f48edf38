// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/html/htmltree.h"

#include <gumbo.h>
#include <memory>
#include <QRegularExpression>

namespace Hexquill {

namespace {

constexpr qsizetype longest = 2'000'000; // UTF-16 units
constexpr int deepest = 1000; // elements

/// No parser nests deeper than there are start tags without an end tag; gumbo's own clean-up recurses.
bool isTooDeep(const QString &html)
{
    static const QRegularExpression tags(
        QStringLiteral("<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\\b)[A-Za-z]"),
        QRegularExpression::CaseInsensitiveOption); // those have no end tag and hold nothing
    int open = 0;
    for (auto it = tags.globalMatch(html); it.hasNext();) {
        open += it.next().capturedLength(1) == 0 ? 1 : -1;
        if (open > deepest * 4) // p and li may do without an end tag
            return true;
    }
    return false;
}

QString tagOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

bool isTextNode(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

/// \a depth: how many elements are around it; deeper ones than \c deepest are left out.
HtmlNode copyOf(const GumboNode &node, int depth)
{
    HtmlNode copy;
    if (isTextNode(node)) {
        copy.text = QString::fromUtf8(node.v.text.text);
        return copy;
    }
    const GumboElement &element = node.v.element;
    copy.tag = tagOf(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        copy.attributes.insert(QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value));
    }
    for (unsigned i = 0; i < element.children.length && depth < deepest; ++i) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT || isTextNode(*child))
            copy.children << copyOf(*child, depth + 1);
    }
    return copy;
}

const GumboNode *bodyOf(const GumboNode &root)
{
    for (unsigned i = 0; i < root.v.element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(root.v.element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            return child;
    }
    return nullptr;
}

/// What \a pick takes of the parser's tree.
std::optional<HtmlNode> parsed(const QString &html, const GumboNode *(*pick)(const GumboNode &))
{
    if (html.size() > longest || isTooDeep(html))
        return std::nullopt;
    const QByteArray bytes = html.toUtf8();
    const auto free = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(free)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())), free);
    const GumboNode *node = output ? pick(*output->root) : nullptr;
    return node ? std::optional(copyOf(*node, 0)) : std::nullopt;
}

} // namespace

QString HtmlNode::style(const QString &property) const
{
    const QStringList declarations = attributes.value(QStringLiteral("style")).split(QLatin1Char(';'));
    for (const QString &declaration : declarations)
        if (declaration.section(QLatin1Char(':'), 0, 0).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return declaration.section(QLatin1Char(':'), 1).trimmed().toLower();
    return {};
}

QString HtmlNode::words() const
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QString all = text;
    for (const HtmlNode &child : children)
        all += child.words();
    return all.remove(space);
}

std::optional<HtmlNode> htmlTree(const QString &html)
{
    return parsed(html, bodyOf);
}

std::optional<HtmlNode> htmlPage(const QString &html)
{
    return parsed(html, [](const GumboNode &root) { return &root; });
}

} // namespace Hexquill
