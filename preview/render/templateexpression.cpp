// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateexpression.h"

#include <QStringList>

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

constexpr int deepest = 200;

ExpressionPointer make(Expression::Kind kind, const QString &name = {})
{
    auto node = std::make_unique<Expression>();
    node->kind = kind;
    node->name = name;
    return node;
}

ExpressionPointer literal(const QVariant &value)
{
    auto node = make(Expression::Kind::Literal);
    node->value = value;
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

void ExpressionParser::reset()
{
    m_peeked.reset();
    m_failure.reset();
    m_depth = 0;
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

ExpressionPointer ExpressionParser::parseExpression()
{
    ExpressionPointer value = parseBinary(0);
    if (hasFailed() || !skipSymbol(u"if"))
        return value;
    auto choice = make(Expression::Kind::InlineIf);
    choice->children.push_back(std::move(value));
    choice->children.push_back(parseBinary(0));
    if (!hasFailed() && skipSymbol(u"else"))
        choice->children.push_back(parseBinary(0));
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
    while (!hasFailed()) {
        const bool inverted = level == inLevel && skipSymbol(u"not");
        const QString name = takeBinaryOperator(level);
        if (name.isEmpty()) {
            if (inverted)
                fail(QStringLiteral("expected variable end"));
            break;
        }
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

ExpressionPointer ExpressionParser::parseUnary(bool withFilters)
{
    if (++m_depth > deepest)
        fail(QStringLiteral("expression nested too deeply"));
    ExpressionPointer node;
    if (!hasFailed() && (peek().isOperator(u"-") || peek().isOperator(u"+"))) {
        node = make(Expression::Kind::Unary, take().value);
        node->children.push_back(parseUnary(false));
    } else if (!hasFailed()) {
        node = parsePrimary();
    }
    --m_depth;
    return withFilters && !hasFailed() ? parseFilters(std::move(node)) : std::move(node);
}

ExpressionPointer ExpressionParser::parsePrimary()
{
    const TemplateToken token = peek();
    ExpressionPointer node;
    switch (token.kind) {
    case Kind::End:
        fail(QStringLiteral("expected expression, got end of file"));
        return nullptr;
    case Kind::String:
    case Kind::Regex:
        node = literal(token.value);
        break;
    case Kind::Int:
    case Kind::Float:
        node = literal(token.value.toDouble());
        break;
    case Kind::Boolean:
        node = literal(token.value == u"true");
        break;
    case Kind::None:
        node = literal(QVariant::fromValue(nullptr));
        break;
    case Kind::Symbol:
        node = make(Expression::Kind::Symbol, token.value);
        break;
    default:
        node = parseAggregate();
        if (!node) {
            take();
            if (skipOperator(u".") && !peek().is(Kind::Symbol)) // Nunjucks looks for a member of nothing first
                fail(QStringLiteral("expected name as lookup value, got ") + peek().value);
            fail(QStringLiteral("unexpected token: ") + token.value);
        }
        return hasFailed() ? nullptr : parsePostfix(std::move(node));
    }
    take();
    return parsePostfix(std::move(node));
}

bool ExpressionParser::parseItem(Expression &aggregate)
{
    if (aggregate.kind != Expression::Kind::Dict) {
        aggregate.children.push_back(parseExpression());
        return !hasFailed();
    }
    ExpressionPointer key = parsePrimary();
    if (hasFailed())
        return false;
    if (!skip(Kind::Colon)) {
        fail(QStringLiteral("parseAggregate: expected colon after dict key"));
        return false;
    }
    aggregate.children.push_back(std::move(key));
    aggregate.children.push_back(parseExpression());
    return !hasFailed();
}

ExpressionPointer ExpressionParser::parseAggregate()
{
    const Kind open = peek().kind;
    if (open != Kind::LeftParen && open != Kind::LeftBracket && open != Kind::LeftCurly)
        return nullptr;
    take();
    auto node = make(open == Kind::LeftParen         ? Expression::Kind::Group
                         : open == Kind::LeftBracket ? Expression::Kind::Array
                                                     : Expression::Kind::Dict);
    while (!hasFailed()) {
        if (skip(Kind::RightParen) || skip(Kind::RightBracket) || skip(Kind::RightCurly))
            return node;
        if (!node->children.empty() && !skip(Kind::Comma))
            fail(QStringLiteral("parseAggregate: expected comma after expression"));
        else
            parseItem(*node);
    }
    return node;
}

bool ExpressionParser::parseArguments(Expression &call)
{
    take(); // the opening parenthesis
    for (bool first = true; !hasFailed() && !skip(Kind::RightParen); first = false) {
        if (!first && !skip(Kind::Comma)) {
            fail(QStringLiteral("parseSignature: expected comma after expression"));
            break;
        }
        call.children.push_back(parseExpression());
        if (!hasFailed() && skipOperator(u"=")) // a keyword argument: its value is what the few calls here understand
            call.children.back() = parseExpression();
    }
    return !hasFailed();
}

ExpressionPointer ExpressionParser::parsePostfix(ExpressionPointer node)
{
    while (!hasFailed()) {
        if (peek().is(Kind::LeftParen)) {
            auto call = make(Expression::Kind::Call);
            call->children.push_back(std::move(node));
            parseArguments(*call);
            node = std::move(call);
        } else if (peek().is(Kind::LeftBracket)) {
            auto lookup = make(Expression::Kind::Lookup);
            ExpressionPointer index = parseAggregate();
            if (!hasFailed() && index->children.size() != 1)
                fail(QStringLiteral("invalid index"));
            if (hasFailed())
                break;
            lookup->children.push_back(std::move(node));
            lookup->children.push_back(std::move(index->children.front()));
            node = std::move(lookup);
        } else if (skipOperator(u".")) {
            const TemplateToken key = take();
            if (!key.is(Kind::Symbol)) {
                fail(QStringLiteral("expected name as lookup value, got ") + key.value);
                break;
            }
            auto lookup = make(Expression::Kind::Lookup);
            lookup->children.push_back(std::move(node));
            lookup->children.push_back(literal(key.value));
            node = std::move(lookup);
        } else {
            break;
        }
    }
    return node;
}

ExpressionPointer ExpressionParser::parseFilterCall()
{
    const TemplateToken token = take();
    if (!token.is(Kind::Symbol)) {
        fail(QStringLiteral("expected symbol, got ") + token.value);
        return nullptr;
    }
    auto filter = make(Expression::Kind::Filter, token.value);
    while (skipOperator(u"."))
        filter->name += u'.' + take().value;
    filter->children.push_back(nullptr);
    if (peek().is(Kind::LeftParen))
        parseArguments(*filter);
    return filter;
}

ExpressionPointer ExpressionParser::parseFilters(ExpressionPointer node)
{
    while (!hasFailed() && skip(Kind::Pipe)) {
        ExpressionPointer filter = parseFilterCall();
        if (hasFailed())
            return nullptr;
        filter->children.front() = std::move(node);
        node = std::move(filter);
    }
    return node;
}

} // namespace Hexquill
