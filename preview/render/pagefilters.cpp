// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/pagefilters.h"

#include "preview/render/jstext.h"
#include "preview/render/siteurl.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

/// Where the link target of a tag that goes to another host starts and how long it is; start is -1 if it has none.
/// \a tag is `<a …>` without `<` or `>` inside. Only a quoted target directly after some `href=` counts.
struct Target
{
    qsizetype start = -1;
    qsizetype length = 0;
};

Target targetOf(QStringView tag)
{
    for (qsizetype at = tag.indexOf(u"href=", 0, Qt::CaseInsensitive); at >= 0;
         at = tag.indexOf(u"href=", at + 1, Qt::CaseInsensitive)) {
        const qsizetype start = at + 6;
        if (start > tag.size() || (tag[at + 5] != u'"' && tag[at + 5] != u'\''))
            continue;
        const QStringView rest = tag.mid(start);
        const bool web = rest.startsWith(u"http:", Qt::CaseInsensitive)
            || rest.startsWith(u"https:", Qt::CaseInsensitive) || rest.startsWith(u"//");
        const qsizetype scheme = rest.startsWith(u"//") ? 2 : rest.indexOf(u':') + 1;
        qsizetype length = 0;
        while (length < rest.size() && rest[length] != u'"' && rest[length] != u'\'')
            ++length;
        if (web && length > scheme && length < rest.size())
            return { start, length };
    }
    return {};
}

QString withoutTargetMarked(QString tag)
{
    static const QRegularExpression rel(QStringLiteral("rel=[\"']([^<>\"']*)[\"']"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString added = QStringLiteral("target=\"_blank\" rel=\"noopener\" href=");
    if (tag.contains(u"rel=", Qt::CaseInsensitive)) {
        const QRegularExpressionMatch match = rel.match(tag);
        if (match.hasMatch() && !match.captured(1).contains(u"noopener"))
            tag.replace(match.capturedStart(), match.capturedLength(),
                        QStringLiteral("rel=\"") + match.captured(1) + QStringLiteral(" noopener\""));
        added = QStringLiteral("target=\"_blank\" href=");
    }
    const qsizetype href = tag.indexOf(u"href=");
    return href < 0 ? tag : tag.replace(href, 5, added);
}

} // namespace

QString markExternalLinks(const QString &html, const RenderOptions &options)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(u"<a", 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(u"<a", at + 1, Qt::CaseInsensitive)) {
        if (at + 2 >= html.size() || !isJsSpace(html.at(at + 2)))
            continue;
        qsizetype end = at + 3;
        while (end < html.size() && html.at(end) != u'<' && html.at(end) != u'>')
            ++end;
        if (end == html.size() || html.at(end) == u'<')
            continue;
        const QString tag = html.mid(at, end + 1 - at);
        const Target target = targetOf(tag);
        if (target.start < 0 || tag.contains(u"target=", Qt::CaseInsensitive)
            || !isExternalLink(tag.mid(target.start, target.length), options.siteUrl, options.externalLink.exclude))
            continue;
        out += QStringView(html).mid(done, at - done);
        out += withoutTargetMarked(tag);
        done = end + 1;
    }
    return out += QStringView(html).mid(done);
}

MoreMark findMoreMark(const QString &html)
{
    for (qsizetype at = html.indexOf(u"<!--"); at >= 0; at = html.indexOf(u"<!--", at + 1)) {
        const QStringView rest = QStringView(html).mid(at + 4);
        const qsizetype before = rest.startsWith(u' ') ? 1 : 0;
        if (!rest.mid(before).startsWith(u"more", Qt::CaseInsensitive))
            continue;
        const QStringView tail = rest.mid(before + 4);
        const qsizetype after = tail.startsWith(u' ') ? 1 : 0;
        if (tail.mid(after).startsWith(u"-->"))
            return { at, 4 + before + 4 + after + 3 };
    }
    return {};
}

} // namespace Hexquill
