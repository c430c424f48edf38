// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace Hexquill::Markdown {

/// Which of marked's grammars reads the text: its options as marked combines them.
struct Grammar
{
    explicit Grammar(const MarkdownOptions &options);

    bool marked4 = false; ///< marked 4.3 instead of 15
    bool pedantic = false;
    bool gfm = true; ///< tables, bare URLs, strikethrough; never with pedantic
    bool breaks = true; ///< every line end is a break; never without gfm
    bool tasks = true; ///< `- [ ]`: follows the option gfm even if the grammar is pedantic
    bool autolink = true;
    bool mangle = true; ///< marked 4 mangles e-mail addresses while it reads
    bool smartypants = true;
    QString quotes;
};

/// A piece of running text.
struct Inline
{
    enum class Kind { Text, Escape, Html, Link, Image, Strong, Emphasis, Deleted, Code, Break };

    Kind kind = Kind::Text;
    QString text; ///< what it says; of an image its label as written
    QString href;
    QString title;
    std::vector<Inline> children = {};
};

/// A text to be read inline, and what became of it. marked reads all of them after the blocks, in this order, and an
/// `<a>` or `<code>` left open in one is still open in the next.
struct InlineText
{
    QString source;
    std::vector<Inline> nodes = {};
};

enum class Alignment { None, Left, Center, Right };

/// A table's cells, as indices of inline texts.
struct Table
{
    QList<Alignment> alignments;
    QList<qsizetype> header;
    QList<QList<qsizetype>> rows;
};

/// A block as marked's lexer yields it.
struct Block
{
    enum class Kind { Space, Code, Heading, Rule, Quote, List, Item, Html, Table, Paragraph, Text };

    Kind kind = Kind::Paragraph;
    qsizetype begin = 0; ///< in the text of its parent
    qsizetype end = 0;
    qsizetype inlineText = -1; ///< of headings, paragraphs and texts
    QString text = {}; ///< of code and HTML
    QString info = {}; ///< what follows a fence
    QString raw = {}; ///< of quotes and lists: the source, for a second reading with lazy lines
    int number = 0; ///< a heading's level, an ordered list's start, a space's line feeds
    bool ordered = false;
    bool loose = false; ///< of an item
    bool task = false;
    bool checked = false;
    Table table = {};
    std::vector<Block> children = {};
};

/// What a link reference definition defines.
struct Definition
{
    QString href;
    QString title;
};

/// A text read as blocks, whose inline texts may not have been read yet.
struct Document
{
    QString text; ///< as the blocks' positions count it
    std::vector<Block> blocks;
    std::vector<InlineText> texts;
    std::vector<qsizetype> textEnds; ///< of each of the blocks: how many texts had been met when it ended
    QHash<QString, Definition> definitions;
};

/// Bounds the work spent on one document. marked reads a text again for each level it is nested in; past these limits
/// what is nested deeper stays plain text.
class WorkLimit
{
public:
    static constexpr int MaximumBlockDepth = 200;
    static constexpr int MaximumInlineDepth = 100;

    explicit WorkLimit(qsizetype length)
        : m_all(allowed(length))
        , m_left(m_all)
    {
    }
    /// Code units that may be read for a document of \a length of them.
    static constexpr qsizetype allowed(qsizetype length) { return 64 * length + 4'000'000; }
    /// Notes that \a length code units are about to be read; false if that is too much.
    bool take(qsizetype length)
    {
        m_left -= length + 1;
        return m_left >= 0;
    }
    /// Code units that were read.
    qsizetype spent() const { return m_all - m_left; }

private:
    qsizetype m_all;
    qsizetype m_left;
};

} // namespace Hexquill::Markdown
