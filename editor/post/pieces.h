// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/documenttext.h"

#include <QString>

/// A long line in pieces: a picture that stands in a line as base64 is megabytes long, and a text layout shapes a line
/// as a whole. Where two pieces meet stands a joint, one unit that no file has, and that is a block's end in a
/// QTextDocument. It stands for nothing: whoever wants the text takes it out.
namespace Hexquill::Pieces {

constexpr QChar joint = DocumentText::jointMarker;

/// \a text with joints in its long lines; those of usual posts have none.
QString inPieces(const QString &text);
/// \a text without joints.
QString whole(const QString &text);
/// Where \a offset of \a pieces is in whole(\a pieces).
qsizetype toWhole(QStringView pieces, qsizetype offset);
/// Where \a offset of whole(\a pieces) is in \a pieces: behind a joint, not before it.
qsizetype fromWhole(QStringView pieces, qsizetype offset);

} // namespace Hexquill::Pieces
