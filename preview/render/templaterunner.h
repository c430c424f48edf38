// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templateevaluator.h"
#include "preview/render/templaterun.h"

namespace Hexquill {

/// Runs the pieces of a template, in templaterun.cpp; loops and choices are in templateloops.cpp, macros in
/// templatemacro.cpp.
class TemplateRunner
{
public:
    TemplateRunner(const QVariantMap &variables, const TagTable &tags, const TagContext &context,
                   const std::function<int(qsizetype)> &lineAt, qsizetype size)
        : m_scope(variables)
        , m_budget(size)
        , m_evaluator(m_scope, m_budget)
        , m_tags(tags)
        , m_context(context)
        , m_lineAt(lineAt)
    {
    }

    QString run(const TemplateNode &node);
    TemplateOutcome outcome;

private:
    QString runKind(const TemplateNode &node);
    QString runAll(const std::vector<TemplateNode> &nodes);
    QString runTag(const TemplateNode &node);
    QString runFor(const TemplateNode &node);
    QString runItems(const TemplateNode &node, const QList<QVariantList> &items);
    QString runSet(const TemplateNode &node);
    QString runFilter(const TemplateNode &node);
    QString runSwitch(const TemplateNode &node);
    QString runBlock(const TemplateNode &node);
    QString runCall(const TemplateNode &node);
    QString runReference(const TemplateNode &node);
    QString runValue(const TemplateNode &node);
    QString printed(const TemplateNode &node, const QVariant &value, TemplateFailure &failure);
    QString report(const TemplateNode &node, const TemplateFailure &failure, const QString &rule);

    QVariant macroOf(const TemplateNode &node);
    QVariant callerOf(const TemplateNode &node);
    TemplateResult callMacro(const TemplateNode &node, const Expression *signature, const QVariantList &arguments);

    TemplateScope m_scope;
    TemplateBudget m_budget;
    TemplateEvaluator m_evaluator;
    const TagTable &m_tags;
    const TagContext &m_context;
    const std::function<int(qsizetype)> &m_lineAt;
    bool m_saidTooMuch = false;
};

} // namespace Hexquill
