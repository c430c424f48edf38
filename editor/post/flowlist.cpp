// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldplan.h"

#include <QList>

namespace Hexquill {

namespace {

/// One item as it is written, with what stands behind it: blanks, line breaks and comments, without the comma.
struct WrittenItem
{
    YamlValue value;
    QString source;
    QString gap;
    bool used = false;
};

QString withoutComma(QStringView gap)
{
    QString rest;
    bool inComment = false;
    bool found = false;
    for (const QChar c : gap) {
        inComment = c != u'\n' && (inComment || c == u'#');
        if (c == u',' && !inComment && !found)
            found = true;
        else
            rest += c;
    }
    return rest;
}

QList<WrittenItem> writtenItems(const FieldPlan &plan)
{
    const auto &places = plan.entry->flowItems;
    const QList<YamlValue> values = plan.layout.value.value(plan.key).items();
    QList<WrittenItem> items;
    for (size_t i = 0; i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].start : plan.entry->valueEnd - 1;
        items.append({ values[qsizetype(i)], plan.head.mid(places[i].start, places[i].end - places[i].start),
                       withoutComma(QStringView(plan.head).mid(places[i].end, end - places[i].end)) });
    }
    return items;
}

/// For each of \a values the old item whose place it takes, -1 for none: its own, or if none comes or goes the one that
/// stood there.
QList<qsizetype> oldPlaces(const QList<YamlValue> &values, QList<WrittenItem> &old)
{
    QList<qsizetype> places(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype k = 0; k < old.size() && places[i] < 0; ++k) {
            if (!old[k].used && old[k].value == values[i])
                places[i] = k;
        }
        if (places[i] >= 0)
            old[places[i]].used = true;
    }
    for (qsizetype i = 0; i < values.size() && values.size() == old.size(); ++i) {
        if (places[i] < 0 && !old[i].used)
            places[i] = i;
    }
    return places;
}

bool isWrittenOverLines(const FieldPlan &plan)
{
    const YamlEntrySyntax &entry = *plan.entry;
    const qsizetype lineBreak = plan.head.indexOf(u'\n', entry.valueStart);
    return !entry.flowItems.empty() && lineBreak >= 0 && lineBreak < entry.valueEnd
        && qsizetype(entry.flowItems.size()) == plan.layout.value.value(plan.key).items().size();
}

} // namespace

std::optional<QString> mixedFlowList(const FieldPlan &plan, const YamlStyle &style)
{
    const QList<YamlValue> values = plan.value.items();
    if (values.isEmpty() || !isWrittenOverLines(plan))
        return std::nullopt;
    QList<WrittenItem> old = writtenItems(plan);
    const QList<qsizetype> places = oldPlaces(values, old);
    QString text = plan.head.mid(plan.entry->valueStart, plan.entry->flowItems.front().start - plan.entry->valueStart);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isLast = i + 1 == values.size();
        const WrittenItem item = places[i] < 0 ? WrittenItem() : old[places[i]];
        const bool stays = places[i] >= 0 && item.value == values[i];
        text += stays ? item.source : writeYamlFlow(values[i], style);
        text += isLast ? QString() : QStringLiteral(",");
        const bool wasLast = places[i] + 1 == old.size();
        if (places[i] >= 0 && (isLast == wasLast || item.gap.contains(u'#')))
            text += item.gap;
        else if (!isLast)
            text += u' ';
    }
    return text + u']';
}

} // namespace Hexquill
