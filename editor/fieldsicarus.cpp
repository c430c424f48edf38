// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "cover", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Cover"),
      QT_TRANSLATE_NOOP("Fields", "The picture over the post and in lists.") },
    { "thumbnail", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Small picture"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture in the sidebar's lists.") },
    { "og_image", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture for links"),
      QT_TRANSLATE_NOOP("Fields", "Shown where a link to the post is shared; without it the cover.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "Who wrote the post.") },
    { "toc", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Table of contents"),
      QT_TRANSLATE_NOOP("Fields", "Shows the table of contents, if the theme has its widget.") },
    { "widgets", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Widgets"),
      QT_TRANSLATE_NOOP("Fields", "The sidebar's widgets on this page.") },
};

} // namespace

QList<KnownField> icarusFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
