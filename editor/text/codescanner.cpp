// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/codescanner.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Hexquill {

namespace {

/// How a family of languages writes comments and strings.
struct Grammar
{
    QStringView lineComment;
    QStringView secondLineComment;
    QStringView blockOpen;
    QStringView blockClose;
    QStringView longText; ///< a string's mark that may span lines
    QStringView quotes; ///< signs that open a string on one line
    bool keywords = true;
};

Grammar grammarOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::CLike:
        return { u"//", {}, u"/*", u"*/", {}, u"\"'", true };
    case CodeLanguage::JavaScript:
        return { u"//", {}, u"/*", u"*/", u"`", u"\"'", true };
    case CodeLanguage::Python:
        return { u"#", {}, {}, {}, u"\"\"\"", u"\"'", true };
    case CodeLanguage::Shell:
        return { u"#", {}, {}, {}, {}, u"\"'", true };
    case CodeLanguage::Json:
        return { u"//", {}, u"/*", u"*/", {}, u"\"", true };
    case CodeLanguage::Yaml:
        return { u"#", {}, {}, {}, {}, u"\"'", true };
    case CodeLanguage::Markup:
        return { {}, {}, u"<!--", u"-->", {}, u"\"", false };
    case CodeLanguage::Css:
        return { {}, {}, u"/*", u"*/", {}, u"\"'", false };
    case CodeLanguage::Sql:
        return { u"--", {}, u"/*", u"*/", {}, u"'", true };
    case CodeLanguage::Ini:
        return { u"#", u";", {}, {}, {}, u"\"'", true };
    case CodeLanguage::None:
    case CodeLanguage::Diff:
        break;
    }
    return {};
}

const QSet<QString> &keywords()
{
    static const QStringList words
        = QStringLiteral("abstract and as async await bool boolean break byte case catch char class const constexpr "
                         "continue def default "
                         "defer del delete do double elif else elsif end enum except export extends extern false False "
                         "final finally float "
                         "fn for foreach from func function go goto if implements import in include instanceof int "
                         "interface is lambda let "
                         "long loop match mod mut namespace new nil None not null nullptr operator or package pass "
                         "private protected pub "
                         "public raise require return self short signed sizeof static string struct super switch "
                         "template this throw throws "
                         "trait true True try type typedef typename typeof undefined union unless unsigned until use "
                         "using val var virtual "
                         "void volatile when where while with yield then fi esac done echo local select SELECT insert "
                         "INSERT update UPDATE "
                         "FROM WHERE AND OR NOT NULL CREATE TABLE INTO VALUES SET JOIN ON ORDER GROUP BY LIMIT")
              .split(QLatin1Char(' '));
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Walks one line of code.
class CodeLineScanner
{
public:
    CodeLineScanner(QStringView line, CodeState state, QList<Token> *tokens)
        : m_line(line)
        , m_state(state)
        , m_grammar(grammarOf(state.language))
        , m_tokens(tokens)
    {
    }

    CodeState run()
    {
        if (m_state.comment)
            goOn(&m_state.comment, m_grammar.blockClose, TokenKind::CodeComment);
        else if (m_state.text)
            goOn(&m_state.text, m_grammar.longText, TokenKind::CodeString);
        while (m_at < m_line.size())
            takeOne();
        return m_state;
    }

private:
    bool startsWith(QStringView sign) const { return !sign.isEmpty() && m_line.mid(m_at).startsWith(sign); }

    void append(qsizetype end, TokenKind kind)
    {
        m_tokens->append({ m_at, end - m_at, kind, 0 });
        m_at = end;
    }

    /// The rest of what began above, or on this line at m_at.
    void goOn(bool *open, QStringView close, TokenKind kind, qsizetype from = 0)
    {
        const qsizetype found = m_line.indexOf(close, from);
        *open = found < 0;
        append(found < 0 ? m_line.size() : found + close.size(), kind);
    }

    void takeOne()
    {
        if (startsWith(m_grammar.blockOpen))
            goOn(&m_state.comment, m_grammar.blockClose, TokenKind::CodeComment, m_at + m_grammar.blockOpen.size());
        else if (startsLineComment())
            append(m_line.size(), TokenKind::CodeComment);
        else if (startsWith(m_grammar.longText))
            goOn(&m_state.text, m_grammar.longText, TokenKind::CodeString, m_at + m_grammar.longText.size());
        else if (m_grammar.quotes.contains(m_line[m_at]))
            takeString();
        else if (isWordUnit(m_line[m_at]))
            takeWord();
        else
            ++m_at;
    }

    bool startsLineComment() const
    {
        if (!startsWith(m_grammar.lineComment) && !startsWith(m_grammar.secondLineComment))
            return false;
        // `#` in the middle of a word or an address is none.
        return m_line[m_at] != u'#' || m_at == 0 || m_line[m_at - 1].isSpace();
    }

    void takeString()
    {
        const QChar quote = m_line[m_at];
        qsizetype end = m_at + 1;
        while (end < m_line.size() && m_line[end] != quote)
            end += m_line[end] == u'\\' ? 2 : 1;
        append(qMin(end + 1, m_line.size()), TokenKind::CodeString);
    }

    void takeWord()
    {
        qsizetype end = m_at;
        while (end < m_line.size() && (isWordUnit(m_line[end]) || (m_line[m_at].isDigit() && m_line[end] == u'.')))
            ++end;
        const QStringView word = m_line.mid(m_at, end - m_at);
        if (word[0].isDigit())
            append(end, TokenKind::CodeNumber);
        else if (m_grammar.keywords && word.size() < 16 && keywords().contains(word.toString()))
            append(end, TokenKind::CodeKeyword);
        else
            m_at = end;
    }

    QStringView m_line;
    CodeState m_state;
    Grammar m_grammar;
    QList<Token> *m_tokens = nullptr;
    qsizetype m_at = 0;
};

void scanDiff(QStringView line, QList<Token> *tokens)
{
    if (line.startsWith(u'+'))
        tokens->append({ 0, line.size(), TokenKind::CodeString, 0 });
    else if (line.startsWith(u'-'))
        tokens->append({ 0, line.size(), TokenKind::CodeKeyword, 0 });
    else if (line.startsWith(u"@@"))
        tokens->append({ 0, line.size(), TokenKind::CodeComment, 0 });
}

QHash<QString, CodeLanguage> languageTable()
{
    const QList<std::pair<CodeLanguage, QString>> families{
        { CodeLanguage::CLike,
          QStringLiteral("c c++ cpp cc h hpp java kotlin kt swift go golang rust rs cs csharp c# php scala dart objc "
                         "objective-c") },
        { CodeLanguage::JavaScript, QStringLiteral("js javascript jsx ts typescript tsx mjs vue svelte") },
        { CodeLanguage::Python, QStringLiteral("python py python3 ruby rb") },
        { CodeLanguage::Shell,
          QStringLiteral("bash sh shell zsh console fish powershell ps1 dockerfile makefile make r perl") },
        { CodeLanguage::Json, QStringLiteral("json json5 jsonc") },
        { CodeLanguage::Yaml, QStringLiteral("yaml yml") },
        { CodeLanguage::Markup, QStringLiteral("html xml svg xhtml") },
        { CodeLanguage::Css, QStringLiteral("css scss less stylus styl sass") },
        { CodeLanguage::Sql, QStringLiteral("sql mysql pgsql sqlite") },
        { CodeLanguage::Ini, QStringLiteral("ini toml conf properties nginx") },
        { CodeLanguage::Diff, QStringLiteral("diff patch") },
    };
    QHash<QString, CodeLanguage> table;
    for (const auto &[language, names] : families) {
        const QStringList list = names.split(QLatin1Char(' '));
        for (const QString &name : list)
            table.insert(name, language);
    }
    return table;
}

} // namespace

CodeLanguage codeLanguage(QStringView name)
{
    static const QHash<QString, CodeLanguage> table = languageTable();
    return table.value(name.toString().toLower(), CodeLanguage::None);
}

CodeState scanCode(QStringView line, CodeState before, QList<Token> *tokens)
{
    if (before.language == CodeLanguage::None)
        return before;
    if (before.language == CodeLanguage::Diff) {
        scanDiff(line, tokens);
        return before;
    }
    return CodeLineScanner(line, before, tokens).run();
}

} // namespace Hexquill
