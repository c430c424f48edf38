// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/jstext.h"
#include "preview/render/templatevalue.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QUrl>

namespace Hexquill::TemplateValue {

namespace {

constexpr qsizetype longestText = 1 << 20; ///< what repeat, center and the like may make

using Filter = std::function<QVariant(const QVariant &, const QVariantList &)>;

QString escapeForNunjucks(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;";
            break;
        case u'"':
            out += u"&quot;";
            break;
        case u'\'':
            out += u"&#39;";
            break;
        case u'<':
            out += u"&lt;";
            break;
        case u'>':
            out += u"&gt;";
            break;
        case u'\\':
            out += u"&#92;";
            break;
        case u'`':
            out += u"&#96;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QString capitalized(const QString &text)
{
    const QString lower = text.toLower();
    return lower.left(1).toUpper() + lower.mid(1);
}

QString titled(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = capitalized(word);
    return words.join(u' ');
}

QVariant joined(const QVariantList &list, const QString &separator)
{
    QStringList parts;
    for (const QVariant &item : list)
        parts += isNothing(item) ? QString() : toOutput(item);
    return parts.join(separator);
}

QString reversedText(const QString &text)
{
    QString out = text;
    std::reverse(out.begin(), out.end());
    return out;
}

QVariant reversed(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return reversedText(value.toString());
    QVariantList list = value.toList();
    std::reverse(list.begin(), list.end());
    return list;
}

double rounded(double number, double precision, const QString &method)
{
    const double factor = std::pow(10, std::isnan(precision) ? 0 : precision);
    if (method == u"ceil")
        return std::ceil(number * factor) / factor;
    return (method == u"floor" ? std::floor(number * factor) : std::floor(number * factor + 0.5)) / factor;
}

QString truncated(const QString &text, const QVariantList &arguments)
{
    const qsizetype length = arguments.isEmpty() ? 255 : qsizetype(toNumber(arguments.at(0)));
    if (text.size() <= length)
        return text;
    const bool killWords = isTruthy(arguments.value(1));
    qsizetype end = length;
    if (!killWords) {
        const qsizetype blank = text.lastIndexOf(u' ', length);
        end = blank > 0 ? blank : length;
    }
    const QVariant tail = arguments.value(2);
    return text.left(end) + (isNothing(tail) ? QStringLiteral("...") : toOutput(tail));
}

QVariant listOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value.toList();
    QVariantList letters;
    for (const QChar c : value.toString())
        letters += QString(c);
    return letters;
}

QVariant sizeOf(const QVariant &value)
{
    if (isNothing(value))
        return 0.0;
    if (value.typeId() == QMetaType::QVariantMap)
        return double(value.toMap().size());
    const QVariant length = lookup(value, QStringLiteral("length"));
    return isUndefined(length) ? QVariant(0.0) : length;
}

QVariant dumped(const QVariant &value)
{
    const QJsonValue json = QJsonValue::fromVariant(value);
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    const QByteArray list = QJsonDocument(QJsonArray{ json }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QVariant defaulted(const QVariant &value, const QVariantList &arguments)
{
    const bool given = isTruthy(arguments.value(1)) ? isTruthy(value) : !isUndefined(value);
    return given ? value : arguments.value(0);
}

QVariant urlEncoded(const QVariant &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(toOutput(value), "!*'()", {}));
}

QString replaced(const QString &text, const QVariantList &arguments)
{
    QString out = text;
    const QString wanted = toOutput(arguments.value(0));
    return wanted.isEmpty() ? out : out.replace(wanted, toOutput(arguments.value(1)));
}

const QHash<QString, Filter> &filters()
{
    static const QHash<QString, Filter> known{
        { QStringLiteral("abs"),
          [](const QVariant &v, const QVariantList &) { return QVariant(std::abs(toNumber(v))); } },
        { QStringLiteral("capitalize"),
          [](const QVariant &v, const QVariantList &) { return QVariant(capitalized(toOutput(v))); } },
        { QStringLiteral("default"), defaulted },
        { QStringLiteral("d"), defaulted },
        { QStringLiteral("dump"), [](const QVariant &v, const QVariantList &) { return dumped(v); } },
        { QStringLiteral("escape"),
          [](const QVariant &v, const QVariantList &) { return QVariant(escapeForNunjucks(toOutput(v))); } },
        { QStringLiteral("e"),
          [](const QVariant &v, const QVariantList &) { return QVariant(escapeForNunjucks(toOutput(v))); } },
        { QStringLiteral("forceescape"),
          [](const QVariant &v, const QVariantList &) { return QVariant(escapeForNunjucks(toOutput(v))); } },
        { QStringLiteral("first"), [](const QVariant &v, const QVariantList &) { return lookup(v, 0.0); } },
        { QStringLiteral("last"),
          [](const QVariant &v, const QVariantList &) { return lookup(v, toNumber(sizeOf(v)) - 1); } },
        { QStringLiteral("float"), [](const QVariant &v, const QVariantList &) { return QVariant(toNumber(v)); } },
        { QStringLiteral("int"),
          [](const QVariant &v, const QVariantList &) { return QVariant(std::trunc(toNumber(v))); } },
        { QStringLiteral("join"),
          [](const QVariant &v, const QVariantList &a) { return joined(v.toList(), toOutput(a.value(0))); } },
        { QStringLiteral("length"), [](const QVariant &v, const QVariantList &) { return sizeOf(v); } },
        { QStringLiteral("list"), [](const QVariant &v, const QVariantList &) { return listOf(v); } },
        { QStringLiteral("lower"),
          [](const QVariant &v, const QVariantList &) { return QVariant(toOutput(v).toLower()); } },
        { QStringLiteral("replace"),
          [](const QVariant &v, const QVariantList &a) { return QVariant(replaced(toOutput(v), a)); } },
        { QStringLiteral("reverse"), [](const QVariant &v, const QVariantList &) { return reversed(v); } },
        { QStringLiteral("round"),
          [](const QVariant &v, const QVariantList &a) {
              return QVariant(rounded(toNumber(v), toNumber(a.value(0)), toOutput(a.value(1))));
          } },
        { QStringLiteral("safe"), [](const QVariant &v, const QVariantList &) { return QVariant(toOutput(v)); } },
        { QStringLiteral("string"), [](const QVariant &v, const QVariantList &) { return QVariant(toOutput(v)); } },
        { QStringLiteral("title"),
          [](const QVariant &v, const QVariantList &) { return QVariant(titled(toOutput(v))); } },
        { QStringLiteral("trim"),
          [](const QVariant &v, const QVariantList &) { return QVariant(jsTrim(toOutput(v))); } },
        { QStringLiteral("truncate"),
          [](const QVariant &v, const QVariantList &a) { return QVariant(truncated(toOutput(v), a)); } },
        { QStringLiteral("upper"),
          [](const QVariant &v, const QVariantList &) { return QVariant(toOutput(v).toUpper()); } },
        { QStringLiteral("urlencode"), [](const QVariant &v, const QVariantList &) { return urlEncoded(v); } },
    };
    return known;
}

bool isOtherNunjucksFilter(const QString &name)
{
    static const QStringList others{
        QStringLiteral("batch"),      QStringLiteral("center"),    QStringLiteral("dictsort"),
        QStringLiteral("groupby"),    QStringLiteral("indent"),    QStringLiteral("nl2br"),
        QStringLiteral("random"),     QStringLiteral("reject"),    QStringLiteral("select"),
        QStringLiteral("rejectattr"), QStringLiteral("slice"),     QStringLiteral("selectattr"),
        QStringLiteral("sort"),       QStringLiteral("striptags"), QStringLiteral("sum"),
        QStringLiteral("urlize"),     QStringLiteral("wordcount")
    };
    return others.contains(name);
}

/// A start or end as slice() reads it: negative ones count from the end.
qsizetype sliceIndex(const QVariant &value, qsizetype size, qsizetype otherwise)
{
    if (isUndefined(value))
        return otherwise;
    const double number = toNumber(value);
    const double index = std::isnan(number) ? 0 : number < 0 ? number + double(size) : number;
    return qsizetype(std::clamp(index, 0.0, double(size)));
}

std::optional<QVariant> callOnText(const QString &text, const QString &name, const QVariantList &arguments)
{
    const QString first = toOutput(arguments.value(0));
    if (name == u"toUpperCase")
        return text.toUpper();
    if (name == u"toLowerCase")
        return text.toLower();
    if (name == u"trim")
        return jsTrim(text);
    if (name == u"toString" || name == u"valueOf")
        return text;
    if (name == u"split")
        return QVariant(text.split(first));
    if (name == u"includes")
        return text.contains(first);
    if (name == u"startsWith")
        return text.startsWith(first);
    if (name == u"endsWith")
        return text.endsWith(first);
    if (name == u"indexOf")
        return double(text.indexOf(first));
    if (name == u"concat")
        return text + first;
    if (name == u"repeat") {
        const double count = toNumber(arguments.value(0));
        const bool fits = count >= 0 && count * double(text.size()) <= double(longestText);
        return fits ? std::optional<QVariant>(text.repeated(qsizetype(count))) : std::nullopt;
    }
    if (name == u"slice") {
        const qsizetype start = sliceIndex(arguments.value(0), text.size(), 0);
        const qsizetype end = sliceIndex(arguments.value(1), text.size(), text.size());
        return text.mid(start, qMax<qsizetype>(end - start, 0));
    }
    return std::nullopt;
}

std::optional<QVariant> callOnList(const QVariantList &list, const QString &name, const QVariantList &arguments)
{
    if (name == u"join")
        return joined(list, arguments.isEmpty() ? QStringLiteral(",") : toOutput(arguments.at(0)));
    if (name == u"toString")
        return joined(list, QStringLiteral(","));
    if (name == u"includes")
        return binary(QStringLiteral("in"), arguments.value(0), list);
    if (name == u"slice") {
        const qsizetype start = sliceIndex(arguments.value(0), list.size(), 0);
        const qsizetype end = sliceIndex(arguments.value(1), list.size(), list.size());
        return QVariant(list.mid(start, qMax<qsizetype>(end - start, 0)));
    }
    return std::nullopt;
}

} // namespace

Result callMethod(const QVariant &object, const QString &name, const QVariantList &arguments, const QString &shownName)
{
    std::optional<QVariant> value;
    if (object.typeId() == QMetaType::QString)
        value = callOnText(object.toString(), name, arguments);
    else if (object.typeId() == QMetaType::QVariantList || object.typeId() == QMetaType::QStringList)
        value = callOnList(object.toList(), name, arguments);
    if (value)
        return { *value, std::nullopt, false };
    const bool plainMap = object.typeId() == QMetaType::QVariantMap || isNothing(object);
    if (!plainMap)
        return { {}, std::nullopt, true }; // JavaScript may well have such a method
    return { {}, QStringLiteral("Unable to call `%1`, which is undefined or falsey").arg(shownName), false };
}

Result applyFilter(const QString &name, const QVariant &input, const QVariantList &arguments)
{
    const auto found = filters().constFind(name);
    if (found != filters().constEnd())
        return { (*found)(input, arguments), std::nullopt, false };
    if (isOtherNunjucksFilter(name))
        return { {}, std::nullopt, true };
    return { {}, QStringLiteral("filter not found: ") + name, false };
}

} // namespace Hexquill::TemplateValue
