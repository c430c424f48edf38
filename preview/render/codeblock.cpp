// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/codeblock.h"

#include "preview/render/codelanguages.h"
#include "preview/render/escapehtml.h"
#include "preview/render/jstext.h"

#include <cmath>
#include <QStringList>

namespace Hexquill {

namespace {

bool isMarked(double line, const std::optional<QList<MarkedLines>> &marks)
{
    if (!marks)
        return false;
    for (const MarkedLines &range : *marks) {
        if (line >= range.first && line <= range.last && std::fmod(line - range.first, 1) == 0)
            return true;
    }
    return false;
}

/// The first run of tabs of each line, not only a leading one.
QString replaceFirstTabs(QString line, const QString &tab)
{
    const qsizetype at = line.indexOf(u'\t');
    if (at < 0)
        return line;
    qsizetype count = 1;
    while (at + count < line.size() && line.at(at + count) == u'\t')
        ++count;
    return line.replace(at, count, tab.repeated(count));
}

QString trimEnd(QString text)
{
    while (!text.isEmpty() && isJsSpace(text.back()))
        text.chop(1);
    return text;
}

/// hexo-util's highlight() for one block: the names it uses, then its pieces.
struct HighlightJs
{
    const CodeBlock &block;
    const HighlightOptions &options;
    QString found; ///< highlight.js's name for the language, empty if it would have to guess and finds none
    QString written; ///< as the writer named it, else found
    double firstLine = 1;
    bool gutter = true;
    bool wrap = true;

    QString attribute() const;
    QString classes() const;
    void addLine(QStringView code, double number, QString &content) const;
    QString html() const;
};

QString HighlightJs::attribute() const
{
    const bool wanted = block.languageAttribute.value_or(options.languageAttribute);
    return wanted && !written.isEmpty() ? QStringLiteral(" data-language=\"%1\"").arg(written) : QString();
}

QString HighlightJs::classes() const
{
    const QString base = options.hljs ? QStringLiteral("hljs") : QStringLiteral("highlight");
    return written.isEmpty() ? base : base + u' ' + written;
}

void HighlightJs::addLine(QStringView code, double number, QString &content) const
{
    const bool marked = isMarked(number, block.marks);
    const QLatin1String end = wrap ? QLatin1String("<br>") : QLatin1String("\n");
    if (!options.hljs && wrap)
        content += (marked ? QLatin1String("<span class=\"line marked\">") : QLatin1String("<span class=\"line\">"))
            + code + QLatin1String("</span>") + end;
    else if (marked)
        content += QLatin1String("<mark>") + code + QLatin1String("</mark>") + end;
    else
        content += code + end;
}

QString HighlightJs::html() const
{
    const QString escaped = escapeHighlightJs(options.stripIndent ? stripIndent(block.code) : block.code);
    QString numbers;
    QString content;
    double number = firstLine;
    numbers.reserve(gutter ? escaped.size() : 0);
    content.reserve(2 * escaped.size());
    for (const QStringView text : QStringView(escaped).split(u'\n')) {
        numbers += QStringLiteral("<span class=\"line\">") + jsNumber(number) + QStringLiteral("</span><br>");
        if (options.tabReplace.isEmpty())
            addLine(text, number, content);
        else
            addLine(replaceFirstTabs(text.toString(), options.tabReplace), number, content);
        ++number;
    }
    if (!wrap) {
        if (escaped.endsWith(u'\n'))
            content.chop(1);
        else
            content = trimEnd(content);
        const QString caption = block.caption.isEmpty()
            ? QString()
            : QStringLiteral("<div class=\"caption\">") + block.caption + QStringLiteral("</div>");
        return QStringLiteral("<pre>") + caption + QStringLiteral("<code class=\"") + classes() + u'"' + attribute()
            + u'>' + content + QStringLiteral("</code></pre>");
    }
    QString html = QStringLiteral("<figure class=\"highlight") + (found.isEmpty() ? QString() : u' ' + found) + u'"'
        + attribute() + u'>';
    if (!block.caption.isEmpty())
        html += QStringLiteral("<figcaption>") + block.caption + QStringLiteral("</figcaption>");
    html += QStringLiteral("<table><tr>");
    if (gutter)
        html += QStringLiteral("<td class=\"gutter\"><pre>") + numbers + QStringLiteral("</pre></td>");
    const QString before = options.hljs ? QStringLiteral("<pre><code class=\"") + classes() + u'"' + attribute() + u'>'
                                        : QStringLiteral("<pre>");
    const QString after = options.hljs ? QStringLiteral("</code></pre>") : QStringLiteral("</pre>");
    html += QStringLiteral("<td class=\"code\">") + before + content + after + QStringLiteral("</td>");
    return html + QStringLiteral("</tr></table></figure>");
}

bool hasLineNumbers(const CodeBlock &block, const HighlightOptions &options)
{
    const double own = block.lineThreshold.value_or(0);
    const double threshold = own != 0 ? own : options.lineThreshold;
    return block.lineNumber.value_or(options.lineNumber) && block.lineCount > threshold;
}

bool isExcluded(const CodeBlock &block, const HighlightOptions &options)
{
    return block.language && options.excludeLanguages.contains(*block.language);
}

QString highlightJsHtml(const CodeBlock &block, const RenderOptions &renderOptions, QString *failure)
{
    const HighlightOptions &options = renderOptions.highlight;
    HighlightJs figure{ block, options, {}, block.language.value_or(QString()) };
    figure.firstLine = block.firstLine.value_or(1);
    figure.gutter = hasLineNumbers(block, options);
    figure.wrap = options.wrap;
    bool detect = options.autoDetect;
    if (options.firstLineNumber == u"inline") {
        if (block.inlineFirstLine)
            figure.firstLine = jsToNumber(*block.inlineFirstLine);
        else
            figure.gutter = false;
    }
    if (isExcluded(block, options)) {
        figure.wrap = false;
        figure.gutter = false;
        detect = false;
    }
    figure.wrap = figure.wrap || figure.gutter;
    const QString lower = figure.written.toLower();
    if (lower == u"constructor" || lower == u"__proto__") // names that every JavaScript object has
        *failure = QStringLiteral("Unknown language: \"%1\"").arg(lower);
    if (!lower.isEmpty() || !detect)
        figure.found = isHighlightJsLanguage(lower, renderOptions.hexoMajor) ? lower : QStringLiteral("plaintext");
    if (figure.written.isEmpty())
        figure.written = figure.found;
    return figure.html();
}

QString markList(const std::optional<QList<MarkedLines>> &marks)
{
    constexpr int mostMarks = 100'000;
    QStringList numbers;
    for (const MarkedLines &range : marks.value_or(QList<MarkedLines>{})) {
        for (double line = range.first; line <= range.last && numbers.size() < mostMarks; ++line)
            numbers += jsNumber(line);
    }
    return numbers.join(u',');
}

QString replaceLeadingTabs(const QString &code, const QString &tab)
{
    QStringList lines = code.split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith(u'\t'))
            line = replaceFirstTabs(line, tab);
    }
    return lines.join(u'\n');
}

/// One empty span for each line; a final line end makes no line.
QString prismRows(const QString &code)
{
    const qsizetype lines = code.count(u'\n') + (code.endsWith(u'\n') ? 0 : 1);
    return QStringLiteral("<span aria-hidden=\"true\" class=\"line-numbers-rows\">")
        + QStringLiteral("<span></span>").repeated(qMax<qsizetype>(lines, 1)) + QStringLiteral("</span>");
}

QString prismAttributes(const CodeBlock &block, const QString &language, bool numbers, bool preprocess)
{
    QString attributes;
    if (language != u"none")
        attributes += QStringLiteral(" data-language=\"%1\"").arg(language);
    if (preprocess)
        return attributes;
    const double first = block.firstLine.value_or(0);
    const bool hasFirst = first != 0 && !std::isnan(first);
    const QString marks = markList(block.marks);
    const bool hasMarks = !marks.isEmpty() || block.showsEmptyMarks;
    if (numbers && hasFirst)
        attributes += QStringLiteral(" data-start=\"%1\"").arg(jsNumber(first));
    if (hasMarks)
        attributes += QStringLiteral(" data-line=\"%1\"").arg(marks);
    if (hasFirst && hasMarks)
        attributes += QStringLiteral(" data-line-offset=\"%1\"").arg(jsNumber(first - 1));
    return attributes;
}

QString prismHtml(const CodeBlock &block, const HighlightOptions &options)
{
    if (isExcluded(block, options))
        return QStringLiteral("<pre><code class=\"%1\">").arg(*block.language) + escapeHtml(block.code)
            + QStringLiteral("</code></pre>");
    const bool numbers = hasLineNumbers(block, options);
    const QString written = block.language.value_or(QStringLiteral("none"));
    const QString language = written == u"plaintext" ? QStringLiteral("none") : prismLanguage(written);
    QString code = options.stripIndent ? stripIndent(block.code) : block.code;
    if (!options.tabReplace.isEmpty())
        code = replaceLeadingTabs(code, options.tabReplace);
    const bool tokens = options.preprocess && language != u"none" && isPrismLanguage(language);
    QString content = tokens ? escapePrism(code) : escapeHtml(code);
    if (numbers && options.preprocess)
        content += prismRows(content);
    const QString caption = block.caption.isEmpty()
        ? QString()
        : QStringLiteral("<div class=\"caption\">") + block.caption + QStringLiteral("</div>");
    return QStringLiteral("<pre class=\"") + (numbers ? QStringLiteral("line-numbers ") : QString())
        + QStringLiteral("language-") + language + u'"' + prismAttributes(block, language, numbers, options.preprocess)
        + u'>' + caption + QStringLiteral("<code class=\"language-") + language + QStringLiteral("\">") + content
        + QStringLiteral("</code></pre>");
}

QList<MarkedLines> readMarks(QStringView value)
{
    QList<MarkedLines> marks;
    for (const QStringView part : value.split(u',')) {
        const qsizetype hyphen = part.indexOf(u'-');
        if (hyphen >= 0) {
            const double first = jsToNumber(part.left(hyphen));
            const double last = jsToNumber(part.mid(hyphen + 1));
            if (std::isnan(first) || std::isnan(last))
                continue;
            marks += { qMin(first, last), qMax(first, last) };
        }
        const double single = jsToNumber(part);
        if (!std::isnan(single))
            marks += { single, single };
    }
    return marks;
}

/// Leading blanks and tabs of \a line, or nothing if the line has no other text.
std::optional<qsizetype> indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
        ++indent;
    if (indent == line.size() || isJsSpace(line[indent]))
        return std::nullopt;
    return indent;
}

} // namespace

QString stripIndent(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::optional<qsizetype> common;
    for (const QString &line : lines) {
        if (const auto indent = indentOf(line))
            common = qMin(common.value_or(*indent), *indent);
    }
    if (common.value_or(0) == 0)
        return text;
    for (QString &line : lines) {
        qsizetype blanks = 0;
        while (blanks < *common && blanks < line.size() && (line.at(blanks) == u' ' || line.at(blanks) == u'\t'))
            ++blanks;
        if (blanks == *common)
            line.remove(0, blanks);
    }
    return lines.join(u'\n');
}

bool readCodeOption(QStringView name, QStringView value, CodeBlock &block)
{
    const double number = jsToNumber(value);
    if (name == u"line_number")
        block.lineNumber = value == u"true";
    else if (name == u"line_threshold" && !std::isnan(number))
        block.lineThreshold = number;
    else if (name == u"first_line" && !std::isnan(number))
        block.firstLine = number;
    else if (name == u"mark")
        block.marks = block.marks.value_or(QList<MarkedLines>{}) + readMarks(value);
    else if (name == u"language_attr")
        block.languageAttribute = value == u"true";
    else
        return name == u"line_threshold" || name == u"first_line" || name == u"wrap"; // wrap is read and ignored
    return true;
}

QString codeBlockHtml(const CodeBlock &block, const RenderOptions &options, QString *failure)
{
    return options.highlight.highlighter == HighlightOptions::Highlighter::Prism
        ? prismHtml(block, options.highlight)
        : highlightJsHtml(block, options, failure);
}

} // namespace Hexquill
