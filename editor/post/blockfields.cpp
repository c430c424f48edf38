// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldplan.h"

#include <QList>

namespace Hexquill::BlockFields {

namespace {

QString withSpace(const QString &inlinePart)
{
    return inlinePart.isEmpty() ? QString() : u' ' + inlinePart;
}

/// A line's rest with a comment in it; nothing if it is only blanks.
QString commentOf(QStringView rest)
{
    return rest.trimmed().isEmpty() ? QString() : rest.toString();
}

int columnOf(const FieldPlan &plan, qsizetype offset)
{
    return int(offset - plan.lineStart(offset));
}

/// A list's lines below its key, in which items that stay keep their own lines, comments included.
QString mixedItems(const FieldPlan &plan, const YamlStyle &style)
{
    struct OldItem
    {
        YamlValue value;
        QStringView lines;
        bool used = false;
    };
    const auto &syntax = plan.entry->items;
    const QList<YamlValue> values = plan.layout.value.value(plan.key).items();
    const int column = columnOf(plan, syntax.front().start);
    QList<OldItem> old;
    qsizetype from = plan.lineStart(syntax.front().start);
    for (size_t i = 0; i < syntax.size() && qsizetype(i) < values.size(); ++i) {
        const qsizetype to = plan.lineEnd(syntax[i].end);
        old.append({ values[qsizetype(i)], QStringView(plan.head).mid(from, to - from) });
        from = to + 1;
    }
    QString below;
    for (const YamlValue &item : plan.value.items()) {
        const auto kept
            = std::find_if(old.begin(), old.end(), [&](const OldItem &o) { return !o.used && o.value == item; });
        if (kept != old.end())
            kept->used = true;
        below += u'\n' + (kept != old.end() ? kept->lines.toString() : writeYamlItem(item, column, style));
    }
    return below;
}

bool canMixItems(const FieldPlan &plan)
{
    const auto &items = plan.entry->items;
    if (items.empty() || plan.value.kind() != YamlValue::Kind::List || plan.value.items().isEmpty())
        return false;
    // Each item must have its lines to itself.
    qsizetype last = plan.lineStart(plan.entry->start);
    for (const YamlItemSyntax &item : items) {
        const qsizetype line = plan.lineStart(item.start);
        if (line <= last || !QStringView(plan.head).mid(line, item.start - line).trimmed().isEmpty())
            return false;
        last = plan.lineStart(item.end - 1);
    }
    return true;
}

/// The value begins on a line below its key.
TextEdit changeBelow(const FieldPlan &plan, const YamlText &text)
{
    const YamlEntrySyntax &entry = *plan.entry;
    const qsizetype afterColon = entry.colon + 1;
    const qsizetype keyLineEnd = plan.lineEnd(entry.colon);
    const qsizetype end = plan.lineEnd(entry.valueEnd);
    if (text.inlinePart.isEmpty() && !text.below.isEmpty()) {
        const qsizetype start = plan.lineStart(entry.valueStart) - 1;
        return { start, end - start, text.below };
    }
    const QString comment = commentOf(QStringView(plan.head).mid(afterColon, keyLineEnd - afterColon));
    return { afterColon, end - afterColon, withSpace(text.inlinePart) + comment + text.below };
}

/// The comment behind the '|' or '>' of a text that is written below it; with its blanks.
QString headerComment(const FieldPlan &plan)
{
    const QChar first = plan.head[plan.entry->valueStart];
    if (first != u'|' && first != u'>')
        return {};
    const QStringView line = QStringView(plan.head).mid(plan.entry->valueStart,
                                                        plan.lineEnd(plan.entry->valueStart) - plan.entry->valueStart);
    const qsizetype hash = line.indexOf(u'#');
    qsizetype start = hash;
    while (start > 0 && (line[start - 1] == u' ' || line[start - 1] == u'\t'))
        --start;
    return hash < 0 ? QString() : line.mid(start).toString();
}

/// The value begins on its key's line.
TextEdit changeInline(const FieldPlan &plan, const YamlText &text)
{
    const YamlEntrySyntax &entry = *plan.entry;
    const QString note = headerComment(plan);
    if (!note.isEmpty()) {
        const qsizetype start = entry.colon + 1;
        return { start, entry.valueEnd - start, withSpace(text.inlinePart) + note + text.below };
    }
    if (text.inlinePart.isEmpty() && text.below.isEmpty())
        return { entry.colon + 1, entry.valueEnd - entry.colon - 1, QString() };
    if (text.below.isEmpty())
        return { entry.valueStart, entry.valueEnd - entry.valueStart, text.inlinePart };
    const qsizetype end = plan.lineEnd(entry.valueEnd);
    const QString comment = commentOf(QStringView(plan.head).mid(entry.valueEnd, end - entry.valueEnd));
    const qsizetype start = entry.colon + 1;
    return { start, end - start, withSpace(text.inlinePart) + comment + text.below };
}

TextEdit changeEmpty(const FieldPlan &plan, const YamlText &text)
{
    const qsizetype start = plan.entry->colon + 1;
    const qsizetype end = plan.lineEnd(plan.entry->colon);
    const QString comment = commentOf(QStringView(plan.head).mid(start, end - start));
    return { start, end - start, withSpace(text.inlinePart) + comment + text.below };
}

QString wholeField(const FieldPlan &plan, int column, const YamlStyle &style)
{
    const YamlText text = writeYaml(plan.value, column, style);
    return QString(column, u' ') + writeYamlKey(plan.key, false) + u':' + withSpace(text.inlinePart) + text.below;
}

} // namespace

TextEdit change(const FieldPlan &plan, const YamlStyle &style, bool reuseItems)
{
    const YamlEntrySyntax &entry = *plan.entry;
    const int column = columnOf(plan, entry.start);
    if (entry.colon < 0) { // "? key" alone
        const qsizetype start = plan.lineStart(entry.start);
        return { start, plan.lineEnd(FieldPlan::endOf(entry) - 1) - start, wholeField(plan, column, style) };
    }
    YamlText text = writeYaml(plan.value, column, style);
    if (reuseItems && canMixItems(plan))
        text = { {}, mixedItems(plan, style) };
    else if (const auto list = reuseItems ? mixedFlowList(plan, style) : std::nullopt)
        text = { *list, {} };
    if (entry.valueStart < 0)
        return changeEmpty(plan, text);
    const bool below = entry.valueStart > plan.lineEnd(entry.colon);
    return below ? changeBelow(plan, text) : changeInline(plan, text);
}

TextEdit add(const FieldPlan &plan, const YamlStyle &style)
{
    const auto &entries = plan.layout.entries;
    if (entries.empty()) { // only blanks or comments so far
        const qsizetype end = plan.dataEnd();
        return { end, 0, u'\n' + wholeField(plan, 0, style) };
    }
    const int column = columnOf(plan, entries.front().start);
    const YamlEntrySyntax *before = entryBefore(entries, plan.key);
    if (!before)
        return { plan.lineStart(entries.front().start), 0, wholeField(plan, column, style) + u'\n' };
    return { plan.lineEnd(FieldPlan::endOf(*before) - 1), 0, u'\n' + wholeField(plan, column, style) };
}

TextEdit remove(const FieldPlan &plan)
{
    const qsizetype start = plan.lineStart(plan.entry->start);
    const qsizetype end = plan.lineEnd(FieldPlan::endOf(*plan.entry) - 1) + 1;
    return { start, end - start, QString() };
}

} // namespace Hexquill::BlockFields
