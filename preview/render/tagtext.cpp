// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtext.h"

#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"

namespace Hexquill {

namespace {

qsizetype skipSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && isJsSpace(text.at(at)))
        ++at;
    return at;
}

/// The next `<!-- NAME -->`-like comment from \a from on that has nothing but white space around the name.
struct Found
{
    qsizetype start = -1;
    qsizetype end = -1;
};

Found findBareComment(const QString &body, const QString &name, qsizetype from)
{
    for (qsizetype at = body.indexOf(u"<!--", from); at >= 0; at = body.indexOf(u"<!--", at + 1)) {
        const qsizetype word = skipSpace(body, at + 4);
        if (!QStringView(body).mid(word).startsWith(name))
            continue;
        const qsizetype close = skipSpace(body, word + name.size());
        if (QStringView(body).mid(close).startsWith(u"-->"))
            return { at, close + 3 };
    }
    return {};
}

/// The end of the opening comment whose title starts at \a from: the first `-->` before a line end, in the same line.
qsizetype titleEnd(const QString &body, qsizetype from)
{
    const qsizetype close = body.indexOf(u"-->\n", from);
    if (close < 0)
        return -1;
    const QString title = jsTrim(QStringView(body).mid(from, close - from));
    return title.contains(u'\n') ? -1 : close;
}

} // namespace

QStringList commaArguments(const QStringList &arguments)
{
    QStringList parts = arguments.join(u' ').split(u',');
    for (QString &part : parts)
        part = jsTrim(part);
    return parts;
}

QString givenOrUndefined(const QStringList &arguments, qsizetype index)
{
    return arguments.value(index, QStringLiteral("undefined"));
}

QString ifAny(const QString &text, const QString &html)
{
    return text.isEmpty() ? QString() : html.arg(text);
}

NamedArguments::NamedArguments(const QStringList &arguments, const QStringList &keys, const QStringList &positions)
{
    QStringList rest;
    for (const QString &argument : arguments) {
        const QString text = jsTrim(argument);
        const qsizetype colon = text.indexOf(u':');
        const bool isAddress = text.contains(u"://") && text.count(u':') == 1;
        if (colon >= 0 && !isAddress && keys.contains(text.left(colon)))
            m_values.insert(text.left(colon), text.mid(colon + 1));
        else
            rest += text;
    }
    if (rest.isEmpty() || positions.isEmpty())
        return;
    for (const QString &position : positions) {
        m_values.remove(position);
        if (!rest.isEmpty())
            m_values.insert(position, rest.takeFirst());
    }
    if (!rest.isEmpty())
        m_values[positions.constLast()] += u' ' + rest.join(u' ');
}

QString NamedArguments::shown(const QString &key) const
{
    return m_values.value(key, QStringLiteral("undefined"));
}

QString NamedArguments::attributes(const QStringList &keys) const
{
    QStringList attributes;
    for (const QString &key : keys) {
        if (!value(key).isEmpty())
            attributes += key + QStringLiteral("=\"") + value(key) + u'"';
    }
    return attributes.join(u' ');
}

QList<CommentPart> headedParts(const QString &body, const QString &name)
{
    const QRegularExpression comment = jsRegularExpression(QStringLiteral("<!--\\s*%1 (.*?)\\s*-->").arg(name));
    QStringList pieces;
    qsizetype done = 0;
    for (auto match = comment.globalMatch(body); match.hasNext();) {
        const auto one = match.next();
        pieces += body.mid(done, one.capturedStart() - done);
        pieces += one.captured(1);
        done = one.capturedEnd();
    }
    pieces += body.mid(done);
    pieces.removeIf([](const QString &piece) { return jsTrim(piece).isEmpty(); });
    QList<CommentPart> parts;
    for (qsizetype i = 0; i < pieces.size(); i += 2)
        parts += { pieces.at(i), pieces.value(i + 1) };
    return parts;
}

QList<CommentPart> commentParts(const QString &body, const QString &name, bool needsBlank)
{
    QList<CommentPart> parts;
    const QString endName = QStringLiteral("end") + name;
    for (qsizetype at = body.indexOf(u"<!--"); at >= 0; at = body.indexOf(u"<!--", at + 1)) {
        const qsizetype word = skipSpace(body, at + 4);
        const qsizetype after = word + name.size();
        if (!QStringView(body).mid(word).startsWith(name) || (needsBlank && body.mid(after, 1) != u" "))
            continue;
        const qsizetype titleStart = needsBlank ? after + 1 : skipSpace(body, after);
        const qsizetype close = titleEnd(body, titleStart);
        if (close < 0)
            continue;
        const Found end = findBareComment(body, endName, close + 4);
        if (end.start < 0)
            break;
        QString title = body.mid(titleStart, close - titleStart);
        while (!title.isEmpty() && isJsSpace(title.back()))
            title.chop(1);
        parts += { title, body.mid(close + 4, end.start - close - 4) };
        at = end.end - 1;
    }
    return parts;
}

QString jsonString(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += u"\\\"";
            break;
        case u'\\':
            out += u"\\\\";
            break;
        case u'\n':
            out += u"\\n";
            break;
        case u'\r':
            out += u"\\r";
            break;
        case u'\t':
            out += u"\\t";
            break;
        case u'\b':
            out += u"\\b";
            break;
        case u'\f':
            out += u"\\f";
            break;
        default:
            out += c < u' ' ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
        }
    }
    return out + u'"';
}

} // namespace Hexquill
