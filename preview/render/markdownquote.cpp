// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownblockreader.h"
#include "preview/render/markdownblockscan.h"

/// Block quotes. Lines without a mark may continue the paragraph a quote ends with; marked 15 finds out whose by
/// reading the quote up to there first.
namespace Hexquill::Markdown {

namespace {

bool hasMark(QStringView text, qsizetype line)
{
    const qsizetype mark = afterIndent(text, line);
    return mark >= 0 && mark < text.size() && text[mark] == u'>';
}

/// End of the lines up to the first without mark that comes after one with.
qsizetype markedLinesEnd(QStringView text)
{
    bool inQuote = false;
    for (qsizetype line = 0;;) {
        const bool marked = hasMark(text, line);
        if (inQuote && !marked)
            return line - 1;
        inQuote = inQuote || marked;
        const qsizetype end = lineEnd(text, line);
        if (end == text.size())
            return end;
        line = end + 1;
    }
}

bool isUnderline(QStringView line)
{
    const qsizetype mark = afterIndent(line, 0);
    if (mark < 0 || mark >= line.size() || (line[mark] != u'=' && line[mark] != u'-'))
        return false;
    return skip(line, skip(line, mark, line[mark]), u' ') == line.size();
}

/// The quote's lines without their marks and the blank after them. A lazy underline is pushed in, so that it makes no
/// heading of the line before.
QString withoutMarks(QStringView text, const Grammar &grammar)
{
    QString result;
    result.reserve(text.size());
    const qsizetype mostIndent = grammar.marked4 ? text.size() : 3;
    for (qsizetype at = 0; at < text.size();) {
        const bool lazy = at > 0 && text[at - 1] == u'\n' && !grammar.marked4;
        const qsizetype mark = afterIndent(text, at, mostIndent);
        if (lazy && isUnderline(text.mid(at, lineEnd(text, at) - at))) {
            result += QLatin1String("    ");
            at = mark;
        } else if (mark >= 0 && mark < text.size() && text[mark] == u'>') {
            at = mark + 1;
            if (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
                ++at;
        }
        while (at < text.size() && !isLineTerminator(text[at]))
            result += text[at++];
        if (at < text.size())
            result += text[at++];
    }
    return result;
}

} // namespace

Block BlockReader::quoteOf4(QStringView text, qsizetype end)
{
    Block quote;
    quote.kind = Block::Kind::Quote;
    quote.raw = text.left(end).toString();
    const bool top = std::exchange(m_top, true);
    readInto(withoutMarks(quote.raw, m_grammar), quote.children);
    m_top = top;
    return quote;
}

Block BlockReader::quote(QStringView text)
{
    const qsizetype end = std::max<qsizetype>(quoteEnd(text, 0, m_grammar), 0);
    if (m_grammar.marked4)
        return quoteOf4(text, end);
    Block quote;
    quote.kind = Block::Kind::Quote;
    QStringView lines = text.left(end);
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    ++m_depth;
    continueQuote(quote, lines);
    --m_depth;
    return quote;
}

/// Reads \a lines part by part into \a quote, whose raw grows by what it took: not always all of them, and in nested
/// quotes not always what stands there.
void BlockReader::continueQuote(Block &quote, QStringView lines)
{
    for (QString rest = lines.toString();;) {
        const qsizetype end = markedLinesEnd(rest);
        const QStringView part = QStringView(rest).left(end);
        if (!quote.raw.isEmpty())
            quote.raw += u'\n';
        quote.raw += part;
        const bool top = std::exchange(m_top, true);
        readInto(withoutMarks(part, m_grammar), quote.children, true);
        m_top = top;
        if (end == rest.size())
            return;
        rest.remove(0, end + 1);
        if (!m_limit.take(rest.size())) { // too much work: what is left stays plain
            quote.raw += u'\n' + rest;
            Block &plain = quote.children.emplace_back();
            plain.inlineText = addText(rest);
            return;
        }

        if (quote.children.empty())
            continue;
        Block &last = quote.children.back();
        if (last.kind == Block::Kind::Code)
            return;
        if (last.kind != Block::Kind::Quote && last.kind != Block::Kind::List)
            continue;
        const QString again = last.raw + u'\n' + rest;
        const bool isQuote = last.kind == Block::Kind::Quote;
        Block longer = isQuote ? this->quote(again) : list(again);
        quote.raw.chop(last.raw.size());
        quote.raw += longer.raw;
        rest = again.mid(longer.raw.size());
        quote.children.back() = std::move(longer);
        if (isQuote)
            return;
    }
}

} // namespace Hexquill::Markdown
