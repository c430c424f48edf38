// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtable.h"

namespace Hexquill {

namespace {

constexpr FieldEntry fields[] = {
    { "toc", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Table of contents"),
      QT_TRANSLATE_NOOP("Fields", "Shows the table of contents; only a real switch counts.") },
    { "toc_number", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Numbered contents"),
      QT_TRANSLATE_NOOP("Fields", "Numbers in the table of contents; only a real switch counts.") },
    { "toc_expand", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Contents unfolded"),
      QT_TRANSLATE_NOOP("Fields", "Shows all levels of the table of contents at once.") },
    { "toc_style_simple", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Contents alone"),
      QT_TRANSLATE_NOOP("Fields", "The post's sidebar holds the table of contents only.") },
    { "cover", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Cover"),
      QT_TRANSLATE_NOOP("Fields",
                        "A picture, a CSS colour, or false for none; without it the theme takes one of its own.") },
    { "top_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Top picture"),
      QT_TRANSLATE_NOOP("Fields",
                        "The picture or colour behind the title, or false: the title moves into the article.") },
    { "pagination_cover", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture for neighbours"),
      QT_TRANSLATE_NOOP("Fields", "The picture that the previous and the next post show for this one.") },
    { "keywords", FieldKind::List, QT_TRANSLATE_NOOP("Fields", "Keywords"),
      QT_TRANSLATE_NOOP("Fields",
                        "Kept in the file, but Butterfly 5.7 makes no use of them: its meta tags come from the tags."),
      true },
    { "aside", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Sidebar"),
      QT_TRANSLATE_NOOP("Fields", "Off: the post has no sidebar, so no table of contents either.") },
    { "copyright", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Copyright box"),
      QT_TRANSLATE_NOOP("Fields", "Off: no copyright box under the post.") },
    { "copyright_author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Copyright author"),
      QT_TRANSLATE_NOOP("Fields", "The author named in the copyright box.") },
    { "copyright_author_href", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Copyright author's address"),
      QT_TRANSLATE_NOOP("Fields", "Where the author's name in the copyright box leads.") },
    { "copyright_url", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Copyright address"),
      QT_TRANSLATE_NOOP("Fields", "The address that the copyright box gives for this post.") },
    { "copyright_info", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Copyright words"),
      QT_TRANSLATE_NOOP("Fields", "The words of the copyright box; HTML is allowed.") },
    { "noticeOutdate", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Age notice"),
      QT_TRANSLATE_NOOP("Fields", "Off: an old post is not marked as one.") },
    { "highlight_shrink", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Code folded"),
      QT_TRANSLATE_NOOP("Fields", "Whether code blocks start folded; only a real switch counts.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas by MathJax on this page, where the theme does not load it everywhere.") },
    { "katex", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "KaTeX"),
      QT_TRANSLATE_NOOP("Fields", "Formulas by KaTeX on this page, where the theme does not load it everywhere.") },
    { "abcjs", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Music scores"),
      QT_TRANSLATE_NOOP("Fields", "Loads the music notation on this page, if the theme has it on.") },
    { "series", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Series"),
      QT_TRANSLATE_NOOP("Fields", "The name of the series that this post is part of.") },
    { "top", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Pin sign"),
      QT_TRANSLATE_NOOP("Fields", "Draws the pin only; the order comes from the sticky number.") },
};

} // namespace

QList<KnownField> butterflyFields()
{
    return fieldsOf(fields);
}

} // namespace Hexquill
