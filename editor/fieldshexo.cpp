// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "title", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Title"),
      QT_TRANSLATE_NOOP("Fields", "The post's title.") },
    { "date", FieldKind::Date, QT_TRANSLATE_NOOP("Fields", "Date"),
      QT_TRANSLATE_NOOP("Fields", "When the post was published. Without it Hexo takes the file's creation time.") },
    { "updated", FieldKind::Date, QT_TRANSLATE_NOOP("Fields", "Updated"),
      QT_TRANSLATE_NOOP("Fields", "When the post was last changed. Without it Hexo takes the file's time.") },
    { "tags", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Tags"), QT_TRANSLATE_NOOP("Fields", "The post's tags.") },
    { "categories", FieldKind::Categories, QT_TRANSLATE_NOOP("Fields", "Categories"),
      QT_TRANSLATE_NOOP("Fields", "Where the post belongs, from a category to the one inside it.") },
    { "description", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Description"),
      QT_TRANSLATE_NOOP("Fields", "A summary for search engines and lists.") },
    { "keywords", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Keywords"),
      QT_TRANSLATE_NOOP("Fields", "Words for search engines; whether they are used is up to the theme.") },
    { "excerpt", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Excerpt"),
      QT_TRANSLATE_NOOP("Fields", "Shown in lists instead of what stands above the more mark.") },
    { "abbrlink", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Permanent link"),
      QT_TRANSLATE_NOOP(
          "Fields", "The short name of the post's address (hexo-abbrlink). Changing it breaks links to the post.") },
    { "permalink", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Permalink"),
      QT_TRANSLATE_NOOP("Fields", "The post's own address instead of the blog's pattern; it is taken as it is.") },
    { "comments", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Comments"),
      QT_TRANSLATE_NOOP("Fields", "Whether readers can comment; on unless it is off here.") },
    { "published", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Published"),
      QT_TRANSLATE_NOOP("Fields", "Off: Hexo leaves the post out.") },
    { "layout", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Layout"),
      QT_TRANSLATE_NOOP("Fields", "The theme's template for this page; post if there is none.") },
    { "lang", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Language"),
      QT_TRANSLATE_NOOP("Fields", "The language of dates and of the theme's words on this page.") },
    { "photos", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Photos"),
      QT_TRANSLATE_NOOP("Fields", "Addresses of pictures that the theme shows as a gallery.") },
    { "link", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Link"),
      QT_TRANSLATE_NOOP("Fields", "Themes link the entry in lists to this address.") },
    { "disableNunjucks", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Tags off"),
      QT_TRANSLATE_NOOP("Fields", "On: {{ }} and {% %} are plain text in this post.") },
    { "titlecase", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Title case"),
      QT_TRANSLATE_NOOP("Fields", "On: the words of an English title start with capitals.") },
    { "markdown", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Markdown options"),
      QT_TRANSLATE_NOOP("Fields", "Options of the Markdown renderer for this post alone.") },
    { "sticky", FieldKind::Number, QT_TRANSLATE_NOOP("Fields", "Sticky"),
      QT_TRANSLATE_NOOP("Fields", "Posts with larger numbers come first on the home page.") },
    { "toc", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Table of contents"),
      QT_TRANSLATE_NOOP("Fields", "Whether the post shows a table of contents.") },
    { "cover", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Cover"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture in lists, a path or an address.") },
};

} // namespace

QList<KnownField> hexoFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
