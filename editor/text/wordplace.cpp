// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/wordplace.h"

#include <cmath>
#include <QRegularExpression>

namespace Hexquill {

namespace {

constexpr qsizetype longestSearched = 500; // characters

/// Matches the letters of \a words with marks between them.
QRegularExpression looseMatch(const QString &words)
{
    QString pattern;
    for (const QString &word : words.left(longestSearched).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!pattern.isEmpty())
            pattern += QStringLiteral("[\\s*_~`>#|\\[\\]()!\\\\-]+");
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (i > 0 && !word.at(i).isLowSurrogate())
                pattern += QStringLiteral("[*_~`\\\\\\[\\]]*");
            const bool pair = word.at(i).isHighSurrogate() && i + 1 < word.size();
            pattern += QRegularExpression::escape(word.mid(i, pair ? 2 : 1));
            i += pair ? 1 : 0;
        }
    }
    return QRegularExpression(pattern);
}

QList<Selection> occurrences(const QString &text, const QString &words)
{
    QList<Selection> found;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
        found.append({ at, at + words.size() });
    if (!found.isEmpty())
        return found;
    QRegularExpressionMatchIterator matches = looseMatch(words).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append({ match.capturedStart(), match.capturedEnd() });
    }
    return found;
}

QString asRead(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression lineStart(
        QStringLiteral("(?m)^[ \\t]*(?:(?:>|#{1,6}|[-*+]|\\d+[.)])[ \\t]+)+(?:\\[[ xX]\\] )?"));
    static const QRegularExpression marks(QStringLiteral("[*`~]+|\\b_+|_+\\b|\\\\(?=[!-/:-@\\[-`{-~])"));
    return markdown.replace(link, QStringLiteral("\\1")).remove(lineStart).remove(marks);
}

} // namespace

std::optional<Selection> findWords(const QString &text, const ReadWords &words, double share)
{
    if (words.words.trimmed().isEmpty())
        return {};
    const QList<Selection> found = occurrences(text, words.words);
    if (found.isEmpty())
        return {};
    if (words.nth < found.size() && occurrences(asRead(text), words.words).size() == found.size())
        return found.at(words.nth);
    const double wanted = share * double(text.size());
    Selection nearest = found.first();
    for (const Selection &place : found) {
        if (std::abs(double(place.start()) - wanted) < std::abs(double(nearest.start()) - wanted))
            nearest = place;
    }
    return nearest;
}

ReadWords readWords(const QString &text, Selection selection)
{
    const QString words = asRead(text.mid(selection.start(), selection.end() - selection.start())).trimmed();
    if (words.isEmpty())
        return {};
    return { words, int(asRead(text.left(selection.start())).count(words)) };
}

} // namespace Hexquill
