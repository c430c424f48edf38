// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldknowledge.h"

#include <algorithm>

namespace Hexquill {

FieldKnowledge::FieldKnowledge()
{
    learn();
}

void FieldKnowledge::setTheme(const QString &name)
{
    m_theme = name;
    learn();
}

void FieldKnowledge::setHabits(const QList<FieldHabit> &habits)
{
    m_habits = habits;
    learn();
}

void FieldKnowledge::learn()
{
    m_fields = knownFields(m_theme);
    m_documented = m_fields.size();
    for (const FieldHabit &habit : std::as_const(m_habits))
        if (!find(habit.key))
            m_fields.append(fieldByHabit(habit));
}

const KnownField *FieldKnowledge::find(const QString &key) const
{
    const auto found
        = std::find_if(m_fields.begin(), m_fields.end(), [&key](const KnownField &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

QString FieldKnowledge::labelOf(const QString &key) const
{
    const KnownField *known = find(key);
    return known ? known->label : key;
}

QStringList FieldKnowledge::valuesOf(const QString &key) const
{
    const auto habit
        = std::find_if(m_habits.begin(), m_habits.end(), [&key](const FieldHabit &one) { return one.key == key; });
    return habit == m_habits.end() ? QStringList() : habit->values;
}

} // namespace Hexquill
