// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/tagshexo.h"

#include "preview/render/codeblock.h"
#include "preview/render/escapehtml.h"
#include "preview/render/htmltag.h"
#include "preview/render/jsregex.h"

namespace Hexquill {

namespace {

QString plainCode(const QString &code)
{
    return QStringLiteral("<pre><code>") + escapeHtml(code) + QStringLiteral("</code></pre>");
}

/// Hexo 7 puts a caption in as it is written.
QString spanHtml(const QString &text, int hexoMajor)
{
    return QStringLiteral("<span>") + (hexoMajor < 8 ? text : escapeHtml(text)) + QStringLiteral("</span>");
}

/// The caption of a code block; nothing where its link cannot be encoded.
std::optional<QString> codeCaption(const QString &text, int hexoMajor)
{
    static const auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression titledLink
        = jsRegularExpression(QStringLiteral("(\\S[^\\x{ffff}]*)\\s+(https?:\\/\\/\\S+)\\s+(.+)"), insensitive);
    static const QRegularExpression link
        = jsRegularExpression(QStringLiteral("(\\S[^\\x{ffff}]*)\\s+(https?:\\/\\/\\S+)"), insensitive);
    static const QRegularExpression plain = jsRegularExpression(QStringLiteral("\\S[^\\x{ffff}]*"));
    auto match = titledLink.match(text);
    const bool titled = match.hasMatch();
    if (!titled)
        match = link.match(text);
    if (match.hasMatch()) {
        const QString shown = titled ? match.captured(3) : QStringLiteral("link");
        if (hexoMajor < 8)
            return spanHtml(match.captured(1), hexoMajor)
                + QStringLiteral("<a href=\"%1\">%2</a>").arg(match.captured(2), shown);
        const auto anchor = htmlTag(QStringLiteral("a"), { { QStringLiteral("href"), match.captured(2) } }, shown);
        return anchor ? std::optional(spanHtml(match.captured(1), hexoMajor) + *anchor) : std::nullopt;
    }
    match = plain.match(text);
    return match.hasMatch() ? spanHtml(match.captured(0), hexoMajor) : QString();
}

TagResult codeblock(const TagCall &call, const TagContext &context)
{
    CodeBlock block;
    block.code = call.body;
    block.lineCount = int(call.body.count(u'\n')) + 1;
    block.firstLine = 1;
    block.marks = QList<MarkedLines>{};
    block.showsEmptyMarks = context.options.hexoMajor < 8;
    QStringList caption;
    std::optional<bool> highlight;
    for (const QString &argument : call.arguments) {
        const qsizetype colon = argument.indexOf(u':');
        const QStringView name = QStringView(argument).left(qMax<qsizetype>(colon, 0));
        const QStringView value = QStringView(argument).mid(colon + 1);
        if (name == u"highlight" && !highlight)
            highlight = value == u"true";
        else if (name == u"lang")
            block.language = value.toString();
        else if (colon < 0 || !readCodeOption(name, value, block))
            caption += argument;
    }
    const bool off = context.options.highlight.highlighter == HighlightOptions::Highlighter::None;
    if (off || !highlight.value_or(true))
        return plainCode(call.body);
    const auto captionHtml = codeCaption(caption.join(u' '), context.options.hexoMajor);
    if (!captionHtml)
        return TagResult::failed(QStringLiteral("Invalid URL"));
    block.caption = *captionHtml;
    if (block.language && block.language->isEmpty())
        block.language.reset();
    QString failure;
    const QString html = escapeBraces(codeBlockHtml(block, context.options, &failure));
    return failure.isEmpty() ? TagResult(html) : TagResult::failed(failure);
}

/// Takes ` name:value` out of \a text.
QString takeOption(QString &text, const QString &pattern)
{
    const auto match = jsRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text);
    if (match.hasMatch())
        text.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1);
}

TagResult includeCode(const TagCall &call, const TagContext &context)
{
    static const QRegularExpression titleAndFile = jsRegularExpression(QStringLiteral("(.*)?(?:\\s+|^)(\\/*\\S+)"));
    QString text = call.arguments.join(u' ');
    QString language = takeOption(text, QStringLiteral("\\s*lang:(\\w+)"));
    const QString from = takeOption(text, QStringLiteral("\\s*from:(\\d+)"));
    const QString to = takeOption(text, QStringLiteral("\\s*to:(\\d+)"));
    const auto match = titleAndFile.match(text);
    if (!match.hasMatch())
        return QString();
    const QString name = match.captured(2).section(u'/', -1);
    if (language.isEmpty() && name.lastIndexOf(u'.') > 0)
        language = name.section(u'.', -1);
    const QString folder = normalizedPath(context.options.codeDirectory);
    const QString source = normalizedPath(folder + u'/' + match.captured(2));
    const auto file = context.site.includeFiles.constFind(source.mid(folder.size() + 1));
    if (!source.startsWith(folder + u'/') || file == context.site.includeFiles.constEnd())
        return QString();
    const QStringList lines = file->split(u'\n');
    const qsizetype first = from.isEmpty() ? 0 : from.toLongLong() - 1;
    const qsizetype start = first < 0 ? qMax<qsizetype>(lines.size() + first, 0) : first;
    const qsizetype end = to.isEmpty() ? lines.size() : qMin<qsizetype>(to.toLongLong(), lines.size());
    const QString code = lines.mid(start, qMax<qsizetype>(end - start, 0)).join(u'\n').trimmed();
    if (context.options.highlight.highlighter == HighlightOptions::Highlighter::None)
        return QStringLiteral("<pre><code>") + code + QStringLiteral("</code></pre>");
    CodeBlock block;
    block.code = code;
    block.lineCount = int(lines.size());
    block.language = language.isEmpty() ? std::nullopt : std::optional(language);
    block.caption = spanHtml(match.captured(1).isEmpty() ? name : match.captured(1), context.options.hexoMajor)
        + QStringLiteral("<a href=\"") + context.url(source) + QStringLiteral("\">view raw</a>");
    QString failure;
    const QString html = codeBlockHtml(block, context.options, &failure);
    return failure.isEmpty() ? TagResult(html) : TagResult::failed(failure);
}

} // namespace

QList<TagEntry> hexoCodeTags()
{
    return { { QStringLiteral("code"), true, codeblock },
             { QStringLiteral("codeblock"), true, codeblock },
             { QStringLiteral("include_code"), false, includeCode },
             { QStringLiteral("include-code"), false, includeCode } };
}

} // namespace Hexquill
