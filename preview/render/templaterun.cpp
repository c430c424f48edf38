// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templaterunner.h"

#include "preview/render/codeblock.h"
#include "preview/render/escapehtml.h"
#include "preview/render/templatefilters.h"

#include <QCoreApplication>

namespace Hexquill {

using namespace TemplateValue;

/// Notes what went wrong at \a node and gives the card for it.
QString TemplateRunner::report(const TemplateNode &node, const TemplateFailure &failure, const QString &rule)
{
    if (m_budget.isUsedUp()) {
        if (m_saidTooMuch)
            return {};
        m_saidTooMuch = true;
    }
    const int line = m_lineAt(node.start);
    RenderDiagnostic diagnostic{ RenderDiagnostic::Severity::Error, rule, failure.reason, line, 0 };
    if (failure.unsupported) {
        diagnostic.severity = RenderDiagnostic::Severity::Warning;
        diagnostic.rule = QStringLiteral("template-preview");
        diagnostic.message = !failure.reason.isEmpty() ? failure.reason
            : m_budget.isUsedUp()
            ? QCoreApplication::translate("Hexquill::Renderer",
                                          "This template code makes more than the preview can show.")
            : QCoreApplication::translate(
                "Hexquill::Renderer", "Hexo runs this template code, but the preview cannot show what comes of it.");
    } else if (outcome.failure.isEmpty()) {
        outcome.failure = failure.reason;
    }
    outcome.diagnostics += diagnostic;
    return diagnosticCard(diagnostic, m_context.request.firstLine + line);
}

QString TemplateRunner::runAll(const std::vector<TemplateNode> &nodes)
{
    QString html;
    for (const TemplateNode &node : nodes)
        html += run(node);
    return html;
}

QString TemplateRunner::runTag(const TemplateNode &node)
{
    const TagEntry *tag = m_tags.find(node.name);
    TagCall call{ node.name, node.arguments, {} };
    if (node.hasBody) {
        call.body = stripIndent(runAll(node.body));
        if (call.body.startsWith(u'\n'))
            call.body.remove(0, 1);
        if (call.body.endsWith(u'\n'))
            call.body.chop(1);
    }
    const TagResult result = tag ? tag->function(call, m_context) : foreignTag(call, m_context);
    if (!result.warning.isEmpty())
        return report(node, { result.warning, true }, QStringLiteral("tag")) + result.html;
    return result.failure.isEmpty() ? result.html : report(node, { result.failure }, QStringLiteral("tag"));
}

QString TemplateRunner::runSet(const TemplateNode &node)
{
    TemplateFailure failure;
    const QVariant value
        = node.expression ? m_evaluator.evaluate(*node.expression, failure) : QVariant(runAll(node.body));
    if (failure.isSet())
        return report(node, failure, QStringLiteral("template"));
    for (const QString &name : node.arguments)
        m_scope.set(name, value);
    return {};
}

QString TemplateRunner::runFilter(const TemplateNode &node)
{
    TemplateFailure failure;
    if (!isTemplateFilter(node.expression->name))
        failure.take(noTemplateFilter(node.expression->name));
    const QString body = failure.isSet() ? QString() : runAll(node.body);
    const QVariantList arguments = m_evaluator.evaluateAll(*node.expression, 1, failure);
    const TemplateResult result
        = failure.isSet() ? TemplateResult() : applyTemplateFilter(node.expression->name, body, arguments);
    failure.take(result);
    return printed(node, result.value, failure);
}

QString TemplateRunner::runBlock(const TemplateNode &node)
{
    if (node.isInside)
        return report(node, { QStringLiteral("unknown block \"%1\"").arg(node.name) }, QStringLiteral("template"));
    m_scope.push(true);
    const QString html = runAll(node.body);
    m_scope.pop();
    return html;
}

QString TemplateRunner::printed(const TemplateNode &node, const QVariant &value, TemplateFailure &failure)
{
    if (isFunction(value))
        failure.take(TemplateResult::beyond()); // its source text
    if (failure.isSet())
        return report(node, failure, QStringLiteral("template"));
    return toOutput(value);
}

QString TemplateRunner::runReference(const TemplateNode &node)
{
    TemplateFailure failure;
    const QVariant name = m_evaluator.evaluate(*node.expression, failure);
    if (!isString(name))
        failure.take(TemplateResult::failed(QStringLiteral("template names must be a string: ") + toText(name)));
    else if (!node.mayMiss)
        failure.take(TemplateResult::failed(QStringLiteral("template not found: ") + name.toString()));
    return failure.isSet() ? report(node, failure, QStringLiteral("template")) : QString();
}

/// Output and If, which both start with a value.
QString TemplateRunner::runValue(const TemplateNode &node)
{
    TemplateFailure failure;
    const QVariant value = m_evaluator.evaluate(*node.expression, failure);
    if (node.kind == TemplateNode::Kind::Output || failure.isSet())
        return printed(node, value, failure);
    return runAll(isTruthy(value) ? node.body : node.otherwise);
}

QString TemplateRunner::runKind(const TemplateNode &node)
{
    switch (node.kind) {
    case TemplateNode::Kind::Text:
        return node.text;
    case TemplateNode::Kind::Tag:
        return runTag(node);
    case TemplateNode::Kind::For:
        return runFor(node);
    case TemplateNode::Kind::Set:
        return runSet(node);
    case TemplateNode::Kind::Block:
        return runBlock(node);
    case TemplateNode::Kind::Filter:
        return runFilter(node);
    case TemplateNode::Kind::Macro:
        m_scope.define(node.name, macroOf(node));
        return {};
    case TemplateNode::Kind::Call:
        return runCall(node);
    case TemplateNode::Kind::Switch:
        return runSwitch(node);
    case TemplateNode::Kind::Reference:
        return runReference(node);
    case TemplateNode::Kind::Error:
        return report(node, { node.text },
                      node.text.startsWith(u"unknown block tag") ? QStringLiteral("unknown-tag")
                                                                 : QStringLiteral("template"));
    case TemplateNode::Kind::Case:
        return runAll(node.body);
    case TemplateNode::Kind::Output:
    case TemplateNode::Kind::If:
        break;
    }
    return runValue(node);
}

QString TemplateRunner::run(const TemplateNode &node)
{
    QString html;
    TemplateFailure failure;
    if (!m_budget.enter())
        failure.reason = QStringLiteral("Maximum call stack size exceeded");
    else if (m_budget.spend(1))
        html = runKind(node);
    m_budget.leave();
    const bool isGroup = !node.body.empty() && node.kind != TemplateNode::Kind::Tag; // counted inside
    if (!m_budget.print(isGroup ? 0 : html.size()))
        failure.unsupported = true;
    return failure.isSet() ? report(node, failure, QStringLiteral("template")) : html;
}

QString diagnosticCard(const RenderDiagnostic &diagnostic, int line)
{
    const bool stops = diagnostic.severity == RenderDiagnostic::Severity::Error;
    const QString start = stops ? QStringLiteral("<span class=\"hexquill-error\" role=\"alert\" data-line=\"%1\">")
                                : QStringLiteral("<span class=\"hexquill-notice\" role=\"note\" data-line=\"%1\">");
    const QString words = stops ? QCoreApplication::translate("Hexquill::Renderer", "Hexo stops here (line %1): %2")
                                : QCoreApplication::translate("Hexquill::Renderer", "Not as published (line %1): %2");
    return start.arg(line) + words.arg(line + 1).arg(escapeBraces(diagnostic.message.toHtmlEscaped()))
        + QStringLiteral("</span>");
}

TemplateOutcome runTemplate(const TemplateTree &tree, const QVariantMap &variables, const TagTable &tags,
                            const TagContext &context, const std::function<int(qsizetype)> &lineAt)
{
    const qsizetype size = tree.nodes.empty() ? 0 : tree.nodes.back().end;
    TemplateRunner runner(variables, tags, context, lineAt, size);
    for (const TemplateNode &node : tree.nodes) {
        const bool isText = node.kind == TemplateNode::Kind::Text;
        runner.outcome.segments += { node.start, node.end, runner.run(node), isText };
    }
    if (!tree.failure.isEmpty())
        runner.outcome.failure = tree.failure;
    return std::move(runner.outcome);
}

} // namespace Hexquill
