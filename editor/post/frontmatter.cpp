// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/frontmatter.h"

#include "editor/post/frontmatterlayout.h"

#include <algorithm>

namespace Hexquill {

namespace {

FrontMatterField fieldOf(const QString &head, const YamlEntrySyntax &entry, const YamlValue &value)
{
    FrontMatterField field;
    field.key = entry.key;
    field.value = value;
    if (entry.valueStart >= 0) {
        // Below the key the first line's indentation belongs to it, or the lines would not fit together.
        const bool below = entry.colon >= 0 && head.indexOf(u'\n', entry.colon) < entry.valueStart
            && head.indexOf(u'\n', entry.colon) >= 0;
        const qsizetype start = below ? head.lastIndexOf(u'\n', entry.valueStart) + 1 : entry.valueStart;
        field.source = head.mid(start, entry.valueEnd - start);
    }
    const qsizetype lastUnit = std::max({ entry.start, entry.colon, entry.valueEnd - 1 });
    const qsizetype lineEnd = head.indexOf(u'\n', lastUnit);
    field.offset = head.lastIndexOf(u'\n', entry.start - 1) + 1;
    if (entry.start == 0)
        field.offset = 0;
    field.length = (lineEnd < 0 ? head.size() : lineEnd + 1) - field.offset;
    field.line = int(QStringView(head).left(entry.start).count(u'\n'));
    return field;
}

} // namespace

FrontMatter FrontMatter::read(const QString &head)
{
    const FrontMatterLayout layout = layOutFrontMatter(head);
    FrontMatter frontMatter;
    frontMatter.m_form = layout.split.form;
    frontMatter.m_problem = layout.problem;
    if (layout.problem)
        return frontMatter;
    const QList<YamlValue::Pair> pairs = layout.value.pairs();
    frontMatter.m_fields.reserve(pairs.size());
    for (const YamlValue::Pair &pair : pairs) {
        // Of a JSON key given twice the last one counts.
        const auto entry = std::find_if(layout.entries.rbegin(), layout.entries.rend(),
                                        [&](const YamlEntrySyntax &e) { return e.key == pair.first && !e.isMerge; });
        if (entry != layout.entries.rend()) {
            frontMatter.m_fields.append(fieldOf(head, *entry, pair.second));
            continue;
        }
        FrontMatterField merged; // has no lines of its own
        merged.key = pair.first;
        merged.value = pair.second;
        frontMatter.m_fields.append(merged);
    }
    return frontMatter;
}

const FrontMatterField *FrontMatter::field(const QString &key) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const FrontMatterField &field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

YamlValue FrontMatter::value(const QString &key) const
{
    const FrontMatterField *found = field(key);
    return found ? found->value : YamlValue();
}

YamlValue FrontMatter::toMap() const
{
    QList<YamlValue::Pair> pairs;
    pairs.reserve(m_fields.size());
    for (const FrontMatterField &field : m_fields)
        pairs.append({ field.key, field.value });
    return YamlValue::map(pairs);
}

} // namespace Hexquill
