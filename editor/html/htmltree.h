// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QHash>
#include <QList>
#include <QString>

namespace Hexquill {

/// An element of HTML, or a piece of its text.
struct HtmlNode
{
    QString tag; ///< lower case; empty: text
    QString text; ///< of a piece of text
    QHash<QString, QString> attributes; ///< names in lower case
    QList<HtmlNode> children;

    bool isText() const { return tag.isEmpty(); }
    /// What is written in it, without any white space.
    QString words() const;
    /// A CSS property of the style attribute, in lower case; empty if it is not set there.
    QString style(const QString &property) const;
};

/// The body of \a html as a browser's parser reads it; whatever is wrong in it. Nothing for HTML that is longer than
/// two million characters or nested deeper than a thousand elements: who pastes that means its text.
std::optional<HtmlNode> htmlTree(const QString &html);
/// The whole page, head and body, by the same rules.
std::optional<HtmlNode> htmlPage(const QString &html);

} // namespace Hexquill
