// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/fieldchange.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;
using Result = tl::expected<std::optional<YamlValue>, QString>;

/// Fields that hold words, whatever they look like.
bool isTextField(const QString &key)
{
    static const QStringList fields{
        QStringLiteral("title"),    QStringLiteral("description"), QStringLiteral("keywords"),
        QStringLiteral("abbrlink"), QStringLiteral("permalink"),   QStringLiteral("excerpt"),
        QStringLiteral("author"),   QStringLiteral("subtitle"),    QStringLiteral("date"),
        QStringLiteral("updated"),  QStringLiteral("tags"),        QStringLiteral("categories"),
    };
    return fields.contains(key);
}

bool isListField(const QString &key)
{
    return key == QLatin1String("tags") || key == QLatin1String("categories");
}

YamlValue typed(const QString &key, const QString &text, Kind before)
{
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"));
    const bool isWord = isTextField(key) && before != Kind::Number && before != Kind::Bool;
    if (!isWord && before != Kind::String) {
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return YamlValue::boolean(text == QLatin1String("true"));
        if (number.match(text).hasMatch())
            return YamlValue::number(text.toDouble());
    }
    return YamlValue::string(text);
}

QList<YamlValue> itemsOf(const YamlValue &value)
{
    if (value.isNull())
        return {};
    return value.kind() == Kind::List ? value.items() : QList<YamlValue>{ value };
}

Result withItem(const FieldChange &change, const YamlValue &before)
{
    QList<YamlValue> items = itemsOf(before);
    const YamlValue item = YamlValue::string(change.text);
    if (!items.contains(item))
        items.append(item);
    return YamlValue::list(items);
}

Result withoutItem(const FieldChange &change, const YamlValue &before)
{
    QList<YamlValue> items = itemsOf(before);
    const auto isIt = [&change](const YamlValue &item) { return item.toJsString() == change.text; };
    const auto end = std::remove_if(items.begin(), items.end(), isIt);
    if (end == items.end())
        return tl::unexpected(
            QCoreApplication::translate("Commands", "The field \"%1\" has no \"%2\".").arg(change.key, change.text));
    items.erase(end, items.end());
    return YamlValue::list(items);
}

} // namespace

std::optional<FieldChange> parseFieldChange(const QString &argument)
{
    const qsizetype sign = argument.indexOf(QLatin1Char('='));
    if (sign < 1)
        return std::nullopt;
    FieldChange change;
    change.key = argument.left(sign);
    change.text = argument.mid(sign + 1);
    const QChar last = change.key.back();
    if (last == QLatin1Char('+') || last == QLatin1Char('-')) {
        change.kind = last == QLatin1Char('+') ? FieldChange::Kind::Append : FieldChange::Kind::Remove;
        change.key.chop(1);
    } else if (change.text.isEmpty()) {
        change.kind = FieldChange::Kind::Drop;
    }
    if (change.key.isEmpty())
        return std::nullopt;
    return change;
}

Result changedValue(const FieldChange &change, const FrontMatter &frontMatter)
{
    const YamlValue before = frontMatter.value(change.key);
    switch (change.kind) {
    case FieldChange::Kind::Drop:
        if (!frontMatter.contains(change.key))
            return tl::unexpected(QCoreApplication::translate("Commands", "There is no field \"%1\".").arg(change.key));
        return std::nullopt;
    case FieldChange::Kind::Append:
        return withItem(change, before);
    case FieldChange::Kind::Remove:
        return withoutItem(change, before);
    case FieldChange::Kind::Set:
        break;
    }
    const bool asList = before.kind() == Kind::List || (before.isNull() && isListField(change.key));
    if (asList)
        return YamlValue::list(QList<YamlValue>{ YamlValue::string(change.text) });
    return typed(change.key, change.text, before.kind());
}

} // namespace Hexquill
