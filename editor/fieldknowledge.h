// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldcatalog.h"

#include <QList>
#include <QStringList>

namespace Hexquill {

/// What is known of front matter's fields: by Hexo and the theme, and by how the blog's posts use theirs.
class FieldKnowledge
{
public:
    FieldKnowledge();

    void setTheme(const QString &name); ///< see knownFields()
    void setHabits(const QList<FieldHabit> &habits); ///< of the blog's posts

    /// Hexo's and the theme's fields, then what the blog's posts have besides.
    const QList<KnownField> &fields() const { return m_fields; }
    qsizetype documentedCount() const { return m_documented; } ///< how many of them Hexo and the theme know
    const KnownField *find(const QString &key) const; ///< null if nobody knows it
    QString labelOf(const QString &key) const;
    QStringList valuesOf(const QString &key) const; ///< what the blog's posts have in the field

private:
    void learn();

    QString m_theme;
    QList<FieldHabit> m_habits;
    QList<KnownField> m_fields;
    qsizetype m_documented = 0;
};

} // namespace Hexquill
