// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlstrings.h"

#include "editor/post/yamlcharacters.h"
#include "editor/post/yamlcursor.h"
#include "editor/post/yamlscalar.h"

#include <algorithm>
#include <QStringList>

namespace Hexquill {

namespace {

/// Whether \a c can stand in a line as it is: printable, no line break for anyone, and no character that an editor's
/// text cannot hold.
bool standsAsItIs(QChar c)
{
    const char16_t u = c.unicode();
    const bool lineBreak = u == 0x85 || u == 0x2028 || u == 0x2029;
    return u >= 0x20 && !(u >= 0x7F && u <= 0x9F) && !lineBreak && u != 0xFEFF && u != 0xFDD0 && u != 0xFDD1;
}

bool isPlainLine(const QString &text)
{
    return isYamlPrintable(text) && std::all_of(text.begin(), text.end(), standsAsItIs);
}

bool startsPlain(const QString &text)
{
    const QChar first = text[0];
    if (QStringView(u" ,[]{}#&*!|>'\"%@`").contains(first))
        return false;
    if (first == u'-' || first == u'?' || first == u':')
        return text.size() > 1 && text[1] != u' ' && !isFlowIndicator(text[1].unicode());
    return true;
}

bool isPlainSafe(const QString &text, bool inFlow)
{
    if (text.isEmpty() || !isPlainLine(text) || !startsPlain(text) || text.endsWith(u' ') || text.endsWith(u':'))
        return false;
    if (text.contains(u": ") || text.contains(u" #"))
        return false;
    // Three of these at the start of a line would end the front matter or the document.
    if (text.startsWith(u"---") || text.startsWith(u"...") || text.startsWith(u";;;"))
        return false;
    const bool hasIndicator
        = std::any_of(text.begin(), text.end(), [](QChar c) { return isFlowIndicator(c.unicode()); });
    return !(inFlow && hasIndicator) && YamlScalar::isPlainString(text);
}

QString inSingleQuotes(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    case 0x85:
        return QStringLiteral("\\N");
    case 0x2028:
        return QStringLiteral("\\L");
    case 0x2029:
        return QStringLiteral("\\P");
    default:
        break;
    }
    const int digits = c.unicode() < 0x100 ? 2 : 4;
    return (digits == 2 ? QStringLiteral("\\x%1") : QStringLiteral("\\u%1")).arg(c.unicode(), digits, 16, QChar(u'0'));
}

QString inDoubleQuotes(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            quoted += c;
            quoted += text[++i];
        } else if (c == u'"' || c == u'\\' || c.isSurrogate() || !standsAsItIs(c) || c.unicode() >= 0xFFFE) {
            quoted += escapeOf(c);
        } else {
            quoted += c;
        }
    }
    return quoted + u'"';
}

} // namespace

QString writeYamlString(const QString &text, YamlStyle::Quotes quotes, bool inFlow)
{
    if (quotes == YamlStyle::Quotes::None && isPlainSafe(text, inFlow))
        return text;
    if (quotes == YamlStyle::Quotes::Double || !isPlainLine(text))
        return inDoubleQuotes(text);
    // Each quote within single quotes costs a character.
    const bool doubleIsShorter = text.contains(u'\'') && !text.contains(u'"') && !text.contains(u'\\');
    return quotes == YamlStyle::Quotes::None && doubleIsShorter ? inDoubleQuotes(text) : inSingleQuotes(text);
}

bool isLiteralText(const QString &text)
{
    if (!text.contains(u'\n') || text.trimmed().isEmpty())
        return false;
    const QStringList lines = text.split(u'\n');
    const bool plainLines = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return isPlainLine(line) && (line.isEmpty() || !line.trimmed().isEmpty());
    });
    const auto first = std::find_if(lines.begin(), lines.end(), [](const QString &line) { return !line.isEmpty(); });
    return plainLines && !first->startsWith(u' ');
}

YamlText writeYamlLiteral(const QString &text, int indent)
{
    QStringList lines = text.split(u'\n');
    qsizetype breaks = 0;
    while (lines.last().isEmpty()) {
        lines.removeLast();
        ++breaks;
    }
    YamlText written;
    written.inlinePart = breaks == 0 ? QStringLiteral("|-") : breaks == 1 ? QStringLiteral("|") : QStringLiteral("|+");
    for (const QString &line : std::as_const(lines))
        written.below += u'\n' + (line.isEmpty() ? QString() : QString(indent, u' ') + line);
    if (breaks > 1)
        written.below += QString(breaks - 1, u'\n');
    return written;
}

} // namespace Hexquill
