// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture in lists and at its top.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "Who wrote the post.") },
    { "top", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Recommended"),
      QT_TRANSLATE_NOOP("Fields", "On: the home page recommends the post.") },
    { "cover", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "In the carousel"),
      QT_TRANSLATE_NOOP("Fields", "On: the post is in the home page's carousel.") },
    { "coverImg", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Carousel picture"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture in the carousel.") },
    { "password", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Password"),
      QT_TRANSLATE_NOOP("Fields", "The SHA-256 of the word that opens the post.") },
    { "summary", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Summary"),
      QT_TRANSLATE_NOOP("Fields", "Shown in lists instead of the start of the text.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "reprintPolicy", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Reprint policy"),
      QT_TRANSLATE_NOOP("Fields", "The licence named under the post, such as cc_by.") },
};

} // namespace

QList<KnownField> materyFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
