// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/postoptions.h"

namespace Hexquill {

namespace {

/// JavaScript's idea of true, as marked reads its options.
bool isTruthy(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return false;
    case QMetaType::Bool:
        return value.toBool();
    case QMetaType::QString:
        return !value.toString().isEmpty();
    default:
        return !value.canConvert<double>() || value.toDouble() != 0;
    }
}

} // namespace

MarkdownOptions postMarkdownOptions(const MarkdownOptions &blog, const QVariantMap &fields)
{
    MarkdownOptions options = blog;
    const QVariantMap own = fields.value(QStringLiteral("markdown")).toMap();
    const auto read = [&own](const char *name, bool &value) {
        const QVariant given = own.value(QLatin1StringView(name));
        if (given.isValid())
            value = isTruthy(given);
    };
    read("gfm", options.gfm);
    read("breaks", options.breaks);
    read("pedantic", options.pedantic);
    read("smartypants", options.smartypants);
    read("headerIds", options.headerIds);
    read("anchorAlias", options.anchorAlias);
    read("autolink", options.autolink);
    read("mangle", options.mangle);
    read("sanitizeUrl", options.sanitizeUrl);
    read("lazyload", options.lazyload);
    read("figcaption", options.figcaption);
    read("prependRoot", options.prependRoot);
    read("postAsset", options.postAsset);
    read("descriptionLists", options.descriptionLists);
    if (own.contains(QStringLiteral("quotes")))
        options.quotes = own.value(QStringLiteral("quotes")).toString();
    if (own.contains(QStringLiteral("modifyAnchors")))
        options.modifyAnchors = own.value(QStringLiteral("modifyAnchors")).toInt();
    return options;
}

} // namespace Hexquill
