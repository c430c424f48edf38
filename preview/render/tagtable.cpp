// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/siteurl.h"
#include "preview/render/themefilters.h"

#include <QCoreApplication>

namespace Hexquill {

QString TagContext::url(const QString &path) const
{
    return urlFor(path, options, {}).value_or(path);
}

QVariant TagContext::themeSetting(const QString &path, const QVariant &otherwise) const
{
    return Hexquill::themeSetting(options, path, otherwise);
}

QString TagContext::themeText(const QString &path) const
{
    return themeSetting(path, {}).toString();
}

QString TagContext::fullUrl(const QString &path) const
{
    return fullUrlFor(path, options).value_or(path);
}

QString TagContext::markdownInOneLine(const QString &text, const QString &instead) const
{
    return markdown(text).replace(u'\n', instead);
}

QVariant TagContext::siteSetting(const QString &path) const
{
    QVariant value = options.pluginConfig;
    for (const QString &key : path.split(u'.'))
        value = value.toMap().value(key);
    return value;
}

namespace {

/// A family of tags and what brings it: a part of the theme's name, or a package.
struct TagFamily
{
    QLatin1StringView theme;
    QLatin1StringView package;
    QList<TagEntry> (*tags)();
};

constexpr TagFamily families[] = {
    { {}, QLatin1StringView("hexo-butterfly-tag-plugins-plus"), butterflyPlusTags },
    { {}, QLatin1StringView("hexo-tag-embed"), embedTags },
    { {}, QLatin1StringView("hexo-tag-bilibili"), bilibiliTags },
    { {}, QLatin1StringView("hexo-pdf"), pdfTags },
    { {}, QLatin1StringView("hexo-tag-aplayer"), aplayerTags },
    { {}, QLatin1StringView("hexo-tag-dplayer"), dplayerTags },
    { QLatin1StringView("butterfly"), {}, butterflyTags },
    { QLatin1StringView("next"), {}, nextTags },
    { QLatin1StringView("fluid"), {}, fluidTags },
    { QLatin1StringView("stellar"), {}, stellarTags },
    { QLatin1StringView("volantis"), {}, volantisTags },
};

bool brings(const TagFamily &family, const RenderOptions &options)
{
    if (!family.package.isEmpty())
        return options.packages.contains(family.package);
    return options.theme.contains(family.theme, Qt::CaseInsensitive);
}

} // namespace

TagResult foreignTag(const TagCall &call, const TagContext &context)
{
    const QString warning
        = QCoreApplication::translate("Hexquill::Renderer",
                                      "A script of this blog makes the tag “%1”; the preview cannot show it.")
              .arg(call.name);
    return TagResult::beyond(warning, context.markdown(call.body));
}

TagTable::TagTable(const RenderOptions &options)
    : m_mayHaveMore(options.mayHaveMoreTags)
{
    add(hexoTags());
    for (const TagFamily &family : families) {
        if (brings(family, options))
            add(family.tags());
    }
    addForeign(options.foreignTags, false);
    addForeign(options.ownTags, true);
}

void TagTable::add(const QList<TagEntry> &tags)
{
    for (TagEntry tag : tags) {
        if (const auto first = m_tags.constFind(tag.name); first != m_tags.constEnd())
            tag.isBlock = first->isBlock;
        m_tags.insert(tag.name, tag);
    }
}

void TagTable::addForeign(const QStringList &names, bool instead)
{
    for (const QString &name : names) {
        if (instead || !m_tags.contains(name))
            m_tags.insert(name, { name, false, foreignTag, true });
    }
}

const TagEntry *TagTable::find(const QString &name) const
{
    const auto found = m_tags.constFind(name);
    return found == m_tags.constEnd() ? nullptr : &*found;
}

} // namespace Hexquill
