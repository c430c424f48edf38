// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/pieces.h"

namespace Hexquill::Pieces {

namespace {

constexpr qsizetype longestWhole = 20000; // units; longer lines have no inline colours (see linescanner)
constexpr qsizetype pieceLength = 4000;
constexpr qsizetype farthestBack = 100; // to a blank

/// Whether what stands at \a at belongs to the character before it.
bool belongsToLast(QStringView line, qsizetype at)
{
    constexpr char16_t joiner = 0x200D;
    constexpr char16_t firstVariation = 0xFE00;
    constexpr char16_t lastVariation = 0xFE0F;
    const QChar c = line[at];
    return c.isLowSurrogate() || c.isMark() || c == joiner || line[at - 1] == joiner
        || (c >= firstVariation && c <= lastVariation);
}

/// Where the piece that begins at \a start ends: at a blank if one is near, never within a character.
qsizetype pieceEnd(QStringView line, qsizetype start)
{
    if (line.size() - start <= pieceLength + farthestBack)
        return line.size();
    const qsizetype end = start + pieceLength;
    for (qsizetype at = end; at > end - farthestBack; --at)
        if (line[at - 1] == u' ')
            return at;
    qsizetype at = end;
    while (at < line.size() && belongsToLast(line, at))
        ++at;
    return at;
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
