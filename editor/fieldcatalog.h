// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldhabits.h"
#include "editor/post/frontmatter.h"

#include <QList>
#include <QString>

namespace Hexquill {

/// Pixels that the names of fields take, so that all editors of the card start at one line.
constexpr int fieldLabelWidth = 80;

/// What a field is edited with.
enum class FieldKind { Text, LongText, Switch, Number, Date, List, Categories, Image, Structure };

/// A field that Hexo or a theme understands.
struct KnownField
{
    QString key;
    FieldKind kind = FieldKind::Text;
    QString label; ///< for the writer
    QString meaning; ///< what it does, in a sentence or two
    bool ignored = false; ///< writers know it, but the theme does nothing with it
};

/// Hexo's fields, then those of \a theme (`butterfly`, `next`, `fluid`, `icarus`, `stellar`, `volantis`, `matery`).
QList<KnownField> knownFields(const QString &theme);

/// A field that only the blog's own posts tell of: its kind by their values, its key as its name.
KnownField fieldByHabit(const FieldHabit &habit);

/// What a field is edited with: as its value asks, where it has one; else as it is known.
FieldKind fieldKind(const FrontMatterField &field, const KnownField *known);

} // namespace Hexquill
