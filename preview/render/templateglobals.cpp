// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateglobals.h"

#include <cmath>

namespace Hexquill {

namespace {

using namespace TemplateValue;

TemplateResult range(const QVariantList &arguments)
{
    const bool hasStop = !isUndefined(arguments.value(1));
    double at = hasStop ? toNumber(arguments.value(0)) : 0;
    const double stop = toNumber(arguments.value(hasStop ? 1 : 0));
    const double step = hasStop && isTruthy(arguments.value(2)) ? toNumber(arguments.at(2)) : 1;
    QVariantList list;
    for (; step > 0 ? at < stop : at > stop; at += step) {
        if (list.size() >= longestList)
            return TemplateResult::beyond();
        list += at;
    }
    return QVariant(list);
}

TemplateResult cycler(const QVariantList &items)
{
    const auto index = std::make_shared<qsizetype>(-1);
    TemplateDict cycle;
    cycle.set(QStringLiteral("reset"), functionValue([index](const QVariantList &) {
                  *index = -1;
                  return TemplateResult();
              }));
    cycle.set(QStringLiteral("next"), functionValue([index, items](const QVariantList &) {
                  *index = *index + 1 >= items.size() ? 0 : *index + 1;
                  return TemplateResult(items.value(*index));
              }));
    return QVariant::fromValue(cycle);
}

TemplateResult joiner(const QVariantList &arguments)
{
    const QVariant separator = isTruthy(arguments.value(0)) ? arguments.at(0) : QVariant(QStringLiteral(","));
    const auto first = std::make_shared<bool>(true);
    return functionValue([first, separator](const QVariantList &) {
        const bool isFirst = *first;
        *first = false;
        return TemplateResult(isFirst ? QVariant(QString()) : separator);
    });
}

} // namespace

QVariant functionValue(const std::function<TemplateResult(const QVariantList &)> &function)
{
    return QVariant::fromValue(
        TemplateFunction{ std::make_shared<const std::function<TemplateResult(const QVariantList &)>>(function) });
}

QVariant templateGlobal(const QString &name)
{
    if (name == u"range")
        return functionValue(range);
    if (name == u"cycler")
        return functionValue(cycler);
    return name == u"joiner" ? functionValue(joiner) : QVariant();
}

} // namespace Hexquill
