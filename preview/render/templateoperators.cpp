// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateoperators.h"

#include <QStringList>

namespace Hexquill {

namespace {

using Kind = Expression::Kind;

/// What Nunjucks writes, from left to right: operands with the signs before them, operators between.
struct Sequence
{
    std::vector<ExpressionPointer> operands;
    std::vector<QStringList> signs; ///< of each operand, the outermost first
    QStringList operators;
};

int rankOf(const QString &name)
{
    if (name == u"or")
        return 1;
    if (name == u"and")
        return 2;
    if (name.startsWith(u"==") || name.startsWith(u"!="))
        return 3;
    if (name.startsWith(u'<') || name.startsWith(u'>'))
        return 4;
    return name == u"+" || name == u"-" ? 5 : 6;
}

ExpressionPointer literal(const QVariant &value)
{
    auto node = std::make_unique<Expression>();
    node->value = value;
    return node;
}

/// Whether Nunjucks writes a function call for it, which no operator beside it reaches into.
bool isWrapped(const Expression &node)
{
    return node.kind == Kind::Binary
        && (node.name == u"**" || node.name == u"//" || node.name == u"in" || node.name == u"not in");
}

void flatten(ExpressionPointer node, QStringList signs, Sequence &sequence);

void flattenWrapped(ExpressionPointer node, const QStringList &signs, Sequence &sequence)
{
    if (node->name == u"//") { // Math.floor(left / right)
        node->name = QStringLiteral("/");
        auto floor = std::make_unique<Expression>();
        floor->kind = Kind::Unary;
        floor->name = QStringLiteral("floor");
        floor->children.push_back(inJavaScriptsOrder(std::move(node)));
        node = std::move(floor);
    } else {
        for (ExpressionPointer &child : node->children)
            child = inJavaScriptsOrder(std::move(child));
    }
    sequence.operands.push_back(std::move(node));
    sequence.signs.push_back(signs);
}

void flattenTest(ExpressionPointer node, QStringList signs, Sequence &sequence)
{
    if (node->name == u"not")
        signs += QStringLiteral("not");
    node->name.clear();
    node->children.front() = inJavaScriptsOrder(std::move(node->children.front()));
    sequence.operands.push_back(std::move(node));
    sequence.signs.push_back(signs);
    sequence.operators += QStringLiteral("===");
    sequence.operands.push_back(literal(true));
    sequence.signs.emplace_back();
}

void flatten(ExpressionPointer node, QStringList signs, Sequence &sequence)
{
    if (node->kind == Kind::Unary && node->name != u"floor") {
        signs += node->name;
        flatten(std::move(node->children.front()), signs, sequence);
    } else if (node->kind == Kind::Is) {
        flattenTest(std::move(node), signs, sequence);
    } else if (isWrapped(*node)) {
        flattenWrapped(std::move(node), signs, sequence);
    } else if (node->kind == Kind::Binary) {
        flatten(std::move(node->children[0]), signs, sequence);
        if (node->name == u"~") { // left + "" + right
            sequence.operators += QStringLiteral("+");
            sequence.operands.push_back(literal(QString()));
            sequence.signs.emplace_back();
            node->name = QStringLiteral("+");
        }
        sequence.operators += node->name;
        flatten(std::move(node->children[1]), {}, sequence);
    } else {
        sequence.operands.push_back(std::move(node));
        sequence.signs.push_back(signs);
    }
}

ExpressionPointer withSigns(ExpressionPointer operand, const QStringList &signs)
{
    for (auto sign = signs.crbegin(); sign != signs.crend(); ++sign) {
        auto node = std::make_unique<Expression>();
        node->kind = Kind::Unary;
        node->name = *sign;
        node->children.push_back(std::move(operand));
        operand = std::move(node);
    }
    return operand;
}

/// Joins the last two operands by the last operator that waits.
void reduce(std::vector<ExpressionPointer> &operands, QStringList &waiting)
{
    auto node = std::make_unique<Expression>();
    node->kind = Kind::Binary;
    node->name = waiting.takeLast();
    ExpressionPointer right = std::move(operands.back());
    operands.pop_back();
    node->children.push_back(std::move(operands.back()));
    node->children.push_back(std::move(right));
    operands.back() = std::move(node);
}

} // namespace

ExpressionPointer inJavaScriptsOrder(ExpressionPointer expression)
{
    Sequence sequence;
    flatten(std::move(expression), {}, sequence);
    std::vector<ExpressionPointer> operands;
    QStringList waiting;
    for (std::size_t i = 0; i < sequence.operands.size(); ++i) {
        operands.push_back(withSigns(std::move(sequence.operands[i]), sequence.signs[i]));
        if (qsizetype(i) == sequence.operators.size())
            break;
        const QString &next = sequence.operators.at(qsizetype(i));
        while (!waiting.isEmpty() && rankOf(waiting.constLast()) >= rankOf(next))
            reduce(operands, waiting);
        waiting += next;
    }
    while (!waiting.isEmpty())
        reduce(operands, waiting);
    return std::move(operands.front());
}

} // namespace Hexquill
