// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Hexquill {

/// How a blog's posts use one field.
struct FieldHabit
{
    QString key;
    int posts = 0; ///< that have it
    YamlValue example; ///< of the kind that most of them give it; Null where none gives it a value
    QStringList values; ///< short texts in use, most used first
};

/// What the front matters of a blog have in common, collected one by one: a new post's fields are guessed from it.
class FieldHabits
{
public:
    void add(const FrontMatter &frontMatter);
    QList<FieldHabit> all() const; ///< most used first

private:
    struct Use
    {
        int posts = 0;
        QHash<int, int> kinds; ///< YamlValue::Kind and how often
        QHash<int, YamlValue> examples;
        QHash<QString, int> values;
    };

    void addValue(Use *use, const YamlValue &value);

    QHash<QString, Use> m_uses;
};

} // namespace Hexquill
