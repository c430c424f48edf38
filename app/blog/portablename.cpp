// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/portablename.h"

#include "app/blog/pathpattern.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace Hexquill {

namespace {

constexpr qsizetype maximumNameBytes = 240;

bool isForbidden(QChar c)
{
    static const QString characters = QStringLiteral("/\\:*?\"<>|%#");
    return characters.contains(c);
}

/// Characters that are not seen, among them those that turn the direction of writing.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff || u == 0x2028 || u == 0x2029;
}

QString shortened(const QString &text, qsizetype bytes)
{
    if (text.toUtf8().size() <= bytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).first(next).toUtf8().size() > bytes)
            break;
        end = next;
    }
    return text.first(end);
}

/// CON, AUX, COM1 ...: devices on Windows, with any extension.
bool isReserved(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return rule.match(name).hasMatch();
}

QString trimmedName(QString name)
{
    const auto isLoose = [](QChar c) { return c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char('-'); };
    while (!name.isEmpty() && isLoose(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isLoose(name.back()))
        name.chop(1);
    return name;
}

QString cleaned(const QString &text)
{
    QString name;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (isForbidden(c))
            name.append(QLatin1Char('-'));
        else if (!isInvisible(c))
            name.append(c);
    }
    static const QRegularExpression dashes(QStringLiteral("-{2,}"));
    return name.replace(dashes, QStringLiteral("-"));
}

} // namespace

QString portableFileName(const QString &title)
{
    QString name = trimmedName(shortened(trimmedName(cleaned(title)), maximumNameBytes));
    while (name.startsWith(QLatin1Char('_')) || name.startsWith(QLatin1Char('~'))) // Hexo ignores such files
        name = trimmedName(name.mid(1));
    while (name.endsWith(QLatin1Char('~')))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("untitled");
    return isReserved(name) ? name + QLatin1Char('_') : name;
}

QString portableFileNameWithExtension(const QString &name)
{
    const QString extension = cleaned(extensionOf(name)).remove(QLatin1Char(' '));
    const QString base = portableFileName(withoutExtension(name));
    return shortened(base, maximumNameBytes - extension.toUtf8().size()) + extension;
}

} // namespace Hexquill
