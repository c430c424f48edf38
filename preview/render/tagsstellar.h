// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/tagtable.h"

namespace Hexquill {

/// An icon of a theme's setting: a picture for an address, else the text as it is. \a attributes go into the picture.
QString themeIcon(const QString &icon, const QString &attributes);

/// The tags that Volantis took over from Stellar, most of them under names with a capital.
namespace StellarTag {

TagResult note(const TagCall &call, const TagContext &context);
TagResult folding(const TagCall &call, const TagContext &context);
TagResult timeline(const TagCall &call, const TagContext &context);
TagResult tabs(const TagCall &call, const TagContext &context);
TagResult choice(const TagCall &call, const TagContext &context);
TagResult audio(const TagCall &call, const TagContext &context);
TagResult video(const TagCall &call, const TagContext &context);

/// Those with one name in both.
QList<TagEntry> common();

/// Tags that a theme has and only its scripts or its page can make.
QList<TagEntry> foreign(const QStringList &blocks, const QStringList &plain);

} // namespace StellarTag

} // namespace Hexquill
