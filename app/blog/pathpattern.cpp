// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/pathpattern.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

QString segmentOf(const QString &token)
{
    if (token == QLatin1String("year"))
        return QStringLiteral("(\\d{4})");
    if (token == QLatin1String("month") || token == QLatin1String("day"))
        return QStringLiteral("(\\d{2})");
    if (token == QLatin1String("i_month") || token == QLatin1String("i_day"))
        return QStringLiteral("(\\d{1,2})");
    return token == QLatin1String("hash") ? QStringLiteral("([0-9a-f]{12})") : QStringLiteral("(.+?)");
}

} // namespace

QList<PathPattern::Piece> PathPattern::pieces() const
{
    static const QRegularExpression rule(QStringLiteral(":(\\w*[^_\\W])"));
    QList<Piece> found;
    qsizetype end = 0;
    auto it = rule.globalMatch(m_rule);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        found.append({ m_rule.mid(end, match.capturedStart() - end), match.captured(1) });
        end = match.capturedEnd();
    }
    found.append({ m_rule.mid(end), QString() });
    return found;
}

QString PathPattern::regularExpression() const
{
    QString expression = QStringLiteral("\\A");
    const QList<Piece> all = pieces();
    for (const Piece &piece : all) {
        expression += QRegularExpression::escape(piece.text);
        if (!piece.token.isEmpty())
            expression += segmentOf(piece.token);
    }
    return expression + QStringLiteral("\\z");
}

PathPattern::Captures PathPattern::match(const QString &path) const
{
    const QRegularExpressionMatch match = QRegularExpression(regularExpression()).match(path);
    Captures captures;
    const QStringList names = tokens();
    for (qsizetype i = 0; match.hasMatch() && i < names.size(); ++i)
        captures.append({ names.at(i), match.captured(int(i) + 1) });
    return captures;
}

bool PathPattern::matches(const QString &path) const
{
    return QRegularExpression(regularExpression()).match(path).hasMatch();
}

QStringList PathPattern::tokens() const
{
    QStringList names;
    const QList<Piece> all = pieces();
    for (const Piece &piece : all) {
        if (!piece.token.isEmpty())
            names.append(piece.token);
    }
    return names;
}

QString extensionOf(const QString &path)
{
    const qsizetype start = path.lastIndexOf(QLatin1Char('/')) + 1;
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    if (dot <= start) // no dot, or a name that starts with its only one
        return QString();
    return path.mid(dot);
}

QString withoutExtension(const QString &path)
{
    return path.left(path.size() - extensionOf(path).size());
}

} // namespace Hexquill
