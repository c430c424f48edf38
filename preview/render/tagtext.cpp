// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagtext.h"

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
