// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateexpression.h"

#include "preview/render/templatevalue.h"

#include <optional>

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

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

/// The character that \a digits hexadecimal digits at \a at stand for; nothing if they are none.
std::optional<char32_t> hexCharacter(QStringView text, qsizetype at, qsizetype digits)
{
    bool ok = at + digits <= text.size();
    const uint code = ok ? text.mid(at, digits).toUInt(&ok, 16) : 0;
    return ok && text[at] != u'+' ? std::optional<char32_t>(code) : std::nullopt;
}

} // namespace

QString ExpressionParser::nameInScript(const QString &name)
{
    QString value;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i) == u'"') {
            failLate(QStringLiteral("missing ) after argument list"));
            return name;
        }
        if (name.at(i) != u'\\') {
            value += name.at(i);
            continue;
        }
        if (++i == name.size()) {
            failLate(QStringLiteral("Invalid or unexpected token"));
            return name;
        }
        const QChar c = name.at(i);
        static constexpr QStringView letters = u"bfnrtv";
        static constexpr QStringView meanings = u"\b\f\n\r\t\v";
        if (const qsizetype known = letters.indexOf(c); known >= 0) {
            value += meanings.at(known);
        } else if (c == u'x' || c == u'u') {
            const qsizetype digits = c == u'x' ? 2 : 4;
            const std::optional<char32_t> code = hexCharacter(name, i + 1, digits);
            if (!code) {
                failLate(c == u'x' ? QStringLiteral("Invalid hexadecimal escape sequence")
                                   : QStringLiteral("Invalid Unicode escape sequence"));
                return name;
            }
            value += QChar(char16_t(*code));
            i += digits;
        } else {
            value += c;
        }
    }
    return value;
}

ExpressionPointer ExpressionParser::parseBare()
{
    const TemplateToken token = peek();
    ExpressionPointer node;
    switch (token.kind) {
    case Kind::End:
        fail(QStringLiteral("expected expression, got end of file"));
        return nullptr;
    case Kind::String:
        node = literal(token.value);
        break;
    case Kind::Regex:
        node = literal(QVariant::fromValue(TemplateRegex{ token.value, token.flags }));
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
        node = make(Expression::Kind::Symbol, nameInScript(token.value));
        break;
    default:
        node = parseAggregate();
        if (!node) {
            take();
            if (skipOperator(u".") && !peek().is(Kind::Symbol)) // Nunjucks looks for a member of nothing first
                fail(QStringLiteral("expected name as lookup value, got ") + peek().value);
            fail(QStringLiteral("unexpected token: ") + token.value);
        }
        return hasFailed() ? nullptr : std::move(node);
    }
    take();
    return node;
}

ExpressionPointer ExpressionParser::parsePrimary()
{
    ExpressionPointer node = parseBare();
    return hasFailed() ? nullptr : parsePostfix(std::move(node));
}

void ExpressionParser::checkKey(const Expression &key)
{
    const bool isText = key.kind == Expression::Kind::Literal && key.value.typeId() == QMetaType::QString;
    if (key.kind != Expression::Kind::Symbol && !isText)
        failLate(QStringLiteral("compilePair: Dict keys must be strings or names"));
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
    checkKey(*key);
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
        if (skip(Kind::RightParen) || skip(Kind::RightBracket) || skip(Kind::RightCurly)) {
            if (open == Kind::LeftParen && node->children.empty())
                failLate(QStringLiteral("Unexpected token ')'"));
            return node;
        }
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
    auto keywords = make(Expression::Kind::Keywords);
    for (bool first = true; !hasFailed() && !skip(Kind::RightParen); first = false) {
        if (!first && !skip(Kind::Comma)) {
            fail(QStringLiteral("parseSignature: expected comma after expression"));
            break;
        }
        ExpressionPointer argument = parseExpression();
        const bool named = !hasFailed() && skipOperator(u"=");
        if (named)
            checkKey(*argument);
        (named ? *keywords : call).children.push_back(std::move(argument));
        if (named)
            keywords->children.push_back(parseExpression());
    }
    if (!hasFailed() && !keywords->children.empty())
        call.children.push_back(std::move(keywords));
    return !hasFailed();
}

ExpressionPointer ExpressionParser::parseSignature(bool optional)
{
    if (!peek().is(Kind::LeftParen)) {
        if (!optional)
            fail(QStringLiteral("expected arguments"));
        return nullptr;
    }
    auto signature = make(Expression::Kind::Call);
    return parseArguments(*signature) ? std::move(signature) : nullptr;
}

ExpressionPointer ExpressionParser::parsePostfix(ExpressionPointer node)
{
    while (!hasFailed() && !growsTooLong()) {
        if (peek().is(Kind::LeftParen)) {
            auto call = make(Expression::Kind::Call);
            call->children.push_back(std::move(node));
            parseArguments(*call);
            node = std::move(call);
        } else if (peek().is(Kind::LeftBracket)) {
            auto lookup = make(Expression::Kind::Lookup);
            ExpressionPointer index = parseAggregate();
            if (!hasFailed() && index->children.size() > 1)
                fail(QStringLiteral("invalid index"));
            if (hasFailed())
                break;
            if (index->children.empty()) {
                failLate(QStringLiteral("Cannot read properties of null (reading 'typename')"));
                index->children.push_back(literal(QVariant()));
            }
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
            --m_links;
            break;
        }
    }
    return node;
}

ExpressionPointer ExpressionParser::parseFilterCall()
{
    const TemplateToken token = take();
    if (!token.is(Kind::Symbol)) {
        fail(QStringLiteral("expected symbol, got ") + tokenName(token.kind));
        return nullptr;
    }
    auto filter = make(Expression::Kind::Filter, token.value);
    while (skipOperator(u"."))
        filter->name += u'.' + take().value;
    filter->name = nameInScript(filter->name);
    filter->children.push_back(nullptr);
    if (peek().is(Kind::LeftParen))
        parseArguments(*filter);
    return filter;
}

ExpressionPointer ExpressionParser::parseFilters(ExpressionPointer node)
{
    while (!hasFailed() && skip(Kind::Pipe) && !growsTooLong()) {
        ExpressionPointer filter = parseFilterCall();
        if (hasFailed())
            return nullptr;
        filter->children.front() = std::move(node);
        node = std::move(filter);
    }
    return node;
}

} // namespace Hexquill
