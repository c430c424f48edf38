// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templateexpression.h"
#include "preview/render/templatescope.h"
#include "preview/render/templatevalue.h"

namespace Hexquill {

/// Why a piece of a template gave nothing; the first reason counts.
struct TemplateFailure
{
    QString reason;
    bool unsupported = false; ///< Hexo gives something that the preview cannot
    bool isSet() const { return unsupported || !reason.isEmpty(); }
    void take(const TemplateResult &result);
};

/// What one run of a template may use up. Whoever asks for more gets false from then on.
class TemplateBudget
{
public:
    explicit TemplateBudget(qsizetype templateSize);

    bool spend(qsizetype steps);
    bool print(qsizetype characters);
    bool enter(); ///< one call deeper; leave() belongs to it, whatever it answers
    void leave() { --m_depth; }
    bool isUsedUp() const { return m_steps < 0 || m_characters < 0; }

private:
    qsizetype m_steps;
    qsizetype m_characters;
    int m_depth = 0;
};

/// Works out Nunjucks expressions.
class TemplateEvaluator
{
public:
    TemplateEvaluator(TemplateScope &scope, TemplateBudget &budget);

    QVariant evaluate(const Expression &expression, TemplateFailure &failure);
    /// The children of \a expression from \a from on; named arguments as a last TemplateDict.
    QVariantList evaluateAll(const Expression &expression, std::size_t from, TemplateFailure &failure);
    /// Calls what \a call names. \a caller, if it is valid, is added to the named arguments.
    QVariant evaluateCall(const Expression &call, const QVariant &caller, TemplateFailure &failure);

private:
    QVariant evaluateKind(const Expression &expression, TemplateFailure &failure);
    QVariant evaluateOperation(const Expression &expression, TemplateFailure &failure);
    QVariant evaluateBinary(const Expression &expression, TemplateFailure &failure);
    QVariant evaluateTest(const Expression &expression, TemplateFailure &failure);
    QVariant evaluateDict(const Expression &expression, TemplateFailure &failure);
    QVariant symbol(const QString &name) const;
    QVariant counted(const QVariant &value, TemplateFailure &failure);

    TemplateScope &m_scope;
    TemplateBudget &m_budget;
};

} // namespace Hexquill
