// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateexpression.h"

#include "preview/render/templateoperators.h"
#include "preview/render/templatevalue.h"

#include <QStringList>

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

constexpr int deepest = 200;
constexpr int mostLinks = 500;

ExpressionPointer make(Expression::Kind kind, const QString &name = {})
{
    auto node = std::make_unique<Expression>();
    node->kind = kind;
    node->name = name;
    return node;
}

// From the loosest binding to the tightest, as Nunjucks has them; `not` stands between `and` and `in`.
constexpr int notLevel = 2;
constexpr int inLevel = 3;
constexpr int compareLevel = 4;
constexpr int lastLevel = 12;

const QStringList &operatorsOf(int level)
{
    static const QStringList levels[]
        = { { QStringLiteral("or") },
            { QStringLiteral("and") },
            {},
            { QStringLiteral("in") },
            { QStringLiteral("=="), QStringLiteral("==="), QStringLiteral("!="), QStringLiteral("!=="),
              QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("<="), QStringLiteral(">=") },
            { QStringLiteral("~") },
            { QStringLiteral("+") },
            { QStringLiteral("-") },
            { QStringLiteral("*") },
            { QStringLiteral("/") },
            { QStringLiteral("//") },
            { QStringLiteral("%") },
            { QStringLiteral("**") } };
    return levels[level];
}

/// Whether JavaScript takes what is written for \a node as something that only fails when it is assigned to.
bool isCallLike(const Expression *node)
{
    while (node->kind == Expression::Kind::Group && node->children.size() == 1)
        node = node->children.front().get();
    return node->kind == Expression::Kind::Symbol || node->kind == Expression::Kind::Lookup
        || node->kind == Expression::Kind::Filter;
}

} // namespace

ExpressionParser::ExpressionParser(TemplateLexer &lexer)
    : m_lexer(lexer)
{
}

void ExpressionParser::fail(const QString &reason)
{
    if (!m_failure)
        m_failure = reason;
}

void ExpressionParser::failLate(const QString &reason)
{
    if (m_lateFailure.isEmpty())
        m_lateFailure = reason;
}

void ExpressionParser::reset()
{
    m_peeked.reset();
    m_failure.reset();
    m_depth = 0;
    m_links = 0;
}

/// Counts what makes the tree deeper to the left, where no recursion of the parser would stop it.
bool ExpressionParser::growsTooLong()
{
    if (++m_links > mostLinks)
        fail(QStringLiteral("expression nested too deeply"));
    return hasFailed();
}

TemplateToken ExpressionParser::take()
{
    TemplateToken token = peek();
    m_peeked.reset();
    return token;
}

TemplateToken ExpressionParser::peek()
{
    if (!m_peeked) {
        m_peeked = m_lexer.next();
        while (m_peeked->is(Kind::Space))
            m_peeked = m_lexer.next();
    }
    return *m_peeked;
}

bool ExpressionParser::skip(Kind kind)
{
    const bool found = peek().is(kind);
    if (found)
        take();
    return found;
}

bool ExpressionParser::skipSymbol(QStringView name)
{
    const bool found = peek().isSymbol(name);
    if (found)
        take();
    return found;
}

bool ExpressionParser::skipOperator(QStringView name)
{
    const bool found = peek().isOperator(name);
    if (found)
        take();
    return found;
}

bool ExpressionParser::expectEnd(Kind kind, const QString &reason, bool *trims)
{
    const TemplateToken token = take();
    if (!token.is(kind)) {
        fail(reason);
        return false;
    }
    *trims = token.value.startsWith(u'-');
    return true;
}

/// Operators from \a level on, in the order in which JavaScript works them off.
ExpressionPointer ExpressionParser::parseOperators(int level)
{
    ExpressionPointer node = parseBinary(level);
    return hasFailed() ? std::move(node) : inJavaScriptsOrder(std::move(node));
}

ExpressionPointer ExpressionParser::parseExpression()
{
    if (m_depth == 0)
        m_links = 0;
    ExpressionPointer value = parseOperators(0);
    if (hasFailed() || !skipSymbol(u"if"))
        return value;
    auto choice = make(Expression::Kind::InlineIf);
    choice->children.push_back(std::move(value));
    choice->children.push_back(parseOperators(0));
    if (!hasFailed() && skipSymbol(u"else"))
        choice->children.push_back(parseOperators(0));
    return choice;
}

/// The operator of \a level that comes next, or nothing.
QString ExpressionParser::takeBinaryOperator(int level)
{
    const TemplateToken token = peek();
    if (token.is(Kind::String) || !operatorsOf(level).contains(token.value))
        return {};
    if (level <= inLevel && !token.is(Kind::Symbol))
        return {};
    take();
    return token.value;
}

ExpressionPointer ExpressionParser::parseBinary(int level)
{
    if (level > lastLevel)
        return parseUnary(true);
    if (level == notLevel && skipSymbol(u"not")) {
        if (++m_depth > deepest)
            fail(QStringLiteral("expression nested too deeply"));
        auto node = make(Expression::Kind::Unary, QStringLiteral("not"));
        if (!hasFailed())
            node->children.push_back(parseBinary(notLevel));
        --m_depth;
        return node;
    }
    const auto parseOperand = [this, level] { return level == inLevel ? parseIs() : parseBinary(level + 1); };
    ExpressionPointer left = parseOperand();
    while (!hasFailed() && !growsTooLong()) {
        const bool inverted = level == inLevel && skipSymbol(u"not");
        const QString name = takeBinaryOperator(level);
        --m_links;
        if (name.isEmpty()) {
            if (inverted)
                fail(QStringLiteral("pushToken: can only push one token on between reads"));
            break;
        }
        ++m_links;
        auto node = make(Expression::Kind::Binary, inverted ? QStringLiteral("not in") : name);
        node->children.push_back(std::move(left));
        node->children.push_back(parseOperand());
        left = std::move(node);
    }
    return left;
}

ExpressionPointer ExpressionParser::parseIs()
{
    ExpressionPointer left = parseBinary(compareLevel);
    if (hasFailed() || !skipSymbol(u"is"))
        return left;
    auto node = make(Expression::Kind::Is, skipSymbol(u"not") ? QStringLiteral("not") : QString());
    node->children.push_back(std::move(left));
    node->children.push_back(parseBinary(compareLevel));
    return node;
}

/// A sign before the same sign is written as `--` or `++`: that is no JavaScript before a literal, and before anything
/// else it fails when it runs.
void ExpressionParser::checkSigns(Expression &sign)
{
    const Expression *inner = sign.children.front().get();
    if (hasFailed() || inner->kind != Expression::Kind::Unary || inner->name.left(1) != sign.name)
        return;
    if (inner->name.size() > 1 || !isCallLike(inner->children.front().get()))
        failLate(QStringLiteral("Invalid left-hand side expression in prefix operation"));
    sign.name += sign.name;
}

ExpressionPointer ExpressionParser::parseUnary(bool withFilters)
{
    if (++m_depth > deepest)
        fail(QStringLiteral("expression nested too deeply"));
    ExpressionPointer node;
    if (!hasFailed() && (peek().isOperator(u"-") || peek().isOperator(u"+"))) {
        node = make(Expression::Kind::Unary, take().value);
        node->children.push_back(parseUnary(false));
        checkSigns(*node);
    } else if (!hasFailed()) {
        node = parsePrimary();
    }
    --m_depth;
    return withFilters && !hasFailed() ? parseFilters(std::move(node)) : std::move(node);
}

} // namespace Hexquill
