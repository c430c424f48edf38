// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlnode.h"

namespace Hexquill {

namespace {
constexpr size_t linearSearchLimit = 16;
}

qsizetype YamlNode::find(const QString &key) const
{
    if (m_index)
        return m_index->value(key, -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].first == key)
            return qsizetype(i);
    }
    return -1;
}

void YamlNode::append(const QString &key, YamlNode *value)
{
    pairs.emplace_back(key, value);
    if (m_index) {
        m_index->insert(key, qsizetype(pairs.size()) - 1);
    } else if (pairs.size() > linearSearchLimit) {
        m_index = std::make_unique<QHash<QString, qsizetype>>();
        for (size_t i = 0; i < pairs.size(); ++i)
            m_index->insert(pairs[i].first, qsizetype(i));
    }
}

YamlNode *YamlNodes::make(YamlNode::Type type)
{
    YamlNode &node = m_nodes.emplace_back();
    node.type = type;
    return &node;
}

YamlNode *YamlNodes::makeString(const QString &text)
{
    YamlNode *node = make(YamlNode::Type::String);
    node->text = text;
    return node;
}

} // namespace Hexquill
