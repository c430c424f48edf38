// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/pagefilters.h"

#include "preview/render/jstext.h"
#include "preview/render/siteurl.h"
#include "preview/render/textscan.h"

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

/// Where \a name and an equals sign stand in \a tag from \a from on, whatever their case, or -1.
qsizetype attributeAt(QStringView tag, QStringView name, qsizetype from = 0)
{
    for (qsizetype equals = nearIndexOf(tag, u'=', from + name.size()); equals >= 0;
         equals = nearIndexOf(tag, u'=', equals + 1)) {
        if (tag.mid(equals - name.size(), name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return equals - name.size();
    }
    return -1;
}

Target targetOf(QStringView tag, int hexoMajor)
{
    for (qsizetype at = attributeAt(tag, u"href"); at >= 0; at = attributeAt(tag, u"href", at + 1)) {
        const qsizetype start = at + 6;
        if (hexoMajor < 8 && !isJsSpace(tag[at - 1])) // there an attribute like data-href is none
            continue;
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

QString withoutTargetMarked(QString tag, int hexoMajor)
{
    static const QRegularExpression rel(QStringLiteral("rel=[\"']([^<>\"']*)[\"']"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString added = QStringLiteral("target=\"_blank\" rel=\"noopener\" href=");
    // Hexo 7 looks for a word that nobody writes, and adds its own again
    const QString known = hexoMajor < 8 ? QStringLiteral("noopenner") : QStringLiteral("noopener");
    if (attributeAt(tag, u"rel") >= 0) {
        const QRegularExpressionMatch match = rel.match(tag);
        if (match.hasMatch() && !match.captured(1).contains(known))
            tag.replace(match.capturedStart(), match.capturedLength(),
                        QStringLiteral("rel=\"") + match.captured(1) + QStringLiteral(" noopener\""));
        added = QStringLiteral("target=\"_blank\" href=");
    }
    const qsizetype href = tag.indexOf(u"href=");
    return href < 0 ? tag : tag.replace(href, 5, added);
}

} // namespace

namespace {

/// The next `<a ` from \a from on, whatever its case, or -1.
qsizetype nextLink(QStringView html, qsizetype from)
{
    for (qsizetype at = nearIndexOf(html, u'<', from); at >= 0 && at + 2 < html.size();
         at = nearIndexOf(html, u'<', at + 1)) {
        if ((html[at + 1] == u'a' || html[at + 1] == u'A') && isJsSpace(html[at + 2]))
            return at;
    }
    return -1;
}

} // namespace

QString markExternalLinks(const QString &html, const RenderOptions &options)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = nextLink(html, 0); at >= 0; at = nextLink(html, at + 1)) {
        qsizetype end = at + 3;
        while (end < html.size() && html.at(end) != u'<' && html.at(end) != u'>')
            ++end;
        if (end == html.size() || html.at(end) == u'<')
            continue;
        const QString tag = html.mid(at, end + 1 - at);
        const Target target = targetOf(tag, options.hexoMajor);
        if (target.start < 0 || attributeAt(tag, u"target") >= 0
            || !isExternalLink(tag.mid(target.start, target.length), options.siteUrl, options.externalLink.exclude))
            continue;
        out += QStringView(html).mid(done, at - done);
        out += withoutTargetMarked(tag, options.hexoMajor);
        done = end + 1;
    }
    return done == 0 ? html : out += QStringView(html).mid(done);
}

/// The source of an img tag: where ` src=` ends and the value goes.
struct ImageSource
{
    qsizetype start = -1;
    qsizetype end = -1;
    QString value;
};

static ImageSource sourceOf(QStringView tag)
{
    qsizetype at = -1;
    for (qsizetype next = tag.indexOf(u"src=", 0, Qt::CaseInsensitive); next >= 0;
         next = tag.indexOf(u"src=", next + 1, Qt::CaseInsensitive)) {
        if (isJsSpace(tag[next - 1]))
            at = next + 4; // the last one, as the greedy search of the theme finds it
    }
    if (at < 0 || at >= tag.size())
        return {};
    const QChar quote = tag[at];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype close = tag.indexOf(quote, at + 1);
        return close < 0 ? ImageSource{} : ImageSource{ at, close + 1, tag.mid(at + 1, close - at - 1).toString() };
    }
    qsizetype end = at;
    while (end < tag.size() && !isJsSpace(tag[end]) && tag[end] != u'>')
        ++end;
    return { at, end, tag.mid(at, end - at).toString() };
}

static QString lazyImage(QString tag, bool native, const QString &placeholder)
{
    if (native)
        return tag.contains(u"loading=") ? tag : tag.chopped(1) + QStringLiteral(" loading='lazy'>");
    const ImageSource source = sourceOf(tag);
    if (source.start < 0 || tag.contains(u"data-lazy-src="))
        return tag;
    const QString empty
        = QStringLiteral("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    return tag.replace(source.start, source.end - source.start,
                       u'"' + (placeholder.isEmpty() ? empty : placeholder) + QStringLiteral("\" data-lazy-src=\"")
                           + source.value + u'"');
}

QString lazyImages(const QString &html, bool native, const QString &placeholder)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(u"<img", 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(u"<img", at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = html.indexOf(u'>', at);
        const QChar next = at + 4 < html.size() ? html.at(at + 4) : QChar();
        if (end < 0)
            break;
        const qsizetype following = html.indexOf(u'<', end);
        const bool inScript
            = following >= 0 && QStringView(html).mid(following).startsWith(u"</script>", Qt::CaseInsensitive);
        if (inScript || !(isJsSpace(next) || next == u'>'))
            continue;
        out += QStringView(html).mid(done, at - done);
        out += lazyImage(html.mid(at, end + 1 - at), native, placeholder);
        done = end + 1;
        at = end;
    }
    return out += QStringView(html).mid(done);
}

MoreMark findMoreMark(const QString &html)
{
    for (qsizetype sign = html.indexOf(u'!'); sign >= 0; sign = html.indexOf(u'!', sign + 1)) {
        const qsizetype at = sign - 1;
        if (at < 0 || !QStringView(html).mid(at).startsWith(u"<!--"))
            continue;
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
