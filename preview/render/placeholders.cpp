// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/placeholders.h"

#include "preview/render/textscan.h"

namespace Hexquill {

namespace {

QStringView nameOf(Placeholders::Kind kind)
{
    switch (kind) {
    case Placeholders::Kind::Code:
        return u"code";
    case Placeholders::Kind::Swig:
        return u"swig";
    case Placeholders::Kind::Comment:
        break;
    }
    return u"comment";
}

constexpr QChar mark(0xfffc);

/// A placeholder found around a mark character.
struct Found
{
    qsizetype start = -1;
    qsizetype end = -1;
    qsizetype index = -1;
};

/// Reads the placeholder whose mark character is at \a at; start is -1 if it is none of \a name.
Found readAround(QStringView html, qsizetype at, QStringView name)
{
    Found found;
    qsizetype after = at + 1;
    qsizetype index = 0;
    while (after < html.size() && html[after] >= u'0' && html[after] <= u'9' && index < 100'000'000)
        index = index * 10 + (html[after++].unicode() - u'0');
    if (after == at + 1 || !html.left(at).endsWith(name))
        return found;
    const QStringView before = html.left(at - name.size());
    const QStringView rest = html.mid(after);
    const qsizetype opening = before.endsWith(u"<!--") ? 4 : before.endsWith(u"&lt;!--") ? 7 : 0;
    const qsizetype closing = rest.startsWith(u"-->") ? 3 : rest.startsWith(u"--&gt;") ? 6 : 0;
    if (opening > 0 && closing > 0)
        found = { before.size() - opening, after + closing, index };
    return found;
}

} // namespace

QString Placeholders::hide(Kind kind, const QString &text, int line, Shape shape)
{
    m_stored += { text, line, shape, false };
    return QStringLiteral("<!--%1%2%3-->").arg(nameOf(kind), QStringView(&mark, 1)).arg(m_stored.size() - 1);
}

bool Placeholders::standsForClosed(QStringView html) const
{
    const qsizetype at = nearIndexOf(html.left(16), mark.unicode());
    const Found found = at < 0 ? Found{} : readAround(html, at, nameOf(Kind::Code));
    return found.start == 0 && found.index < m_stored.size() && m_stored.at(found.index).shape == Shape::Closed
        && html.mid(found.end).trimmed().isEmpty();
}

QString Placeholders::restore(Kind kind, const QString &html, QList<Origin> *origins, bool *repeated)
{
    const qsizetype first = html.indexOf(mark);
    if (first < 0)
        return html;
    QString restored;
    restored.reserve(html.size());
    qsizetype done = 0;
    for (qsizetype at = first; at >= 0; at = html.indexOf(mark, at + 1)) {
        const Found found = readAround(html, at, nameOf(kind));
        if (found.start < done || found.index < 0)
            continue;
        const bool usable = found.index < m_stored.size() && !m_stored.at(found.index).used;
        if (!usable) {
            if (repeated)
                *repeated = true;
            continue;
        }
        Stored &stored = m_stored[found.index];
        restored += QStringView(html).mid(done, found.start - done);
        if (origins)
            *origins += { restored.size(), stored.text.size(), stored.line };
        restored += stored.text;
        stored.used = true;
        done = found.end;
    }
    return restored += QStringView(html).mid(done);
}

} // namespace Hexquill
