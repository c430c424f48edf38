// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldcatalog.h"

#include <algorithm>
#include <QCoreApplication>

namespace Hexquill {

namespace {

struct Entry
{
    const char *key;
    FieldKind kind;
    const char *label;
    const char *meaning;
    bool ignored = false;
};

QString translated(const char *source)
{
    return QCoreApplication::translate("Fields", source);
}

template <size_t Size>
void append(const Entry (&entries)[Size], QList<KnownField> *fields)
{
    for (const Entry &entry : entries) {
        const QString key = QString::fromLatin1(entry.key);
        fields->removeIf([&key](const KnownField &field) { return field.key == key; });
        fields->append({ key, entry.kind, translated(entry.label), translated(entry.meaning), entry.ignored });
    }
}

constexpr Entry hexoFields[] = {
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

constexpr Entry butterflyFields[] = {
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

constexpr Entry nextFields[] = {
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "quicklink", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Quicklink"),
      QT_TRANSLATE_NOOP("Fields", "Loads linked pages in advance on this page.") },
    { "sidebar", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Sidebar"),
      QT_TRANSLATE_NOOP("Fields", "Off: the page has no sidebar.") },
    { "reward_settings", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Reward"),
      QT_TRANSLATE_NOOP("Fields", "The donation box under this post.") },
};

constexpr Entry fluidFields[] = {
    { "index_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Picture in lists"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture on the home page.") },
    { "banner_img", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Top picture"),
      QT_TRANSLATE_NOOP("Fields", "The picture behind the post's title.") },
    { "banner_img_height", FieldKind::Number, QT_TRANSLATE_NOOP("Fields", "Top picture's height"),
      QT_TRANSLATE_NOOP("Fields", "In percent of the window.") },
    { "banner_mask_alpha", FieldKind::Number, QT_TRANSLATE_NOOP("Fields", "Top picture's veil"),
      QT_TRANSLATE_NOOP("Fields", "How dark the veil over the top picture is, from 0 to 1.") },
    { "excerpt", FieldKind::LongText, QT_TRANSLATE_NOOP("Fields", "Excerpt"),
      QT_TRANSLATE_NOOP("Fields", "Shown in lists instead of what stands above the more mark.") },
    { "math", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Formulas"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "mermaid", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Diagrams"),
      QT_TRANSLATE_NOOP("Fields", "Mermaid diagrams on this page, where the theme does not load them everywhere.") },
    { "hide", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Hidden"),
      QT_TRANSLATE_NOOP("Fields", "On: the post is in no list, only its address leads to it.") },
    { "archive", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Archive only"),
      QT_TRANSLATE_NOOP("Fields", "On: a hidden post is still in the archive.") },
};

constexpr Entry icarusFields[] = {
    { "thumbnail", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Small picture"),
      QT_TRANSLATE_NOOP("Fields", "The post's picture in the sidebar's lists.") },
    { "widgets", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Widgets"),
      QT_TRANSLATE_NOOP("Fields", "The sidebar's widgets on this page.") },
};

constexpr Entry stellarFields[] = {
    { "banner", FieldKind::Image, QT_TRANSLATE_NOOP("Fields", "Banner"),
      QT_TRANSLATE_NOOP("Fields", "The picture above the post.") },
    { "poster", FieldKind::Structure, QT_TRANSLATE_NOOP("Fields", "Poster"),
      QT_TRANSLATE_NOOP("Fields", "The words on the post's cover: headline, topic, caption.") },
    { "mathjax", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "MathJax"),
      QT_TRANSLATE_NOOP("Fields", "Formulas on this page, where the theme does not load them everywhere.") },
    { "mermaid", FieldKind::Switch, QT_TRANSLATE_NOOP("Fields", "Diagrams"),
      QT_TRANSLATE_NOOP("Fields", "Mermaid diagrams on this page, where the theme does not load them everywhere.") },
    { "author", FieldKind::Text, QT_TRANSLATE_NOOP("Fields", "Author"),
      QT_TRANSLATE_NOOP("Fields", "Who wrote the post.") },
};

constexpr Entry materyFields[] = {
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

FieldKind kindOfString(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.size() > 80 ? FieldKind::LongText : FieldKind::Text;
}

FieldKind kindOfList(const YamlValue &value)
{
    const QList<YamlValue> items = value.items();
    const bool flat = std::none_of(items.begin(), items.end(), [](const YamlValue &item) {
        return item.kind() == YamlValue::Kind::List || item.kind() == YamlValue::Kind::Map;
    });
    return flat ? FieldKind::List : FieldKind::Structure;
}

} // namespace

QList<KnownField> knownFields(const QString &theme)
{
    QList<KnownField> fields;
    append(hexoFields, &fields);
    const QString name = theme.toLower();
    if (name.contains(QLatin1String("butterfly")))
        append(butterflyFields, &fields);
    else if (name.contains(QLatin1String("next")))
        append(nextFields, &fields);
    else if (name.contains(QLatin1String("fluid")))
        append(fluidFields, &fields);
    else if (name.contains(QLatin1String("icarus")))
        append(icarusFields, &fields);
    else if (name.contains(QLatin1String("stellar")) || name.contains(QLatin1String("volantis")))
        append(stellarFields, &fields);
    else if (name.contains(QLatin1String("matery")))
        append(materyFields, &fields);
    return fields;
}

FieldKind fieldKind(const FrontMatterField &field, const KnownField *known)
{
    const FieldKind wanted = known ? known->kind : FieldKind::Text;
    switch (field.value.kind()) {
    case YamlValue::Kind::Map:
        return FieldKind::Structure;
    case YamlValue::Kind::List:
        return wanted == FieldKind::Categories ? wanted : kindOfList(field.value);
    case YamlValue::Kind::Bool:
        return wanted == FieldKind::Image ? wanted : FieldKind::Switch;
    case YamlValue::Kind::Number:
        return known && wanted != FieldKind::Switch ? wanted : FieldKind::Number;
    case YamlValue::Kind::Timestamp:
        return FieldKind::Date;
    case YamlValue::Kind::Null:
        return wanted;
    case YamlValue::Kind::String:
        return known && wanted != FieldKind::Text ? wanted : kindOfString(field.value.toString());
    }
    return wanted;
}

} // namespace Hexquill
