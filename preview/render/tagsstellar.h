// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"

namespace Hexquill {

/// The icon \a name of Stellar's or Volantis' collection: a picture where it is an address, a drawing that the page
/// fetches, else the text itself. \a attributes go into a picture.
QString themeIcon(const TagContext &context, const QString &name, const QString &attributes = {});

/// The tags that Volantis took over from Stellar, most of them under names with a capital.
namespace StellarTag {

bool isVolantis(const TagContext &context);
QString withoutParagraphs(QString html);

TagResult note(const TagCall &call, const TagContext &context);
TagResult folding(const TagCall &call, const TagContext &context);
TagResult folders(const TagCall &call, const TagContext &context);
TagResult grid(const TagCall &call, const TagContext &context);
TagResult timeline(const TagCall &call, const TagContext &context);
TagResult tabs(const TagCall &call, const TagContext &context);
TagResult choice(const TagCall &call, const TagContext &context);
TagResult audio(const TagCall &call, const TagContext &context);
TagResult video(const TagCall &call, const TagContext &context);

/// Those with one name in both.
QList<TagEntry> common();

/// Stellar's own pictures, and cards and small things.
QList<TagEntry> pictures();
QList<TagEntry> cards();

/// Tags that a theme has and only its scripts or its page can make.
QList<TagEntry> foreign(const QStringList &blocks, const QStringList &plain);

} // namespace StellarTag

} // namespace Hexquill
