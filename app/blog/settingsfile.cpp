// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/settingsfile.h"

#include "editor/post/postfile.h"
#include "editor/post/yamlreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hexquill {

namespace {

constexpr qint64 maximumSettingsBytes = 4 * 1024 * 1024;

YamlValue fromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return YamlValue::boolean(value.toBool());
    case QJsonValue::Double:
        return YamlValue::number(value.toDouble());
    case QJsonValue::String:
        return YamlValue::string(value.toString());
    case QJsonValue::Array: {
        QList<YamlValue> items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            items.append(fromJson(item));
        return YamlValue::list(items);
    }
    case QJsonValue::Object: {
        QList<YamlValue::Pair> pairs;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            pairs.append({ it.key(), fromJson(it.value()) });
        return YamlValue::map(pairs);
    }
    default:
        return YamlValue();
    }
}

QString brokenMessage(const QString &file, int line, const QString &reason)
{
    return QCoreApplication::translate("Blog", "%1, line %2: %3").arg(file).arg(line).arg(reason);
}

tl::expected<YamlValue, QString> readJson(const QString &file, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = int(bytes.left(error.offset).count('\n')) + 1;
        return tl::unexpected(brokenMessage(file, line, error.errorString()));
    }
    return fromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

/// Hexo turns each tab after a line break into two spaces before it reads YAML.
QString withoutIndentingTabs(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('\n'))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && text.at(end) == QLatin1Char('\t'))
            ++end;
        const qsizetype tabs = end - i - 1;
        text.replace(i + 1, tabs, QString(2 * tabs, QLatin1Char(' ')));
    }
    return text;
}

} // namespace

tl::expected<YamlValue, QString> readSettings(const QString &file)
{
    const tl::expected<QByteArray, QString> bytes = readFile(file, maximumSettingsBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readJson(file, *bytes);
    QString text = QString::fromUtf8(*bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const tl::expected<YamlValue, YamlError> value = readYaml(withoutIndentingTabs(text));
    if (!value)
        return tl::unexpected(brokenMessage(file, value.error().line + 1, value.error().reason));
    return *value;
}

QVariant toVariant(const YamlValue &value)
{
    switch (value.kind()) {
    case YamlValue::Kind::Null:
        return QVariant();
    case YamlValue::Kind::Bool:
        return value.toBool();
    case YamlValue::Kind::Number:
        return value.toNumber();
    case YamlValue::Kind::String:
        return value.toString();
    case YamlValue::Kind::Timestamp:
        return value.toTimestamp();
    case YamlValue::Kind::List: {
        QVariantList list;
        const QList<YamlValue> items = value.items();
        for (const YamlValue &item : items)
            list.append(toVariant(item));
        return list;
    }
    case YamlValue::Kind::Map: {
        QVariantMap map;
        const QList<YamlValue::Pair> pairs = value.pairs();
        for (const auto &[key, item] : pairs)
            map.insert(key, toVariant(item));
        return map;
    }
    }
    return QVariant();
}

} // namespace Hexquill
