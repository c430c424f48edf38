// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// A token of a Nunjucks template.
struct TemplateToken
{
    enum class Kind {
        End,
        Failure, ///< value says why Nunjucks throws here
        Data,
        Comment,
        BlockStart,
        BlockEnd,
        VariableStart,
        VariableEnd,
        Space,
        String,
        Int,
        Float,
        Boolean,
        None,
        Symbol,
        Regex,
        Operator,
        LeftParen,
        RightParen,
        LeftBracket,
        RightBracket,
        LeftCurly,
        RightCurly,
        Comma,
        Colon,
        Tilde,
        Pipe
    };
    Kind kind = Kind::End;
    QString value; ///< of a string: its content with escapes resolved; of a regex: its body
    qsizetype start = 0;
    qsizetype end = 0;
    QString flags = {}; ///< of a regex

    bool is(Kind wanted) const { return kind == wanted; }
    bool isSymbol(QStringView name) const { return kind == Kind::Symbol && value == name; }
    bool isOperator(QStringView name) const { return kind == Kind::Operator && value == name; }
};

/// Nunjucks' own name of a kind of token, as its complaints show it.
QString tokenName(TemplateToken::Kind kind);

/// Cuts a template into tokens as Nunjucks does; a place in the text and whether it is inside a tag are all its state.
class TemplateLexer
{
public:
    explicit TemplateLexer(QStringView text);

    TemplateToken next();

    qsizetype position() const { return m_at; }
    /// Goes on at \a position, outside any tag.
    void resumeAt(qsizetype position);

private:
    TemplateToken nextInTag();
    TemplateToken nextData();
    TemplateToken readComment();
    TemplateToken readString();
    TemplateToken readRegex();
    TemplateToken readDelimiter();
    TemplateToken readWord();
    TemplateToken make(TemplateToken::Kind kind, qsizetype length);
    bool startsWith(QStringView part) const { return m_text.mid(m_at).startsWith(part); }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_inTag = false;
};

} // namespace Hexquill
