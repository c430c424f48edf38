// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <functional>

namespace Hexquill::Markdown {

/// Reads a text as blocks, in marked's order of trying. Quotes and list items are read again from the text that is
/// left of them, each at its own level. Inline texts are only collected.
class BlockReader
{
public:
    BlockReader(const Grammar &grammar, WorkLimit &limit);

    /// \a text, which has LF line ends, as a reader's positions count it.
    static QString prepared(const QString &text, const Grammar &grammar);
    /// The whole of \a prepared.
    Document read(const QString &prepared);
    /// \a prepared from its start or from where blank lines end, until blank lines end where \a isEnough says so.
    Document readOn(const QString &prepared, qsizetype from, const std::function<bool(qsizetype)> &isEnough);

    qsizetype emptyCells() const { return m_emptyCells; }

    /// Cells that tables may get for nothing: short rows under a wide head would make megabytes out of kilobytes.
    static constexpr qsizetype MaximumEmptyCells = 100'000;

private:
    /// One level of reading: a text and the blocks found so far.
    struct Pass
    {
        QStringView text;
        std::vector<Block> &blocks;
        bool continuesParagraph = false; ///< a paragraph right at the start belongs to the last one of \a blocks
        qsizetype at = 0;
        qsizetype noUnderlineBefore = 0; ///< no underlined heading starts before here
    };

    void readTopBlock(Pass &pass);
    void readInto(const QString &text, std::vector<Block> &blocks, bool continuesParagraph = false);
    void readPrepared(const QString &source, std::vector<Block> &blocks, bool continuesParagraph);
    void readBlock(Pass &pass);
    bool readSpace(Pass &pass);
    bool readIndentedCode(Pass &pass);
    bool readFencedCode(Pass &pass);
    bool readHeading(Pass &pass);
    bool readRule(Pass &pass);
    bool readQuote(Pass &pass);
    bool readList(Pass &pass);
    bool readHtml(Pass &pass);
    bool readDefinition(Pass &pass);
    bool readTable(Pass &pass);
    bool readUnderlinedHeading(Pass &pass);
    void readParagraph(Pass &pass);
    void readTextLine(Pass &pass);

    Block quote(QStringView text);
    Block quoteOf4(QStringView text, qsizetype end);
    void continueQuote(Block &quote, QStringView rest);
    Block list(QStringView text);
    void readItems(Block &list);

    static Block &push(Pass &pass, Block::Kind kind, qsizetype end);
    bool endsWithText(const std::vector<Block> &blocks) const;
    void appendToLast(Pass &pass, QStringView more, qsizetype end);
    qsizetype addText(QString text);

    const Grammar &m_grammar;
    WorkLimit &m_limit;
    Document m_document;
    bool m_top = true; ///< paragraphs, not bare texts as at the start of list items
    int m_depth = 0;
    qsizetype m_emptyCells = 0; ///< made to fill up table rows
};

} // namespace Hexquill::Markdown
