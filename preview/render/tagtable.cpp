// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtable.h"

#include "preview/render/siteurl.h"

namespace Hexquill {

QString TagContext::url(const QString &path) const
{
    return urlFor(path, options, {}).value_or(path);
}

QVariant TagContext::themeSetting(const QString &path, const QVariant &otherwise) const
{
    QVariant value = options.themeConfig;
    for (const QString &key : path.split(u'.'))
        value = value.toMap().value(key);
    return value.isValid() ? value : otherwise;
}

TagTable::TagTable(const QString &theme)
{
    QList<TagEntry> tags = hexoTags();
    if (theme.contains(u"butterfly", Qt::CaseInsensitive))
        tags += butterflyTags();
    for (const TagEntry &tag : tags)
        m_tags.insert(tag.name, tag);
}

const TagEntry *TagTable::find(const QString &name) const
{
    const auto found = m_tags.constFind(name);
    return found == m_tags.constEnd() ? nullptr : &*found;
}

} // namespace Hexquill
