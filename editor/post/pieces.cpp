// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/pieces.h"

#include <algorithm>

namespace Hexquill::Pieces {

namespace {

constexpr qsizetype longestWhole = 20000; // units; longer lines have no inline colours (see linescanner)
constexpr qsizetype shortestCut
    = 15000; // shorter, a cut line is whole again: not at once, a writer may be at the limit
constexpr qsizetype pieceLength = 4000;
constexpr qsizetype longestPiece = 8000; // one that grew
constexpr qsizetype scrap = 1000; // a shorter piece is joined to the one beside it
constexpr qsizetype farthestBack = 100; // to a blank

/// Whether \a c belongs to the character that ends with \a last.
bool belongsTogether(QChar last, QChar c)
{
    constexpr char16_t joiner = 0x200D;
    constexpr char16_t firstVariation = 0xFE00;
    constexpr char16_t lastVariation = 0xFE0F;
    return c.isLowSurrogate() || c.isMark() || c == joiner || last == joiner
        || (c >= firstVariation && c <= lastVariation);
}

/// Where the piece that begins at \a start ends: at a blank if one is near, never within a character.
qsizetype pieceEnd(QStringView line, qsizetype start)
{
    if (line.size() - start <= pieceLength + scrap)
        return line.size();
    const qsizetype end = start + pieceLength;
    for (qsizetype at = end; at > end - farthestBack; --at)
        if (line[at - 1] == u' ')
            return at;
    qsizetype at = end;
    while (at < line.size() && belongsTogether(line[at - 1], line[at]))
        ++at;
    return at;
}

QList<qsizetype> jointsOf(QStringView line)
{
    QList<qsizetype> joints;
    for (qsizetype at = line.indexOf(joint); at >= 0; at = line.indexOf(joint, at + 1))
        joints.append(at);
    return joints;
}

/// Whether the words of \a line from \a start to \a end are better off without the joint at \a at.
bool isInTheWay(QStringView line, qsizetype start, qsizetype at, qsizetype end)
{
    const qsizetype before = at - start;
    const qsizetype behind = end - at - 1;
    if (before == 0 || behind == 0 || belongsTogether(line[at - 1], line[at + 1]))
        return true;
    return qMin(before, behind) < scrap && before + behind < longestPiece - scrap;
}

/// For the part of a line that begins at \a offset of all and has nothing but joints that go.
QList<JointChange> partChanges(QStringView part, qsizetype offset)
{
    const QList<qsizetype> joints = jointsOf(part);
    QList<JointChange> changes;
    for (const qsizetype at : joints)
        changes.append({ offset + at, false });
    if (part.size() - joints.size() <= longestPiece)
        return changes;
    const QString text = whole(part.toString());
    qsizetype passed = 0; // joints, up to the cut
    for (qsizetype at = pieceEnd(text, 0); at < text.size(); at = pieceEnd(text, at)) {
        while (passed < joints.size() && joints[passed] <= at + passed)
            ++passed;
        changes.append({ offset + at + passed, true });
    }
    std::sort(changes.begin(), changes.end(),
              [](const JointChange &a, const JointChange &b) { return a.offset < b.offset; });
    return changes;
}

/// For the line that begins at \a offset of all.
QList<JointChange> lineChanges(QStringView line, qsizetype offset)
{
    const QList<qsizetype> joints = jointsOf(line);
    QList<JointChange> changes;
    if (line.size() - joints.size() <= (joints.isEmpty() ? longestWhole : shortestCut)) {
        for (const qsizetype at : joints)
            changes.append({ offset + at, false });
        return changes;
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i <= joints.size(); ++i) {
        const qsizetype end = i < joints.size() ? joints[i] : line.size();
        if (i < joints.size() && isInTheWay(line, start, end, joints.value(i + 1, line.size())))
            continue;
        changes += partChanges(line.mid(start, end - start), offset + start);
        start = end + 1;
    }
    return changes;
}

} // namespace

QString inPieces(const QString &text)
{
    QString pieces;
    qsizetype taken = 0; // of the text, into pieces
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - start > longestWhole) {
            const QStringView line = QStringView(text).left(end);
            for (qsizetype at = pieceEnd(line, start); at < end; at = pieceEnd(line, at)) {
                pieces += QStringView(text).mid(taken, at - taken);
                pieces += joint;
                taken = at;
            }
        }
        start = end + 1;
    }
    return taken == 0 ? text : pieces + text.mid(taken);
}

QList<JointChange> jointChanges(const QString &pieces)
{
    QList<JointChange> changes;
    qsizetype next = pieces.indexOf(joint);
    for (qsizetype start = 0; start <= pieces.size();) {
        const qsizetype found = pieces.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? pieces.size() : found;
        if (next >= 0 && next < start)
            next = pieces.indexOf(joint, start);
        if (end - start > longestWhole || (next >= 0 && next < end))
            changes += lineChanges(QStringView(pieces).mid(start, end - start), start);
        start = end + 1;
    }
    return changes;
}

QString whole(const QString &text)
{
    return text.contains(joint) ? QString(text).remove(joint) : text;
}

qsizetype toWhole(QStringView pieces, qsizetype offset)
{
    return offset - pieces.left(offset).count(joint);
}

qsizetype fromWhole(QStringView pieces, qsizetype offset)
{
    qsizetype at = offset;
    for (qsizetype next = pieces.indexOf(joint); next >= 0 && next <= at; next = pieces.indexOf(joint, next + 1))
        ++at;
    return at;
}

} // namespace Hexquill::Pieces
