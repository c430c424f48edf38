// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldhabits.h"

#include <algorithm>

namespace Hexquill {

namespace {

constexpr qsizetype mostKeys = 500; // a blog's fields, not what a broken file makes of its text
constexpr qsizetype mostValues = 200; // of one field
constexpr qsizetype longestValue = 80; // UTF-16 units; longer texts are not typed twice

template <typename Key, typename Count>
QList<Key> byCount(const QHash<Key, int> &counts, const Count &tieBreak)
{
    QList<Key> keys = counts.keys();
    std::sort(keys.begin(), keys.end(), [&](const Key &one, const Key &other) {
        const int first = counts.value(one);
        const int second = counts.value(other);
        return first != second ? first > second : tieBreak(one, other);
    });
    return keys;
}

} // namespace

void FieldHabits::add(const FrontMatter &frontMatter)
{
    for (const FrontMatterField &field : frontMatter.fields()) {
        if (m_uses.size() >= mostKeys && !m_uses.contains(field.key))
            continue;
        Use &use = m_uses[field.key];
        ++use.posts;
        addValue(&use, field.value);
    }
}

void FieldHabits::addValue(Use *use, const YamlValue &value)
{
    if (value.isNull())
        return;
    const int kind = int(value.kind());
    if (use->kinds[kind]++ == 0)
        use->examples.insert(kind, value);
    const QList<YamlValue> items = value.kind() == YamlValue::Kind::List ? value.items() : QList<YamlValue>{ value };
    for (const YamlValue &item : items) {
        const QString text = item.kind() == YamlValue::Kind::String ? item.toString() : QString();
        if (text.isEmpty() || text.size() > longestValue || text.contains(QLatin1Char('\n')))
            continue;
        if (use->values.size() < mostValues || use->values.contains(text))
            ++use->values[text];
    }
}

QList<FieldHabit> FieldHabits::all() const
{
    QList<FieldHabit> habits;
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it) {
        const auto kinds = byCount(it->kinds, std::less<int>());
        const YamlValue example = kinds.isEmpty() ? YamlValue() : it->examples.value(kinds.first());
        habits.append({ it.key(), it->posts, example, byCount(it->values, std::less<QString>()) });
    }
    std::sort(habits.begin(), habits.end(), [](const FieldHabit &one, const FieldHabit &other) {
        return one.posts != other.posts ? one.posts > other.posts : one.key < other.key;
    });
    return habits;
}

} // namespace Hexquill
