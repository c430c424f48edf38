// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/codefence.h"

#include "preview/render/asciiset.h"
#include "preview/render/codeblock.h"
#include "preview/render/escapehtml.h"
#include "preview/render/fencefinder.h"
#include "preview/render/jsregex.h"
#include "preview/render/jstext.h"

namespace Hexquill {

namespace {

/// The complete HTML comments of a text, asked for positions that only grow.
class Comments
{
public:
    explicit Comments(QStringView text)
        : m_text(text)
    {
        advance(0);
    }

    bool surround(qsizetype start, qsizetype end)
    {
        while (m_end >= 0 && m_end <= start)
            advance(m_end);
        return m_end > end && m_start < start;
    }

private:
    /// The next `<!--`, looked for by its rarest character.
    qsizetype openingFrom(qsizetype from) const
    {
        for (qsizetype sign = m_text.indexOf(u'!', from + 1); sign >= 0; sign = m_text.indexOf(u'!', sign + 1)) {
            if (m_text.mid(sign - 1).startsWith(u"<!--"))
                return sign - 1;
        }
        return -1;
    }

    void advance(qsizetype from)
    {
        m_start = openingFrom(from);
        const qsizetype close = m_start < 0 ? -1 : m_text.indexOf(u"-->", m_start + 4);
        m_end = close < 0 ? -1 : close + 3;
    }

    QStringView m_text;
    qsizetype m_start = -1;
    qsizetype m_end = -1;
};

/// What an info string says: options out of it, then language, title and link.
struct Info
{
    CodeBlock block;
    bool highlight = true;
};

/// Takes ` name:value` options out of \a info.
QString readOptions(const QString &info, Info &out)
{
    static const QRegularExpression option = jsRegularExpression(
        QStringLiteral("\\s((?:line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):\\S+)"));
    out.block.firstLine = 1;
    out.block.marks = QList<MarkedLines>{};
    if (!info.contains(u':'))
        return info;
    auto match = option.globalMatch(info);
    while (match.hasNext()) {
        const QStringList parts = match.next().captured(1).split(u':');
        if (parts.at(0) == u"highlight")
            out.highlight = parts.at(1) == u"true";
        else
            readCodeOption(parts.at(0), parts.at(1), out.block);
    }
    QString rest = info;
    return rest.remove(option);
}

QString captionHtml(const QString &title, const QString &url, const QString &linkText)
{
    QString html = QStringLiteral("<span>") + title + QStringLiteral("</span>");
    if (!url.isEmpty())
        html += QStringLiteral("<a href=\"") + url + QStringLiteral("\">")
            + (linkText.isEmpty() ? QStringLiteral("link") : linkText) + QStringLiteral("</a>");
    return html;
}

void readTitle(const QString &text, CodeBlock &block)
{
    if (!text.isEmpty() && std::none_of(text.begin(), text.end(), isJsSpace)) {
        block.language = text;
        return;
    }
    static const QRegularExpression withLink
        = jsRegularExpression(QStringLiteral("(\\S+)\\s+(.+?)\\s+(https?:\\/\\/\\S+|\\/\\S+)\\s*(.+)?"));
    static const QRegularExpression plain = jsRegularExpression(QStringLiteral("(\\S+)\\s*(.+)?"));
    QRegularExpressionMatch match = withLink.match(text);
    if (!match.hasMatch())
        match = plain.match(text);
    if (!match.hasMatch())
        return;
    block.language = match.captured(1);
    if (!match.captured(2).isEmpty())
        block.caption = captionHtml(match.captured(2), match.captured(3), match.captured(4));
}

Info readInfo(const QString &info, bool options)
{
    Info out;
    QString rest = options ? readOptions(info, out) : info;
    readTitle(rest.section(u'=', 0, 0), out.block);
    const qsizetype plus = rest.indexOf(QStringLiteral("=+"));
    if (plus >= 0)
        rest.remove(plus + 1, 1);
    if (rest.contains(u'=')) {
        const QString number = rest.section(u'=', 1, 1);
        out.block.inlineFirstLine = number.isEmpty() ? QStringLiteral("1") : number;
    }
    return out;
}

bool isBlank(QChar c)
{
    return isJsSpace(c) && c != u'\n' && c != u'\r';
}

/// Where a JavaScript `^` or `$` in a multi-line pattern sees a line end.
bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

/// How much of a quoted code line at the start of \a text is quote: up to \a depth marks and one blank, or nothing.
qsizetype quoteLength(QStringView text, qsizetype depth)
{
    QList<qsizetype> ends{ 0 };
    qsizetype at = 0;
    while (ends.size() <= depth) {
        while (at < text.size() && isBlank(text[at]))
            ++at;
        if (at == text.size() || text[at] != u'>')
            break;
        ends += ++at;
    }
    for (auto end = ends.crbegin(); end != ends.crend(); ++end) {
        if (*end < text.size() && isBlank(text[*end]))
            return *end + 1;
        if (*end == text.size() || isLineEnd(text[*end]))
            return *end;
    }
    return 0;
}

/// A figure without caption holds nothing but escaped code and the language, which could be HTML too.
Placeholders::Shape shapeOf(const CodeBlock &block)
{
    static constexpr AsciiSet named("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_+-.#:");
    const QString language = block.language.value_or(QString());
    const bool plain = block.caption.isEmpty()
        && std::all_of(language.begin(), language.end(), [](QChar c) { return named.contains(c); });
    return plain ? Placeholders::Shape::Closed : Placeholders::Shape::Any;
}

QString unquoted(const QString &code, qsizetype depth)
{
    QString result;
    result.reserve(code.size());
    for (qsizetype at = 0; at < code.size();) {
        const bool isStart = at == 0 || isLineEnd(code.at(at - 1));
        const qsizetype quote = isStart ? quoteLength(QStringView(code).mid(at), depth) : 0;
        if (quote > 0)
            at += quote;
        else
            result += code.at(at++);
    }
    return result;
}

} // namespace

FencedText hideFencedCode(const QString &body, const RenderOptions &options, Placeholders &placeholders)
{
    FencedText result;
    LineKeeper keeper(body);
    Comments comments(body);
    const bool hexo8 = options.hexoMajor >= 8;
    FenceFinder finder(body, hexo8);
    while (const auto fence = finder.next()) {
        keeper.keepUntil(fence->start);
        const QStringView whole = QStringView(body).mid(fence->start, fence->end - fence->start);
        Info info = readInfo(fence->info, hexo8);
        if (!info.highlight || (hexo8 && comments.surround(fence->start, fence->end))) {
            keeper.replaceUntil(fence->end, escapeBraces(whole.toString()));
            continue;
        }
        QString code = fence->code;
        if (code.endsWith(u'\n'))
            code.chop(1);
        if (const qsizetype depth = fence->prefix.count(u'>'); depth > 0)
            code = unquoted(code, depth);
        info.block.code = code;
        info.block.lineCount = int(code.count(u'\n')) + 1;
        QString failure;
        const QString html = escapeBraces(codeBlockHtml(info.block, options, &failure));
        if (!failure.isEmpty() && result.failure.isEmpty()) {
            result.failure = failure;
            result.failureLine = keeper.line();
        }
        const QString hidden = placeholders.hide(Placeholders::Kind::Code, html, keeper.line(), shapeOf(info.block));
        keeper.replaceUntil(fence->end - fence->lineEnds.size(), QString(fence->prefix + hidden));
        keeper.keepUntil(fence->end);
    }
    keeper.keepUntil(body.size());
    result.text = keeper.text();
    result.lines = keeper.map();
    return result;
}

} // namespace Hexquill
