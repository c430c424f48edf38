// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/escapehtml.h"

namespace Hexquill {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isWordCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// Counts how many characters from \a at on satisfy \a accepts.
template <typename Accepts>
qsizetype run(QStringView text, qsizetype at, Accepts accepts)
{
    qsizetype count = 0;
    while (at + count < text.size() && accepts(text[at + count]))
        ++count;
    return count;
}

bool closes(QStringView text, qsizetype at, qsizetype count, qsizetype most)
{
    return count >= 1 && count <= most && at + count < text.size() && text[at + count] == u';';
}

/// Whether what follows the ampersand at \a ampersand looks like an entity to hexo-util.
bool isEntityAt(QStringView text, qsizetype ampersand)
{
    const qsizetype at = ampersand + 1;
    if (at >= text.size())
        return false;
    if (text[at] != u'#')
        return closes(text, at, run(text, at, isWordCharacter), text.size());
    if (at + 1 < text.size() && (text[at + 1] == u'x' || text[at + 1] == u'X'))
        return closes(text, at + 2, run(text, at + 2, isHexDigit), 6);
    return closes(text, at + 1, run(text, at + 1, [](QChar c) { return c >= u'0' && c <= u'9'; }), 7);
}

} // namespace

QString escapeHtml(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'<':
            html += u"&lt;";
            break;
        case u'>':
            html += u"&gt;";
            break;
        case u'"':
            html += u"&quot;";
            break;
        case u'\'':
            html += u"&#39;";
            break;
        case u'`':
            html += u"&#96;";
            break;
        case u'/':
            html += u"&#x2F;";
            break;
        case u'=':
            html += u"&#x3D;";
            break;
        case u'&':
            html += isEntityAt(text, i) ? QStringView(u"&") : QStringView(u"&amp;");
            break;
        default:
            html += text[i];
        }
    }
    return html;
}

QString escapeHighlightJs(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += u"&amp;";
            break;
        case u'<':
            html += u"&lt;";
            break;
        case u'>':
            html += u"&gt;";
            break;
        case u'"':
            html += u"&quot;";
            break;
        case u'\'':
            html += u"&#x27;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

QString escapePrism(QStringView text)
{
    QString html = text.toString();
    html.replace(u'&', QStringLiteral("&amp;")).replace(u'<', QStringLiteral("&lt;"));
    return html.replace(QChar::Nbsp, u' ');
}

QString escapeBraces(const QString &html)
{
    QString escaped = html;
    return escaped.replace(u'{', QStringLiteral("&#123;")).replace(u'}', QStringLiteral("&#125;"));
}

} // namespace Hexquill
