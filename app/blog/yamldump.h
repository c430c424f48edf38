// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Hexquill {

/// A text as js-yaml 4's dump() writes it with its default options: bare where it reads back as the same text, else
/// single-quoted, folded where it is wider than the line, literal where it has line breaks, double-quoted where a
/// character cannot be seen. \a level: how deep the text stands, 1 for a value of the outermost map; a block's lines
/// are indented by two blanks a level.
QString dumpedText(const QString &text, int level);

/// The same for a map's key, which stays on one line.
QString dumpedKey(const QString &key);

} // namespace Hexquill
