// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/escapehtml.h"

#include "preview/render/asciiset.h"

#include <algorithm>
#include <functional>
#include <limits>

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

constexpr AsciiSet hexoMarks("<>\"'`/=&");

/// hexo-util's entity for a character, none where it stays.
QStringView hexoEntity(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    case u'"':
        return u"&quot;";
    case u'\'':
        return u"&#39;";
    case u'`':
        return u"&#96;";
    case u'/':
        return u"&#x2F;";
    case u'=':
        return u"&#x3D;";
    case u'&':
        return isEntityAt(text, at) ? QStringView() : QStringView(u"&amp;");
    default:
        return {};
    }
}

QStringView highlightJsEntity(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'&':
        return u"&amp;";
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    case u'"':
        return u"&quot;";
    case u'\'':
        return u"&#x27;";
    default:
        return {};
    }
}

/// \a text with the entities that \a entityAt names for some of \a candidates; the rest is copied piece by piece.
/// A text without any is returned as \a whole makes it.
template <typename EntityAt, typename Whole>
QString withEntities(QStringView text, const AsciiSet &candidates, EntityAt entityAt, Whole whole)
{
    QString html;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!candidates.contains(text[at]))
            continue;
        const QStringView entity = entityAt(text, at);
        if (entity.isEmpty())
            continue;
        if (html.isEmpty())
            html.reserve(text.size() + text.size() / 8 + entity.size());
        html += text.mid(done, at - done);
        html += entity;
        done = at + 1;
    }
    if (html.isEmpty())
        return std::invoke(whole, text);
    return html += text.mid(done);
}

} // namespace

QString escapeHtml(QStringView text)
{
    return withEntities(text, hexoMarks, hexoEntity, &QStringView::toString);
}

QString escapeHtml(const QString &text)
{
    return withEntities(text, hexoMarks, hexoEntity, [&](QStringView) { return text; });
}

QString escapeHighlightJs(QStringView text)
{
    static constexpr AsciiSet marks("&<>\"'");
    return withEntities(text, marks, highlightJsEntity, &QStringView::toString);
}

QString escapePrism(QStringView text)
{
    QString html = text.toString();
    html.replace(u'&', QStringLiteral("&amp;")).replace(u'<', QStringLiteral("&lt;"));
    return html.replace(QChar::Nbsp, u' ');
}

QString escapeBraces(const QString &html)
{
    constexpr qsizetype none = std::numeric_limits<qsizetype>::max();
    const auto next = [&](QChar brace, qsizetype from) {
        const qsizetype found = html.indexOf(brace, from);
        return found < 0 ? none : found;
    };
    qsizetype open = next(u'{', 0);
    qsizetype close = next(u'}', 0);
    if (open == close)
        return html; // neither
    QString escaped;
    escaped.reserve(html.size() + html.size() / 8);
    qsizetype done = 0;
    while (open != close) {
        const qsizetype at = std::min(open, close);
        escaped += QStringView(html).mid(done, at - done);
        escaped += at == open ? u"&#123;" : u"&#125;";
        done = at + 1;
        (at == open ? open : close) = next(html.at(at), done);
    }
    return escaped += QStringView(html).mid(done);
}

} // namespace Hexquill
