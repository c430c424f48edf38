// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

namespace Hexquill {

namespace {

void refuseTab(YamlCursor &cursor)
{
    if (cursor.place.firstTab < 0)
        return;
    cursor.place.position = cursor.place.firstTab;
    cursor.fail(QStringLiteral("tab characters must not be used in indentation"));
}

} // namespace

bool YamlComposer::readBlockSequence(int indent)
{
    if (m_cursor.place.firstTab >= 0)
        return false; // after a tab only a scalar or a flow collection can start
    const Draft outer = m_draft;
    YamlNode *list = nullptr;
    const bool rootValue = m_depth == 2;
    if (m_draft.anchor)
        store(*m_draft.anchor, list = m_nodes.make(YamlNode::Type::List));
    if (rootValue)
        m_items.clear();
    bool any = false;
    while (!m_cursor.atEnd()) {
        refuseTab(m_cursor);
        if (m_cursor.current() != u'-' || !isYamlSpace(m_cursor.following()))
            break;
        any = true;
        if (!list)
            list = m_nodes.make(YamlNode::Type::List);
        const qsizetype dash = m_cursor.place.position++;
        touch(dash, dash + 1);
        if (m_cursor.skipSpace() > 0 && m_cursor.place.indent <= indent) {
            list->items.push_back(nullptr);
            if (rootValue)
                m_items.push_back({ dash, m_contentEnd });
            continue;
        }
        const int line = m_cursor.place.line;
        composeNode(indent, Context::BlockIn, false, true);
        list->items.push_back(m_draft.node);
        if (rootValue)
            m_items.push_back({ dash, m_contentEnd });
        m_cursor.skipSpace();
        const bool sameEntry = m_cursor.place.line == line || m_cursor.place.indent > indent;
        if (sameEntry && !m_cursor.atEnd())
            m_cursor.fail(QStringLiteral("bad indentation of a sequence entry"));
        if (m_cursor.place.indent < indent)
            break;
    }
    if (!any)
        return false;
    m_draft = { outer.tag, outer.anchor, Kind::List, list };
    return true;
}

/// Reads one block mapping, entry by entry.
class YamlComposer::BlockMapping
{
public:
    BlockMapping(YamlComposer &composer, int indent, int flowIndent)
        : m_composer(composer)
        , m_cursor(composer.m_cursor)
        , m_indent(indent)
        , m_flowIndent(flowIndent)
        , m_outer(composer.m_draft)
        , m_isRoot(composer.m_depth == 1)
    {
    }

    bool read();

private:
    enum class Found { Key, Nothing, OtherNode };
    void readIndicator();
    Found readImplicitKey(int line);
    bool readColon();
    void readValue();
    void store(YamlNode *value);
    void storeWithoutValue();

    YamlComposer &m_composer;
    YamlCursor &m_cursor;
    const int m_indent;
    const int m_flowIndent;
    const Draft m_outer;
    const bool m_isRoot;
    YamlNode *m_map = nullptr;
    Merged m_merged;
    Key m_key;
    YamlEntrySyntax m_entry;
    bool m_explicitKey = false; ///< between '?' and its ':'
    bool m_compact = false;
    bool m_detected = false;
};

bool YamlComposer::BlockMapping::read()
{
    m_map = m_composer.m_nodes.make(YamlNode::Type::Map);
    if (m_outer.anchor)
        m_composer.store(*m_outer.anchor, m_map);
    if (m_isRoot)
        m_composer.m_entries.clear();
    while (!m_cursor.atEnd()) {
        if (!m_explicitKey)
            refuseTab(m_cursor);
        const int line = m_cursor.place.line;
        const char16_t c = m_cursor.current();
        if ((c == u'?' || c == u':') && isYamlSpace(m_cursor.following())) {
            readIndicator();
        } else if (const Found found = readImplicitKey(line); found == Found::Nothing) {
            break;
        } else if (found == Found::OtherNode) {
            m_composer.m_draft.tag = m_outer.tag;
            m_composer.m_draft.anchor = m_outer.anchor;
            return true;
        }
        readValue();
        const bool sameEntry = m_cursor.place.line == line || m_cursor.place.indent > m_indent;
        if (sameEntry && !m_cursor.atEnd())
            m_cursor.fail(QStringLiteral("bad indentation of a mapping entry"));
        if (m_cursor.place.indent < m_indent)
            break;
    }
    if (m_explicitKey)
        storeWithoutValue();
    if (m_detected)
        m_composer.m_draft = { m_outer.tag, m_outer.anchor, Kind::Map, m_map };
    return m_detected;
}

/// '?' opens a key, ':' its value.
void YamlComposer::BlockMapping::readIndicator()
{
    const qsizetype position = m_cursor.place.position;
    if (m_cursor.current() == u'?') {
        if (m_explicitKey)
            storeWithoutValue();
        m_detected = true;
        m_explicitKey = true;
        m_entry = {};
        m_entry.start = position;
    } else if (m_explicitKey) {
        m_explicitKey = false;
        m_entry.colon = position;
    } else {
        m_cursor.fail(QStringLiteral(
            "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line"));
    }
    m_compact = true;
    m_composer.touch(position, position + 1);
    ++m_cursor.place.position;
}

YamlComposer::BlockMapping::Found YamlComposer::BlockMapping::readImplicitKey(int line)
{
    const YamlCursor::Place place = m_cursor.place;
    m_key.place = place;
    m_composer.m_atFirstKey = m_isRoot && !m_detected;
    const bool found = m_composer.composeNode(m_flowIndent, Context::FlowOut, false, true);
    m_composer.m_atFirstKey = false;
    if (!found)
        return Found::Nothing;
    if (m_cursor.place.line != line) {
        if (!m_detected)
            return Found::OtherNode;
        m_cursor.fail(QStringLiteral("can not read a block mapping entry; a multiline key may not be an implicit key"));
    }
    m_cursor.skipBlanks();
    if (!readColon()) {
        if (!m_detected)
            return Found::OtherNode;
        m_cursor.fail(QStringLiteral("can not read an implicit mapping pair; a colon is missed"));
    }
    if (m_isRoot && m_composer.m_rootFlow) { // a collection is the first key, not the root
        m_composer.m_rootFlow = false;
        m_composer.m_entries.clear();
    }
    m_key.node = m_composer.m_draft.node;
    m_key.tag = m_composer.m_draft.tag;
    m_entry = {};
    m_entry.start = place.position;
    m_entry.colon = m_cursor.place.position - 1;
    return Found::Key;
}

bool YamlComposer::BlockMapping::readColon()
{
    if (m_cursor.current() != u':')
        return false;
    const qsizetype colon = m_cursor.place.position;
    if (!isYamlSpace(m_cursor.advance())) {
        m_cursor.fail(
            QStringLiteral("a whitespace character is expected after the key-value separator within a block mapping"));
    }
    m_composer.touch(colon, colon + 1);
    if (m_explicitKey)
        storeWithoutValue();
    m_detected = true;
    m_explicitKey = false;
    m_compact = false;
    return true;
}

void YamlComposer::BlockMapping::readValue()
{
    if (m_explicitKey)
        m_key.place = m_cursor.place;
    if (m_isRoot) {
        m_composer.m_contentStart = -1;
        m_composer.m_items.clear();
        m_composer.m_flowItems.clear();
    }
    const bool found = m_composer.composeNode(m_indent, Context::BlockOut, true, m_compact);
    YamlNode *node = found ? m_composer.m_draft.node : nullptr;
    if (m_explicitKey) {
        m_key.node = node;
        m_key.tag.reset();
    } else {
        store(node);
    }
    m_cursor.skipSpace();
}

void YamlComposer::BlockMapping::store(YamlNode *value)
{
    m_entry.key = m_composer.storePair(m_map, m_merged, m_key, value);
    if (m_isRoot) {
        m_entry.isMerge = m_key.tag == QLatin1String("tag:yaml.org,2002:merge");
        m_entry.valueStart = m_composer.m_contentStart;
        m_entry.valueEnd = m_entry.valueStart < 0 ? -1 : m_composer.m_contentEnd;
        if (!m_composer.m_items.empty() && m_composer.m_items.front().start == m_entry.valueStart)
            m_entry.items = m_composer.m_items;
        if (!m_composer.m_flowItems.empty() && m_composer.m_draft.kind == Kind::List && m_entry.items.empty())
            m_entry.flowItems = m_composer.m_flowItems;
        m_composer.m_entries.push_back(m_entry);
    }
    m_key.node = nullptr;
    m_key.tag.reset();
}

void YamlComposer::BlockMapping::storeWithoutValue()
{
    if (m_isRoot) {
        m_composer.m_contentStart = -1;
        m_composer.m_items.clear();
        m_composer.m_flowItems.clear();
    }
    m_entry.colon = -1;
    store(nullptr);
}

bool YamlComposer::readBlockMapping(int indent, int flowIndent)
{
    if (m_cursor.place.firstTab >= 0)
        return false; // after a tab only a scalar or a flow collection can start
    return BlockMapping(*this, indent, flowIndent).read();
}

} // namespace Hexquill
