// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/themefilters.h"

#include "preview/render/weburl.h"

#include <QRegularExpression>

namespace Hexquill {

namespace {

using Highlighter = HighlightOptions::Highlighter;

QString setting(const RenderOptions &options, const char *path)
{
    return themeSetting(options, QString::fromLatin1(path), {}).toString();
}

bool isOn(const RenderOptions &options, const char *path, bool otherwise)
{
    return themeSetting(options, QString::fromLatin1(path), otherwise).toBool();
}

/// hexo-util's unescapeHTML().
QString unescaped(QString text)
{
    static const QList<std::pair<QString, QString>> entities{
        { QStringLiteral("&lt;"), QStringLiteral("<") },    { QStringLiteral("&gt;"), QStringLiteral(">") },
        { QStringLiteral("&quot;"), QStringLiteral("\"") }, { QStringLiteral("&#39;"), QStringLiteral("'") },
        { QStringLiteral("&#96;"), QStringLiteral("`") },   { QStringLiteral("&#x2F;"), QStringLiteral("/") },
        { QStringLiteral("&#x3D;"), QStringLiteral("=") },  { QStringLiteral("&amp;"), QStringLiteral("&") },
    };
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text;
}

QString hostOf(const QString &url)
{
    const auto parsed = parseWebUrl(url);
    return parsed ? parsed->host : QString();
}

/// Every match of \a pattern replaced by what \a made gives for it.
template <typename Made>
QString replacedBy(const QString &html, const QRegularExpression &pattern, Made made)
{
    QString out;
    qsizetype done = 0;
    for (auto match = pattern.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        out += QStringView(html).mid(done, one.capturedStart() - done);
        out += made(one);
        done = one.capturedEnd();
    }
    return out += QStringView(html).mid(done);
}

QString coveredLink(const QRegularExpressionMatch &link, const RenderOptions &options)
{
    static const QRegularExpression title(QStringLiteral("title=\"([^\"]+)\""));
    const QString address = link.captured(1);
    if (!hasUrlScheme(address) || hostOf(address) == hostOf(options.siteUrl))
        return link.captured(0);
    const QString encoded = QString::fromLatin1(unescaped(address).toUtf8().toBase64());
    const auto named = title.match(link.captured(0));
    return QStringLiteral("<span class=\"exturl\" data-url=\"") + encoded + u'"'
        + (named.hasMatch() ? QStringLiteral(" title=\"%1\"").arg(named.captured(1)) : QString()) + u'>'
        + link.captured(2)
        + (isOn(options, "exturl_icon", true) ? QStringLiteral("<i class=\"fa fa-external-link-alt\"></i>") : QString())
        + QStringLiteral("</span>");
}

const QRegularExpression &mermaidCode()
{
    static const QRegularExpression mermaid(QStringLiteral("<code[^>]+?mermaid[^>]+?>"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return mermaid;
}

constexpr auto anyCode = QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption;

QString withoutHighlighterClass(QString code)
{
    static const QRegularExpression hljs(QStringLiteral("(class=\"[^>]*?)hljs([^>]*?\")"), anyCode);
    return code.replace(hljs, QStringLiteral("\\1\\2"));
}

/// Figures of Mermaid fences: only their bare code stays.
QString bareMermaid(const QString &html)
{
    static const QRegularExpression figure(
        QStringLiteral("<figure[^>]+?highlight.+?<td[^>]+?code[^>]+?>.*?(<pre.+?</pre>).+?</figure>"), anyCode);
    if (!html.contains(u"mermaid", Qt::CaseInsensitive))
        return html;
    return replacedBy(html, figure, [](const QRegularExpressionMatch &match) {
        if (!mermaidCode().match(match.captured(1)).hasMatch())
            return match.captured(0);
        return withoutHighlighterClass(match.captured(1)).replace(QStringLiteral("<br>"), QStringLiteral("\n"));
    });
}

/// Every `<pre` to its end in a wrapper, but for those that have one and Mermaid's.
QString wrappedCode(const QString &html)
{
    const QString wrapper = QStringLiteral("<div class=\"code-wrapper\">");
    QString out;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf(u"<pre", 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(u"<pre", at, Qt::CaseInsensitive)) {
        const qsizetype close = html.indexOf(u"</pre>", at + 5, Qt::CaseInsensitive);
        if (close < 0)
            break;
        if (QStringView(html).left(at).endsWith(wrapper)) {
            ++at;
            continue;
        }
        const QString code = html.mid(at, close + 6 - at);
        out += QStringView(html).mid(done, at - done);
        out += mermaidCode().match(code).hasMatch() ? withoutHighlighterClass(code)
                                                    : wrapper + code + QStringLiteral("</div>");
        done = at = close + 6;
    }
    return out += QStringView(html).mid(done);
}

} // namespace

bool isTheme(const RenderOptions &options, const char *name)
{
    return options.theme.contains(QLatin1StringView(name), Qt::CaseInsensitive);
}

QVariant themeSetting(const RenderOptions &options, const QString &path, const QVariant &otherwise)
{
    QVariant value = options.themeConfig;
    for (const QString &key : path.split(u'.'))
        value = value.toMap().value(key);
    return value.isValid() ? value : otherwise;
}

RenderOptions withThemesChoices(RenderOptions options)
{
    if (isTheme(options, "next"))
        options.highlight.hljs = false;
    if (!isTheme(options, "fluid") || !isOn(options, "code.highlight.enable", true))
        return options;
    const QString library = setting(options, "code.highlight.lib");
    options.highlight.lineNumber = isOn(options, "code.highlight.line_number", true);
    if (library == u"prismjs") {
        options.highlight.highlighter = Highlighter::Prism;
        options.highlight.preprocess = isOn(options, "code.highlight.prismjs.preprocess", true);
    } else if (library.isEmpty() || library == u"highlightjs") {
        options.highlight.highlighter = Highlighter::HighlightJs;
        options.highlight.hljs = true;
        options.highlight.wrap = false;
        options.highlight.autoDetect = true;
    }
    return options;
}

QString filteredByNext(const QString &html, const RenderOptions &options)
{
    static const QRegularExpression source(QStringLiteral("(<img[^>]*)\\ssrc="), anyCode);
    static const QRegularExpression link(QStringLiteral("<a[^>]*\\shref=\"([^\"]+)\"[^>]*>([^<]+)</a>"), anyCode);
    QString filtered = html;
    if (!isTheme(options, "next"))
        return filtered;
    if (isOn(options, "lazyload", false))
        filtered.replace(source, QStringLiteral("\\1 data-src="));
    if (isOn(options, "exturl", false))
        filtered = replacedBy(filtered, link,
                              [&](const QRegularExpressionMatch &match) { return coveredLink(match, options); });
    return filtered;
}

QString filteredByFluid(const QString &html, const RenderOptions &options)
{
    static const QRegularExpression plain(QStringLiteral("<pre><code>"), anyCode);
    if (!isTheme(options, "fluid") || !isOn(options, "code.highlight.enable", true)
        || options.highlight.highlighter != Highlighter::HighlightJs)
        return html;
    QString filtered = options.highlight.lineNumber ? bareMermaid(html) : wrappedCode(html);
    return filtered.replace(plain, QStringLiteral("<pre><code class=\"hljs\">"));
}

} // namespace Hexquill
