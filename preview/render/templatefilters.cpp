// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include "preview/render/jsregex.h"

namespace Hexquill {

namespace {

using namespace TemplateValue;

QRegularExpression regularExpressionOf(const TemplateRegex &regex)
{
    QRegularExpression::PatternOptions options;
    if (regex.flags.contains(u'i'))
        options |= QRegularExpression::CaseInsensitiveOption;
    if (regex.flags.contains(u'm'))
        options |= QRegularExpression::MultilineOption;
    return jsRegularExpression(regex.body, options);
}

/// JavaScript's text.replace(regex, text). The pattern is a stranger's: matching has a time limit in the render
/// process, and texts above this size are not tried.
TemplateResult replaceByRegex(const QVariant &input, const TemplateRegex &regex, const QVariant &with)
{
    constexpr qsizetype longestSubject = 10'000;
    const QRegularExpression pattern = regularExpressionOf(regex);
    if (isNothing(input))
        return member(input, QStringLiteral("replace"));
    if (!isText(input))
        return TemplateResult::failed(QStringLiteral("str.replace is not a function"));
    QString text = toText(input);
    const QString replacement = toText(with);
    if (!pattern.isValid() || text.size() > longestSubject || replacement.contains(u'$') || replacement.contains(u'\\'))
        return TemplateResult::beyond();
    if (regex.flags.contains(u'g'))
        return QVariant(text.replace(pattern, replacement));
    const auto match = pattern.match(text);
    return QVariant(match.hasMatch() ? text.replace(match.capturedStart(), match.capturedLength(), replacement) : text);
}

QString between(const QString &text, const QString &with)
{
    QString out = with;
    for (const QChar c : text)
        out += c + with;
    return out;
}

TemplateResult replace(const QVariant &input, const QVariantList &arguments)
{
    const QVariant old = arguments.value(0);
    if (old.typeId() == qMetaTypeId<TemplateRegex>())
        return replaceByRegex(input, old.value<TemplateRegex>(), arguments.value(1));
    if (!isNumber(old) && !isString(old))
        return input;
    if (!isText(input) && !isNumber(input))
        return input;
    const bool isSafe = isText(input) && !isString(input);
    const auto alike
        = [&](const QString &text) { return isSafe ? QVariant::fromValue(SafeText{ text }) : QVariant(text); };
    const QString text = toText(input);
    const QString wanted = toText(old);
    const QString with = toText(arguments.value(1));
    if (double(text.size() + 1) * double(with.size() + 1) > double(longestText) * 4)
        return TemplateResult::beyond();
    if (wanted.isEmpty())
        return alike(between(text, with));
    const QVariant limit = arguments.value(2);
    const double most = isUndefined(limit) ? -1 : toNumber(limit);
    if (most == 0 || !text.contains(wanted))
        return isNumber(input) ? QVariant(text) : input;
    QString out;
    qsizetype from = 0;
    double count = 0;
    for (qsizetype at = text.indexOf(wanted); at >= 0 && (most == -1 || count < most);
         at = text.indexOf(wanted, from)) {
        out += QStringView(text).mid(from, at - from);
        out += with;
        from = at + wanted.size();
        ++count;
    }
    return alike(out += QStringView(text).mid(from));
}

} // namespace

QVariantList templateArguments(const QVariantList &arguments, const QStringList &names)
{
    QVariantList values = arguments;
    TemplateDict keywords;
    if (!values.isEmpty() && values.constLast().typeId() == qMetaTypeId<TemplateDict>()
        && values.constLast().value<TemplateDict>().isKeywords)
        keywords = values.takeLast().value<TemplateDict>();
    for (qsizetype i = values.size(); i < names.size(); ++i)
        values += QVariantList{ keywords.value(names.at(i)) };
    return values;
}

bool isTemplateFilter(const QString &name)
{
    return name == u"replace" || templateTextFilters().contains(name) || templateListFilters().contains(name)
        || templateNumberFilters().contains(name);
}

TemplateResult noTemplateFilter(const QString &name)
{
    return TemplateResult::failed(QStringLiteral("filter not found: ") + name);
}

TemplateResult applyTemplateFilter(const QString &name, const QVariant &input, const QVariantList &arguments)
{
    if (name == u"replace")
        return replace(input, arguments);
    for (const auto *filters : { &templateTextFilters(), &templateListFilters(), &templateNumberFilters() }) {
        if (const auto found = filters->constFind(name); found != filters->constEnd())
            return (*found)(input, arguments);
    }
    return noTemplateFilter(name);
}

} // namespace Hexquill
