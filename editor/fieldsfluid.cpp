// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "index_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture in lists"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture on the home page.") },
    { "banner_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Top picture"),
      QT_TRANSLATE_NOOP("Fields", "The picture behind the post's title.") },
    { "banner_img_height", FieldKind::Number, QT_TRANSLATE_NOOP("Fields", "Top picture's height"),
      QT_TRANSLATE_NOOP("Fields", "In percent of the window.") },
    { "banner_mask_alpha", FieldKind::Number, QT_TRANSLATE_NOOP("Fields", "Top picture's veil"),
      QT_TRANSLATE_NOOP("Fields", "How dark the veil over the top picture is, from 0 to 1.") },
    { "og_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture for links"),
      QT_TRANSLATE_NOOP("Fields", "Shown where a link to the post is shared; without it the picture in lists.") },
    { "subtitle", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Subtitle"),
      QT_TRANSLATE_NOOP("Fields", "Shown in the page's top in place of the title.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "Who wrote the post.") },
    { "excerpt", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Excerpt"),
      QT_TRANSLATE_NOOP("Fields", "Shown in lists instead of what stands above the more mark.") },
    { "toc", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Table of contents"),
      QT_TRANSLATE_NOOP("Fields", "Off: no table of contents beside the post.") },
    { "math", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Formulas"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "mermaid", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Diagrams"),
      QT_TRANSLATE_NOOP("Fields", "Mermaid diagrams on this page, where the theme does not load them everywhere.") },
    { "category_bar", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Category bar"),
      QT_TRANSLATE_NOOP("Fields",
                        "Shows the posts of the category beside the post; a list names the categories to show.") },
    { "copyright", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Copyright box"),
      QT_TRANSLATE_NOOP("Fields", "Off: no copyright box. A text names the licence.") },
    { "license", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Licence"),
      QT_TRANSLATE_NOOP("Fields", "The licence named in the copyright box, such as BY-SA.") },
    { "comment", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Comment system"),
      QT_TRANSLATE_NOOP("Fields", "The name of the comment system for this page.") },
    { "custom", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Words under the post"),
      QT_TRANSLATE_NOOP("Fields", "HTML under the post instead of the theme's own; false: none.") },
    { "hide", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Hidden"),
      QT_TRANSLATE_NOOP("Fields", "On: the post is in no list, only its address leads to it.") },
    { "archive", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Archive only"),
      QT_TRANSLATE_NOOP("Fields", "On: a hidden post is still in the archive.") },
};

} // namespace

QList<KnownField> fluidFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
