// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/htmlinline.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Hexquill {

namespace {

bool isOneOf(const QString &tag, const QSet<QString> &tags)
{
    return tags.contains(tag);
}

/// Escapes what would be read as Markdown, as an entity or as a tag of Hexo anywhere in a line.
QString escaped(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*\\[\\]<~])"));
    static const QRegularExpression underscore(QStringLiteral("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"));
    static const QRegularExpression entity(QStringLiteral("&(?=#?\\w+;)"));
    static const QRegularExpression tag(QStringLiteral("\\{(?=[{%#])"));
    return QString(text)
        .replace(signs, QStringLiteral("\\\\1"))
        .replace(underscore, QStringLiteral("\\_"))
        .replace(entity, QStringLiteral("&amp;"))
        .replace(tag, QStringLiteral("&#123;"));
}

QString folded(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\n\\f\\x{00A0}]+"));
    return QString(text).replace(blanks, QStringLiteral(" "));
}

/// Blanks, and Chinese punctuation: `** a **` and `**真，**她` would show their asterisks.
bool staysOutside(QChar c)
{
    return c.isSpace() || (c.isPunct() && c.unicode() > 0x7f);
}

/// \a words between \a marks, what cannot stand at their inner edges outside.
QString marked(const QString &words, const QString &marks)
{
    const auto first = std::find_if_not(words.begin(), words.end(), staysOutside);
    if (first == words.end() || words.contains(QStringLiteral("  \n")))
        return words; // marks do not reach over what is no line of words
    const qsizetype start = first - words.begin();
    const qsizetype end = std::find_if_not(words.rbegin(), words.rend(), staysOutside).base() - words.begin();
    return words.left(start) + marks + words.mid(start, end - start) + marks + words.mid(end);
}

/// An address for a link; empty for what no reader could follow.
QString addressOf(const QString &value)
{
    const QString address = value.trimmed();
    const QString scheme = QUrl(address).scheme().toLower();
    static const QSet<QString> allowed{ QString(), QStringLiteral("http"), QStringLiteral("https"),
                                        QStringLiteral("mailto"), QStringLiteral("ftp") };
    if (address.isEmpty() || !allowed.contains(scheme))
        return {};
    static const QRegularExpression unsafe(QStringLiteral("[\\s()<>\\\\{}]"));
    QString safe;
    for (const QChar c : address)
        safe += unsafe.match(QString(c)).hasMatch() ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c)))
                                                    : QString(c);
    // Parentheses are the one case that percent-encoding leaves alone.
    return safe.replace(QLatin1Char('('), QStringLiteral("%28")).replace(QLatin1Char(')'), QStringLiteral("%29"));
}

QString titleOf(const HtmlNode &node)
{
    const QString title = folded(node.attributes.value(QStringLiteral("title"))).trimmed();
    return title.isEmpty() || title.contains(QLatin1Char('"')) ? QString() : QStringLiteral(" \"%1\"").arg(title);
}

QString linkOf(const HtmlNode &node)
{
    const QString words = inlineMarkdown(node.children);
    const QString address = addressOf(node.attributes.value(QStringLiteral("href")));
    if (address.isEmpty() || words.trimmed().isEmpty())
        return words;
    if (wholeText(node).trimmed() == address && address.contains(QStringLiteral("://")))
        return QStringLiteral("<%1>").arg(address);
    return QStringLiteral("[%1](%2%3)").arg(words.trimmed(), address, titleOf(node));
}

QString imageOf(const HtmlNode &node)
{
    const QString address = addressOf(node.attributes.value(QStringLiteral("src")));
    if (address.isEmpty())
        return {};
    const QString words = escaped(folded(node.attributes.value(QStringLiteral("alt"))).trimmed());
    return QStringLiteral("![%1](%2%3)").arg(words, address, titleOf(node));
}

/// What a span looks like counts as much as what it is called: Google Docs marks bold words by a style.
QString styled(const HtmlNode &node, const QString &words)
{
    static const QSet<QString> bold{ QStringLiteral("b"), QStringLiteral("strong") };
    static const QSet<QString> italic{ QStringLiteral("i"), QStringLiteral("em"), QStringLiteral("cite") };
    static const QSet<QString> struck{ QStringLiteral("s"), QStringLiteral("del"), QStringLiteral("strike") };
    const QString weight = node.style(QStringLiteral("font-weight"));
    const bool heavy = weight.startsWith(QLatin1String("bold")) || weight.toInt() >= 600;
    const bool light = weight == QLatin1String("normal") || (weight.toInt() > 0 && weight.toInt() < 600);
    QString result = words;
    if (struck.contains(node.tag)
        || node.style(QStringLiteral("text-decoration")).contains(QLatin1String("line-through")))
        result = marked(result, QStringLiteral("~~"));
    if (italic.contains(node.tag) || node.style(QStringLiteral("font-style")) == QLatin1String("italic"))
        result = marked(result, QStringLiteral("*"));
    if ((bold.contains(node.tag) && !light) || heavy)
        result = marked(result, QStringLiteral("**"));
    return result;
}

QString elementMarkdown(const HtmlNode &node)
{
    static const QSet<QString> code{ QStringLiteral("code"), QStringLiteral("kbd"), QStringLiteral("samp"),
                                     QStringLiteral("tt"), QStringLiteral("var") };
    if (isUnseen(node))
        return {};
    if (node.tag == QLatin1String("br"))
        return QStringLiteral("  \n");
    if (node.tag == QLatin1String("img"))
        return imageOf(node);
    if (node.tag == QLatin1String("a"))
        return linkOf(node);
    if (isOneOf(node.tag, code))
        return codeSpan(folded(wholeText(node)));
    if (node.tag == QLatin1String("sup") || node.tag == QLatin1String("sub"))
        return QStringLiteral("<%1>%2</%1>").arg(node.tag, inlineMarkdown(node.children));
    return styled(node, inlineMarkdown(node.children));
}

} // namespace

bool isUnseen(const HtmlNode &node)
{
    static const QSet<QString> unseen{
        QStringLiteral("script"),   QStringLiteral("style"),  QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("head"),     QStringLiteral("meta"),   QStringLiteral("link"),     QStringLiteral("title"),
        QStringLiteral("iframe"),   QStringLiteral("object"), QStringLiteral("embed"),    QStringLiteral("svg"),
        QStringLiteral("math"),     QStringLiteral("canvas"), QStringLiteral("audio"),    QStringLiteral("video"),
        QStringLiteral("input"),    QStringLiteral("button"), QStringLiteral("select"),   QStringLiteral("textarea"),
        QStringLiteral("colgroup"), QStringLiteral("base"),
    };
    return isOneOf(node.tag, unseen) || node.style(QStringLiteral("display")) == QLatin1String("none")
        || node.attributes.contains(QStringLiteral("hidden"));
}

bool isBlock(const HtmlNode &node)
{
    static const QSet<QString> blocks{
        QStringLiteral("p"),        QStringLiteral("div"),     QStringLiteral("section"),    QStringLiteral("article"),
        QStringLiteral("main"),     QStringLiteral("header"),  QStringLiteral("footer"),     QStringLiteral("aside"),
        QStringLiteral("nav"),      QStringLiteral("h1"),      QStringLiteral("h2"),         QStringLiteral("h3"),
        QStringLiteral("h4"),       QStringLiteral("h5"),      QStringLiteral("h6"),         QStringLiteral("ul"),
        QStringLiteral("ol"),       QStringLiteral("li"),      QStringLiteral("blockquote"), QStringLiteral("pre"),
        QStringLiteral("table"),    QStringLiteral("figure"),  QStringLiteral("figcaption"), QStringLiteral("hr"),
        QStringLiteral("dl"),       QStringLiteral("dt"),      QStringLiteral("dd"),         QStringLiteral("address"),
        QStringLiteral("details"),  QStringLiteral("summary"), QStringLiteral("center"),     QStringLiteral("form"),
        QStringLiteral("fieldset"),
    };
    return isOneOf(node.tag, blocks);
}

bool holdsBlock(const HtmlNode &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const HtmlNode &child) { return isBlock(child) || holdsBlock(child); });
}

QString wholeText(const HtmlNode &node)
{
    if (node.isText())
        return node.text;
    if (node.tag == QLatin1String("br"))
        return QStringLiteral("\n");
    QString text;
    if (!isUnseen(node))
        for (const HtmlNode &child : node.children)
            text += wholeText(child);
    return text;
}

QString inlineMarkdown(const QList<HtmlNode> &nodes)
{
    QString result;
    for (const HtmlNode &node : nodes) {
        QString piece = node.isText() ? escaped(folded(node.text)) : elementMarkdown(node);
        const bool blankBefore = result.isEmpty() || result.endsWith(QLatin1Char(' ')) || result.endsWith(u'\n');
        if (blankBefore && node.isText() && piece.startsWith(QLatin1Char(' ')) && !result.isEmpty())
            piece.remove(0, 1);
        result += piece;
    }
    return result;
}

QString codeSpan(const QString &text)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return {};
    QString fence = QStringLiteral("`");
    while (inner.contains(fence))
        fence += QLatin1Char('`');
    const bool touches = inner.startsWith(QLatin1Char('`')) || inner.endsWith(QLatin1Char('`'));
    const QString blank = touches ? QStringLiteral(" ") : QString();
    return fence + blank + inner + blank + fence;
}

} // namespace Hexquill
