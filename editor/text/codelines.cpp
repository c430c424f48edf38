// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/codelines.h"

#include "editor/text/lines.h"
#include "editor/text/linescanner.h"

#include <algorithm>

namespace Hexquill {

QList<Range> codeLines(QStringView text)
{
    QList<Range> lines;
    LineState state;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype end = lineEnd(text, start);
        const Scan scan = scanLine(text.mid(start, end - start), state);
        state = scan.state;
        if (std::any_of(scan.tokens.begin(), scan.tokens.end(), [](const Token &token) {
                return token.kind == TokenKind::CodeLine || token.kind == TokenKind::FenceMark;
            }))
            lines.append({ start, end });
        start = end + 1;
    }
    return lines;
}

bool isInCodeLine(QStringView text, qsizetype position)
{
    const QList<Range> lines = codeLines(text.left(lineEnd(text, position)));
    return !lines.isEmpty() && lines.last().end >= position;
}

} // namespace Hexquill
