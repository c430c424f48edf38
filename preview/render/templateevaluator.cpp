// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateevaluator.h"

#include "preview/render/templatefilters.h"
#include "preview/render/templateglobals.h"

#include <cmath>

namespace Hexquill {

namespace {

using namespace TemplateValue;
using Kind = Expression::Kind;

constexpr int deepest = 1200; ///< JavaScript's own limit is higher, but no post comes near either

/// How Nunjucks names what could not be called.
QString shownName(const Expression &expression)
{
    switch (expression.kind) {
    case Kind::Symbol:
        return expression.name;
    case Kind::Literal:
        return toOutput(expression.value);
    case Kind::Call:
        return QStringLiteral("the return value of (%1)").arg(shownName(*expression.children.front()));
    case Kind::Lookup:
        return shownName(*expression.children[0]) + QStringLiteral("[\"") + shownName(*expression.children[1])
            + QStringLiteral("\"]");
    default:
        return QStringLiteral("--expression--");
    }
}

/// The test that stands right of `is`: a name, or a call of a name.
QString testName(const Expression &test)
{
    switch (test.kind) {
    case Kind::Symbol:
    case Kind::Filter:
        return test.name;
    case Kind::Literal:
        return toText(test.value);
    case Kind::Call:
        if (test.children.front()->kind == Kind::Symbol)
            return test.children.front()->name;
        break;
    default:
        break;
    }
    return QStringLiteral("undefined");
}

TemplateResult called(const QVariant &value, const QString &name, const QVariantList &arguments)
{
    if (isFunction(value))
        return (*value.value<TemplateFunction>().call)(arguments);
    return TemplateResult::failed(isTruthy(value)
                                      ? QStringLiteral("Unable to call `%1`, which is not a function").arg(name)
                                      : QStringLiteral("Unable to call `%1`, which is undefined or falsey").arg(name));
}

void addCaller(QVariantList &arguments, const QVariant &caller)
{
    TemplateDict keywords;
    keywords.isKeywords = true;
    if (!arguments.isEmpty() && arguments.constLast().typeId() == qMetaTypeId<TemplateDict>()
        && arguments.constLast().value<TemplateDict>().isKeywords)
        keywords = arguments.takeLast().value<TemplateDict>();
    keywords.set(QStringLiteral("caller"), caller);
    arguments += QVariantList{ QVariant::fromValue(keywords) };
}

} // namespace

void TemplateFailure::take(const TemplateResult &result)
{
    if (isSet() || result.isFine())
        return;
    reason = result.failure.value_or(QString());
    unsupported = result.unsupported;
}

TemplateBudget::TemplateBudget(qsizetype templateSize)
    : m_steps(200'000 + templateSize / 4)
    , m_characters((qsizetype(8) << 20) + 4 * templateSize)
{
}

bool TemplateBudget::spend(qsizetype steps)
{
    m_steps -= steps;
    return !isUsedUp();
}

bool TemplateBudget::print(qsizetype characters)
{
    m_characters -= characters;
    return !isUsedUp();
}

bool TemplateBudget::enter()
{
    return ++m_depth <= deepest;
}

TemplateEvaluator::TemplateEvaluator(TemplateScope &scope, TemplateBudget &budget)
    : m_scope(scope)
    , m_budget(budget)
{
}

QVariant TemplateEvaluator::symbol(const QString &name) const
{
    return m_scope.knows(name) ? m_scope.lookup(name) : templateGlobal(name);
}

/// Lists and objects can hold each other many times over: their whole size is paid for when they are made.
QVariant TemplateEvaluator::counted(const QVariant &value, TemplateFailure &failure)
{
    if (!m_budget.spend(sizeWithin(value, longestList) / 8))
        failure.take(TemplateResult::beyond());
    return failure.isSet() ? QVariant() : value;
}

QVariantList TemplateEvaluator::evaluateAll(const Expression &expression, std::size_t from, TemplateFailure &failure)
{
    QVariantList values;
    for (std::size_t i = from; i < expression.children.size(); ++i)
        values += QVariantList{ evaluate(*expression.children[i], failure) };
    return values;
}

QVariant TemplateEvaluator::evaluateCall(const Expression &call, const QVariant &caller, TemplateFailure &failure)
{
    const Expression &function = *call.children.front();
    const bool isMethod = function.kind == Kind::Lookup;
    const QVariant object = evaluate(isMethod ? *function.children[0] : function, failure);
    const QVariant key = isMethod ? evaluate(*function.children[1], failure) : QVariant();
    QVariantList arguments = evaluateAll(call, 1, failure);
    if (caller.isValid())
        addCaller(arguments, caller);
    if (failure.isSet())
        return {};
    const QString name = shownName(function);
    const TemplateResult result
        = isMethod ? callTemplateMethod(object, toText(key), arguments, name) : called(object, name, arguments);
    failure.take(result);
    return counted(result.value, failure);
}

QVariant TemplateEvaluator::evaluateBinary(const Expression &expression, TemplateFailure &failure)
{
    const QVariant left = evaluate(*expression.children[0], failure);
    if (expression.name == u"or")
        return isTruthy(left) ? left : evaluate(*expression.children[1], failure);
    if (expression.name == u"and")
        return isTruthy(left) ? evaluate(*expression.children[1], failure) : left;
    const QVariant right = evaluate(*expression.children[1], failure);
    if (failure.isSet())
        return {};
    const TemplateResult result = binary(expression.name, left, right);
    failure.take(result);
    return isText(result.value) ? counted(result.value, failure) : result.value;
}

QVariant TemplateEvaluator::evaluateTest(const Expression &expression, TemplateFailure &failure)
{
    const Expression &test = *expression.children[1];
    if (!isTemplateTest(testName(test)))
        failure.take(noTemplateTest(testName(test)));
    const QVariant value = evaluate(*expression.children[0], failure);
    QVariantList arguments;
    if (test.kind == Kind::Call || test.kind == Kind::Filter)
        arguments = evaluateAll(test, test.kind == Kind::Call ? 1 : 0, failure);
    if (failure.isSet())
        return {};
    const TemplateResult result = applyTemplateTest(testName(test), value, arguments);
    failure.take(result);
    return result.value;
}

QVariant TemplateEvaluator::evaluateDict(const Expression &expression, TemplateFailure &failure)
{
    TemplateDict dict;
    dict.isKeywords = expression.kind == Kind::Keywords;
    for (std::size_t i = 0; i + 1 < expression.children.size(); i += 2)
        dict.set(shownName(*expression.children[i]), evaluate(*expression.children[i + 1], failure));
    return QVariant::fromValue(dict);
}

QVariant TemplateEvaluator::evaluateOperation(const Expression &expression, TemplateFailure &failure)
{
    if (expression.kind == Kind::Binary)
        return evaluateBinary(expression, failure);
    const QVariant value = evaluate(*expression.children[0], failure);
    if (expression.name == u"--" || expression.name == u"++")
        failure.take(TemplateResult::failed(QStringLiteral("Invalid left-hand side expression in prefix operation")));
    if (expression.name == u"not")
        return !isTruthy(value);
    if (expression.name == u"floor")
        return std::floor(toNumber(value));
    return expression.name == u"-" ? -toNumber(value) : toNumber(value);
}

QVariant TemplateEvaluator::evaluateKind(const Expression &expression, TemplateFailure &failure)
{
    switch (expression.kind) {
    case Kind::Literal:
        return expression.value;
    case Kind::Symbol:
        return symbol(expression.name);
    case Kind::Array:
        return counted(evaluateAll(expression, 0, failure), failure);
    case Kind::Group: {
        const QVariantList values = evaluateAll(expression, 0, failure);
        return values.isEmpty() ? QVariant() : values.constLast();
    }
    case Kind::Dict:
    case Kind::Keywords:
        return counted(evaluateDict(expression, failure), failure);
    case Kind::Lookup: {
        const QVariant object = evaluate(*expression.children[0], failure);
        return lookup(object, evaluate(*expression.children[1], failure));
    }
    case Kind::Call:
        return evaluateCall(expression, {}, failure);
    case Kind::Filter: {
        if (!isTemplateFilter(expression.name))
            failure.take(noTemplateFilter(expression.name));
        const QVariant input = evaluate(*expression.children[0], failure);
        const QVariantList arguments = evaluateAll(expression, 1, failure);
        if (failure.isSet())
            return {};
        const TemplateResult result = applyTemplateFilter(expression.name, input, arguments);
        failure.take(result);
        return counted(result.value, failure);
    }
    case Kind::InlineIf:
        if (isTruthy(evaluate(*expression.children[1], failure)))
            return evaluate(*expression.children[0], failure);
        return expression.children.size() > 2 ? evaluate(*expression.children[2], failure) : QVariant(QString());
    case Kind::Is:
        return evaluateTest(expression, failure);
    case Kind::Binary:
    case Kind::Unary:
        break;
    }
    return evaluateOperation(expression, failure);
}

QVariant TemplateEvaluator::evaluate(const Expression &expression, TemplateFailure &failure)
{
    QVariant value;
    if (!m_budget.enter())
        failure.take(TemplateResult::failed(QStringLiteral("Maximum call stack size exceeded")));
    else if (!m_budget.spend(1))
        failure.take(TemplateResult::beyond());
    else if (!failure.isSet())
        value = evaluateKind(expression, failure);
    m_budget.leave();
    return value;
}

} // namespace Hexquill
