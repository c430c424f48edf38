// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

namespace Hexquill {

/// A value of YAML as Hexo's js-yaml reads it. Maps keep their order; keys are strings as JavaScript objects have them.
class YamlValue
{
public:
    enum class Kind { Null, Bool, Number, String, Timestamp, List, Map };
    using Pair = QPair<QString, YamlValue>;

    YamlValue() = default;
    static YamlValue boolean(bool value);
    static YamlValue number(double value);
    static YamlValue string(const QString &value);
    /// \a utc: the UTC wall clock that js-yaml's Date has.
    static YamlValue timestamp(const QDateTime &utc);
    static YamlValue list(const QList<YamlValue> &items);
    static YamlValue list(const QStringList &items);
    static YamlValue map(const QList<Pair> &pairs);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool toBool() const { return m_bool; } ///< only of a Bool
    double toNumber() const { return m_number; } ///< only of a Number
    QString toString() const { return m_string; } ///< only of a String
    QDateTime toTimestamp() const { return m_timestamp; } ///< only of a Timestamp, UTC
    QList<YamlValue> items() const { return m_items; } ///< of a List
    QList<Pair> pairs() const { return m_pairs; } ///< of a Map
    /// The value of \a key in a Map, a Null value if there is none.
    YamlValue value(const QString &key) const;
    bool contains(const QString &key) const;

    /// The value as a field of its own: hexo-front-matter takes a date's UTC wall clock for the system zone's. All but
    /// dates stay as they are.
    YamlValue asField() const;
    /// JavaScript's String(value): what Hexo makes of a tag, a title or a permalink token.
    QString toJsString() const;
    /// JavaScript's truth of the value.
    bool isTruthy() const;
    bool operator==(const YamlValue &) const;

private:
    Kind m_kind = Kind::Null;
    bool m_bool = false;
    double m_number = 0;
    QString m_string;
    QDateTime m_timestamp;
    QList<YamlValue> m_items;
    QList<Pair> m_pairs;
};

} // namespace Hexquill
