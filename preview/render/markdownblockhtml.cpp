// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownchars.h"
#include "preview/render/markdownescape.h"
#include "preview/render/markdownwriter.h"

namespace Hexquill::Markdown {

namespace {

constexpr QLatin1String Separator("<br>:");

/// The last `<br>:` of a line that a definition of at least two characters follows, or -1.
qsizetype lastSeparator(QStringView html, qsizetype begin, qsizetype end)
{
    for (qsizetype at = html.left(end).lastIndexOf(Separator); at >= begin;
         at = at == 0 ? -1 : html.lastIndexOf(Separator, at - 1)) {
        const qsizetype blanks = at + Separator.size();
        const qsizetype text = skipSpace(html, blanks);
        if (text > blanks && text + 1 < html.size() && !isLineTerminator(html[text + 1]))
            return at;
    }
    return -1;
}

bool hasSeparator(QStringView html)
{
    qsizetype colon = html.indexOf(u':');
    while (colon >= 0 && !html.left(colon + 1).endsWith(Separator))
        colon = html.indexOf(u':', colon + 1);
    return colon >= 0;
}

qsizetype endOfLine(QStringView html, qsizetype at)
{
    while (at < html.size() && !isLineTerminator(html[at]))
        ++at;
    return at;
}

} // namespace

QString codeBlockHtml(const QString &code, const QString &info, bool marked4)
{
    qsizetype end = 0;
    while (end < info.size() && !isSpace(info[end]))
        ++end;
    QString html = QStringLiteral("<pre><code");
    if (end > 0)
        html += QLatin1String(" class=\"") + (marked4 ? QLatin1String() : QLatin1String("language-"))
            + escapedOnce(info.left(end)) + u'"';
    html += u'>' + escapedAll(code);
    if (!code.endsWith(u'\n'))
        html += u'\n';
    return html + QLatin1String("</code></pre>\n");
}

std::optional<QString> descriptionList(const QString &html)
{
    const QStringView view(html);
    if (!hasSeparator(view))
        return std::nullopt;
    for (qsizetype line = 0; line <= view.size();) {
        const qsizetype end = endOfLine(view, line);
        qsizetype term = line;
        while (term < end && isSpace(view[term]))
            ++term;
        const qsizetype separator = lastSeparator(view, std::min(term + 2, view.size()), end);
        if (separator >= 0) {
            const qsizetype definition = skipSpace(view, separator + Separator.size());
            const qsizetype definitionEnd = endOfLine(view, definition);
            // White space before the term is part of the match and goes; of the text around it the rest stays.
            return html.left(std::max<qsizetype>(term - 1, 0)) + QLatin1String("<dl><dt>")
                + html.mid(term, separator - term) + QLatin1String("</dt><dd>")
                + html.mid(definition, definitionEnd - definition) + QLatin1String("</dd></dl>")
                + html.mid(definitionEnd);
        }
        line = end + 1;
    }
    return std::nullopt;
}

} // namespace Hexquill::Markdown
