// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlreader.h"

#include "editor/post/yamlcomposer.h"
#include "editor/post/yamldocument.h"
#include "editor/post/yamleveryday.h"
#include "editor/post/yamlreason.h"

#include <QHash>

namespace Hexquill {

namespace {

/// Beyond any real front matter or configuration; keeps reading and walking within a blink.
constexpr qsizetype maximumNodes = 100'000;

/// Makes values of nodes; shared nodes become shared values, so an alias costs nothing but its count.
class ValueMaker
{
public:
    YamlValue make(const YamlNode *node)
    {
        if (!node)
            return {};
        switch (node->type) {
        case YamlNode::Type::Bool:
            return YamlValue::boolean(node->boolean);
        case YamlNode::Type::Number:
            return YamlValue::number(node->number);
        case YamlNode::Type::String:
            return YamlValue::string(node->text);
        case YamlNode::Type::Timestamp:
            return YamlValue::timestamp(QDateTime::fromMSecsSinceEpoch(node->milliseconds, Qt::UTC));
        case YamlNode::Type::Bytes:
        case YamlNode::Type::List:
        case YamlNode::Type::Map:
            break;
        }
        return makeCollection(node);
    }

private:
    struct Made
    {
        YamlValue value;
        qsizetype weight = -1; ///< its nodes if nothing were shared; -1: being made
    };

    YamlValue makeCollection(const YamlNode *node)
    {
        if (const auto found = m_made.constFind(node); found != m_made.constEnd()) {
            if (found->weight < 0)
                throw YamlFailure{ yamlCycleReason(), 0, 0, 0 };
            add(found->weight);
            return found->value;
        }
        m_made.insert(node, {});
        const qsizetype before = m_weight;
        const YamlValue value = node->type == YamlNode::Type::Map ? makeMap(node) : makeList(node);
        m_made.insert(node, { value, m_weight - before });
        return value;
    }

    YamlValue makeList(const YamlNode *node)
    {
        QList<YamlValue> items;
        items.reserve(qsizetype(node->items.size()));
        for (const YamlNode *item : node->items) {
            add(1);
            items.append(make(item));
        }
        return YamlValue::list(items);
    }

    YamlValue makeMap(const YamlNode *node)
    {
        QList<YamlValue::Pair> pairs;
        pairs.reserve(qsizetype(node->pairs.size()));
        for (const auto &[key, value] : node->pairs) {
            add(1);
            pairs.append({ key, make(value) });
        }
        return YamlValue::map(pairs);
    }

    void add(qsizetype nodes)
    {
        m_weight += nodes;
        if (m_weight > maximumNodes)
            throw YamlFailure{ yamlTooLargeReason(), 0, 0, 0 };
    }

    QHash<const YamlNode *, Made> m_made;
    qsizetype m_weight = 0;
};

YamlError errorOf(const YamlFailure &failure, qsizetype shift)
{
    return { writersReason(failure.reason), failure.reason, failure.line, failure.column, failure.offset + shift };
}

void shiftEntries(std::vector<YamlEntrySyntax> &entries, qsizetype shift)
{
    if (shift == 0)
        return;
    for (YamlEntrySyntax &entry : entries) {
        for (qsizetype *offset : { &entry.start, &entry.colon, &entry.valueStart, &entry.valueEnd }) {
            if (*offset >= 0)
                *offset += shift;
        }
        for (auto *items : { &entry.items, &entry.flowItems }) {
            for (YamlItemSyntax &item : *items) {
                item.start += shift;
                item.end += shift;
            }
        }
    }
}

YamlDocument compose(const QString &text, qsizetype shift)
{
    const qsizetype nul = text.indexOf(QChar(0));
    if (nul >= 0)
        throw YamlFailure{ QStringLiteral("null byte is not allowed in input"), nul, 0, int(nul) };
    YamlComposer composer(text);
    const YamlNode *root = composer.compose();
    YamlDocument document;
    document.value = ValueMaker().make(root);
    if (root && root->type == YamlNode::Type::Map) {
        document.entries = composer.entries();
        document.isFlow = composer.isRootFlow();
        shiftEntries(document.entries, shift);
    }
    return document;
}

} // namespace

tl::expected<YamlDocument, YamlError> readYamlDocument(const QString &text)
{
    if (auto everyday = readEverydayYaml(text))
        return *std::move(everyday);
    return readWholeYaml(text);
}

tl::expected<YamlDocument, YamlError> readWholeYaml(const QString &text)
{
    if (text.size() > maximumYamlLength)
        return tl::unexpected(errorOf({ yamlTooLargeReason(), 0, 0, 0 }, 0));
    if (text.isEmpty())
        return YamlDocument();
    // js-yaml completes the last line and drops a byte order mark.
    QString input = text;
    if (!input.isEmpty() && !isYamlBreak(input.back().unicode()))
        input += u'\n';
    const qsizetype shift = input.startsWith(QChar(0xFEFF)) ? 1 : 0;
    input.remove(0, shift);
    try {
        return compose(input, shift);
    } catch (const YamlFailure &failure) {
        return tl::unexpected(errorOf(failure, shift));
    }
}

tl::expected<YamlValue, YamlError> readYaml(const QString &text)
{
    return readYamlDocument(text).map([](const YamlDocument &document) { return document.value; });
}

} // namespace Hexquill
