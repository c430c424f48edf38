// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

namespace Hexquill {

bool YamlComposer::readFlowCollection(int indent)
{
    const char16_t open = m_cursor.current();
    if (open != u'[' && open != u'{')
        return false;
    const bool isMap = open == u'{';
    const bool isRoot = isRootFlowCollection();
    const bool isRootValue = m_depth == 2 && !isRoot && !isMap;
    const char16_t close = isMap ? u'}' : u']';
    const Draft outer = m_draft;
    YamlNode *collection = m_nodes.make(isMap ? YamlNode::Type::Map : YamlNode::Type::List);
    if (outer.anchor)
        store(*outer.anchor, collection);
    const qsizetype start = m_cursor.place.position;
    touch(start, start + 1);
    if (isRoot) {
        m_rootFlow = true;
        m_entries.clear();
    }
    if (isRootValue)
        m_flowItems.clear();
    m_cursor.advance();
    Merged merged;
    bool comma = true;
    while (!m_cursor.atEnd()) {
        m_cursor.skipSpace();
        if (m_cursor.current() == close) {
            ++m_cursor.place.position;
            touch(start, m_cursor.place.position);
            m_draft = { outer.tag, outer.anchor, isMap ? Kind::Map : Kind::List, collection };
            return true;
        }
        if (!comma)
            m_cursor.fail(QStringLiteral("missed comma between flow collection entries"));
        if (m_cursor.current() == u',')
            m_cursor.fail(QStringLiteral("expected the node content, but found ','"));
        const qsizetype item = m_cursor.place.position;
        readFlowEntry(indent, collection, merged);
        if (isRootValue)
            m_flowItems.push_back({ item, m_contentEnd });
        m_cursor.skipSpace();
        comma = m_cursor.current() == u',';
        if (comma)
            m_cursor.advance();
    }
    m_cursor.fail(QStringLiteral("unexpected end of the stream within a flow collection"));
}

void YamlComposer::readFlowEntry(int indent, YamlNode *collection, Merged &merged)
{
    const bool isMap = collection->type == YamlNode::Type::Map;
    const bool isRoot = isRootFlowCollection();
    YamlEntrySyntax entry;
    entry.start = m_cursor.place.position;
    const bool explicitKey = m_cursor.current() == u'?' && isYamlSpace(m_cursor.following());
    if (explicitKey) {
        ++m_cursor.place.position;
        m_cursor.skipSpace();
    }
    Key key;
    key.place = m_cursor.place;
    composeNode(indent, Context::FlowIn, false, true);
    key.node = m_draft.node;
    key.tag = m_draft.tag;
    m_cursor.skipSpace();
    YamlNode *value = nullptr;
    bool isPair = explicitKey;
    if (isRoot)
        m_contentStart = -1;
    if ((explicitKey || m_cursor.place.line == key.place.line) && m_cursor.current() == u':') {
        isPair = true;
        entry.colon = m_cursor.place.position;
        m_cursor.advance();
        m_cursor.skipSpace();
        composeNode(indent, Context::FlowIn, false, true);
        value = m_draft.node;
    }
    if (!isMap) {
        collection->items.push_back(key.node);
        if (isPair) {
            YamlNode *pair = m_nodes.make(YamlNode::Type::Map);
            storePair(pair, merged, key, value);
            collection->items.back() = pair;
        }
        return;
    }
    entry.key = storePair(collection, merged, key, value);
    entry.isMerge = key.tag == QLatin1String("tag:yaml.org,2002:merge");
    entry.valueStart = m_contentStart;
    entry.valueEnd = entry.valueStart < 0 ? -1 : m_contentEnd;
    if (isRoot)
        m_entries.push_back(entry);
}

} // namespace Hexquill
