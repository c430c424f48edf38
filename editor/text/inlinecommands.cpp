// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/inlinecommands.h"

#include "editor/text/inlinechange.h"
#include "editor/text/lines.h"

#include <QRegularExpression>
#include <QUrl>

namespace Hexquill {

namespace {

QString backticksFor(QStringView words)
{
    int longest = 0;
    int run = 0;
    for (const QChar c : words) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return QString(longest == 0 ? 1 : longest + 1, QLatin1Char('`'));
}

TextChange codeAround(const QString &text, Selection selection, Range words)
{
    const QString inner = textIn(text, words);
    const QString ticks = backticksFor(inner);
    const bool padded = inner.startsWith(QLatin1Char('`')) || inner.endsWith(QLatin1Char('`'));
    const QString pad = padded ? QStringLiteral(" ") : QString();
    const qsizetype shift = ticks.size() + pad.size();
    const Selection after = selection.isEmpty() ? Selection::caret(selection.position + shift)
                                                : selected(selection, words.start + shift, words.end + shift);
    return replaced(words, ticks + pad + inner + pad + ticks, after);
}

TextChange linkMarkup(const QString &text, Selection selection, const QString &opening)
{
    const Range range = trimmedToWords(text, { selection.start(), selection.end() });
    const Range words = range.isEmpty() ? wordAt(text, selection.position) : range;
    const QString inner = textIn(text, words);
    if (isWebAddress(inner)) {
        const QString with = opening + QStringLiteral("](") + inner + QLatin1Char(')');
        return replaced(words, with, Selection::caret(words.start + opening.size()));
    }
    const QString with = opening + inner + QStringLiteral("]()");
    const qsizetype caret = inner.isEmpty() ? words.start + opening.size() : words.start + with.size() - 1;
    return replaced(words, with, Selection::caret(caret));
}

} // namespace

TextChange toggleCode(const QString &text, Selection selection)
{
    const Range range = trimmedToWords(text, { selection.start(), selection.end() });
    if (const auto span = codeSpanAround(text, range))
        return unmarked(text, selection, *span);
    if (!range.isEmpty())
        return codeAround(text, selection, range);
    const Range word = wordAt(text, selection.position);
    return codeAround(text, selection, word.isEmpty() ? Range{ selection.position, selection.position } : word);
}

TextChange toggleLink(const QString &text, Selection selection)
{
    if (const auto span = linkAround(text, { selection.start(), selection.end() }))
        return unmarked(text, selection, *span);
    return linkMarkup(text, selection, QStringLiteral("["));
}

TextChange insertImage(const QString &text, Selection selection)
{
    return linkMarkup(text, selection, QStringLiteral("!["));
}

bool isWebAddress(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:https?://|ftp://|mailto:)[^\\s<>\"]+\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 4096 && shape.match(text.toString()).hasMatch() && QUrl(text.toString()).isValid();
}

std::optional<TextChange> linkPasted(const QString &text, Selection selection, const QString &pasted)
{
    const Range range = trimmedToWords(text, { selection.start(), selection.end() });
    const QString words = textIn(text, range);
    const QString address = pasted.trimmed();
    if (words.isEmpty() || words.contains(QLatin1Char('\n')) || isWebAddress(words) || !isWebAddress(address)
        || codeSpanAround(text, range))
        return std::nullopt;
    const bool balanced = address.count(QLatin1Char('(')) == address.count(QLatin1Char(')'));
    const QString target = balanced ? address : QLatin1Char('<') + address + QLatin1Char('>');
    const QString with = QLatin1Char('[') + words + QStringLiteral("](") + target + QLatin1Char(')');
    return replaced(range, with, Selection::caret(range.start + with.size()));
}

TextChange toggleComment(const QString &text, Selection selection)
{
    Range range{ selection.start(), selection.end() };
    if (range.isEmpty())
        range = { lineStart(text, range.start), lineEnd(text, range.start) };
    const QString open = QStringLiteral("<!-- ");
    const QString close = QStringLiteral(" -->");
    const QString inner = textIn(text, range);
    if (inner.size() >= open.size() + close.size() && inner.startsWith(open) && inner.endsWith(close)) {
        const QString words = inner.mid(open.size(), inner.size() - open.size() - close.size());
        return replaced(range, words, { range.start, range.start + words.size() });
    }
    const QString with = open + inner + close;
    return replaced(range, with, { range.start, range.start + with.size() });
}

} // namespace Hexquill
