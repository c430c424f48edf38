// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatejson.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtext.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>

namespace Hexquill {

namespace {

using namespace TemplateValue;

class JsonWriter
{
public:
    explicit JsonWriter(const QString &step)
        : m_step(step)
    {
    }

    /// Nothing for undefined and functions.
    std::optional<QString> written(const QVariant &value, const QString &indent) const;

private:
    QString joined(const QStringList &parts, QChar open, QChar close, const QString &indent) const;
    QString object(const QVariant &value, const QString &indent) const;
    QString list(const QVariantList &items, const QString &indent) const;

    QString m_step;
};

QString JsonWriter::joined(const QStringList &parts, QChar open, QChar close, const QString &indent) const
{
    if (parts.isEmpty())
        return QString(open) + close;
    if (m_step.isEmpty())
        return open + parts.join(u',') + close;
    const QString line = u'\n' + indent + m_step;
    return open + line + parts.join(u',' + line) + u'\n' + indent + close;
}

QString JsonWriter::object(const QVariant &value, const QString &indent) const
{
    QStringList parts;
    for (const auto &[key, item] : entriesOf(value)) {
        if (const auto text = written(item, indent + m_step))
            parts += jsonString(key) + QLatin1StringView(m_step.isEmpty() ? ":" : ": ") + *text;
    }
    return joined(parts, u'{', u'}', indent);
}

QString JsonWriter::list(const QVariantList &items, const QString &indent) const
{
    QStringList parts;
    for (const QVariant &item : items)
        parts += written(item, indent + m_step).value_or(QStringLiteral("null"));
    return joined(parts, u'[', u']', indent);
}

std::optional<QString> JsonWriter::written(const QVariant &value, const QString &indent) const
{
    if (isUndefined(value) || isFunction(value))
        return std::nullopt;
    if (isList(value))
        return list(value.toList(), indent);
    if (isDict(value) || (isText(value) && !isString(value)))
        return object(value, indent);
    if (isNumber(value))
        return std::isfinite(value.toDouble()) ? jsNumber(value.toDouble()) : QStringLiteral("null");
    if (value.typeId() == qMetaTypeId<TemplateRegex>())
        return QStringLiteral("{}");
    if (value.typeId() == qMetaTypeId<Moment>() || value.typeId() == QMetaType::QDateTime) {
        const QDateTime time = value.typeId() == QMetaType::QDateTime
            ? value.toDateTime()
            : QDateTime::fromMSecsSinceEpoch(value.value<Moment>().milliseconds, Qt::UTC);
        return jsonString(time.toUTC().toString(Qt::ISODateWithMs));
    }
    return isString(value) ? jsonString(value.toString()) : toText(value);
}

} // namespace

TemplateResult templateJson(const QVariant &value, const QVariant &spaces)
{
    QString step;
    if (isNumber(spaces))
        step = QString(qsizetype(std::clamp(spaces.toDouble(), 0.0, 10.0)), u' ');
    else if (isString(spaces))
        step = spaces.toString().left(10);
    const auto text = JsonWriter(step).written(value, QString());
    return text ? QVariant(*text) : QVariant();
}

} // namespace Hexquill
