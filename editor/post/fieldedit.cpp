// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/fieldedit.h"

#include "editor/post/documenttext.h"
#include "editor/post/fieldplan.h"
#include "editor/post/jsonwriter.h"
#include "editor/post/post.h"
#include "editor/post/postdate.h"

#include <algorithm>
#include <QCoreApplication>

namespace Hexquill {

namespace {

using Edit = tl::expected<TextEdit, QString>;

QString say(const char *sentence)
{
    return QCoreApplication::translate("FieldEdit", sentence);
}

QString cannotRead(const FrontMatterProblem &problem)
{
    return say(QT_TRANSLATE_NOOP("FieldEdit", "The front matter cannot be changed here because it cannot be read: %1"))
        .arg(problem.message);
}

/// Only blanks or comments between the separators: nothing to lose, a field may be added.
bool holdsNothing(const FrontMatterLayout &layout)
{
    return layout.problem && layout.isBlank && layout.split.form == PostSplit::Form::Fenced;
}

bool isDateField(const FrontMatterLayout &layout, const QString &key)
{
    return key == u"date" || key == u"updated" || layout.value.value(key).kind() == YamlValue::Kind::Timestamp;
}

/// What the new field is to read back as.
YamlValue meantValue(const FrontMatterLayout &layout, const QString &key, const YamlValue &value)
{
    if (layout.split.form == PostSplit::Form::Json)
        return asJsonValue(value);
    if (value.kind() == YamlValue::Kind::String && isDateField(layout, key))
        return wallClockValue(value.toString()).value_or(value);
    return value;
}

/// The fields that the front matter is to have after the edit.
QList<YamlValue::Pair> meantFields(const FrontMatterLayout &layout, const QString &key, const YamlValue *value)
{
    QList<YamlValue::Pair> pairs = layout.value.pairs();
    const auto place = std::find_if(pairs.begin(), pairs.end(), [&](const auto &pair) { return pair.first == key; });
    if (place == pairs.end()) {
        if (value)
            pairs.append({ key, *value });
    } else if (value) {
        place->second = *value;
    } else {
        pairs.erase(place);
    }
    return pairs;
}

bool sameFields(const YamlValue &map, const QList<YamlValue::Pair> &pairs)
{
    return map.pairs().size() == pairs.size() && std::all_of(pairs.begin(), pairs.end(), [&](const auto &pair) {
               return map.contains(pair.first) && map.value(pair.first) == pair.second;
           });
}

/// Whether \a edit makes the head say exactly \a fields and leaves the body where it is.
bool isRight(const FieldPlan &plan, const TextEdit &edit, const QList<YamlValue::Pair> &fields, QStringView body)
{
    const QString head = edit.appliedTo(plan.head);
    const PostSplit &before = plan.layout.split;
    const FrontMatterLayout after = layOutFrontMatter(head);
    const bool wasThere = before.form != PostSplit::Form::None;
    if (after.problem || (wasThere && after.split.form != before.form))
        return false;
    const qsizetype end = wasThere ? before.bodyStart + head.size() - plan.head.size() : head.size();
    if (after.split.bodyStart != end || !sameFields(after.value, fields))
        return false;
    // The head holds both separators: no more of the body can belong to it than what follows the second one.
    return body.isEmpty() || splitPost(head + body.left(2).toString()).bodyStart == end;
}

const YamlEntrySyntax *findEntry(const FrontMatterLayout &layout, const QString &key)
{
    const auto &entries = layout.entries;
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&](const YamlEntrySyntax &entry) { return !entry.isMerge && entry.key == key; });
    return found == entries.rend() ? nullptr : &*found;
}

bool isDelimited(const FrontMatterLayout &layout)
{
    return layout.isFlow || layout.split.form == PostSplit::Form::Json;
}

TextEdit firstFrontMatter(const FieldPlan &plan, const YamlStyle &style)
{
    const YamlText text = writeYaml(plan.value, 0, style);
    const QString space = text.inlinePart.isEmpty() ? QString() : QStringLiteral(" ");
    const QString field = writeYamlKey(plan.key, false) + u':' + space + text.inlinePart + text.below;
    return { 0, plan.head.size(), QStringLiteral("---\n%1\n---\n").arg(field) };
}

/// The ways to write the value, the nicest first.
QList<TextEdit> waysToSet(const FieldPlan &plan)
{
    const YamlStyle nice = neighbourStyle(plan);
    YamlStyle quoted = nice;
    quoted.quotes = YamlStyle::Quotes::Double;
    YamlStyle oneLine = quoted;
    oneLine.oneLine = true;
    QList<TextEdit> ways;
    for (const YamlStyle &style : { nice, quoted, oneLine }) {
        if (plan.layout.split.form == PostSplit::Form::None) {
            ways.append(firstFrontMatter(plan, style));
        } else if (isDelimited(plan.layout)) {
            const auto edit = plan.entry ? DelimitedFields::change(plan, style) : DelimitedFields::add(plan, style);
            if (edit)
                ways.append(*edit);
        } else if (!plan.entry) {
            ways.append(BlockFields::add(plan, style));
        } else {
            ways.append(BlockFields::change(plan, style, true));
            ways.append(BlockFields::change(plan, style, false));
        }
    }
    return ways;
}

/// Without the last field there is no front matter; comments in it stay, beside an empty map.
QList<TextEdit> waysToRemoveLast(const FieldPlan &plan)
{
    TextEdit rest = BlockFields::remove(plan);
    rest.replacement = QStringLiteral("{}\n");
    const TextEdit all{ 0, plan.layout.split.bodyStart, QString() };
    const QStringView data = QStringView(plan.head).mid(plan.layout.split.dataStart, plan.layout.split.dataLength);
    const bool onlyField = data.trimmed().size() <= rest.length && !isDelimited(plan.layout);
    return onlyField ? QList<TextEdit>{ all, rest } : QList<TextEdit>{ rest };
}

/// Whether nothing is left and the body, its first character included, is a body still when it is the whole file.
bool leavesBodyOnly(const FieldPlan &plan, const TextEdit &edit, QStringView body)
{
    const bool startsWithMark = body.startsWith(QChar(QChar::ByteOrderMark));
    return !startsWithMark && edit.appliedTo(plan.head).isEmpty()
        && Post::fromText({ body.toString(), {} }).head.isEmpty();
}

/// A lone CR is no line break for Hexo, so front matter in such a file needs another one.
TextEdit inLinesOf(const Post &post, TextEdit edit)
{
    if (post.facts.ending == LineEnding::Cr)
        edit.replacement.replace(u'\n', QString(DocumentText::lfMarker) + u'\n');
    return edit;
}

} // namespace

QString TextEdit::appliedTo(const QString &text) const
{
    return text.left(offset) + replacement + text.mid(offset + length);
}

Edit setField(const QString &head, const QString &key, const YamlValue &value, QStringView body)
{
    const FrontMatterLayout layout = layOutFrontMatter(head);
    if (layout.problem && !holdsNothing(layout))
        return tl::unexpected(cannotRead(*layout.problem));
    const YamlValue meant = meantValue(layout, key, value);
    const YamlEntrySyntax *entry = findEntry(layout, key);
    if (layout.value.contains(key) && layout.value.value(key) == meant)
        return TextEdit();
    const FieldPlan plan{ head, layout, key, meant, entry };
    const QList<YamlValue::Pair> fields = meantFields(layout, key, &meant);
    for (const TextEdit &edit : waysToSet(plan)) {
        if (isRight(plan, edit, fields, body))
            return edit;
    }
    return tl::unexpected(
        say(QT_TRANSLATE_NOOP("FieldEdit",
                              "%1 cannot be changed here without changing other fields; please change it in the YAML."))
            .arg(key));
}

Edit removeField(const QString &head, const QString &key, QStringView body)
{
    const FrontMatterLayout layout = layOutFrontMatter(head);
    if (layout.problem)
        return tl::unexpected(cannotRead(*layout.problem));
    if (!layout.value.contains(key))
        return TextEdit();
    const FieldPlan plan{ head, layout, key, {}, findEntry(layout, key) };
    if (!plan.entry) {
        return tl::unexpected(
            say(QT_TRANSLATE_NOOP("FieldEdit",
                                  "%1 comes from another map in the YAML and cannot be removed by itself."))
                .arg(key));
    }
    const QList<YamlValue::Pair> fields = meantFields(layout, key, nullptr);
    QList<TextEdit> ways{ isDelimited(layout) ? DelimitedFields::remove(plan) : BlockFields::remove(plan) };
    if (layout.entries.size() == 1 && !isDelimited(layout))
        ways = waysToRemoveLast(plan);
    for (const TextEdit &edit : ways) {
        if (leavesBodyOnly(plan, edit, body) || isRight(plan, edit, fields, body))
            return edit;
    }
    return tl::unexpected(
        say(QT_TRANSLATE_NOOP("FieldEdit",
                              "%1 cannot be removed here without changing other fields; please remove it in the YAML."))
            .arg(key));
}

Edit setField(const Post &post, const QString &key, const YamlValue &value)
{
    return setField(post.head, key, value, post.body).map([&](const TextEdit &edit) { return inLinesOf(post, edit); });
}

Edit removeField(const Post &post, const QString &key)
{
    return removeField(post.head, key, post.body).map([&](const TextEdit &edit) { return inLinesOf(post, edit); });
}

} // namespace Hexquill
