// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownautolink.h"
#include "preview/render/markdownchars.h"
#include "preview/render/markdowncodespans.h"
#include "preview/render/markdownemphasis.h"
#include "preview/render/markdowninlinereader.h"
#include "preview/render/markdownlink.h"
#include "preview/render/markdowntag.h"

#include <optional>

namespace Hexquill::Markdown {

/// Takes one inline text apart, from left to right: at each position marked's kinds of token are tried in their order,
/// and what is none of them is text up to the next place that could be one. What one question found out about the
/// text ahead is kept for the next.
class InlineLexer
{
public:
    InlineLexer(const QString &text, InlineReader &reader);

    std::vector<Inline> read();

private:
    bool readEscape();
    bool readTag();
    bool readLink();
    bool readReference();
    bool readEmphasis();
    bool readCode();
    bool readBreak();
    bool readDeleted();
    bool readAutolink();
    bool readUrl();
    void readText();

    bool readMarkup();
    void push(Inline node, qsizetype end);
    void addText(const QString &text, qsizetype end);
    void pushLink(QStringView label, const Definition &target, qsizetype end);
    qsizetype textEnd();
    bool breaksAt(qsizetype at);
    QString textContent(QStringView raw);

    const QString m_text;
    const QStringView m_view;
    InlineReader &m_reader;
    const Grammar &m_grammar;
    InlineState &m_state;

    std::vector<Inline> m_nodes;
    qsizetype m_at = 0;
    qsizetype m_lastNonSpace = -1; ///< a break after it would end the text
    qsizetype m_spacesFrom = -1; ///< a known run of spaces ...
    qsizetype m_spacesEnd = -1; ///< ... and its end
    qsizetype m_marksEnd = -1; ///< end of the run of `*` or `_` last looked at
    QChar m_previous; ///< the text's last character before, null after anything but text
    bool m_keepPrevious = false;

    std::optional<EmphasisIndex> m_emphasis;
    qsizetype m_maskedSize = 0;
    CodeSpans m_codeSpans;
    Strikethroughs m_strikethroughs;
    TagScanner m_tags;
    LinkScanner m_links;
    AutolinkScanner m_autolinks;
};

} // namespace Hexquill::Markdown
