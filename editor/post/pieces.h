// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/documenttext.h"

#include <QList>
#include <QString>

/// A long line in pieces: a picture that stands in a line as base64 is megabytes long, and a text layout shapes a line
/// as a whole. Where two pieces meet stands a joint, one unit that no file has, and that is a block's end in a
/// QTextDocument. It stands for nothing: whoever wants the text takes it out.
namespace Hexquill::Pieces {

constexpr QChar joint = DocumentText::jointMarker;

/// \a text with joints in its long lines; those of usual posts have none.
QString inPieces(const QString &text);
/// A joint that comes or goes.
struct JointChange
{
    qsizetype offset = 0; ///< in the pieces as they are before any change: of the joint, or of the unit behind it
    bool comes = false;

    bool operator==(const JointChange &) const = default;
};

/// What keeps \a pieces fit for a text layout after edits, in their order: joints for what has grown long, none in a
/// line that is short now, between scraps or within a character. Pieces that are fit stay as they are.
QList<JointChange> jointChanges(const QString &pieces);
/// \a text without joints.
QString whole(const QString &text);
/// Where \a offset of \a pieces is in whole(\a pieces).
qsizetype toWhole(QStringView pieces, qsizetype offset);
/// Where \a offset of whole(\a pieces) is in \a pieces: behind a joint, not before it.
qsizetype fromWhole(QStringView pieces, qsizetype offset);

} // namespace Hexquill::Pieces
