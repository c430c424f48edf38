// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownblockreader.h"

#include "preview/render/markdownblockscan.h"
#include "preview/render/markdowncodeblock.h"
#include "preview/render/markdowndefinition.h"
#include "preview/render/markdownhtmlblock.h"
#include "preview/render/markdowntable.h"

namespace Hexquill::Markdown {

namespace {

/// The text with each tab of a line's first blanks as four spaces.
QString withoutLeadingTabs(const QString &text)
{
    if (!text.contains(u'\t'))
        return text;
    QString result;
    result.reserve(text.size() + 32);
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype tabs = skip(view, at, u' ');
        const qsizetype rest = skip(view, tabs, u'\t');
        qsizetype next = rest;
        while (next < view.size() && !isLineTerminator(view[next]))
            ++next;
        next = std::min(next + 1, view.size());
        result += view.mid(at, tabs - at);
        result += QString(4 * (rest - tabs), u' ');
        result += view.mid(rest, next - rest);
        at = next;
    }
    return result;
}

/// Pedantic: every tab as four spaces, lines of spaces emptied.
QString withoutTabs(QString text)
{
    text.replace(u'\t', QLatin1String("    "));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (skip(line, 0, u' ') == line.size())
            line.clear();
    }
    return lines.join(u'\n');
}

/// A heading's text: trimmed, without closing marks.
QStringView headingText(QStringView text, bool pedantic)
{
    text = trimmed(text);
    if (!text.endsWith(u'#'))
        return text;
    QStringView without = text;
    while (without.endsWith(u'#'))
        without.chop(1);
    return pedantic || without.isEmpty() || without.endsWith(u' ') ? trimmed(without) : text;
}

bool endsWithSpace(const Document &document)
{
    return !document.blocks.empty() && document.blocks.back().kind == Block::Kind::Space;
}

} // namespace

BlockReader::BlockReader(const Grammar &grammar, WorkLimit &limit)
    : m_grammar(grammar)
    , m_limit(limit)
{
}

Document BlockReader::read(const QString &prepared)
{
    m_limit.take(prepared.size());
    return readOn(prepared, 0, [](qsizetype) { return false; });
}

Document BlockReader::readOn(const QString &prepared, qsizetype from, const std::function<bool(qsizetype)> &isEnough)
{
    m_document = {};
    m_document.text = prepared;
    Pass pass{ m_document.text, m_document.blocks };
    pass.at = from;
    if (from > 0)
        push(pass, Block::Kind::Space, from); // for what follows it to see
    ++m_depth;
    while (pass.at < pass.text.size()) {
        readTopBlock(pass);
        if (endsWithSpace(m_document) && isEnough(pass.at))
            break;
    }
    --m_depth;
    if (from > 0) {
        m_document.blocks.erase(m_document.blocks.begin());
        m_document.textEnds.erase(m_document.textEnds.begin());
    }
    return std::move(m_document);
}

void BlockReader::readTopBlock(Pass &pass)
{
    readBlock(pass);
    m_document.textEnds.resize(m_document.blocks.size());
    if (!m_document.textEnds.empty())
        m_document.textEnds.back() = qsizetype(m_document.texts.size());
}

QString BlockReader::prepared(const QString &text, const Grammar &grammar)
{
    if (grammar.pedantic)
        return withoutTabs(text);
    return grammar.marked4 ? withoutLeadingTabs(text) : text;
}

void BlockReader::readInto(const QString &text, std::vector<Block> &blocks, bool continuesParagraph)
{
    readPrepared(prepared(text, m_grammar), blocks, continuesParagraph);
}

void BlockReader::readPrepared(const QString &source, std::vector<Block> &blocks, bool continuesParagraph)
{
    Pass pass{ source, blocks, continuesParagraph };
    ++m_depth;
    if (m_depth > WorkLimit::MaximumBlockDepth || !m_limit.take(source.size())) {
        if (!source.isEmpty())
            push(pass, m_top ? Block::Kind::Paragraph : Block::Kind::Text, source.size()).inlineText = addText(source);
    } else {
        while (pass.at < source.size())
            readBlock(pass);
    }
    --m_depth;
    m_top = true;
}

void BlockReader::readBlock(Pass &pass)
{
    const bool read = readSpace(pass) || readIndentedCode(pass) || readFencedCode(pass) || readHeading(pass)
        || readRule(pass) || readQuote(pass) || readList(pass) || readHtml(pass) || readDefinition(pass)
        || readTable(pass) || readUnderlinedHeading(pass);
    if (read)
        return;
    if (m_top)
        readParagraph(pass);
    else
        readTextLine(pass);
}

Block &BlockReader::push(Pass &pass, Block::Kind kind, qsizetype end)
{
    Block &block = pass.blocks.emplace_back();
    block.kind = kind;
    block.begin = pass.at;
    block.end = end;
    pass.at = end;
    return block;
}

bool BlockReader::endsWithText(const std::vector<Block> &blocks) const
{
    return !blocks.empty() && (blocks.back().kind == Block::Kind::Paragraph || blocks.back().kind == Block::Kind::Text);
}

void BlockReader::appendToLast(Pass &pass, QStringView more, qsizetype end)
{
    Block &last = pass.blocks.back();
    QString &source = m_document.texts[size_t(last.inlineText)].source;
    source += u'\n';
    source += more;
    last.end = pass.at = end;
}

qsizetype BlockReader::addText(QString text)
{
    m_document.texts.push_back({ std::move(text) });
    return qsizetype(m_document.texts.size()) - 1;
}

bool BlockReader::readSpace(Pass &pass)
{
    const qsizetype end = afterBlankLines(pass.text, pass.at, m_grammar);
    const qsizetype length = end - pass.at;
    if (length == 0)
        return false;
    if (length > 1 || pass.blocks.empty()) {
        const int feeds = int(pass.text.mid(pass.at, length).count(u'\n'));
        push(pass, Block::Kind::Space, end).number = feeds;
        return true;
    }
    // A single line end belongs to the block before it.
    Block &last = pass.blocks.back();
    if (last.kind == Block::Kind::List || last.kind == Block::Kind::Quote)
        last.raw += u'\n';
    else if (last.kind == Block::Kind::Space)
        ++last.number;
    last.end = pass.at = end;
    return true;
}

bool BlockReader::readIndentedCode(Pass &pass)
{
    const CodeFound code = indentedCodeAt(pass.text, pass.at, m_grammar);
    if (code.end < 0)
        return false;
    if (endsWithText(pass.blocks)) // it does not interrupt a paragraph
        appendToLast(pass, code.text, code.end);
    else
        push(pass, Block::Kind::Code, code.end).text = code.text;
    return true;
}

bool BlockReader::readFencedCode(Pass &pass)
{
    const CodeFound code = m_grammar.pedantic ? CodeFound{} : fencedCodeAt(pass.text, pass.at, m_grammar);
    if (code.end < 0)
        return false;
    Block &block = push(pass, Block::Kind::Code, code.end);
    block.text = code.text;
    block.info = code.info;
    return true;
}

bool BlockReader::readHeading(Pass &pass)
{
    const QStringView text = pass.text;
    const qsizetype mark = afterIndent(text, pass.at, m_grammar.pedantic ? 0 : 3);
    if (mark < 0 || mark >= text.size() || text[mark] != u'#')
        return false;
    const qsizetype marks = skip(text, mark, u'#');
    const int level = int(std::min<qsizetype>(marks - mark, 6));
    const qsizetype start = mark + level;
    if (!m_grammar.pedantic && (start < marks || (start < text.size() && !isSpace(text[start]))))
        return false;
    const qsizetype end = lineEnd(text, start);
    const QStringView line = text.mid(start, end - start);
    if (holdsLineTerminator(line))
        return false;
    Block &block = push(pass, Block::Kind::Heading, skip(text, end, u'\n'));
    block.number = level;
    block.inlineText = addText(headingText(line, m_grammar.pedantic).toString());
    return true;
}

bool BlockReader::readRule(Pass &pass)
{
    const qsizetype end = ruleEnd(pass.text, pass.at);
    if (end < 0)
        return false;
    push(pass, Block::Kind::Rule, m_grammar.marked4 ? skip(pass.text, end, u'\n') : end);
    return true;
}

bool BlockReader::readQuote(Pass &pass)
{
    if (quoteEnd(pass.text, pass.at, m_grammar) < 0)
        return false;
    Block block = quote(pass.text.mid(pass.at));
    block.begin = pass.at;
    block.end = pass.at = std::min(pass.at + std::max<qsizetype>(block.raw.size(), 1), pass.text.size());
    pass.blocks.push_back(std::move(block));
    return true;
}

bool BlockReader::readList(Pass &pass)
{
    Block block = list(pass.text.mid(pass.at));
    if (block.children.empty())
        return false;
    block.begin = pass.at;
    block.end = pass.at = pass.at + block.raw.size();
    pass.blocks.push_back(std::move(block));
    return true;
}

bool BlockReader::readHtml(Pass &pass)
{
    const qsizetype end = htmlBlockEnd(pass.text, pass.at, m_grammar);
    if (end < 0)
        return false;
    const QString html = pass.text.mid(pass.at, end - pass.at).toString();
    push(pass, Block::Kind::Html, end).text = html;
    return true;
}

bool BlockReader::readDefinition(Pass &pass)
{
    const std::optional<DefinitionFound> found = definitionAt(pass.text, pass.at, m_grammar);
    if (!found)
        return false;
    if (endsWithText(pass.blocks)) {
        appendToLast(pass, pass.text.mid(pass.at, found->end - pass.at), found->end);
        return true;
    }
    if (!m_document.definitions.contains(found->label))
        m_document.definitions.insert(found->label, found->definition);
    pass.at = found->end;
    return true;
}

bool BlockReader::readTable(Pass &pass)
{
    const std::optional<TableOutline> outline = tableAt(pass.text, pass.at, m_grammar);
    if (!outline)
        return false;
    Table table;
    table.alignments = outline->alignments;
    const qsizetype columns = outline->header.size();
    for (const QString &cell : outline->header)
        table.header << addText(cell);
    for (const QStringView row : outline->rows) {
        QStringList cells = splitCells(row);
        m_emptyCells += std::max<qsizetype>(columns - cells.size(), 0);
        if (cells.size() > columns || m_emptyCells < MaximumEmptyCells)
            cells.resize(columns);
        QList<qsizetype> indices;
        for (const QString &cell : std::as_const(cells))
            indices << addText(cell);
        table.rows << indices;
    }
    push(pass, Block::Kind::Table, outline->end).table = table;
    return true;
}

bool BlockReader::readUnderlinedHeading(Pass &pass)
{
    if (pass.at < pass.noUnderlineBefore)
        return false;
    const Underlined found = underlinedHeading(pass.text, pass.at, m_grammar);
    if (found.textEnd < 0) {
        pass.noUnderlineBefore = found.stop;
        return false;
    }
    const QString text = pass.text.mid(pass.at, found.textEnd - pass.at).toString();
    Block &block = push(pass, Block::Kind::Heading, found.end);
    block.number = found.level;
    block.inlineText = addText(text);
    return true;
}

void BlockReader::readParagraph(Pass &pass)
{
    const qsizetype end = paragraphEnd(pass.text, pass.at, m_grammar, false);
    const QStringView text = pass.text.mid(pass.at, end - pass.at);
    const bool continues
        = pass.continuesParagraph && !pass.blocks.empty() && pass.blocks.back().kind == Block::Kind::Paragraph;
    pass.continuesParagraph = false;
    if (continues)
        appendToLast(pass, text, end);
    else
        push(pass, Block::Kind::Paragraph, end).inlineText = addText(text.toString());
}

void BlockReader::readTextLine(Pass &pass)
{
    const qsizetype end = lineEnd(pass.text, pass.at);
    const QStringView text = pass.text.mid(pass.at, end - pass.at);
    if (!pass.blocks.empty() && pass.blocks.back().kind == Block::Kind::Text)
        appendToLast(pass, text, end);
    else
        push(pass, Block::Kind::Text, end).inlineText = addText(text.toString());
}

} // namespace Hexquill::Markdown
