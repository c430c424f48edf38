// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "seo_title", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Title for search engines"),
      QT_TRANSLATE_NOOP("Fields", "The page's title instead of the post's.") },
    { "short_title", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Short title"),
      QT_TRANSLATE_NOOP("Fields", "The title in the lists of a group.") },
    { "headimg", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Head picture"),
      QT_TRANSLATE_NOOP("Fields", "The picture over the post and in lists.") },
    { "thumbnail", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Small picture"),
      QT_TRANSLATE_NOOP("Fields", "The small picture beside the title.") },
    { "cover", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Cover of the page"),
      QT_TRANSLATE_NOOP("Fields", "Whether the page begins with the theme's cover.") },
    { "top_meta", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Facts above"),
      QT_TRANSLATE_NOOP("Fields", "Off: no date, author and the like over the post.") },
    { "bottom_meta", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Facts below"),
      QT_TRANSLATE_NOOP("Fields", "Off: no date, tags and the like under the post.") },
    { "sidebar", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Sidebar"),
      QT_TRANSLATE_NOOP("Fields", "The sidebar's widgets on this page; false: none.") },
    { "music", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Music"),
      QT_TRANSLATE_NOOP("Fields", "The player on this page: a map with server, type and id.") },
    { "references", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "References"),
      QT_TRANSLATE_NOOP("Fields", "A list of maps with title and url, shown under the post.") },
    { "pin", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Pinned"),
      QT_TRANSLATE_NOOP("Fields", "On: the post comes first on the home page.") },
    { "author", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "A map with name, avatar and url.") },
    { "robots", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Robots"),
      QT_TRANSLATE_NOOP("Fields", "What search engines may do, such as noindex,nofollow.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "readmore", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Read-more button"),
      QT_TRANSLATE_NOOP("Fields", "Off: lists show the whole post.") },
    { "icons", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Icons"),
      QT_TRANSLATE_NOOP("Fields", "Icons beside the title in lists.") },
};

} // namespace

QList<KnownField> volantisFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
