// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateparser.h"

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

/// Nunjucks' own name of a kind of node, as its complaints show it.
QString nodeType(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Literal:
        return QStringLiteral("Literal");
    case Expression::Kind::Call:
        return QStringLiteral("FunCall");
    case Expression::Kind::Lookup:
        return QStringLiteral("LookupVal");
    case Expression::Kind::Array:
        return QStringLiteral("Array");
    case Expression::Kind::Group:
        return QStringLiteral("Group");
    case Expression::Kind::Filter:
        return QStringLiteral("Filter");
    case Expression::Kind::InlineIf:
        return QStringLiteral("InlineIf");
    default:
        return QString();
    }
}

/// Nothing if all arguments of a macro's \a signature but a last Dict or Keywords are names; else what is wrong.
QString signatureProblem(const Expression &signature)
{
    for (std::size_t i = 0; i < signature.children.size(); ++i) {
        const Expression &argument = *signature.children[i];
        const bool isLast = i + 1 == signature.children.size();
        const bool isDict = argument.kind == Expression::Kind::Keywords || argument.kind == Expression::Kind::Dict;
        if (argument.kind != Expression::Kind::Symbol && !(isLast && isDict))
            return QStringLiteral("assertType: invalid type: ") + nodeType(argument);
    }
    return {};
}

} // namespace

void TemplateParser::readIf(TemplateNode node, const QString &name, bool chained)
{
    node.kind = TemplateNode::Kind::If;
    node.expression = m_parser.parseExpression();
    if (m_parser.hasFailed() || !endTag(name))
        return;
    const std::size_t before = m_open.size();
    open(std::move(node), QStringLiteral("endif"));
    if (m_open.size() > before)
        m_open.back().chained = chained;
}

void TemplateParser::readFor(TemplateNode node, const QString &name, const QString &endName)
{
    node.kind = TemplateNode::Kind::For;
    node.name = name;
    node.isInside = !m_open.empty();
    do {
        const ExpressionPointer variable = m_parser.parsePrimary();
        if (m_parser.hasFailed())
            return;
        if (variable->kind != Expression::Kind::Symbol) {
            m_parser.fail(QStringLiteral("parseFor: variable name expected for loop"));
            return;
        }
        node.arguments += variable->name;
    } while (m_parser.skip(Kind::Comma));
    if (!m_parser.skipSymbol(u"in")) {
        m_parser.fail(QStringLiteral("parseFor: expected \"in\" keyword for loop"));
        return;
    }
    node.expression = m_parser.parseExpression();
    if (!m_parser.hasFailed() && endTag(name))
        open(std::move(node), endName);
}

void TemplateParser::readSet(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Set;
    do {
        const ExpressionPointer variable = m_parser.parsePrimary();
        if (m_parser.hasFailed())
            return;
        node.arguments += variable->kind == Expression::Kind::Symbol ? variable->name : QString();
    } while (m_parser.skip(Kind::Comma));
    if (m_parser.skipOperator(u"=")) {
        node.expression = m_parser.parseExpression();
        if (m_parser.hasFailed() || !endTag(QStringLiteral("set")))
            return;
        node.end = m_lexer.position();
        target().push_back(std::move(node));
    } else if (m_parser.skip(Kind::BlockEnd)) {
        open(std::move(node), QStringLiteral("endset"));
    } else {
        m_parser.fail(QStringLiteral("parseSet: expected = or block end in set tag"));
    }
}

void TemplateParser::readFilter(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Filter;
    node.expression = m_parser.parseFilterCall();
    if (!m_parser.hasFailed() && endTag(QStringLiteral("filter")))
        open(std::move(node), QStringLiteral("endfilter"));
}

/// Blocks and other templates become callbacks, which Nunjucks does not close where no brace of its own ends the place.
void TemplateParser::checkPlace()
{
    if (m_open.empty() || m_parser.hasFailed())
        return;
    const TemplateNode &around = m_open.back().node;
    const bool inElse = around.kind == TemplateNode::Kind::For && m_open.back().inOtherwise;
    const bool inSwitch = around.kind == TemplateNode::Kind::Switch && !around.body.empty();
    if (inSwitch && around.body.back().expression)
        m_parser.failLate(QStringLiteral("Illegal break statement"));
    else if (inElse || inSwitch)
        m_parser.failLate(QStringLiteral("missing ) after argument list"));
}

/// Whether a set around it takes what is printed here: Nunjucks does not find blocks there.
bool TemplateParser::isCaptured() const
{
    for (const OpenBlock &open : m_open) {
        if (open.node.kind == TemplateNode::Kind::Set)
            return true;
    }
    return false;
}

void TemplateParser::readBlock(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Block;
    const ExpressionPointer name = m_parser.parsePrimary();
    if (m_parser.hasFailed())
        return;
    if (name->kind != Expression::Kind::Symbol) {
        m_parser.fail(QStringLiteral("parseBlock: variable name expected"));
        return;
    }
    node.name = name->name;
    node.isInside = isCaptured();
    if (!node.isInside && m_blocks.contains(node.name))
        m_parser.failLate(QStringLiteral("Block \"%1\" has already been defined.").arg(node.name));
    if (!node.isInside)
        m_blocks += node.name;
    checkPlace();
    if (!m_parser.hasFailed() && endTag(QStringLiteral("block")))
        open(std::move(node), QStringLiteral("endblock"));
}

void TemplateParser::readMacro(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Macro;
    const ExpressionPointer name = m_parser.parseBare();
    if (m_parser.hasFailed())
        return;
    node.name = name->name;
    node.expression = m_parser.parseSignature(false);
    if (m_parser.hasFailed() || !endTag(QStringLiteral("macro")))
        return;
    if (const QString problem = signatureProblem(*node.expression); !problem.isEmpty())
        m_parser.failLate(problem);
    open(std::move(node), QStringLiteral("endmacro"));
}

void TemplateParser::readCall(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Call;
    node.signature = m_parser.parseSignature(true);
    if (!m_parser.hasFailed())
        node.expression = m_parser.parsePrimary();
    if (m_parser.hasFailed() || !endTag(QStringLiteral("call")))
        return;
    const QString problem = node.signature ? signatureProblem(*node.signature) : QString();
    if (!problem.isEmpty())
        m_parser.failLate(problem);
    if (node.expression->kind != Expression::Kind::Call)
        m_parser.fail(QStringLiteral("Cannot read properties of undefined (reading 'children')"));
    else
        open(std::move(node), QStringLiteral("endcall"));
}

void TemplateParser::readSwitch(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Switch;
    node.expression = m_parser.parseExpression();
    if (!m_parser.hasFailed() && endTag(QStringLiteral("switch")))
        open(std::move(node), QStringLiteral("endswitch"));
}

/// `case` and `default`. The first one is a case whatever it is called, so that a lone `default` compares with a
/// variable of that name; after the default nothing more may come.
bool TemplateParser::readCase(const TemplateToken &token, const QString &name)
{
    OpenBlock &top = m_open.back();
    const bool isFirst = top.node.body.empty();
    const bool afterDefault = !isFirst && !top.node.body.back().expression;
    if ((name != u"case" && name != u"default") || afterDefault)
        return false;
    TemplateNode branch;
    branch.kind = TemplateNode::Kind::Case;
    branch.start = token.start;
    if (name == u"case") {
        branch.expression = m_parser.parseExpression();
    } else if (isFirst) {
        branch.expression = std::make_unique<Expression>();
        branch.expression->kind = Expression::Kind::Symbol;
        branch.expression->name = name;
    }
    if (m_parser.hasFailed() || !endTag(QStringLiteral("switch")))
        failTag(token, u"%}");
    else
        m_open.back().node.body.push_back(std::move(branch));
    return true;
}

void TemplateParser::readContextChoice()
{
    if ((m_parser.skipSymbol(u"with") || m_parser.skipSymbol(u"without")) && !m_parser.skipSymbol(u"context"))
        m_parser.fail(QStringLiteral("parseFrom: expected context after with/without"));
}

void TemplateParser::readImport()
{
    if (!m_parser.skipSymbol(u"as")) {
        m_parser.fail(QStringLiteral("parseImport: expected \"as\" keyword"));
        return;
    }
    m_parser.parseExpression();
    if (!m_parser.hasFailed())
        readContextChoice();
}

void TemplateParser::readImportNames()
{
    if (!m_parser.skipSymbol(u"import")) {
        m_parser.fail(QStringLiteral("parseFrom: expected import"));
        return;
    }
    for (bool first = true; !m_parser.hasFailed() && !m_parser.peek().is(Kind::BlockEnd); first = false) {
        if (!first && !m_parser.skip(Kind::Comma)) {
            m_parser.fail(QStringLiteral("parseFrom: expected comma"));
            return;
        }
        const ExpressionPointer name = m_parser.parsePrimary();
        if (!m_parser.hasFailed() && name->name.startsWith(u'_'))
            m_parser.fail(QStringLiteral("parseFrom: names starting with an underscore cannot be imported"));
        if (!m_parser.hasFailed() && m_parser.skipSymbol(u"as"))
            m_parser.parsePrimary();
        if (!m_parser.hasFailed())
            readContextChoice();
    }
}

/// include, import and the like: Hexo's environment has no templates, so each fails when it runs.
void TemplateParser::readReference(TemplateNode node, const QString &name)
{
    node.kind = TemplateNode::Kind::Reference;
    node.expression = m_parser.parseExpression();
    if (m_parser.hasFailed())
        return;
    if (name == u"include")
        node.mayMiss = m_parser.skipSymbol(u"ignore") && m_parser.skipSymbol(u"missing");
    else if (name == u"import")
        readImport();
    else if (name == u"from")
        readImportNames();
    checkPlace();
    if (m_parser.hasFailed() || !endTag(name))
        return;
    node.end = m_lexer.position();
    target().push_back(std::move(node));
}

/// The tags that Nunjucks itself has. False if \a name is none of them.
bool TemplateParser::readStatement(const TemplateToken &token, const QString &name)
{
    TemplateNode node;
    node.start = token.start;
    QString end = QStringLiteral("end") + name;
    if (name == u"if" || name == u"ifAsync") {
        end = QStringLiteral("endif");
        readIf(std::move(node), name, false);
    } else if (name == u"for" || name == u"asyncEach" || name == u"asyncAll") {
        end = name == u"for" ? end : name == u"asyncEach" ? QStringLiteral("endeach") : QStringLiteral("endall");
        readFor(std::move(node), name, end);
    } else if (name == u"set") {
        readSet(std::move(node));
    } else if (name == u"filter") {
        readFilter(std::move(node));
    } else if (name == u"block") {
        readBlock(std::move(node));
    } else if (name == u"macro") {
        readMacro(std::move(node));
    } else if (name == u"call") {
        readCall(std::move(node));
    } else if (name == u"switch") {
        readSwitch(std::move(node));
    } else if (name == u"include" || name == u"import" || name == u"from" || name == u"extends") {
        readReference(std::move(node), name);
    } else {
        return false;
    }
    if (m_parser.hasFailed()) {
        m_reported += end;
        failTag(token, u"%}");
    }
    return true;
}

} // namespace Hexquill
