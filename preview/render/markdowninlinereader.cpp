// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowninlinereader.h"

#include "preview/render/markdowndefinition.h"
#include "preview/render/markdowninlinelexer.h"

namespace Hexquill::Markdown {

InlineReader::InlineReader(const Grammar &grammar, const QHash<QString, Definition> &definitions, WorkLimit &limit)
    : m_grammar(grammar)
    , m_definitions(definitions)
    , m_limit(limit)
{
}

std::vector<Inline> InlineReader::read(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (m_depth >= WorkLimit::MaximumInlineDepth || !m_limit.take(text.size())) {
        std::vector<Inline> plain;
        plain.push_back({ Inline::Kind::Escape, text, {}, {} });
        return plain;
    }
    ++m_depth;
    std::vector<Inline> nodes = InlineLexer(text, *this).read();
    --m_depth;
    return nodes;
}

const Definition *InlineReader::definition(QStringView label) const
{
    const auto found = m_definitions.constFind(collapsedSpace(label).toLower());
    return found == m_definitions.constEnd() ? nullptr : &*found;
}

} // namespace Hexquill::Markdown
