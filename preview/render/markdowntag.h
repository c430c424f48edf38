// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

namespace Hexquill::Markdown {

/// Finds the ends of raw HTML within a text: tags, comments, instructions, declarations, CDATA.
class TagScanner
{
public:
    TagScanner(QStringView text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }
    /// End of the HTML that starts with the `<` at \a at, or -1.
    qsizetype end(qsizetype at);

private:
    qsizetype tagEnd(qsizetype at) const;
    qsizetype after(NextIndex &index, qsizetype from, qsizetype length);

    QStringView m_text;
    const Grammar &m_grammar;
    NextIndex m_comment{ u"-->" };
    NextIndex m_instruction{ u"?>" };
    NextIndex m_declaration{ u">" };
    NextIndex m_cdata{ u"]]>" };
};

/// Whether the HTML is an opening or closing tag that changes how the text after it is read.
void noteTag(QStringView html, bool &inLink, bool &inRawBlock);

} // namespace Hexquill::Markdown
