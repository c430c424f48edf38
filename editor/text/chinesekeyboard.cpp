// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/chinesekeyboard.h"

#include "editor/text/lines.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

struct Reading
{
    QRegularExpression typed; ///< at the end of the line up to the caret
    QString (*markdown)(const QRegularExpressionMatch &match);
};

/// The marks of quotes and list items, behind which a line begins anew.
QString marks()
{
    return QStringLiteral("^([ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]+)*)");
}

/// An address has no blanks and looks like one: Chinese prose in brackets does not become a link.
QString linkTyped()
{
    return QStringLiteral("(?<!\\\\)([！!]?)【([^【】\\n]+)】[（(]([^\\s（）()]*[./#:][^\\s（）()]*)[）)]$");
}

const QList<Reading> &readings()
{
    using Match = QRegularExpressionMatch;
    static const QList<Reading> all{
        { QRegularExpression(marks() + QStringLiteral("[》〉][ \\x{3000}]$")),
          [](const Match &match) { return QString(match.captured(1) + QStringLiteral("> ")); } },
        { QRegularExpression(marks() + QStringLiteral("···$")),
          [](const Match &match) { return QString(match.captured(1) + QStringLiteral("```")); } },
        { QRegularExpression(QStringLiteral("￥￥$")), [](const Match &) { return QStringLiteral("$$"); } },
        { QRegularExpression(linkTyped()),
          [](const Match &match) {
              const QString link = QStringLiteral("[%1](%2)").arg(match.captured(2), match.captured(3));
              return match.captured(1).isEmpty() ? link : QLatin1Char('!') + link;
          } },
    };
    return all;
}

/// Whether a backtick before the caret is still open in its line.
bool isInCodeSpan(QStringView line)
{
    bool open = false;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line[i] == u'`' && (i == 0 || line[i - 1] != u'\\'))
            open = !open;
    return open;
}

} // namespace

std::optional<TextChange> meantByChineseKeyboard(const QString &text, qsizetype caret)
{
    const qsizetype start = lineStart(text, caret);
    const QString line = text.mid(start, caret - start);
    if (isInCodeSpan(line))
        return std::nullopt;
    for (const Reading &reading : readings()) {
        const QRegularExpressionMatch match = reading.typed.match(line);
        if (!match.hasMatch())
            continue;
        const QString markdown = reading.markdown(match);
        const qsizetype from = start + match.capturedStart();
        return TextChange{ from, match.capturedLength(), markdown, Selection::caret(from + markdown.size()) };
    }
    return std::nullopt;
}

} // namespace Hexquill
