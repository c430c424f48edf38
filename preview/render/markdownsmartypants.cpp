// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownsmartypants.h"

#include "preview/render/markdownchars.h"

#include <algorithm>

namespace Hexquill::Markdown {

namespace {

/// `---` and `--`; longer runs are taken three by three first.
QString withDashes(QStringView text)
{
    QString result;
    result.reserve(text.size());
    qsizetype kept = 0;
    for (qsizetype dash = text.indexOf(u'-'); dash >= 0; dash = text.indexOf(u'-', kept)) {
        const qsizetype end = skip(text, dash, u'-');
        const qsizetype run = end - dash;
        result += text.mid(kept, dash - kept);
        result += QString(run / 3, u'\u2014');
        result += run % 3 == 2 ? QStringLiteral("\u2013") : QString(run % 3, u'-');
        kept = end;
    }
    return result += text.mid(kept);
}

/// Replaces \a mark by \a open at the start and after white space or one of \a openers, else by \a close.
QString withQuotes(const QString &text, QChar mark, QChar open, QChar close, QStringView openers)
{
    if (!text.contains(mark))
        return text;
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != mark)
            continue;
        const bool opens = i == 0 || openers.contains(text[i - 1]) || isSpace(text[i - 1]);
        result[i] = opens ? open : close;
    }
    return result;
}

} // namespace

QString smartened(QStringView text, const QString &quotes)
{
    const auto isSmart = [](QChar c) { return c == u'-' || c == u'\'' || c == u'"' || c == u'.'; };
    if (std::none_of(text.begin(), text.end(), isSmart))
        return text.toString();
    const QString marks = quotes.size() == 4 ? quotes : QStringLiteral("\u201c\u201d\u2018\u2019");
    QString result = text.contains(u'-') ? withDashes(text) : text.toString();
    result = withQuotes(result, u'\'', marks[2], marks[3], u"-\u2014/([{\"");
    result = withQuotes(result, u'"', marks[0], marks[1], u"-\u2014/([{\u2018");
    if (!result.contains(u'.'))
        return result;
    return result.replace(QLatin1String("..."), QStringLiteral("\u2026"));
}

} // namespace Hexquill::Markdown
