// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templaterunner.h"

#include "preview/render/templateglobals.h"

namespace Hexquill {

using namespace TemplateValue;

/// The arguments as Nunjucks hands them to a macro: too many positions become names, missing ones are looked for there.
TemplateResult TemplateRunner::callMacro(const TemplateNode &node, const Expression *signature,
                                         const QVariantList &arguments)
{
    QVariantList given = arguments;
    TemplateDict keywords;
    if (!given.isEmpty() && given.constLast().typeId() == qMetaTypeId<TemplateDict>()
        && given.constLast().value<TemplateDict>().isKeywords)
        keywords = given.takeLast().value<TemplateDict>();
    QStringList names;
    const Expression *defaults = nullptr;
    for (std::size_t i = 0; signature && i < signature->children.size(); ++i) {
        const Expression &child = *signature->children[i];
        if (child.kind == Expression::Kind::Symbol)
            names += child.name;
        else
            defaults = &child;
    }
    for (qsizetype i = names.size(); i < given.size() && defaults; ++i) {
        const std::size_t at = std::size_t(i - names.size()) * 2;
        if (at < defaults->children.size())
            keywords.set(defaults->children[at]->name, given.at(i));
    }
    TemplateFailure failure;
    if (keywords.contains(QStringLiteral("caller")))
        m_scope.put(QStringLiteral("caller"), keywords.value(QStringLiteral("caller")));
    for (qsizetype i = 0; i < names.size(); ++i)
        m_scope.bind(names.at(i), i < given.size() ? given.at(i) : keywords.take(names.at(i)));
    for (std::size_t i = 0; defaults && i + 1 < defaults->children.size(); i += 2) {
        const Expression &key = *defaults->children[i];
        const QString name = key.kind == Expression::Kind::Symbol ? key.name : toOutput(key.value);
        m_scope.put(name,
                    keywords.contains(name) ? keywords.value(name)
                                            : m_evaluator.evaluate(*defaults->children[i + 1], failure));
    }
    if (failure.isSet()) {
        TemplateResult failed = failure.unsupported ? TemplateResult::beyond() : TemplateResult::failed(failure.reason);
        return failed;
    }
    return QVariant::fromValue(SafeText{ runAll(node.body) });
}

/// A macro: its body sees its arguments and the context, nothing of where it is called.
QVariant TemplateRunner::macroOf(const TemplateNode &node)
{
    return functionValue([this, &node](const QVariantList &arguments) {
        TemplateScope::Frames outer = m_scope.exchange({ TemplateScope::Frame() });
        const TemplateResult result = callMacro(node, node.expression.get(), arguments);
        m_scope.exchange(std::move(outer));
        return result;
    });
}

/// The body of a call tag as a function: it sees what is bound around it, and the macro that calls it.
QVariant TemplateRunner::callerOf(const TemplateNode &node)
{
    return functionValue([this, &node, bound = m_scope.boundNames()](const QVariantList &arguments) {
        const TemplateScope::Frames outer = m_scope.frames();
        TemplateScope::Frame own = bound;
        own.isolates = true;
        m_scope.exchange(outer + TemplateScope::Frames{ own });
        const TemplateResult result = callMacro(node, node.signature.get(), arguments);
        m_scope.exchange(outer);
        return result;
    });
}

QString TemplateRunner::runCall(const TemplateNode &node)
{
    TemplateFailure failure;
    const QVariant value = m_evaluator.evaluateCall(*node.expression, callerOf(node), failure);
    return printed(node, value, failure);
}

} // namespace Hexquill
