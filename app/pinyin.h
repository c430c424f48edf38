// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Hexquill {

/// What one would type to say \a text on a Latin keyboard: a syllable of pinyin for each Chinese character, without its
/// tone (博 gives bo), and every run of other letters and digits as it is; all in lower case. Of a character with
/// several readings the commonest is taken. The readings are ICU's.
QStringList syllables(const QString &text);

/// Whether \a typed says some of \a syllables in a row, each by its beginning: "bkjs", "bokejs" and "bokejieshao" all
/// find bo ke jie shao. \a typed is lower case and not empty.
bool saysSyllables(const QStringList &syllables, QStringView typed);

} // namespace Hexquill
