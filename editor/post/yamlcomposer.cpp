// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

namespace Hexquill {

namespace {

constexpr int maximumDepth = 100; // js-yaml's

/// 1 deeper than the parent, 0 level with it, -1 less deep.
int compareIndent(int indent, int parentIndent)
{
    return indent > parentIndent ? 1 : indent == parentIndent ? 0 : -1;
}

} // namespace

YamlComposer::YamlComposer(QStringView text)
    : m_cursor(text)
{
}

YamlNode *YamlComposer::compose()
{
    while (m_cursor.current() == u' ') {
        ++m_cursor.place.indent;
        ++m_cursor.place.position;
    }
    while (m_cursor.place.position < m_cursor.size() - 1)
        readDocument();
    if (m_documents.size() > 1)
        throw YamlFailure{ QStringLiteral("expected a single document in the stream, but found more"), 0, 0, 0 };
    return m_documents.empty() ? nullptr : m_documents.front();
}

void YamlComposer::readDocument()
{
    m_versionSeen = false;
    m_tagHandles.clear();
    m_anchors.clear();
    const bool directives = readDirectives();
    m_cursor.skipSpace();
    const bool opened
        = m_cursor.place.indent == 0 && m_cursor.between(m_cursor.place.position, m_cursor.size()).startsWith(u"---");
    if (opened) {
        m_cursor.place.position += 3;
        m_cursor.skipSpace();
    } else if (directives) {
        m_cursor.fail(QStringLiteral("directives end mark is expected"));
    }
    composeNode(m_cursor.place.indent - 1, Context::BlockOut, false, true);
    m_cursor.skipSpace();
    m_documents.push_back(m_draft.node);
    if (m_cursor.atLineStart() && m_cursor.isDocumentMark()) {
        if (m_cursor.current() == u'.') {
            m_cursor.place.position += 3;
            m_cursor.skipSpace();
        }
    } else if (m_cursor.place.position < m_cursor.size() - 1) {
        m_cursor.fail(QStringLiteral("end of the stream or a document separator is expected"));
    }
}

bool YamlComposer::composeNode(int parentIndent, Context context, bool seek, bool compact)
{
    if (m_depth >= maximumDepth)
        m_cursor.fail(QStringLiteral("nesting exceeded maxDepth (%1)").arg(maximumDepth));
    ++m_depth;
    m_draft = {};
    const bool block = context == Context::BlockIn || context == Context::BlockOut;
    bool newLine = false;
    bool collections = block;
    int relation = seek ? seekContent(parentIndent, newLine) : 1;
    std::optional<Snapshot> properties;
    if (relation == 1)
        properties = readProperties(parentIndent, relation, newLine, collections);
    collections = collections && (newLine || compact);
    bool found = false;
    if (relation == 1)
        found = composeContent(context, block ? parentIndent + 1 : parentIndent, collections, properties);
    else if (relation == 0 && context == Context::BlockOut)
        found = collections && readBlockSequence(m_cursor.column());
    resolveTag();
    --m_depth;
    return m_draft.tag || m_draft.anchor || found;
}

int YamlComposer::seekContent(int parentIndent, bool &newLine)
{
    if (m_cursor.skipSpace() == 0)
        return 1;
    newLine = true;
    return compareIndent(m_cursor.place.indent, parentIndent);
}

/// Tags and anchors before the content; returns what was before the first of them.
std::optional<YamlComposer::Snapshot> YamlComposer::readProperties(int parentIndent, int &relation, bool &newLine,
                                                                   bool &collections)
{
    std::optional<Snapshot> first;
    const bool block = collections;
    for (;;) {
        const char16_t c = m_cursor.current();
        // A second tag or anchor on a new line belongs to the first key of a mapping.
        if (newLine && ((c == u'!' && m_draft.tag) || (c == u'&' && m_draft.anchor)))
            return first;
        if (c != u'!' && c != u'&')
            return first;
        const Snapshot before = snapshot();
        if (!readTag())
            readAnchor();
        touch(before.place.position, m_cursor.place.position);
        if (!first)
            first = before;
        collections = false;
        if (m_cursor.skipSpace() > 0) {
            newLine = true;
            collections = block;
            relation = compareIndent(m_cursor.place.indent, parentIndent);
        }
    }
}

bool YamlComposer::composeContent(Context context, int indent, bool collections,
                                  const std::optional<Snapshot> &properties)
{
    const int column = m_cursor.column();
    if (collections && (readBlockSequence(column) || readBlockMapping(column, indent)))
        return true;
    if (readFlowCollection(indent))
        return true;
    const bool block = context == Context::BlockIn || context == Context::BlockOut;
    const bool blockScalar = m_cursor.current() == u'|' || m_cursor.current() == u'>';
    bool found = false;
    if (properties && block && !collections && !blockScalar)
        found = rereadAsMapping(*properties, indent);
    if (!found)
        found = composeScalar(context, indent);
    if (m_draft.anchor)
        store(*m_draft.anchor, m_draft.node);
    return found;
}

bool YamlComposer::composeScalar(Context context, int indent)
{
    const bool block = context == Context::BlockIn || context == Context::BlockOut;
    if ((block && readBlockScalar(indent)) || readSingleQuoted() || readDoubleQuoted())
        return true;
    if (readAlias()) {
        if (m_draft.tag || m_draft.anchor)
            m_cursor.fail(QStringLiteral("alias node should not have any properties"));
        return true;
    }
    if (!readPlain(indent, context == Context::FlowIn))
        return false;
    if (!m_draft.tag)
        m_draft.tag = QStringLiteral("?");
    return true;
}

/// `&a key: value` on one line: the anchor is the key's, and the node is the mapping.
bool YamlComposer::rereadAsMapping(const Snapshot &properties, int indent)
{
    const Snapshot before = snapshot();
    m_anchorChanges.emplace_back();
    restore(properties);
    m_draft = {};
    const int column = int(properties.place.position - properties.place.lineStart);
    const bool isMapping = readBlockMapping(column, indent) && m_draft.kind == Kind::Map;
    const AnchorChanges changes = m_anchorChanges.back();
    m_anchorChanges.pop_back();
    if (isMapping) {
        if (!m_anchorChanges.empty()) {
            AnchorChanges &outer = m_anchorChanges.back();
            for (auto it = changes.begin(); it != changes.end(); ++it) {
                if (!outer.contains(it.key()))
                    outer.insert(it.key(), it.value());
            }
        }
        return true;
    }
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value())
            m_anchors.insert(it.key(), *it.value());
        else
            m_anchors.remove(it.key());
    }
    restore(before);
    return false;
}

YamlComposer::Snapshot YamlComposer::snapshot() const
{
    return { m_cursor.place, m_draft, m_contentStart, m_contentEnd };
}

void YamlComposer::restore(const Snapshot &before)
{
    m_cursor.place = before.place;
    m_draft = before.draft;
    m_contentStart = before.contentStart;
    m_contentEnd = before.contentEnd;
}

void YamlComposer::touch(qsizetype start, qsizetype end)
{
    if (m_contentStart < 0)
        m_contentStart = start;
    m_contentEnd = end;
}

} // namespace Hexquill
