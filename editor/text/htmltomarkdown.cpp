// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmltomarkdown.h"

#include "editor/text/editcommand.h"
#include "editor/text/htmlinline.h"
#include "editor/text/htmltable.h"

#include <QRegularExpression>
#include <QStringList>

namespace Hexquill {

namespace {

constexpr int deepest = 100; ///< blocks within blocks; what lies deeper is a paragraph of its text

QStringList blocksOf(const QList<HtmlNode> &nodes, int depth);

QString indented(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (i == 0 || !lines.at(i).isEmpty())
            lines[i].prepend(i == 0 ? first : others);
    return lines.join(QLatin1Char('\n'));
}

/// Escapes what would make a paragraph's line a heading, a quote, an item or a rule.
QString paragraph(const QString &words)
{
    static const QRegularExpression marks(
        QStringLiteral("^(#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|=+\\s*$|-{2,}\\s*$|:(?=\\s))"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])(?=\\s|$)"));
    QStringList lines = words.trimmed().split(QLatin1Char('\n'));
    for (QString &line : lines) {
        line = line.trimmed() + (line.endsWith(QLatin1String("  ")) ? QStringLiteral("  ") : QString());
        line.replace(number, QStringLiteral("\\1\\\\2")).replace(marks, QStringLiteral("\\\\1"));
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

/// The language that highlighters write into a code block's classes.
QString languageOf(const HtmlNode &node)
{
    static const QRegularExpression named(
        QStringLiteral("(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*)([\\w+#.-]+)"));
    const QString classes = node.attributes.value(QStringLiteral("class"));
    if (const auto match = named.match(classes); match.hasMatch())
        return match.captured(1);
    for (const HtmlNode &child : node.children)
        if (const QString language = child.isText() ? QString() : languageOf(child); !language.isEmpty())
            return language;
    return {};
}

QString fenced(QString code, const QString &language)
{
    if (code.endsWith(QLatin1Char('\n')))
        code.chop(1);
    QString fence = QStringLiteral("```");
    while (code.contains(fence))
        fence += QLatin1Char('`');
    return fence + language + QLatin1Char('\n') + code + QLatin1Char('\n') + fence;
}

const HtmlNode *find(const HtmlNode &node, const QString &tag, const QString &className = {})
{
    const QStringList classes = node.attributes.value(QStringLiteral("class")).split(QLatin1Char(' '));
    if (node.tag == tag && (className.isEmpty() || classes.contains(className)))
        return &node;
    for (const HtmlNode &child : node.children)
        if (const HtmlNode *found = find(child, tag, className))
            return found;
    return nullptr;
}

/// What Hexo reads behind a fence's language: title, address and the address's words.
QString captionOf(const HtmlNode &figure)
{
    const HtmlNode *caption = find(figure, QStringLiteral("figcaption"));
    if (!caption)
        return {};
    QString text;
    if (const HtmlNode *title = find(*caption, QStringLiteral("span")))
        text += QLatin1Char(' ') + wholeText(*title);
    if (const HtmlNode *link = find(*caption, QStringLiteral("a")))
        text += QLatin1Char(' ') + link->attributes.value(QStringLiteral("href")) + QLatin1Char(' ') + wholeText(*link);
    return text;
}

/// Hexo's own code blocks: the lines are in the table's cell of class code, the language is the figure's second class.
QString hexoFigure(const HtmlNode &figure)
{
    const HtmlNode *code = find(figure, QStringLiteral("td"), QStringLiteral("code"));
    if (!code)
        return {};
    const QString caption = captionOf(figure);
    const QString language = figure.attributes.value(QStringLiteral("class")).section(QLatin1Char(' '), 1, 1);
    const bool plain = language == QLatin1String("plaintext") && caption.isEmpty();
    return fenced(wholeText(*code), plain ? QString() : language + caption);
}

/// `[ ] ` or `[x] ` for an item that begins with a box.
QString taskBox(const HtmlNode &item)
{
    const HtmlNode *box = find(item, QStringLiteral("input"));
    if (!box || box->attributes.value(QStringLiteral("type")) != QLatin1String("checkbox"))
        return {};
    return box->attributes.contains(QStringLiteral("checked")) ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
}

bool isList(const HtmlNode &node)
{
    return node.tag == QLatin1String("ul") || node.tag == QLatin1String("ol");
}

bool isLoose(const HtmlNode &list)
{
    for (const HtmlNode &item : list.children)
        for (const HtmlNode &child : item.children)
            if (child.tag == QLatin1String("p"))
                return true;
    return false;
}

QString itemMarkdown(const HtmlNode &item, const QString &mark, bool loose, int depth)
{
    const QStringList blocks = blocksOf(item.children, depth + 1);
    const QString words = blocks.join(loose ? QStringLiteral("\n\n") : QStringLiteral("\n"));
    return indented(taskBox(item) + words, mark, QString(mark.size(), QLatin1Char(' ')));
}

QString listMarkdown(const HtmlNode &list, int depth)
{
    QStringList items;
    const bool loose = isLoose(list);
    bool hasStart = false;
    const int start = list.attributes.value(QStringLiteral("start")).toInt(&hasStart);
    int number = hasStart && start >= 0 ? start : 1;
    for (const HtmlNode &child : list.children) {
        if (child.isText() || isUnseen(child))
            continue;
        if (isList(child)) { // browsers show it as if it belonged to the item before
            items << indented(listMarkdown(child, depth + 1), QStringLiteral("  "), QStringLiteral("  "));
            continue;
        }
        const QString mark
            = list.tag == QLatin1String("ol") ? QString::number(number++) + QStringLiteral(". ") : QStringLiteral("- ");
        items << itemMarkdown(child, mark, loose, depth);
    }
    return items.join(loose ? QStringLiteral("\n\n") : QStringLiteral("\n"));
}

QString joined(const QStringList &blocks)
{
    return blocks.join(QStringLiteral("\n\n"));
}

/// One block as Markdown; several where it only holds others.
QStringList blockMarkdown(const HtmlNode &node, int depth)
{
    const QString &tag = node.tag;
    if (depth > deepest)
        return { paragraph(inlineMarkdown(node.children)) };
    if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit())
        return { QString(tag[1].digitValue(), QLatin1Char('#')) + QLatin1Char(' ')
                 + inlineMarkdown(node.children).simplified() };
    if (isList(node))
        return { listMarkdown(node, depth) };
    if (tag == QLatin1String("blockquote"))
        return { indented(joined(blocksOf(node.children, depth + 1)), QStringLiteral("> "), QStringLiteral("> "))
                     .replace(QStringLiteral("\n\n"), QStringLiteral("\n>\n")) };
    if (tag == QLatin1String("pre"))
        return { fenced(wholeText(node), languageOf(node)) };
    if (tag == QLatin1String("hr"))
        return { QStringLiteral("---") };
    if (tag == QLatin1String("table"))
        return isDataTable(node) ? QStringList{ tableMarkdown(node) } : blocksOf(cellContents(node), depth + 1);
    if (tag == QLatin1String("figure"))
        if (const QString code = hexoFigure(node); !code.isEmpty())
            return { code };
    return blocksOf(node.children, depth + 1);
}

QStringList blocksOf(const QList<HtmlNode> &nodes, int depth)
{
    QStringList blocks;
    QList<HtmlNode> words;
    const auto endParagraph = [&] {
        if (const QString text = paragraph(inlineMarkdown(words)); !text.isEmpty())
            blocks << text;
        words.clear();
    };
    for (const HtmlNode &node : nodes) {
        if (!node.isText() && isUnseen(node))
            continue;
        if (node.isText() || (!isBlock(node) && !holdsBlock(node))) {
            words << node;
            continue;
        }
        endParagraph();
        for (const QString &block : blockMarkdown(node, depth))
            if (!block.trimmed().isEmpty())
                blocks << block;
    }
    endParagraph();
    return blocks;
}

/// Code copied out of an editor: one box with a fixed white space holds everything.
bool isCodeOfAnEditor(const HtmlNode &body)
{
    const HtmlNode *only = nullptr;
    for (const HtmlNode &child : body.children) {
        if (child.isText() ? !child.text.trimmed().isEmpty() : only != nullptr)
            return false;
        if (!child.isText())
            only = &child;
    }
    return only && only->tag != QLatin1String("pre")
        && only->style(QStringLiteral("white-space")).startsWith(QLatin1String("pre"));
}

} // namespace

QString markdownOfHtml(const QString &html)
{
    const std::optional<HtmlNode> body = htmlTree(html);
    if (!body || isCodeOfAnEditor(*body))
        return {};
    const QString markdown = joined(blocksOf(body->children, 0));
    const auto mended = editChange(EditCommand::MendEmphasis, markdown, { 0, markdown.size() });
    return mended ? mended->appliedTo(markdown) : markdown;
}

} // namespace Hexquill
