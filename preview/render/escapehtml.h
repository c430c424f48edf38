// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// hexo-util's escapeHTML: `< > " ' ` / =` and an `&` that begins no entity.
QString escapeHtml(QStringView text);
/// The same; a text that needs no escaping is not copied.
QString escapeHtml(const QString &text);

/// highlight.js's escaping: `& < > " '` and nothing else.
QString escapeHighlightJs(QStringView text);

/// Prism's escaping: `&` and `<`; a no-break space becomes a blank.
QString escapePrism(QStringView text);

/// `{ }` as entities, so that a template engine leaves them alone.
QString escapeBraces(const QString &html);

} // namespace Hexquill
