// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"

namespace Hexquill {

/// Arguments cut at `::` if that occurs in them, else at commas: Volantis reads its older tags so.
QStringList textParts(const QStringList &arguments);

/// What the argument's text is after JavaScript's trim(); nothing, where JavaScript throws, if it is missing.
std::optional<QString> trimmedPart(const QStringList &parts, qsizetype index);

/// The failure of trim() on a missing part.
TagResult noTrim();

/// The tags that Volantis and hexo-butterfly-tag-plugins-plus have in common, letter by letter.
QList<TagEntry> cardTags();

/// `<NAME>words</NAME>` for the tags that are one HTML element: u, emp, wavy, del, kbd, psw.
QList<TagEntry> wordTags();
TagResult wordTag(const TagCall &call, const TagContext &context);

/// `p` and `span`; by the tag's name.
TagResult colouredText(const TagCall &call, const QStringList &parts);

/// `checkbox` and `radio`; by the tag's name.
TagResult choiceBox(const TagCall &call, const QStringList &parts, const TagContext &context);

/// A link as a card with picture, text and address.
TagResult linkCard(const QStringList &parts, const QString &placeholder);

/// A user's or a repository's card by \a host; what follows the first part goes into the query.
QString githubCardHtml(const QStringList &parts, const QString &host);

/// `cell` in a group of buttons.
TagResult buttonCell(const QStringList &parts, const QString &placeholder);

} // namespace Hexquill
