// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/tokenformats.h"

#include <algorithm>

namespace Hexquill {

namespace {

QTextCharFormat coloured(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

QTextCharFormat weighted(int weight)
{
    QTextCharFormat format;
    format.setFontWeight(weight);
    return format;
}

QTextCharFormat codeFormat(const QColor &color)
{
    QTextCharFormat format = coloured(color);
    format.setFontFamilies({ QStringLiteral("monospace") });
    return format;
}

} // namespace

TokenFormats::TokenFormats(const QPalette &palette)
{
    setColors(WritingColors::of(palette));
}

void TokenFormats::setColors(const WritingColors &colors)
{
    const auto set = [this](TokenKind kind, const QTextCharFormat &format) { m_formats.insert(int(kind), format); };
    QTextCharFormat heading = coloured(colors.heading);
    heading.setFontWeight(QFont::Bold);
    set(TokenKind::Heading, heading);
    set(TokenKind::Strong, weighted(QFont::Bold));
    QTextCharFormat emphasis;
    emphasis.setFontItalic(true);
    set(TokenKind::Emphasis, emphasis);
    QTextCharFormat strike = coloured(colors.quote);
    strike.setFontStrikeOut(true);
    set(TokenKind::Strike, strike);
    QTextCharFormat problem = coloured(colors.problem);
    problem.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    problem.setUnderlineColor(colors.problem);
    set(TokenKind::Problem, problem);
    for (const TokenKind kind : { TokenKind::Mark, TokenKind::Rule, TokenKind::TableMark, TokenKind::Separator })
        set(kind, coloured(colors.faint));
    QTextCharFormat hardBreak;
    hardBreak.setBackground(colors.codeBackground);
    set(TokenKind::HardBreak, hardBreak);
    // Chinese characters twice as wide as Latin ones, where there is such a font: then aligned tables look aligned.
    QTextCharFormat tableRow;
    tableRow.setFontFamilies({ QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Sarasa Mono SC"),
                               QStringLiteral("WenQuanYi Zen Hei Mono"), QStringLiteral("monospace") });
    set(TokenKind::TableRow, tableRow);
    set(TokenKind::Quote, coloured(colors.quote));
    set(TokenKind::ListMark, coloured(colors.link));
    set(TokenKind::LinkText, coloured(colors.link));
    set(TokenKind::Address, coloured(colors.link));
    set(TokenKind::LinkTarget, coloured(colors.target));
    set(TokenKind::FenceMark, codeFormat(colors.faint));
    set(TokenKind::CodeLine, codeFormat(colors.text));
    set(TokenKind::Code, codeFormat(colors.code));
    set(TokenKind::CodeKeyword, coloured(colors.keyword));
    set(TokenKind::CodeString, coloured(colors.string));
    set(TokenKind::CodeComment, coloured(colors.comment));
    set(TokenKind::CodeNumber, coloured(colors.number));
    set(TokenKind::Tag, coloured(colors.tag));
    set(TokenKind::MoreMark, coloured(colors.tag));
    set(TokenKind::Math, coloured(colors.math));
    set(TokenKind::Html, coloured(colors.html));
    set(TokenKind::Entity, coloured(colors.html));
    set(TokenKind::Comment, coloured(colors.comment));
    set(TokenKind::Key, coloured(colors.link));
    set(TokenKind::Scalar, coloured(colors.text));
    set(TokenKind::Anchor, coloured(colors.tag));
}

QTextCharFormat TokenFormats::format(const Token &token) const
{
    QTextCharFormat format = m_formats.value(int(token.kind));
    // Only three sizes: a page of headings should not look like a ransom note.
    if (token.kind == TokenKind::Heading && token.level <= 3)
        format.setProperty(QTextFormat::FontSizeAdjustment, token.level == 1 ? 2 : 1);
    return format;
}

QTextCharFormat TokenFormats::merged(const QList<Token> &cover) const
{
    // Merging formats costs more than scanning the line, and a post has few different covers.
    QByteArray name;
    for (const Token &token : cover) {
        name.append(char(token.kind));
        name.append(char(token.level));
    }
    if (const auto known = m_merged.constFind(name); known != m_merged.constEnd())
        return *known;
    QTextCharFormat whole;
    for (const Token &token : cover)
        whole.merge(format(token));
    return *m_merged.insert(name, whole);
}

QList<TokenFormats::Run> TokenFormats::runs(const QList<Token> &tokens, int length) const
{
    QList<int> edges{ 0, length };
    for (const Token &token : tokens)
        edges << int(token.start) << int(token.start + token.length);
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    QList<QList<Token>> covers(edges.size()); // the tokens over each stretch between two edges
    for (const Token &token : tokens) {
        auto at = std::lower_bound(edges.begin(), edges.end(), int(token.start)) - edges.begin();
        for (; edges[at] < token.start + token.length; ++at)
            covers[at].append(token);
    }
    QList<Run> runs;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        if (!covers[i].isEmpty())
            runs.append({ edges[i], edges[i + 1] - edges[i], merged(covers[i]) });
    }
    return runs;
}

} // namespace Hexquill
