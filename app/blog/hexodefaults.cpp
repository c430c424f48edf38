// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/hexodefaults.h"

namespace Hexquill {

namespace {

using Pairs = QList<YamlValue::Pair>;

YamlValue text(const char *value)
{
    return YamlValue::string(QString::fromLatin1(value));
}
YamlValue yes()
{
    return YamlValue::boolean(true);
}
YamlValue no()
{
    return YamlValue::boolean(false);
}
YamlValue zero()
{
    return YamlValue::number(0);
}
YamlValue none()
{
    return YamlValue::list(QList<YamlValue>{});
}
YamlValue empty()
{
    return YamlValue::map({});
}
YamlValue::Pair pair(const char *key, const YamlValue &value)
{
    return { QString::fromLatin1(key), value };
}

Pairs siteDefaults()
{
    return {
        pair("title", text("Hexo")),
        pair("subtitle", text("")),
        pair("description", text("")),
        pair("author", text("John Doe")),
        pair("language", text("en")),
        pair("timezone", text("")),
        pair("url", text("http://example.com")),
        pair("root", text("/")),
        pair("permalink", text(":year/:month/:day/:title/")),
        pair("permalink_defaults", empty()),
        pair("pretty_urls", YamlValue::map({ pair("trailing_index", yes()), pair("trailing_html", yes()) })),
        pair("source_dir", text("source")),
        pair("public_dir", text("public")),
        pair("tag_dir", text("tags")),
        pair("archive_dir", text("archives")),
        pair("category_dir", text("categories")),
        pair("code_dir", text("downloads/code")),
        pair("i18n_dir", text(":lang")),
        pair("skip_render", none()),
    };
}

YamlValue highlightDefaults()
{
    return YamlValue::map({
        pair("auto_detect", no()),
        pair("line_number", yes()),
        pair("tab_replace", text("")),
        pair("wrap", yes()),
        pair("exclude_languages", none()),
        pair("language_attr", no()),
        pair("hljs", no()),
        pair("line_threshold", zero()),
        pair("first_line_number", text("always1")),
        pair("strip_indent", yes()),
    });
}

YamlValue prismDefaults()
{
    return YamlValue::map({
        pair("preprocess", yes()),
        pair("line_number", yes()),
        pair("tab_replace", text("")),
        pair("exclude_languages", none()),
        pair("strip_indent", yes()),
    });
}

Pairs writingDefaults()
{
    return {
        pair("new_post_name", text(":title.md")),
        pair("default_layout", text("post")),
        pair("titlecase", no()),
        pair("external_link",
             YamlValue::map({ pair("enable", yes()), pair("field", text("site")), pair("exclude", text("")) })),
        pair("filename_case", zero()),
        pair("render_drafts", no()),
        pair("post_asset_folder", no()),
        pair("relative_link", no()),
        pair("future", yes()),
        pair("syntax_highlighter", text("highlight.js")),
        pair("highlight", highlightDefaults()),
        pair("prismjs", prismDefaults()),
        pair("use_filename_as_post_title", no()),
        pair("default_category", text("uncategorized")),
        pair("category_map", empty()),
        pair("tag_map", empty()),
        pair("date_format", text("YYYY-MM-DD")),
        pair("time_format", text("HH:mm:ss")),
        pair("updated_option", text("mtime")),
        pair("per_page", YamlValue::number(10)),
        pair("pagination_dir", text("page")),
        pair("theme", text("landscape")),
        pair("ignore", none()),
        pair("meta_generator", yes()),
    };
}

} // namespace

YamlValue hexoDefaults()
{
    return YamlValue::map(siteDefaults() + writingDefaults());
}

} // namespace Hexquill
