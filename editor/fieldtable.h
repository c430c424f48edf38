// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldcatalog.h"

#include <QCoreApplication>

namespace Hexquill {

/// A row of a theme's table of fields, as it is written in the source: texts are translated when the table is read.
struct FieldEntry
{
    const char *key;
    FieldKind kind;
    const char *label;
    const char *meaning;
    bool ignored = false;
};

template <size_t Size>
QList<KnownField> fieldsOf(const FieldEntry (&entries)[Size])
{
    QList<KnownField> fields;
    for (const FieldEntry &entry : entries)
        fields.append({ QString::fromLatin1(entry.key), entry.kind, QCoreApplication::translate("Fields", entry.label),
                        QCoreApplication::translate("Fields", entry.meaning), entry.ignored });
    return fields;
}

// What each theme reads of a post, by its own sources.
QList<KnownField> hexoFields();
QList<KnownField> butterflyFields(); ///< hexo-theme-butterfly 5.7
QList<KnownField> nextFields(); ///< hexo-theme-next 8.29
QList<KnownField> fluidFields(); ///< hexo-theme-fluid 1.9
QList<KnownField> icarusFields(); ///< hexo-theme-icarus 6.1
QList<KnownField> volantisFields(); ///< hexo-theme-volantis 6.8
QList<KnownField> stellarFields(); ///< hexo-theme-stellar 1.44
QList<KnownField> materyFields(); ///< hexo-theme-matery 2.0, by its manual

} // namespace Hexquill
