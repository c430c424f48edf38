// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldcatalog.h"

#include "editor/fieldtable.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

/// \a more take the place of fields with the same key.
void append(const QList<KnownField> &more, QList<KnownField> *fields)
{
    for (const KnownField &field : more) {
        fields->removeIf([&field](const KnownField &old) { return old.key == field.key; });
        fields->append(field);
    }
}

struct ThemeFields
{
    const char *name; ///< part of the theme's folder or package
    QList<KnownField> (*fields)();
};

constexpr ThemeFields themes[] = {
    { "butterfly", butterflyFields }, { "next", nextFields },       { "fluid", fluidFields },
    { "icarus", icarusFields },       { "stellar", stellarFields }, { "volantis", volantisFields },
    { "matery", materyFields },
};

FieldKind kindOfString(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.size() > 80 ? FieldKind::LongText : FieldKind::Text;
}

FieldKind kindOfList(const YamlValue &value)
{
    const QList<YamlValue> items = value.items();
    const bool flat = std::none_of(items.begin(), items.end(), [](const YamlValue &item) {
        return item.kind() == YamlValue::Kind::List || item.kind() == YamlValue::Kind::Map;
    });
    return flat ? FieldKind::List : FieldKind::Structure;
}

} // namespace

QList<KnownField> knownFields(const QString &theme)
{
    QList<KnownField> fields = hexoFields();
    for (const ThemeFields &one : themes)
        if (theme.contains(QLatin1String(one.name), Qt::CaseInsensitive)) {
            append(one.fields(), &fields);
            break;
        }
    return fields;
}

KnownField fieldByHabit(const FieldHabit &habit)
{
    FrontMatterField field;
    field.key = habit.key;
    field.value = habit.example;
    const auto isPicture = [](const QString &text) {
        static const QRegularExpression ending(QStringLiteral("\\.(?:png|jpe?g|gif|webp|svg|avif)$"),
                                               QRegularExpression::CaseInsensitiveOption);
        return ending.match(text).hasMatch();
    };
    const bool pictures = !habit.values.isEmpty() && std::all_of(habit.values.begin(), habit.values.end(), isPicture);
    const bool texts = habit.example.kind() == YamlValue::Kind::String;
    const FieldKind kind = pictures && texts ? FieldKind::Image : fieldKind(field, nullptr);
    return { habit.key, kind, habit.key,
             QCoreApplication::translate("Fields", "Posts of the blog that have it: %1").arg(habit.posts) };
}

FieldKind fieldKind(const FrontMatterField &field, const KnownField *known)
{
    const FieldKind wanted = known ? known->kind : FieldKind::Text;
    switch (field.value.kind()) {
    case YamlValue::Kind::Map:
        return FieldKind::Structure;
    case YamlValue::Kind::List:
        return wanted == FieldKind::Categories ? wanted : kindOfList(field.value);
    case YamlValue::Kind::Bool:
        return wanted == FieldKind::Image ? wanted : FieldKind::Switch;
    case YamlValue::Kind::Number:
        return known && wanted != FieldKind::Switch ? wanted : FieldKind::Number;
    case YamlValue::Kind::Timestamp:
        return FieldKind::Date;
    case YamlValue::Kind::Null:
        return wanted;
    case YamlValue::Kind::String:
        return known && wanted != FieldKind::Text ? wanted : kindOfString(field.value.toString());
    }
    return wanted;
}

} // namespace Hexquill
