// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"

#include <QStringView>

namespace Hexquill {

/// Appends the tokens of the words of \a line from \a start on: emphasis as Hexo's renderer finds it, code, links,
/// images, addresses, tags, math, HTML, entities.
void scanInline(QStringView line, qsizetype start, QList<Token> *tokens);

} // namespace Hexquill
