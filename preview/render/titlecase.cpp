// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/titlecase.h"

#include "preview/render/jstext.h"

#include <QStringList>

namespace Hexquill {

namespace {

bool isWordStart(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
        || (c >= QChar(0xc0) && c <= QChar(0xff));
}

bool isSmallWord(const QString &word)
{
    static const QStringList words{ QStringLiteral("a"),   QStringLiteral("an"),  QStringLiteral("and"),
                                    QStringLiteral("as"),  QStringLiteral("at"),  QStringLiteral("but"),
                                    QStringLiteral("by"),  QStringLiteral("en"),  QStringLiteral("for"),
                                    QStringLiteral("if"),  QStringLiteral("in"),  QStringLiteral("nor"),
                                    QStringLiteral("of"),  QStringLiteral("on"),  QStringLiteral("or"),
                                    QStringLiteral("per"), QStringLiteral("the"), QStringLiteral("to"),
                                    QStringLiteral("v"),   QStringLiteral("v."),  QStringLiteral("vs"),
                                    QStringLiteral("vs."), QStringLiteral("via") };
    return words.contains(word.toLower());
}

/// Whether a word keeps its letters because it has a capital or a full stop inside, like iPhone or example.com.
bool isMixed(const QString &word)
{
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool stop = c == u'.' && i + 1 < word.size();
        if ((c >= u'A' && c <= u'Z') || stop)
            return true;
    }
    return false;
}

QString casedWord(const QString &word, const QString &text, qsizetype start)
{
    const qsizetype end = start + word.size();
    const QChar before = start > 0 ? text.at(start - 1) : QChar();
    const QChar after = end < text.size() ? text.at(end) : QChar();
    const bool inside = start > 0 && end < text.size();
    const bool afterColon = start > 1 && text.at(start - 2) == u':';
    const bool hyphenated = after == u'-' && before != u'-';
    const bool free = before.isNull() || isJsSpace(before) || before == u'-';
    if (inside && isSmallWord(word) && !afterColon && !hyphenated && free)
        return word.toLower();
    return isMixed(word) ? word : word.left(1).toUpper() + word.mid(1);
}

} // namespace

QString titleCase(const QString &text)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordStart(text.at(at))) {
            out += text.at(at++);
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isWordStart(text.at(end)))
            ++end;
        while (end < text.size() && !isJsSpace(text.at(end)) && text.at(end) != u'-')
            ++end;
        out += casedWord(text.mid(at, end - at), text, at);
        at = end;
    }
    return out;
}

} // namespace Hexquill
