// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postmerge.h"

#include "editor/post/textdiff.h"

#include <algorithm>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Pieces = QList<MergePiece>;

/// Sentences and line ends; joined they are the text. A paragraph is usually one line of the file, so merging by lines
/// would make a conflict of two changes far apart.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("\\n|[。！？…；]+[”’」』）]*|[.!?;]+[\"')]*[ \\t]+"));
    QStringList sentences;
    qsizetype from = 0;
    for (auto matches = end.globalMatch(text); matches.hasNext();) {
        const qsizetype next = matches.next().capturedEnd();
        sentences << text.mid(from, next - from);
        from = next;
    }
    if (from < text.size())
        sentences << text.mid(from);
    return sentences;
}

int conflictsOf(const Pieces &pieces)
{
    return int(std::count_if(pieces.begin(), pieces.end(), [](const MergePiece &piece) { return piece.isConflict; }));
}

Pieces mergeBodies(const QString &base, const QString &mine, const QString &theirs)
{
    const Pieces fine = mergeUnits(sentencesOf(base), sentencesOf(mine), sentencesOf(theirs), Neighbours::Conflict);
    if (conflictsOf(fine) == 0)
        return fine;
    return mergeUnits(linesOf(base), linesOf(mine), linesOf(theirs), Neighbours::Conflict);
}

/// The text that ends with a line break, so that a mark after it stands alone.
QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n');
}

QString textOf(const Pieces &pieces, const QString &mineName, const QString &theirsName)
{
    QString text;
    for (const MergePiece &piece : pieces) {
        const QString units = piece.units.join(QString());
        if (!piece.isConflict)
            text += units;
        else
            text = ended(text) + QStringLiteral("<<<<<<< ") + mineName + QLatin1Char('\n') + ended(units)
                + QStringLiteral("=======\n") + ended(piece.theirs.join(QString())) + QStringLiteral(">>>>>>> ")
                + theirsName + QLatin1Char('\n');
    }
    return text;
}

/// What the one side made of a fact, the other where it left it.
FileFacts mergedFacts(const FileFacts &base, const FileFacts &mine, const FileFacts &theirs)
{
    FileFacts facts = mine;
    if (mine.bom == base.bom)
        facts.bom = theirs.bom;
    if (mine.ending == base.ending)
        facts.ending = theirs.ending;
    facts.validUtf8 = mine.validUtf8 && theirs.validUtf8;
    return facts;
}

} // namespace

MergedPost mergePosts(const Post &base, const Post &mine, const Post &theirs, const QString &mineName,
                      const QString &theirsName)
{
    const Pieces head = mergeUnits(linesOf(base.head), linesOf(mine.head), linesOf(theirs.head), Neighbours::Merge);
    const Pieces body = mergeBodies(base.body, mine.body, theirs.body);
    const QString headText = textOf(head, mineName, theirsName);
    const QString bodyText = textOf(body, mineName, theirsName);
    return { Post::fromText({ (bodyText.isEmpty() ? headText : ended(headText)) + bodyText,
                              mergedFacts(base.facts, mine.facts, theirs.facts) }),
             conflictsOf(head) + conflictsOf(body) };
}

} // namespace Hexquill
