// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templaterunner.h"

namespace Hexquill {

namespace {

using namespace TemplateValue;

/// What a loop meets: the values of its variables, round by round.
QList<QVariantList> roundsOf(const TemplateNode &node, const QVariant &value, TemplateFailure &failure)
{
    QList<QVariantList> rounds;
    const qsizetype count = node.arguments.size();
    if (count == 1) {
        if (isList(value) || isText(value)) {
            const qsizetype length = qsizetype(toNumber(lookup(value, QStringLiteral("length"))));
            for (qsizetype i = 0; i < length; ++i)
                rounds += QVariantList{ lookup(value, double(i)) };
        }
        return rounds;
    }
    if (!isList(value)) {
        const QString letters = isString(value) ? value.toString() : QString();
        for (qsizetype i = 0; i < letters.size(); ++i)
            rounds += QVariantList{ QString::number(i), QString(letters.at(i)) };
        for (const auto &[key, item] : entriesOf(value))
            rounds += QVariantList{ key, item };
        return rounds;
    }
    for (const QVariant &item : value.toList()) {
        QVariantList round;
        for (qsizetype i = 0; i < count; ++i) {
            const TemplateResult part = member(item, double(i));
            failure.take(part);
            round += QVariantList{ part.value };
        }
        rounds += round;
    }
    return rounds;
}

} // namespace

QString TemplateRunner::runItems(const TemplateNode &node, const QList<QVariantList> &items)
{
    QString html;
    const double size = double(items.size());
    for (qsizetype i = 0; i < items.size() && !m_budget.isUsedUp(); ++i) {
        const double index = double(i);
        for (qsizetype v = 0; v < node.arguments.size(); ++v)
            m_scope.bind(node.arguments.at(v), items.at(i).value(v));
        TemplateDict loop;
        loop.entries = { { QStringLiteral("index"), index + 1 },
                         { QStringLiteral("index0"), index },
                         { QStringLiteral("revindex"), size - index },
                         { QStringLiteral("revindex0"), size - index - 1 },
                         { QStringLiteral("first"), i == 0 },
                         { QStringLiteral("last"), i + 1 == items.size() },
                         { QStringLiteral("length"), size } };
        m_scope.put(QStringLiteral("loop"), QVariant::fromValue(loop));
        html += runAll(node.body);
    }
    return html;
}

/// for, asyncEach and asyncAll. The other two differ where they meet no list, and change what is around them.
QString TemplateRunner::runFor(const TemplateNode &node)
{
    TemplateFailure failure;
    m_scope.push(false);
    const QVariant value = m_evaluator.evaluate(*node.expression, failure);
    const bool waits = node.name != u"for";
    const bool isPlain = isList(value) || isNothing(value) || (isDict(value) && node.arguments.size() == 2);
    if (waits && (!isPlain || node.isInside))
        failure.take(TemplateResult::beyond());
    const auto rounds = isTruthy(value) ? roundsOf(node, value, failure) : QList<QVariantList>();
    QString html;
    if (!failure.isSet()) {
        html = runItems(node, rounds);
        if (waits && !node.otherwise.empty() && isNothing(value))
            failure.take(member(value, QStringLiteral("length")));
        else if (waits && isDict(value) ? true : rounds.isEmpty())
            html += runAll(node.otherwise);
    }
    m_scope.pop();
    return failure.isSet() ? html + report(node, failure, QStringLiteral("template")) : html;
}

/// JavaScript's switch: strict equality, and a case with nothing in it goes on into the next one.
QString TemplateRunner::runSwitch(const TemplateNode &node)
{
    TemplateFailure failure;
    const QVariant value = m_evaluator.evaluate(*node.expression, failure);
    bool entered = false;
    for (const TemplateNode &branch : node.body) {
        if (!entered && branch.expression && !failure.isSet())
            entered = equals(value, m_evaluator.evaluate(*branch.expression, failure), true);
        if (failure.isSet())
            return report(node, failure, QStringLiteral("template"));
        if ((entered || !branch.expression) && (!branch.body.empty() || !branch.expression))
            return runAll(branch.body);
    }
    return {};
}

} // namespace Hexquill
