// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// The arguments joined by blanks, cut at commas, each without blanks around it: how most themes read theirs.
QStringList commaArguments(const QStringList &arguments);

/// A part of a tag's body between two comments: `<!-- NAME title -->`, a line end, the text, `<!-- endNAME -->`.
struct CommentPart
{
    QString title;
    QString text;
};

/// The parts of \a body in order. \a needsBlank: a blank must follow the name.
QList<CommentPart> commentParts(const QString &body, const QString &name, bool needsBlank);

/// \a text as JSON.stringify() writes a string, quotes included.
QString jsonString(const QString &text);

} // namespace Hexquill
