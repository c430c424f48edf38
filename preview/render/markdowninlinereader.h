// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdowntree.h"

#include <QSet>

namespace Hexquill::Markdown {

/// What of marked's lexer lives on from one inline text to the next.
struct InlineState
{
    bool inLink = false; ///< bare URLs stay text
    bool inRawBlock = false; ///< within <pre>, <code>, <kbd> or <script>: text is not escaped
};

/// Reads the inline texts of a document in their order.
class InlineReader
{
public:
    InlineReader(const Grammar &grammar, const QHash<QString, Definition> &definitions, WorkLimit &limit);

    std::vector<Inline> read(const QString &text);

    const Grammar &grammar() const { return m_grammar; }
    /// What a label refers to, or null. White space and case do not matter.
    const Definition *definition(QStringView label) const;
    bool hasDefinitions() const { return !m_definitions.isEmpty(); }
    /// Whether the label is defined just as it is written: only those are hidden from emphasis.
    bool isDefinedVerbatim(QStringView label) const { return m_definitions.contains(label.toString()); }
    InlineState &state() { return m_state; }

private:
    const Grammar &m_grammar;
    const QHash<QString, Definition> &m_definitions;
    WorkLimit &m_limit;
    InlineState m_state;
    int m_depth = 0;
};

} // namespace Hexquill::Markdown
