// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/yamldump.h"

#include "editor/post/yamlscalar.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace Hexquill {

namespace {

constexpr int lineWidth = 80;
constexpr int narrowest = 40;
constexpr int indentPerLevel = 2;

enum class Style { Plain, Single, Literal, Folded, Double };

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t';
}

bool isPrintable(char32_t c)
{
    return (c >= 0x20 && c <= 0x7e) || (c >= 0xa1 && c <= 0xd7ff && c != 0x2028 && c != 0x2029)
        || (c >= 0xe000 && c <= 0xfffd && c != 0xfeff) || (c >= 0x10000 && c <= 0x10ffff);
}

bool isVisible(char32_t c)
{
    return isPrintable(c) && !isBlank(c);
}

bool canStart(char32_t c)
{
    static const QString indicators = QStringLiteral("-?:,[]{}#&*!|=>'\"%@`");
    return isVisible(c) && !(c < 0x80 && indicators.contains(QChar(char16_t(c))));
}

/// A colon may not be followed by a blank, and a number sign not follow one.
bool canFollow(char32_t c, char32_t before)
{
    const bool afterColon = before == U':';
    return (isPrintable(c) && c != U'#' && !(afterColon && !isVisible(c))) || (isVisible(before) && c == U'#')
        || (afterColon && isVisible(c));
}

bool isPlainText(const QList<uint> &characters)
{
    const char32_t last = characters.last();
    if (!canStart(characters.first()) || isBlank(last) || last == U':')
        return false;
    for (qsizetype i = 1; i < characters.size(); ++i) {
        if (!canFollow(characters.at(i), characters.at(i - 1)))
            return false;
    }
    return true;
}

/// Texts that YAML 1.1 readers take for booleans or numbers in base 60: js-yaml quotes them for those.
bool isOldYamlWord(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("\\A(?:[yY]|yes|Yes|YES|on|On|ON|[nN]|no|No|NO|off|Off|OFF|[-+]?[0-9_]+(?::[0-9_]+)+(?:\\.[0-9_]"
                       "*)?)\\z"));
    return rule.match(text).hasMatch();
}

bool isWideLine(QStringView line, int width)
{
    return line.size() > width && !line.startsWith(QLatin1Char(' '));
}

Style styleOf(const QString &text, int width, bool isKey)
{
    const QList<uint> characters = text.toUcs4();
    const auto isUnseen = [isKey](uint c) { return !isPrintable(c) && (isKey || c != U'\n'); };
    if (std::any_of(characters.begin(), characters.end(), isUnseen))
        return Style::Double;
    const QList<QStringView> lines = QStringView(text).split(QLatin1Char('\n'));
    const auto isWide = [width](QStringView line) { return isWideLine(line, width); };
    if (!isKey && std::any_of(lines.begin(), lines.end(), isWide))
        return Style::Folded;
    if (lines.size() > 1)
        return Style::Literal;
    return isPlainText(characters) && YamlScalar::isPlainString(text) ? Style::Plain : Style::Single;
}

QString escapeOf(char32_t c)
{
    static const QHash<char32_t, char> named{ { 0x00, '0' }, { 0x07, 'a' },   { 0x08, 'b' },  { 0x09, 't' },
                                              { 0x0a, 'n' }, { 0x0b, 'v' },   { 0x0c, 'f' },  { 0x0d, 'r' },
                                              { 0x1b, 'e' }, { 0x22, '"' },   { 0x5c, '\\' }, { 0x85, 'N' },
                                              { 0xa0, '_' }, { 0x2028, 'L' }, { 0x2029, 'P' } };
    if (const auto found = named.constFind(c); found != named.constEnd())
        return QString(QLatin1Char('\\')) + QLatin1Char(*found);
    if (isPrintable(c))
        return QString::fromUcs4(&c, 1);
    const QString digits = QString::number(c, 16).toUpper();
    return c <= 0xff ? QStringLiteral("\\x") + digits.rightJustified(2, QLatin1Char('0'))
                     : QStringLiteral("\\u") + digits.rightJustified(4, QLatin1Char('0'));
}

QString doubleQuoted(const QString &text)
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        result += escapeOf(c);
    return QLatin1Char('"') + result + QLatin1Char('"');
}

/// \a line broken at single blanks so that its parts are no wider than \a width where that is possible.
QString foldedLine(const QString &line, qsizetype width)
{
    static const QRegularExpression breakable(QStringLiteral(" [^ ]"));
    if (line.startsWith(QLatin1Char(' ')))
        return line;
    QStringList parts;
    qsizetype start = 0;
    qsizetype good = 0; ///< the last place seen where the line may break
    auto matches = breakable.globalMatch(line);
    while (matches.hasNext()) {
        const qsizetype next = matches.next().capturedStart();
        if (next - start > width) {
            const qsizetype end = good > start ? good : next;
            parts.append(line.mid(start, end - start));
            start = end + 1;
        }
        good = next;
    }
    if (line.size() - start > width && good > start) {
        parts.append(line.mid(start, good - start));
        start = good + 1;
    }
    parts.append(line.mid(start));
    return parts.join(QLatin1Char('\n'));
}

/// In a folded block one line break is a blank, so that every real one takes a line more; except around lines that
/// start with a blank.
QString foldedText(const QString &text, int width)
{
    static const QRegularExpression rule(QStringLiteral("(\\n+)([^\\n]*)"));
    const qsizetype first = text.indexOf(QLatin1Char('\n'));
    QString result = foldedLine(first < 0 ? text : text.left(first), width);
    bool wasIndented = text.startsWith(QLatin1Char('\n')) || text.startsWith(QLatin1Char(' '));
    auto matches = rule.globalMatch(text, first < 0 ? text.size() : first);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString line = match.captured(2);
        const bool isIndented = line.startsWith(QLatin1Char(' '));
        result += match.captured(1);
        if (!wasIndented && !isIndented && !line.isEmpty())
            result += QLatin1Char('\n');
        result += foldedLine(line, width);
        wasIndented = isIndented;
    }
    return result;
}

/// What stands behind | or >: how deep the lines stand where that cannot be seen, and what becomes of the last breaks.
QString blockHeader(const QString &text)
{
    static const QRegularExpression startsBlank(QStringLiteral("\\A\\n* "));
    const QString indent = startsBlank.match(text).hasMatch() ? QString::number(indentPerLevel) : QString();
    if (!text.endsWith(QLatin1Char('\n')))
        return indent + QStringLiteral("-\n");
    const bool keeps = text.endsWith(QLatin1String("\n\n")) || text == QLatin1String("\n");
    return indent + (keeps ? QStringLiteral("+\n") : QStringLiteral("\n"));
}

QString blockOf(QChar indicator, const QString &text, const QString &content, int indent)
{
    QString lines;
    QStringList all = content.split(QLatin1Char('\n'));
    if (all.size() > 1 && all.last().isEmpty())
        all.removeLast();
    for (const QString &line : std::as_const(all))
        lines += (line.isEmpty() ? QString() : QString(indent, QLatin1Char(' ')) + line) + QLatin1Char('\n');
    lines.chop(1);
    return indicator + blockHeader(text) + lines;
}

QString written(const QString &text, int level, bool isKey)
{
    const int indent = indentPerLevel * qMax(1, level);
    const int width = qMax(narrowest, lineWidth - indent);
    if (text.isEmpty() || isOldYamlWord(text))
        return QLatin1Char('\'') + text + QLatin1Char('\'');
    switch (styleOf(text, width, isKey)) {
    case Style::Plain:
        return text;
    case Style::Single:
        return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    case Style::Literal:
        return blockOf(QLatin1Char('|'), text, text, indent);
    case Style::Folded:
        return blockOf(QLatin1Char('>'), text, foldedText(text, width), indent);
    case Style::Double:
        break;
    }
    return doubleQuoted(text);
}

} // namespace

QString dumpedText(const QString &text, int level)
{
    return written(text, level, false);
}

QString dumpedKey(const QString &key)
{
    return written(key, 1, true);
}

} // namespace Hexquill
