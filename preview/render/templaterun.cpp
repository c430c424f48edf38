// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templaterun.h"

#include "preview/render/codeblock.h"
#include "preview/render/escapehtml.h"
#include "preview/render/templatevalue.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

using namespace TemplateValue;

constexpr int mostSteps = 100'000; ///< of loops in one post

/// Thrown nowhere: a run that failed says so here, and what it made so far is dropped.
struct Failure
{
    QString reason;
    bool unsupported = false;
    bool isSet() const { return unsupported || !reason.isEmpty(); }
};

class Runner
{
public:
    Runner(const QVariantMap &variables, const TagTable &tags, const TagContext &context,
           const std::function<int(qsizetype)> &lineAt)
        : m_frames{ variables }
        , m_tags(tags)
        , m_context(context)
        , m_lineAt(lineAt)
    {
    }

    QString run(const TemplateNode &node);
    TemplateOutcome outcome;

private:
    QString runAll(const std::vector<TemplateNode> &nodes);
    QString runTag(const TemplateNode &node);
    QString runFor(const TemplateNode &node);
    QString runSet(const TemplateNode &node);
    QString runFilter(const TemplateNode &node);
    QString report(const TemplateNode &node, const Failure &failure, const QString &rule);
    void bindLoop(const TemplateNode &node, const QVariantList &items, qsizetype index);

    QVariant evaluate(const Expression &expression, Failure &failure);
    QVariant evaluateCall(const Expression &call, Failure &failure);
    QVariant evaluateBinary(const Expression &expression, Failure &failure);
    QVariant evaluateTest(const Expression &expression, Failure &failure);
    QVariant evaluateDict(const Expression &expression, Failure &failure);
    QVariantList evaluateAll(const Expression &expression, std::size_t from, Failure &failure);
    QVariant take(const Result &result, Failure &failure) const;
    QVariant variable(const QString &name) const;

    QList<QVariantMap> m_frames;
    const TagTable &m_tags;
    const TagContext &m_context;
    const std::function<int(qsizetype)> &m_lineAt;
    int m_steps = 0;
};

/// How Nunjucks names what could not be called.
QString shownName(const Expression &expression)
{
    switch (expression.kind) {
    case Expression::Kind::Symbol:
        return expression.name;
    case Expression::Kind::Literal:
        return toOutput(expression.value);
    case Expression::Kind::Call:
        return QStringLiteral("the return value of (%1)").arg(shownName(*expression.children.front()));
    case Expression::Kind::Lookup:
        return shownName(*expression.children[0]) + QStringLiteral("[\"") + shownName(*expression.children[1])
            + QStringLiteral("\"]");
    default:
        return QStringLiteral("--expression--");
    }
}

QVariantList rangeOf(const QVariantList &arguments)
{
    constexpr qsizetype longest = 100'000;
    const bool hasStop = arguments.size() > 1;
    const double start = hasStop ? toNumber(arguments.at(0)) : 0;
    const double stop = toNumber(arguments.value(hasStop ? 1 : 0));
    const double step = arguments.size() > 2 && toNumber(arguments.at(2)) != 0 ? toNumber(arguments.at(2)) : 1;
    QVariantList list;
    for (double at = start; (step > 0 ? at < stop : at > stop) && list.size() < longest; at += step)
        list += at;
    return list;
}

QVariant Runner::variable(const QString &name) const
{
    for (auto frame = m_frames.crbegin(); frame != m_frames.crend(); ++frame) {
        if (frame->contains(name))
            return frame->value(name);
    }
    return {};
}

QVariant Runner::take(const Result &result, Failure &failure) const
{
    if (!failure.isSet() && (result.failure || result.unsupported))
        failure = { result.failure.value_or(QString()), result.unsupported };
    return result.value;
}

QVariantList Runner::evaluateAll(const Expression &expression, std::size_t from, Failure &failure)
{
    QVariantList values;
    for (std::size_t i = from; i < expression.children.size(); ++i)
        values += QVariantList{ evaluate(*expression.children[i], failure) };
    return values;
}

QVariant Runner::evaluateCall(const Expression &call, Failure &failure)
{
    const Expression &function = *call.children.front();
    const QString name = shownName(function);
    if (function.kind == Expression::Kind::Symbol && function.name == u"range")
        return rangeOf(evaluateAll(call, 1, failure));
    if (function.kind == Expression::Kind::Symbol && (function.name == u"joiner" || function.name == u"cycler")) {
        failure = { {}, true };
        return {};
    }
    if (function.kind == Expression::Kind::Lookup) {
        const QVariant object = evaluate(*function.children[0], failure);
        const QVariant key = evaluate(*function.children[1], failure);
        const QVariantList arguments = evaluateAll(call, 1, failure);
        return failure.isSet() ? QVariant() : take(callMethod(object, toOutput(key), arguments, name), failure);
    }
    const QVariant value = evaluate(function, failure);
    if (!failure.isSet())
        failure.reason = isTruthy(value)
            ? QStringLiteral("Unable to call `%1`, which is not a function").arg(name)
            : QStringLiteral("Unable to call `%1`, which is undefined or falsey").arg(name);
    return {};
}

QVariant Runner::evaluateBinary(const Expression &expression, Failure &failure)
{
    const QVariant left = evaluate(*expression.children[0], failure);
    if (expression.name == u"or")
        return isTruthy(left) ? left : evaluate(*expression.children[1], failure);
    if (expression.name == u"and")
        return isTruthy(left) ? evaluate(*expression.children[1], failure) : left;
    const QVariant right = evaluate(*expression.children[1], failure);
    if ((expression.name == u"in" || expression.name == u"not in") && !failure.isSet()
        && (isNothing(right) || right.canConvert<double>()) && right.typeId() != QMetaType::QString)
        failure.reason = QStringLiteral("Cannot use \"in\" operator to search for \"%1\" in unexpected types.")
                             .arg(toOutput(left));
    return binary(expression.name, left, right);
}

QVariant Runner::evaluateTest(const Expression &expression, Failure &failure)
{
    const QVariant value = evaluate(*expression.children[0], failure);
    const QString test = shownName(*expression.children[1]);
    bool holds = false;
    if (test == u"defined")
        holds = !isUndefined(value);
    else if (test == u"undefined")
        holds = isUndefined(value);
    else if (test == u"none" || test == u"null")
        holds = value.typeId() == QMetaType::Nullptr;
    else if (test == u"string")
        holds = value.typeId() == QMetaType::QString;
    else if (test == u"truthy" || test == u"falsy")
        holds = isTruthy(value) == (test == u"truthy");
    else if (!failure.isSet())
        failure = { {}, true };
    return holds == expression.name.isEmpty();
}

QVariant Runner::evaluateDict(const Expression &expression, Failure &failure)
{
    QVariantMap map;
    for (std::size_t i = 0; i + 1 < expression.children.size(); i += 2)
        map.insert(shownName(*expression.children[i]), evaluate(*expression.children[i + 1], failure));
    return map;
}

QVariant Runner::evaluate(const Expression &expression, Failure &failure)
{
    switch (expression.kind) {
    case Expression::Kind::Literal:
        return expression.value;
    case Expression::Kind::Symbol:
        return variable(expression.name);
    case Expression::Kind::Array:
        return evaluateAll(expression, 0, failure);
    case Expression::Kind::Group: {
        const QVariantList values = evaluateAll(expression, 0, failure);
        return values.isEmpty() ? QVariant() : values.constLast();
    }
    case Expression::Kind::Dict:
        return evaluateDict(expression, failure);
    case Expression::Kind::Lookup: {
        const QVariant object = evaluate(*expression.children[0], failure);
        return lookup(object, evaluate(*expression.children[1], failure));
    }
    case Expression::Kind::Call:
        return evaluateCall(expression, failure);
    case Expression::Kind::Filter: {
        const QVariant input = evaluate(*expression.children[0], failure);
        const QVariantList arguments = evaluateAll(expression, 1, failure);
        return failure.isSet() ? QVariant() : take(applyFilter(expression.name, input, arguments), failure);
    }
    case Expression::Kind::InlineIf:
        if (isTruthy(evaluate(*expression.children[1], failure)))
            return evaluate(*expression.children[0], failure);
        return expression.children.size() > 2 ? evaluate(*expression.children[2], failure) : QVariant(QString());
    case Expression::Kind::Is:
        return evaluateTest(expression, failure);
    case Expression::Kind::Binary:
        return evaluateBinary(expression, failure);
    case Expression::Kind::Unary:
        break;
    }
    const QVariant value = evaluate(*expression.children[0], failure);
    if (expression.name == u"not")
        return !isTruthy(value);
    return expression.name == u"-" ? -toNumber(value) : toNumber(value);
}

/// Notes what went wrong at \a node and gives the card for it.
QString Runner::report(const TemplateNode &node, const Failure &failure, const QString &rule)
{
    const int line = m_lineAt(node.start);
    RenderDiagnostic diagnostic{ RenderDiagnostic::Severity::Error, rule, failure.reason, line, 0 };
    if (failure.unsupported) {
        diagnostic.severity = RenderDiagnostic::Severity::Warning;
        diagnostic.rule = QStringLiteral("template-preview");
        diagnostic.message = QCoreApplication::translate(
            "Hexquill::Renderer", "Hexo runs this template code, but the preview cannot show what comes of it.");
    } else if (outcome.failure.isEmpty()) {
        outcome.failure = failure.reason;
    }
    outcome.diagnostics += diagnostic;
    return errorCard(diagnostic.message, m_context.request.firstLine + line);
}

QString Runner::runAll(const std::vector<TemplateNode> &nodes)
{
    QString html;
    for (const TemplateNode &node : nodes)
        html += run(node);
    return html;
}

QString Runner::runTag(const TemplateNode &node)
{
    const TagEntry *tag = m_tags.find(node.name);
    TagCall call{ node.name, node.arguments, {} };
    if (tag->isBlock) {
        call.body = stripIndent(runAll(node.body));
        if (call.body.startsWith(u'\n'))
            call.body.remove(0, 1);
        if (call.body.endsWith(u'\n'))
            call.body.chop(1);
    }
    const TagResult result = tag->function(call, m_context);
    return result.failure.isEmpty() ? result.html : report(node, { result.failure }, QStringLiteral("tag"));
}

void Runner::bindLoop(const TemplateNode &node, const QVariantList &items, qsizetype index)
{
    QVariantMap &frame = m_frames.last();
    const QVariantList parts = node.arguments.size() > 1 ? items.at(index).toList() : QVariantList{ items.at(index) };
    for (qsizetype i = 0; i < node.arguments.size(); ++i)
        frame.insert(node.arguments.at(i), parts.value(i));
    frame.insert(QStringLiteral("loop"),
                 QVariantMap{ { QStringLiteral("index"), double(index + 1) },
                              { QStringLiteral("index0"), double(index) },
                              { QStringLiteral("revindex"), double(items.size() - index) },
                              { QStringLiteral("revindex0"), double(items.size() - index - 1) },
                              { QStringLiteral("first"), index == 0 },
                              { QStringLiteral("last"), index + 1 == items.size() },
                              { QStringLiteral("length"), double(items.size()) } });
}

QString Runner::runFor(const TemplateNode &node)
{
    Failure failure;
    const QVariant value = evaluate(*node.expression, failure);
    if (failure.isSet())
        return report(node, failure, QStringLiteral("template"));
    QVariantList items;
    if (value.typeId() == QMetaType::QVariantMap && node.arguments.size() == 2) {
        const QVariantMap map = value.toMap();
        for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
            items += QVariant(QVariantList{ entry.key(), entry.value() });
    } else if (value.typeId() == QMetaType::QString) {
        for (const QChar c : value.toString())
            items += QString(c);
    } else if (value.typeId() != QMetaType::QVariantMap) {
        items = value.toList();
    }
    if (items.isEmpty())
        return runAll(node.otherwise);
    QString html;
    m_frames += QVariantMap();
    for (qsizetype i = 0; i < items.size() && m_steps < mostSteps; ++i) {
        bindLoop(node, items, i);
        html += runAll(node.body);
    }
    m_frames.removeLast();
    return html;
}

QString Runner::runSet(const TemplateNode &node)
{
    Failure failure;
    const QVariant value = node.expression ? evaluate(*node.expression, failure) : QVariant(runAll(node.body));
    if (failure.isSet())
        return report(node, failure, QStringLiteral("template"));
    for (const QString &name : node.arguments)
        m_frames.last().insert(name, value);
    return {};
}

QString Runner::runFilter(const TemplateNode &node)
{
    Failure failure;
    Expression &filter = *node.expression;
    const QVariantList arguments = evaluateAll(filter, 1, failure);
    const QString body = runAll(node.body);
    const QVariant value = failure.isSet() ? QVariant() : take(applyFilter(filter.name, body, arguments), failure);
    return failure.isSet() ? report(node, failure, QStringLiteral("template")) : toOutput(value);
}

QString Runner::run(const TemplateNode &node)
{
    if (++m_steps > mostSteps)
        return {};
    switch (node.kind) {
    case TemplateNode::Kind::Text:
        return node.text;
    case TemplateNode::Kind::Tag:
        return runTag(node);
    case TemplateNode::Kind::For:
        return runFor(node);
    case TemplateNode::Kind::Set:
        return runSet(node);
    case TemplateNode::Kind::Group:
        return runAll(node.body);
    case TemplateNode::Kind::Filter:
        return runFilter(node);
    case TemplateNode::Kind::Error:
        return report(node, { node.text },
                      node.text.startsWith(u"unknown block tag") ? QStringLiteral("unknown-tag")
                                                                 : QStringLiteral("template"));
    case TemplateNode::Kind::Unsupported:
        return report(node, { {}, true }, {});
    case TemplateNode::Kind::Output:
    case TemplateNode::Kind::If:
        break;
    }
    Failure failure;
    const QVariant value = evaluate(*node.expression, failure);
    if (failure.isSet())
        return report(node, failure, QStringLiteral("template"));
    if (node.kind == TemplateNode::Kind::Output)
        return toOutput(value);
    return runAll(isTruthy(value) ? node.body : node.otherwise);
}

} // namespace

QString errorCard(const QString &reason, int line)
{
    return QStringLiteral("<span class=\"hexquill-error\" role=\"alert\" data-line=\"%1\">").arg(line)
        + QCoreApplication::translate("Hexquill::Renderer", "Hexo stops here (line %1): %2")
              .arg(line + 1)
              .arg(escapeBraces(reason.toHtmlEscaped()))
        + QStringLiteral("</span>");
}

TemplateOutcome runTemplate(const TemplateTree &tree, const QVariantMap &variables, const TagTable &tags,
                            const TagContext &context, const std::function<int(qsizetype)> &lineAt)
{
    Runner runner(variables, tags, context, lineAt);
    for (const TemplateNode &node : tree.nodes) {
        const bool isText = node.kind == TemplateNode::Kind::Text;
        runner.outcome.segments += { node.start, node.end, runner.run(node), isText };
    }
    if (!tree.failure.isEmpty())
        runner.outcome.failure = tree.failure;
    return std::move(runner.outcome);
}

} // namespace Hexquill
