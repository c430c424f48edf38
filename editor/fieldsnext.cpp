// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "toc", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Table of contents"),
      QT_TRANSLATE_NOOP(
          "Fields",
          "A map: enable, number and max_depth, each for this page only. A bare true or false is not looked at.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "sidebar", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Sidebar"),
      QT_TRANSLATE_NOOP("Fields", "Off: the page has no sidebar.") },
    { "header", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Title block"),
      QT_TRANSLATE_NOOP("Fields", "Off: title, date and the like are not shown over the post.") },
    { "copyright", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Copyright box"),
      QT_TRANSLATE_NOOP("Fields", "Off: no copyright box under the post.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "Who wrote the post.") },
    { "post_link", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Original address"),
      QT_TRANSLATE_NOOP("Fields", "Where a reposted article came from; named in the copyright box.") },
    { "copyright_reprint", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Reposted"),
      QT_TRANSLATE_NOOP("Fields", "On: the copyright box says that the post is a reprint.") },
    { "reward_settings", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Reward"),
      QT_TRANSLATE_NOOP("Fields", "The donation box under this post: a map with enable and comment.") },
    { "quicklink", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Quicklink"),
      QT_TRANSLATE_NOOP("Fields", "Loads linked pages in advance: a map with enable, delay, timeout and priority.") },
    { "direction", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Direction of writing"),
      QT_TRANSLATE_NOOP("Fields", "rtl: from right to left.") },
    { "noindex", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Not for search engines"),
      QT_TRANSLATE_NOOP("Fields", "On: search engines are told to leave the page out.") },
};

} // namespace

QList<KnownField> nextFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
