// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatefilters.h"

#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"

#include <algorithm>
#include <cmath>
#include <QUrl>

namespace Hexquill {

namespace {

using namespace TemplateValue;
using Arguments = QVariantList;

QString escapeForNunjucks(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            out += u"&amp;";
            break;
        case u'"':
            out += u"&quot;";
            break;
        case u'\'':
            out += u"&#39;";
            break;
        case u'<':
            out += u"&lt;";
            break;
        case u'>':
            out += u"&gt;";
            break;
        case u'\\':
            out += u"&#92;";
            break;
        case u'`':
            out += u"&#96;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

QVariant safeText(const QString &text)
{
    return QVariant::fromValue(SafeText{ text });
}

/// A text made of \a source: safe if that was.
QVariant alike(const QVariant &source, const QString &text)
{
    return isText(source) && !isString(source) ? safeText(text) : QVariant(text);
}

/// Nunjucks' normalize(): undefined, null and false are an empty text here.
QVariant normalized(const QVariant &value)
{
    const bool empty = isNothing(value) || (value.typeId() == QMetaType::Bool && !value.toBool());
    return empty ? QVariant(QString()) : value;
}

/// What JavaScript says to a call of a method that only texts have.
TemplateResult noText(const QString &call)
{
    return TemplateResult::failed(call + QStringLiteral(" is not a function"));
}

QString capitalized(const QString &text)
{
    const QString lower = text.toLower();
    return lower.left(1).toUpper() + lower.mid(1);
}

TemplateResult capitalize(const QVariant &input, const Arguments &)
{
    const QVariant text = normalized(input);
    return isText(text) ? alike(text, capitalized(toText(text))) : noText(QStringLiteral("str.toLowerCase"));
}

TemplateResult center(const QVariant &input, const Arguments &arguments)
{
    const QVariant text = normalized(input);
    if (!isText(text) && !isList(text))
        return QVariant(toText(text)); // without a length there is nothing to pad to
    const double wanted = toNumber(arguments.value(0));
    const double width = isTruthy(arguments.value(0)) ? wanted : 80;
    const double length = toNumber(lookup(text, QStringLiteral("length")));
    if (length >= width)
        return text;
    const double spaces = width - length;
    if (std::isnan(spaces))
        return alike(text, toText(text));
    if (spaces > double(longestText))
        return TemplateResult::beyond();
    const double before = spaces / 2 - std::fmod(spaces, 2);
    const auto blanks = [](double count) { return QString(qsizetype(qMax(std::ceil(count), 0.0)), u' '); };
    return alike(text, blanks(before) + toText(text) + blanks(spaces / 2));
}

TemplateResult escape(const QVariant &input, const Arguments &)
{
    return isText(input) && !isString(input) ? input : safeText(escapeForNunjucks(toOutput(input)));
}

TemplateResult forceEscape(const QVariant &input, const Arguments &)
{
    return safeText(escapeForNunjucks(toOutput(input)));
}

TemplateResult safe(const QVariant &input, const Arguments &)
{
    return safeText(toOutput(input));
}

TemplateResult string(const QVariant &input, const Arguments &)
{
    if (isNothing(input))
        return member(input, QStringLiteral("toString"));
    return alike(input, toText(input));
}

TemplateResult indent(const QVariant &input, const Arguments &arguments)
{
    const QVariant text = normalized(input);
    if (isString(text) && text.toString().isEmpty())
        return text;
    if (!isText(text))
        return noText(QStringLiteral("str.split"));
    const QVariant given = arguments.value(0);
    const double width = isTruthy(given) ? toNumber(given) : 4;
    QStringList lines = toText(text).split(u'\n');
    if (width * double(lines.size()) > double(longestText))
        return TemplateResult::beyond();
    const QString blanks(std::isnan(width) ? 0 : qsizetype(qMax(std::ceil(width), 0.0)), u' ');
    for (qsizetype i = isTruthy(arguments.value(1)) ? 0 : 1; i < lines.size(); ++i)
        lines[i].prepend(blanks);
    return alike(text, lines.join(u'\n'));
}

TemplateResult lower(const QVariant &input, const Arguments &)
{
    const QVariant text = normalized(input);
    return isText(text) ? QVariant(toText(text).toLower()) : noText(QStringLiteral("str.toLowerCase"));
}

TemplateResult upper(const QVariant &input, const Arguments &)
{
    const QVariant text = normalized(input);
    return isText(text) ? QVariant(toText(text).toUpper()) : noText(QStringLiteral("str.toUpperCase"));
}

TemplateResult title(const QVariant &input, const Arguments &)
{
    const QVariant text = normalized(input);
    if (!isText(text))
        return noText(QStringLiteral("str.split"));
    QStringList words = toText(text).split(u' ');
    for (QString &word : words)
        word = capitalized(word);
    return alike(text, words.join(u' '));
}

TemplateResult trim(const QVariant &input, const Arguments &)
{
    if (isNothing(input))
        return member(input, QStringLiteral("replace"));
    return isText(input) ? alike(input, jsTrim(toText(input))) : noText(QStringLiteral("str.replace"));
}

TemplateResult lineBreaks(const QVariant &input, const Arguments &)
{
    if (isNothing(input))
        return QVariant(QString());
    if (!isText(input))
        return noText(QStringLiteral("str.replace"));
    QString text = toText(input);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("<br />\n"));
    return alike(input, text);
}

TemplateResult stripTags(const QVariant &input, const Arguments &arguments)
{
    static const QRegularExpression tags(QStringLiteral("</?([a-z][a-z0-9]*)\\b[^>]*>|<!--[\\s\\S]*?-->"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression outerBlanks(QStringLiteral("^ +| +$"), QRegularExpression::MultilineOption);
    static const QRegularExpression blanks(QStringLiteral(" +"));
    static const QRegularExpression manyLines(QStringLiteral("\n\n\n+"));
    static const QRegularExpression spaces = jsRegularExpression(QStringLiteral("\\s+"));
    const QVariant given = normalized(input);
    if (!isText(given))
        return noText(QStringLiteral("input.replace"));
    QString text = jsTrim(toText(given).remove(tags));
    if (isTruthy(arguments.value(0)))
        text.remove(outerBlanks)
            .replace(blanks, QStringLiteral(" "))
            .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
            .replace(manyLines, QStringLiteral("\n\n"));
    else
        text.replace(spaces, QStringLiteral(" "));
    return alike(given, text);
}

TemplateResult truncate(const QVariant &input, const Arguments &arguments)
{
    const QVariant given = normalized(input);
    const double wanted = isTruthy(arguments.value(0)) ? toNumber(arguments.value(0)) : 255;
    if (!isText(given) && !isList(given))
        return noText(QStringLiteral("input.")
                      + QLatin1StringView(isTruthy(arguments.value(1)) ? "substring" : "lastIndexOf"));
    if (toNumber(lookup(given, QStringLiteral("length"))) <= wanted)
        return given;
    if (isList(given))
        return TemplateResult::beyond();
    QString text = toText(given);
    const double size = double(text.size());
    const qsizetype length = qsizetype(std::isnan(wanted) ? 0 : std::clamp(wanted, 0.0, size));
    qsizetype end = length;
    if (!isTruthy(arguments.value(1))) {
        const qsizetype blank = text.lastIndexOf(u' ', std::isnan(wanted) ? text.size() : length);
        end = blank < 0 ? length : blank;
    }
    const QVariant tail = arguments.value(2);
    return alike(input, text.left(end) + (isNothing(tail) ? QStringLiteral("...") : toText(tail)));
}

TemplateResult urlEncode(const QVariant &input, const Arguments &)
{
    const auto encoded = [](const QVariant &value) {
        return QString::fromLatin1(QUrl::toPercentEncoding(toText(value), "!*'()", {}));
    };
    if (isString(input))
        return QVariant(encoded(input));
    QStringList pairs;
    for (const auto &[key, value] : entriesOf(input)) {
        if (isList(input) && isNothing(value))
            return member(value, 0.0);
        const QVariant name = isList(input) ? lookup(value, 0.0) : QVariant(key);
        pairs += encoded(name) + u'=' + encoded(isList(input) ? lookup(value, 1.0) : value);
    }
    return QVariant(pairs.join(u'&'));
}

/// A word as a link, if it looks like an address; puncuation around it goes.
QString linkedWord(const QString &word, qsizetype length, const QString &attribute)
{
    static const QRegularExpression bare
        = jsRegularExpression(QStringLiteral("^(?:\\(|<|&lt;)?(.*?)(?:\\.|,|\\)|\\n|&gt;)?$"));
    static const QRegularExpression mail(QStringLiteral("^[\\w.!#$%&'*+\\-/=?^`{|}~]+@[a-z\\d\\-]+(\\.[a-z\\d\\-]+)+$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression domain(QStringLiteral("\\.(?:org|net|com)(?:\\:|/|$)"));
    const auto match = bare.match(word);
    const QString url = match.hasMatch() ? match.captured(1) : word;
    const auto link = [&](const QString &start) {
        return QStringLiteral("<a href=\"") + start + url + u'"' + attribute + u'>' + url.left(length)
            + QStringLiteral("</a>");
    };
    if (url.startsWith(u"http://") || url.startsWith(u"https://"))
        return link(QString());
    if (url.startsWith(u"www."))
        return link(QStringLiteral("http://"));
    if (mail.match(url).hasMatch())
        return QStringLiteral("<a href=\"mailto:") + url + QStringLiteral("\">") + url + QStringLiteral("</a>");
    return domain.match(url).hasMatch() ? link(QStringLiteral("http://")) : word;
}

TemplateResult urlize(const QVariant &input, const Arguments &arguments)
{
    if (isNothing(input))
        return member(input, QStringLiteral("split"));
    if (!isText(input))
        return noText(QStringLiteral("str.split"));
    const QVariant &given = arguments.value(0);
    const double wanted = isNumber(given) ? given.toDouble() : isUndefined(given) ? std::nan("") : toNumber(given);
    const qsizetype length = std::isnan(wanted) ? longestText : qsizetype(std::clamp(wanted, 0.0, double(longestText)));
    const QVariant nofollow = arguments.value(1);
    const bool marks = nofollow.typeId() == QMetaType::Bool && nofollow.toBool();
    const QString attribute = marks ? QStringLiteral(" rel=\"nofollow\"") : QString();
    const QString text = toText(input);
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        const bool blank = isJsSpace(text.at(at));
        while (end < text.size() && isJsSpace(text.at(end)) == blank)
            ++end;
        const QString word = text.mid(at, end - at);
        out += blank ? word : linkedWord(word, length, attribute);
        at = end;
    }
    return QVariant(out);
}

TemplateResult wordCount(const QVariant &input, const Arguments &)
{
    static const QRegularExpression word(QStringLiteral("\\w+"));
    const QVariant text = normalized(input);
    if (!isTruthy(text))
        return QVariant::fromValue(nullptr);
    if (!isText(text))
        return noText(QStringLiteral("str.match"));
    double count = 0;
    const QString subject = toText(text);
    for (auto match = word.globalMatch(subject); match.hasNext(); match.next())
        ++count;
    return count == 0 ? QVariant::fromValue(nullptr) : QVariant(count);
}

} // namespace

const QHash<QString, TemplateFilter> &templateTextFilters()
{
    static const QHash<QString, TemplateFilter> filters{
        { QStringLiteral("capitalize"), capitalize },
        { QStringLiteral("center"), center },
        { QStringLiteral("escape"), escape },
        { QStringLiteral("e"), escape },
        { QStringLiteral("forceescape"), forceEscape },
        { QStringLiteral("indent"), indent },
        { QStringLiteral("lower"), lower },
        { QStringLiteral("nl2br"), lineBreaks },
        { QStringLiteral("safe"), safe },
        { QStringLiteral("string"), string },
        { QStringLiteral("striptags"), stripTags },
        { QStringLiteral("title"), title },
        { QStringLiteral("trim"), trim },
        { QStringLiteral("truncate"), truncate },
        { QStringLiteral("upper"), upper },
        { QStringLiteral("urlencode"), urlEncode },
        { QStringLiteral("urlize"), urlize },
        { QStringLiteral("wordcount"), wordCount },
    };
    return filters;
}

} // namespace Hexquill
