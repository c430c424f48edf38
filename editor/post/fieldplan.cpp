// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldplan.h"

#include <algorithm>
#include <QStringList>

namespace Hexquill {

qsizetype FieldPlan::lineEnd(qsizetype offset) const
{
    const qsizetype end = head.indexOf(u'\n', offset);
    return end < 0 ? head.size() : end;
}

qsizetype FieldPlan::endOf(const YamlEntrySyntax &entry)
{
    return std::max({ entry.start + 1, entry.colon + 1, entry.valueEnd });
}

namespace {

YamlStyle::Quotes quotesOf(QChar first)
{
    return first == u'"' ? YamlStyle::Quotes::Double
        : first == u'\'' ? YamlStyle::Quotes::Single
                         : YamlStyle::Quotes::None;
}

QStringView sourceOf(const QString &head, const YamlEntrySyntax &entry)
{
    return entry.valueStart < 0 ? QStringView()
                                : QStringView(head).mid(entry.valueStart, entry.valueEnd - entry.valueStart);
}

bool isList(const QString &head, const YamlEntrySyntax &entry)
{
    return !entry.items.empty() || sourceOf(head, entry).startsWith(u'[');
}

void learnFlowList(YamlStyle &style, QStringView source)
{
    style.flowLists = true;
    style.padFlow = source.size() > 2 && source[1] == u' ' && source[2] != u']';
    const QStringView items = source.mid(1).trimmed();
    style.quotes = items.isEmpty() ? YamlStyle::Quotes::None : quotesOf(items[0]);
}

void learnBlockList(YamlStyle &style, const FieldPlan &plan, const YamlEntrySyntax &entry)
{
    const qsizetype dash = entry.items.front().start;
    const qsizetype keyColumn = entry.start - plan.lineStart(entry.start);
    style.listIndent = std::max(0, int(dash - plan.lineStart(dash) - keyColumn));
    qsizetype content = dash + 1;
    while (content < plan.head.size() && plan.head[content] == u' ')
        ++content;
    const bool sameLine = content < plan.head.size() && plan.head[content] != u'\n';
    style.dashGap = sameLine ? std::max(1, int(content - dash - 1)) : 1;
    style.quotes = sameLine ? quotesOf(plan.head[content]) : YamlStyle::Quotes::None;
    style.compactInnerLists = std::any_of(entry.items.begin(), entry.items.end(), [&](const YamlItemSyntax &item) {
        return QStringView(plan.head).mid(item.start + 1, item.end - item.start - 1).trimmed().startsWith(u"- ");
    });
}

void learnList(YamlStyle &style, const FieldPlan &plan, const YamlEntrySyntax &entry)
{
    if (entry.items.empty())
        learnFlowList(style, sourceOf(plan.head, entry));
    else
        learnBlockList(style, plan, entry);
}

/// The quotes of a file that puts them around most of its strings.
YamlStyle::Quotes usualQuotes(const FieldPlan &plan)
{
    int single = 0;
    int twice = 0;
    int none = 0;
    for (const YamlEntrySyntax &entry : plan.layout.entries) {
        const QStringView source = sourceOf(plan.head, entry);
        if (source.isEmpty() || plan.layout.value.value(entry.key).kind() != YamlValue::Kind::String)
            continue;
        const YamlStyle::Quotes quotes = quotesOf(source[0]);
        ++(quotes == YamlStyle::Quotes::Double ? twice : quotes == YamlStyle::Quotes::Single ? single : none);
    }
    if (twice > 1 && twice > none + single)
        return YamlStyle::Quotes::Double;
    if (single > 1 && single > none + twice)
        return YamlStyle::Quotes::Single;
    return YamlStyle::Quotes::None;
}

const YamlEntrySyntax *otherList(const FieldPlan &plan)
{
    const auto &entries = plan.layout.entries;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const YamlEntrySyntax &entry) { return isList(plan.head, entry); });
    return found == entries.end() ? nullptr : &*found;
}

/// The order in which scaffolds and blogs put their fields; what is not here goes to the end.
int rankOf(const QString &key)
{
    static const QStringList order = QStringLiteral("layout title subtitle author date updated lang permalink abbrlink "
                                                    "slug published sticky top tag tags category categories series "
                                                    "keywords description excerpt cover top_img thumbnail photos")
                                         .split(u' ');
    const qsizetype rank = order.indexOf(key);
    return rank < 0 ? int(order.size()) : int(rank);
}

} // namespace

YamlStyle neighbourStyle(const FieldPlan &plan)
{
    YamlStyle style;
    const bool list = plan.value.kind() == YamlValue::Kind::List;
    const YamlEntrySyntax *model = plan.entry;
    if (list && (!model || !isList(plan.head, *model)))
        model = otherList(plan);
    if (list && model) {
        learnList(style, plan, *model);
    } else if (plan.value.kind() == YamlValue::Kind::String) {
        const QStringView source = model ? sourceOf(plan.head, *model) : QStringView();
        style.quotes = !source.isEmpty() ? quotesOf(source[0]) : usualQuotes(plan);
    }
    return style;
}

const YamlEntrySyntax *entryBefore(const std::vector<YamlEntrySyntax> &entries, const QString &key)
{
    const int rank = rankOf(key);
    const YamlEntrySyntax *before = nullptr;
    int best = -1;
    for (const YamlEntrySyntax &entry : entries) {
        const int other = rankOf(entry.key);
        if (other <= rank && other >= best) {
            best = other;
            before = &entry;
        }
    }
    const bool unknown = rank == rankOf(QString());
    return unknown && !entries.empty() ? &entries.back() : before;
}

} // namespace Hexquill
