// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownheadings.h"

#include "preview/render/markdownchars.h"
#include "preview/render/slugize.h"
#include "preview/render/striphtml.h"

namespace Hexquill::Markdown {

namespace {

/// The entities that hexo-util's unescapeHTML() knows, found in one walk.
QString unescapedHtml(const QString &html)
{
    static const std::pair<QLatin1String, char16_t> Entities[] = {
        { QLatin1String("&amp;"), u'&' },  { QLatin1String("&lt;"), u'<' },   { QLatin1String("&gt;"), u'>' },
        { QLatin1String("&quot;"), u'"' }, { QLatin1String("&#39;"), u'\'' }, { QLatin1String("&#96;"), u'`' },
        { QLatin1String("&#x2F;"), u'/' }, { QLatin1String("&#x3D;"), u'=' },
    };
    if (!html.contains(u'&'))
        return html;
    QString text;
    text.reserve(html.size());
    for (qsizetype i = 0; i < html.size(); ++i) {
        QChar c = html[i];
        if (c == u'&') {
            for (const auto &[entity, character] : Entities) {
                if (QStringView(html).mid(i).startsWith(entity)) {
                    c = character;
                    i += entity.size() - 1;
                    break;
                }
            }
        }
        text += c;
    }
    return text;
}

QString idOf(const QString &html, int transform)
{
    return slugize(trimmed(stripHtml(unescapedHtml(html))).toString(), transform);
}

/// Names that every JavaScript object has: hexo-renderer-marked counts on from the function it finds there.
bool isObjectMember(const QString &id)
{
    static const QStringList Members{ QStringLiteral("constructor"),    QStringLiteral("hasOwnProperty"),
                                      QStringLiteral("isPrototypeOf"),  QStringLiteral("propertyIsEnumerable"),
                                      QStringLiteral("toLocaleString"), QStringLiteral("toString"),
                                      QStringLiteral("valueOf") };
    return Members.contains(id);
}

/// A link to an anchor that starts a heading.
struct Alias
{
    qsizetype tagStart = -1;
    qsizetype tagEnd = -1;
    QString name;
};

Alias aliasIn(const QString &html)
{
    static const QLatin1String Opening("<a href=\"#");
    for (qsizetype at = html.indexOf(Opening); at >= 0; at = html.indexOf(Opening, at + 1)) {
        const qsizetype start = at + Opening.size();
        const qsizetype quote = html.indexOf(u'"', start);
        const qsizetype end = quote < 0 ? -1 : html.indexOf(u'>', quote);
        const QString name = html.mid(start, quote - start);
        const bool plain = !name.isEmpty() && !name.contains(u'<') && !name.contains(u'>') && !name.contains(u'\'');
        if (end >= 0 && plain)
            return { at, end + 1, name };
    }
    return {};
}

} // namespace

QString HeadingWriter::uniqueId(const QString &id)
{
    if (!m_repetitions.contains(id) && isObjectMember(id)) {
        m_repetitions.insert(id, 0);
        return id + QLatin1String("-NaN");
    }
    int &count = m_repetitions[id];
    return count++ == 0 ? id : id + u'-' + QString::number(count - 1);
}

void HeadingWriter::count(const QStringList &ids)
{
    for (const QString &id : ids)
        uniqueId(id);
}

std::optional<QString> HeadingWriter::heading(int level, QString html)
{
    const QString element = u'h' + QString::number(level);
    if (!m_options.headerIds)
        return QStringLiteral("<%1>").arg(element) + html + QStringLiteral("</%1>").arg(element);

    const bool aliased = m_options.anchorAlias && html.startsWith(QLatin1String("<a href=\"#"));
    const Alias alias = aliased ? aliasIn(html) : Alias{};
    if (aliased && alias.tagStart < 0)
        return std::nullopt;
    m_ids += idOf(aliased ? alias.name : html, m_options.modifyAnchors);
    const QString id = uniqueId(m_ids.constLast());
    if (aliased) {
        QString tag = html.mid(alias.tagStart, alias.tagEnd - alias.tagStart);
        tag.replace(tag.indexOf(alias.name), alias.name.size(), id); // the first place that reads like the name
        html.replace(alias.tagStart, alias.tagEnd - alias.tagStart, tag);
    }
    return u'<' + element + QLatin1String(" id=\"") + id + QLatin1String("\"><a href=\"#") + id
        + QLatin1String("\" class=\"headerlink\" title=\"") + stripHtml(html) + QLatin1String("\"></a>") + html
        + QLatin1String("</") + element + u'>';
}

} // namespace Hexquill::Markdown
