// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateparser.h"

namespace Hexquill {

namespace {

constexpr qsizetype deepestBlock = 200;

} // namespace

std::vector<TemplateNode> &TemplateParser::target()
{
    if (m_open.empty())
        return m_tree.nodes;
    OpenBlock &top = m_open.back();
    if (top.node.kind == TemplateNode::Kind::Switch)
        return top.node.body.empty() ? top.dropped : top.node.body.back().body;
    return top.inOtherwise ? top.node.otherwise : top.node.body;
}

void TemplateParser::open(TemplateNode node, const QString &endName)
{
    const qsizetype headEnd = m_lexer.position();
    if (qsizetype(m_open.size()) >= deepestBlock) {
        m_reported += endName;
        fail(node.start, headEnd, QStringLiteral("blocks nested too deeply"));
        return;
    }
    OpenBlock block;
    block.node = std::move(node);
    block.headEnd = headEnd;
    block.endName = endName;
    m_open.push_back(std::move(block));
}

void TemplateParser::closeTop(qsizetype end)
{
    bool again = true;
    while (again) {
        OpenBlock done = std::move(m_open.back());
        m_open.pop_back();
        again = done.chained;
        done.node.end = end;
        target().push_back(std::move(done.node));
    }
}

/// A block that never ends: its opening tag fails, its content stays.
void TemplateParser::abandonTop(const QString &reason)
{
    OpenBlock lost = std::move(m_open.back());
    m_open.pop_back();
    if (!lost.chained)
        fail(lost.node.start, lost.headEnd, reason);
    keep(lost.node.body);
    keep(lost.node.otherwise);
}

/// Moves nodes to where the next one would go; the cases of a switch fall apart into what is in them.
void TemplateParser::keep(std::vector<TemplateNode> &nodes)
{
    for (TemplateNode &node : nodes) {
        if (node.kind == TemplateNode::Kind::Case)
            keep(node.body);
        else
            target().push_back(std::move(node));
    }
}

/// else and elif, where the innermost block takes them.
bool TemplateParser::readBranch(const TemplateToken &token, const QString &name)
{
    if (m_open.empty())
        return false;
    OpenBlock &top = m_open.back();
    const bool isIf = top.node.kind == TemplateNode::Kind::If;
    const bool isFor = top.node.kind == TemplateNode::Kind::For;
    if (top.node.kind == TemplateNode::Kind::Switch)
        return readCase(token, name);
    if (top.inOtherwise || !(isIf || isFor))
        return false;
    if (name == u"else") {
        top.inOtherwise = true;
        if (!endTag(name))
            failTag(token, u"%}");
        return true;
    }
    if (!isIf || (name != u"elif" && name != u"elseif"))
        return false;
    top.inOtherwise = true;
    TemplateNode node;
    node.start = token.start;
    readIf(std::move(node), name, true);
    if (m_parser.hasFailed())
        failTag(token, u"%}");
    return true;
}

/// The end of an open block. False if no open block has this end.
bool TemplateParser::readEnd(const TemplateToken &token, const QString &name)
{
    qsizetype depth = qsizetype(m_open.size()) - 1;
    while (depth >= 0 && m_open[std::size_t(depth)].endName != name)
        --depth;
    if (depth < 0)
        return false;
    if (depth + 1 < qsizetype(m_open.size())) // Nunjucks knows only the innermost end and throws here
        fail(token.start, token.start, QStringLiteral("unknown block tag: ") + name);
    while (qsizetype(m_open.size()) > depth + 1)
        abandonTop(QStringLiteral("unexpected end of file"));
    if (readCaselessEnd(token))
        return true;
    if (name == u"endblock" && m_parser.peek().isSymbol(m_open.back().node.name))
        m_parser.take();
    if (!endTag(name))
        failTag(token, u"%}");
    closeTop(m_lexer.position());
    return true;
}

/// A switch without cases takes its own end for the first one, and goes on.
bool TemplateParser::readCaselessEnd(const TemplateToken &token)
{
    TemplateNode &node = m_open.back().node;
    if (node.kind != TemplateNode::Kind::Switch || !node.body.empty())
        return false;
    TemplateNode branch;
    branch.kind = TemplateNode::Kind::Case;
    branch.start = token.start;
    branch.expression = std::make_unique<Expression>();
    branch.expression->kind = Expression::Kind::Symbol;
    branch.expression->name = QStringLiteral("endswitch");
    if (endTag(QStringLiteral("switch")))
        node.body.push_back(std::move(branch));
    else
        failTag(token, u"%}");
    return true;
}

} // namespace Hexquill
