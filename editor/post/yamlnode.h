// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <memory>
#include <QHash>
#include <QString>
#include <utility>
#include <vector>

namespace Hexquill {

/// A value while YAML is being read, null being no node: aliases are pointers, so a bomb stays small and a cycle is
/// possible.
struct YamlNode
{
    enum class Type { Bool, Number, String, Timestamp, Bytes, List, Map };
    Type type = Type::String;
    bool boolean = false;
    double number = 0;
    qint64 milliseconds = 0; ///< of a Timestamp, since 1970 UTC
    QString text; ///< of a String
    std::vector<YamlNode *> items; ///< of a List, and a Bytes' numbers
    std::vector<std::pair<QString, YamlNode *>> pairs; ///< of a Map

    /// The place of \a key among the pairs, or -1.
    qsizetype find(const QString &key) const;
    void append(const QString &key, YamlNode *value);

private:
    std::unique_ptr<QHash<QString, qsizetype>> m_index; ///< only for maps large enough to need it
};

/// Owns the nodes of one text.
class YamlNodes
{
public:
    YamlNode *make(YamlNode::Type type);
    YamlNode *makeString(const QString &text);
    size_t count() const { return m_nodes.size(); }

private:
    std::deque<YamlNode> m_nodes;
};

} // namespace Hexquill
