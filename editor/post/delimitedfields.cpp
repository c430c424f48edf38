// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldplan.h"

#include "editor/post/jsonwriter.h"

namespace Hexquill::DelimitedFields {

namespace {

bool isJson(const FieldPlan &plan)
{
    return plan.layout.split.form == PostSplit::Form::Json;
}

QString valueText(const FieldPlan &plan, const YamlStyle &style)
{
    return isJson(plan) ? writeJson(plan.value) : writeYamlFlow(plan.value, style);
}

QString fieldText(const FieldPlan &plan, const YamlStyle &style)
{
    const QString key = isJson(plan) ? writeJson(YamlValue::string(plan.key)) : writeYamlKey(plan.key, true);
    return key + QStringLiteral(": ") + valueText(plan, style);
}

/// Where the first field of an empty collection goes.
qsizetype emptyPlace(const FieldPlan &plan)
{
    return isJson(plan) ? plan.layout.split.dataStart : plan.head.indexOf(u'{', plan.layout.split.dataStart) + 1;
}

} // namespace

std::optional<TextEdit> change(const FieldPlan &plan, const YamlStyle &style)
{
    const YamlEntrySyntax &entry = *plan.entry;
    const QString text = valueText(plan, style);
    if (entry.valueStart >= 0)
        return TextEdit{ entry.valueStart, entry.valueEnd - entry.valueStart, text };
    if (entry.colon >= 0)
        return TextEdit{ entry.colon + 1, 0, u' ' + text };
    return std::nullopt;
}

TextEdit add(const FieldPlan &plan, const YamlStyle &style)
{
    const auto &entries = plan.layout.entries;
    if (entries.empty())
        return { emptyPlace(plan), 0, fieldText(plan, style) };
    // Each field on a line of its own, if the last one is.
    const YamlEntrySyntax &last = entries.back();
    const qsizetype line = plan.lineStart(last.start);
    const QString indent = plan.head.mid(line, last.start - line);
    const bool ownLine = indent.trimmed().isEmpty();
    const QString separator = ownLine ? QStringLiteral(",\n") + indent : QStringLiteral(", ");
    return { FieldPlan::endOf(last), 0, separator + fieldText(plan, style) };
}

TextEdit remove(const FieldPlan &plan)
{
    const auto &entries = plan.layout.entries;
    const qsizetype index = plan.entry - entries.data();
    if (size_t(index) + 1 < entries.size())
        return { plan.entry->start, entries[size_t(index) + 1].start - plan.entry->start, QString() };
    const qsizetype start = index > 0 ? FieldPlan::endOf(entries[size_t(index) - 1]) : plan.entry->start;
    return { start, FieldPlan::endOf(*plan.entry) - start, QString() };
}

} // namespace Hexquill::DelimitedFields
