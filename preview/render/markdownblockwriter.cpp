// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownescape.h"
#include "preview/render/markdownwriter.h"

#include <QCoreApplication>

namespace Hexquill::Markdown {

BlockWriter::BlockWriter(const Document &document, const MarkdownOptions &options, const MarkdownContext &context)
    : m_document(document)
    , m_options(options)
    , m_marked4(options.dialect == MarkdownDialect::Marked4)
    , m_inline(options, context)
    , m_headings(options)
{
}

QString BlockWriter::html(const Block &block)
{
    QString out;
    if (block.kind == Block::Kind::Text)
        writeTexts(inlineHtml(block.inlineText), true, out);
    else
        writeBlock(block, out);
    if (m_inline.badImage() && !m_failure) {
        m_failure
            = QCoreApplication::translate("Hexquill::Markdown", "Hexo cannot read the image address “%1” and gives up.")
                  .arg(*m_inline.badImage());
    }
    return out;
}

QString BlockWriter::inlineHtml(qsizetype index)
{
    return index < 0 ? QString() : m_inline.html(m_document.texts[size_t(index)].nodes);
}

void BlockWriter::writeInline(qsizetype index, QString &out)
{
    if (index >= 0)
        m_inline.write(m_document.texts[size_t(index)].nodes, out);
}

/// Bare texts that follow each other are one, a paragraph where \a paragraphs says so.
void BlockWriter::write(const std::vector<Block> &blocks, bool paragraphs, QString &out)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != Block::Kind::Text) {
            writeBlock(blocks[i], out);
            continue;
        }
        QString text = inlineHtml(blocks[i].inlineText);
        for (; i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::Text; ++i)
            text += u'\n' + inlineHtml(blocks[i + 1].inlineText);
        writeTexts(text, paragraphs, out);
    }
}

void BlockWriter::writeTexts(QString html, bool paragraph, QString &out) const
{
    out += paragraph ? paragraphHtml(html) : html;
}

void BlockWriter::writeBlock(const Block &block, QString &out)
{
    switch (block.kind) {
    case Block::Kind::Code:
        out += codeBlockHtml(block.text, block.info, m_marked4);
        break;
    case Block::Kind::Heading:
        writeHeading(block, out);
        break;
    case Block::Kind::Rule:
        out += QLatin1String("<hr>\n");
        break;
    case Block::Kind::Quote:
        out += QLatin1String("<blockquote>\n");
        write(block.children, true, out);
        out += QLatin1String("</blockquote>\n");
        break;
    case Block::Kind::List:
        writeList(block, out);
        break;
    case Block::Kind::Html:
        out += block.text;
        break;
    case Block::Kind::Table:
        writeTable(block.table, out);
        break;
    case Block::Kind::Paragraph:
        out += paragraphHtml(inlineHtml(block.inlineText));
        break;
    case Block::Kind::Space:
    case Block::Kind::Item:
    case Block::Kind::Text:
        break;
    }
}

void BlockWriter::writeHeading(const Block &block, QString &out)
{
    const std::optional<QString> heading = m_headings.heading(block.number, inlineHtml(block.inlineText));
    if (!heading && !m_failure)
        m_failure = QCoreApplication::translate(
            "Hexquill::Markdown", "Hexo gives up on a heading that is a link to “#” when anchorAlias is on.");
    out += heading.value_or(QString());
}

void BlockWriter::writeList(const Block &list, QString &out)
{
    const QLatin1String element = list.ordered ? QLatin1String("ol") : QLatin1String("ul");
    out += u'<' + element;
    if (list.ordered && list.number != 1)
        out += QLatin1String(" start=\"") + QString::number(list.number) + u'"';
    out += QLatin1String(">\n");
    for (const Block &item : list.children)
        writeItem(item, out);
    out += QLatin1String("</") + element + QLatin1String(">\n");
}

/// A loose item's check box goes into its first paragraph if that begins with text; elsewhere it is lost or a
/// paragraph of its own.
void BlockWriter::writeItem(const Block &item, QString &out)
{
    out += QLatin1String("<li>");
    const QString box = QLatin1String("<input ") + (item.checked ? QLatin1String("checked=\"\" ") : QLatin1String())
        + QLatin1String("disabled=\"\" type=\"checkbox\"> ");
    if (!item.task) {
        write(item.children, item.loose, out);
    } else if (!item.loose) {
        out += box;
        write(item.children, false, out);
    } else if (!item.children.empty() && item.children.front().kind == Block::Kind::Paragraph) {
        const std::vector<Inline> &nodes = m_document.texts[size_t(item.children.front().inlineText)].nodes;
        const bool showsBox = !nodes.empty() && nodes.front().kind == Inline::Kind::Text;
        const QString first = inlineHtml(item.children.front().inlineText);
        out += paragraphHtml(showsBox ? box + (m_marked4 ? QLatin1String(" ") : QLatin1String()) + first : first);
        write({ item.children.begin() + 1, item.children.end() }, true, out);
    } else {
        QString text = box;
        size_t i = 0;
        for (; i < item.children.size() && item.children[i].kind == Block::Kind::Text; ++i)
            text += u'\n' + inlineHtml(item.children[i].inlineText);
        writeTexts(text, true, out);
        write({ item.children.begin() + qsizetype(i), item.children.end() }, true, out);
    }
    out += QLatin1String("</li>\n");
}

void BlockWriter::writeTable(const Table &table, QString &out)
{
    out += QLatin1String("<table>\n<thead>\n");
    writeRow(table.header, table, QLatin1String("th"), out);
    out += QLatin1String("</thead>\n");
    if (!table.rows.isEmpty())
        out += QLatin1String("<tbody>");
    for (const QList<qsizetype> &row : table.rows)
        writeRow(row, table, QLatin1String("td"), out);
    if (!table.rows.isEmpty())
        out += QLatin1String("</tbody>");
    out += QLatin1String("</table>\n");
}

void BlockWriter::writeRow(const QList<qsizetype> &cells, const Table &table, QLatin1String element, QString &out)
{
    static constexpr QLatin1String Names[]{ QLatin1String(), QLatin1String("left"), QLatin1String("center"),
                                            QLatin1String("right") };
    out += QLatin1String("<tr>\n");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        out += u'<' + element;
        if (const Alignment alignment = table.alignments.value(i, Alignment::None); alignment != Alignment::None)
            out += QLatin1String(" align=\"") + Names[int(alignment)] + u'"';
        out += u'>';
        writeInline(cells[i], out);
        out += QLatin1String("</") + element + QLatin1String(">\n");
    }
    out += QLatin1String("</tr>\n");
}

QString BlockWriter::paragraphHtml(const QString &html) const
{
    if (m_options.descriptionLists) {
        if (const std::optional<QString> list = descriptionList(html))
            return *list;
    }
    return QLatin1String("<p>") + html + QLatin1String("</p>\n");
}

} // namespace Hexquill::Markdown
