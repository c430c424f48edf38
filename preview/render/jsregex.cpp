// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/jsregex.h"

namespace Hexquill {

QRegularExpression jsRegularExpression(const QString &pattern, QRegularExpression::PatternOptions options)
{
    static const QString spaces = QStringLiteral(
        "\\t\\n\\x0b\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}");
    QString translated;
    bool inBrackets = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\' && i + 1 < pattern.size()) {
            const QChar next = pattern.at(++i);
            if (next == u's')
                translated += inBrackets ? spaces : u'[' + spaces + u']';
            else if (next == u'S' && !inBrackets)
                translated += QStringLiteral("[^") + spaces + u']';
            else
                translated += c, translated += next;
        } else if (c == u'.' && !inBrackets) {
            translated += QStringLiteral("[^\\n\\r\\x{2028}\\x{2029}]");
        } else {
            inBrackets = c == u'[' ? true : c == u']' ? false : inBrackets;
            translated += c;
        }
    }
    return QRegularExpression(translated, options);
}

} // namespace Hexquill
