// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/htmltag.h"

#include "preview/render/escapehtml.h"
#include "preview/render/markdownlinkurl.h"
#include "preview/render/siteurl.h"

namespace Hexquill {

static bool isLinkAttribute(const QString &name)
{
    for (const QStringView ending : { u"cite", u"download", u"href", u"src", u"url" }) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::optional<QString> htmlTag(const QString &name, const TagAttributes &attributes, const std::optional<QString> &text,
                               int hexoMajor)
{
    QString html = u'<' + name;
    for (const auto &[key, value] : attributes) {
        if (!value)
            continue;
        html += u' ' + key;
        if (isLinkAttribute(key)) {
            const auto url = hexoMajor < 8 ? Markdown::encodedUrl(*value) : encodeSiteUrl(*value);
            if (!url)
                return std::nullopt;
            html += QStringLiteral("=\"") + *url + u'"';
        } else if (*value != key) { // an attribute whose value is its name stands alone
            html += QStringLiteral("=\"") + escapeHtml(*value) + u'"';
        }
    }
    html += u'>';
    return text ? html + escapeHtml(*text) + QStringLiteral("</") + name + u'>' : html;
}

} // namespace Hexquill
