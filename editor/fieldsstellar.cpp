// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "cover", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Cover"),
      QT_TRANSLATE_NOOP("Fields", "The picture in lists and for shared links.") },
    { "banner", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Banner"),
      QT_TRANSLATE_NOOP("Fields", "The picture above the post.") },
    { "banner_info", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Banner's words"),
      QT_TRANSLATE_NOOP("Fields", "A map with avatar, title and subtitle.") },
    { "poster", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Poster"),
      QT_TRANSLATE_NOOP("Fields", "The words on the post's cover: headline, topic, caption.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "The id of one of the theme's authors.") },
    { "topic", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Topic"),
      QT_TRANSLATE_NOOP("Fields", "The id of the topic that the post is part of.") },
    { "type", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Kind of article"),
      QT_TRANSLATE_NOOP("Fields", "tech or story: how the text is set.") },
    { "indent", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Indented paragraphs"),
      QT_TRANSLATE_NOOP("Fields", "On: paragraphs begin with an indentation.") },
    { "h1", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Heading"),
      QT_TRANSLATE_NOOP("Fields", "The heading over the post instead of its title.") },
    { "pin", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Pinned"),
      QT_TRANSLATE_NOOP("Fields", "On: the post comes first on the home page.") },
    { "indexing", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "In lists"),
      QT_TRANSLATE_NOOP("Fields", "Off: the post is not on the home page.") },
    { "license", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Licence"),
      QT_TRANSLATE_NOOP("Fields", "The words of the licence under the post; false: none.") },
    { "references", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "References"),
      QT_TRANSLATE_NOOP("Fields", "A list of maps with title and url, shown under the post.") },
    { "share", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Share buttons"),
      QT_TRANSLATE_NOOP("Fields", "Off: no buttons for sharing under the post.") },
    { "comment_id", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Comment thread"),
      QT_TRANSLATE_NOOP("Fields", "The name of the thread of comments, where it is not the address.") },
    { "comment_title", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Comments' heading"),
      QT_TRANSLATE_NOOP("Fields", "The words over the comments.") },
    { "robots", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Robots"),
      QT_TRANSLATE_NOOP("Fields", "What search engines may do, such as noindex,nofollow.") },
    { "leftbar", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Left bar"),
      QT_TRANSLATE_NOOP("Fields", "The widgets in the left bar on this page.") },
    { "rightbar", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Right bar"),
      QT_TRANSLATE_NOOP("Fields", "The widgets in the right bar on this page.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "katex", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "KaTeX"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "mermaid", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Diagrams"),
      QT_TRANSLATE_NOOP("Fields", "Mermaid diagrams on this page, where the theme does not load them everywhere.") },
};

} // namespace

QList<KnownField> stellarFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
