// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/lines.h"

#include <algorithm>
#include <QString>

namespace Hexquill {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype skipSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && isSpace(line[at]))
        ++at;
    return at;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void readQuote(QStringView line, LinePrefix *prefix)
{
    for (qsizetype at = skipSpaces(line, 0); at < line.size() && line[at] == u'>'; at = skipSpaces(line, at)) {
        ++at;
        ++prefix->quoteDepth;
        prefix->quoteEnd = at < line.size() && line[at] == u' ' ? at + 1 : at;
    }
}

/// The end of a list marker without its blanks, or -1.
qsizetype markerSignEnd(QStringView line, LinePrefix *prefix)
{
    qsizetype at = prefix->indentEnd;
    if (at < line.size() && (line[at] == u'-' || line[at] == u'*' || line[at] == u'+')) {
        prefix->marker = LinePrefix::Marker::Bullet;
        prefix->sign = line[at];
        return at + 1;
    }
    const qsizetype first = at;
    while (at < line.size() && at - first < 9 && isDigit(line[at]))
        ++at;
    if (at == first || at == line.size() || (line[at] != u'.' && line[at] != u')'))
        return -1;
    prefix->marker = LinePrefix::Marker::Ordered;
    prefix->sign = line[at];
    prefix->number = line.mid(first, at - first).toInt();
    return at + 1;
}

void readMarker(QStringView line, LinePrefix *prefix)
{
    const qsizetype end = markerSignEnd(line, prefix);
    const bool followed = end == line.size() || (end > 0 && isSpace(line[end]));
    if (end < 0 || !followed) {
        prefix->marker = LinePrefix::Marker::None;
        return;
    }
    prefix->markerEnd = skipSpaces(line, end);
    const QStringView box = line.mid(prefix->markerEnd, 3);
    if (box.size() < 3 || box[0] != u'[' || box[2] != u']')
        return;
    prefix->task = box[1] == u' ' || box[1] == u'x' || box[1] == u'X';
    prefix->done = prefix->task && box[1] != u' ';
}

void readHeading(QStringView line, LinePrefix *prefix)
{
    const qsizetype first = prefix->contentStart;
    qsizetype at = first;
    while (at < line.size() && line[at] == u'#')
        ++at;
    const bool heading = at > first && at - first <= 6 && (at == line.size() || isSpace(line[at]));
    if (!heading)
        return;
    prefix->headingLevel = int(at - first);
    prefix->contentStart = skipSpaces(line, at);
}

} // namespace

qsizetype lineStart(QStringView text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

qsizetype lineEnd(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

QStringView lineAt(QStringView text, qsizetype position)
{
    const qsizetype start = lineStart(text, position);
    return text.mid(start, lineEnd(text, position) - start);
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), isSpace);
}

bool isRule(QStringView words)
{
    QChar sign;
    int count = 0;
    for (const QChar c : words) {
        if (c.isSpace())
            continue;
        if (c != u'-' && c != u'*' && c != u'_')
            return false;
        if (!sign.isNull() && c != sign)
            return false;
        sign = c;
        ++count;
    }
    return count >= 3;
}

int underlineLevel(QStringView words)
{
    const QStringView signs = words.trimmed();
    if (signs.isEmpty() || (signs[0] != u'=' && signs[0] != u'-') || signs.count(signs[0]) != signs.size())
        return 0;
    return signs[0] == u'=' ? 1 : 2;
}

LinePrefix linePrefix(QStringView line)
{
    LinePrefix prefix;
    readQuote(line, &prefix);
    prefix.indentEnd = skipSpaces(line, prefix.quoteEnd);
    prefix.markerEnd = prefix.indentEnd;
    readMarker(line, &prefix);
    prefix.contentStart = prefix.task ? skipSpaces(line, prefix.markerEnd + 3) : prefix.markerEnd;
    if (prefix.marker == LinePrefix::Marker::None)
        readHeading(line, &prefix);
    return prefix;
}

QString withNumber(const QString &line, int number)
{
    const LinePrefix prefix = linePrefix(line);
    qsizetype end = prefix.indentEnd;
    while (line[end].isDigit())
        ++end;
    return line.left(prefix.indentEnd) + QString::number(number) + line.mid(end);
}

QString shiftedLine(const QString &line, qsizetype by)
{
    const LinePrefix prefix = linePrefix(line);
    if (by > 0)
        return QString(line).insert(prefix.quoteEnd, QString(by, QLatin1Char(' ')));
    const bool tab = line.mid(prefix.quoteEnd, 1) == QLatin1String("\t");
    return QString(line).remove(prefix.quoteEnd, tab ? 1 : qMin(-by, prefix.indent()));
}

qsizetype wordsStart(QStringView line)
{
    const LinePrefix prefix = linePrefix(line);
    return prefix.headingLevel > 0 ? prefix.indentEnd : prefix.contentStart;
}

} // namespace Hexquill
