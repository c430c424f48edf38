// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"

#include <QStringView>

namespace Hexquill {

/// A run of `*`, `_` or `~` in a line.
struct DelimiterRun
{
    qsizetype start = 0;
    qsizetype length = 0; ///< signs that are not used yet
    QChar sign;
    bool opens = false;
    bool closes = false;
    qsizetype original = 0; ///< length as written
};

/// The run at \a start, with what it can do between its neighbours.
DelimiterRun delimiterRun(QStringView line, qsizetype start);

/// Pairs the runs by CommonMark's rules and appends Strong, Emphasis, Strike and their Marks; pairs of `**` that
/// look meant but do not hold become Problems.
void pairDelimiters(QStringView line, QList<DelimiterRun> runs, QList<Token> *tokens);

} // namespace Hexquill
