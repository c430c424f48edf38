// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdown.h"
#include "preview/render/markdownheadings.h"
#include "preview/render/markdowntree.h"

namespace Hexquill::Markdown {

/// Writes running text as hexo-renderer-marked does.
class InlineWriter
{
public:
    InlineWriter(const MarkdownOptions &options, const MarkdownContext &context);

    QString html(const std::vector<Inline> &nodes);
    /// Appends html(\a nodes) to \a out.
    void write(const std::vector<Inline> &nodes, QString &out);
    /// The image target over which hexo-renderer-marked gave up, if any. What was written is of no use then.
    const std::optional<QString> &badImage() const { return m_badImage; }

private:
    void write(const Inline &node, QString &out);
    void writeLink(const Inline &node, QString &out);
    void writeImage(const Inline &node, QString &out);
    QString externalLinkAttributes(const QString &href) const;
    /// Title attribute, empty without title.
    QString titleAttribute(const QString &title) const;

    const MarkdownOptions &m_options;
    const MarkdownContext &m_context;
    const bool m_marked4;
    std::optional<QString> m_badImage;
};

/// Writes blocks as hexo-renderer-marked does.
class BlockWriter
{
public:
    BlockWriter(const Document &document, const MarkdownOptions &options, const MarkdownContext &context);

    QString html(const Block &block);
    HeadingWriter &headings() { return m_headings; }
    /// Why hexo-renderer-marked gave up, for the writer.
    const std::optional<QString> &failure() const { return m_failure; }

private:
    void write(const std::vector<Block> &blocks, bool paragraphs, QString &out);
    void writeBlock(const Block &block, QString &out);
    void writeHeading(const Block &block, QString &out);
    void writeList(const Block &list, QString &out);
    void writeItem(const Block &item, QString &out);
    void writeTexts(QString html, bool paragraph, QString &out) const;
    void writeTable(const Table &table, QString &out);
    void writeRow(const QList<qsizetype> &cells, const Table &table, QLatin1String element, QString &out);
    QString inlineHtml(qsizetype index);
    void writeInline(qsizetype index, QString &out);
    QString paragraphHtml(const QString &html) const;

    const Document &m_document;
    const MarkdownOptions &m_options;
    const bool m_marked4;
    InlineWriter m_inline;
    HeadingWriter m_headings;
    std::optional<QString> m_failure;
};

/// Code in its `<pre>`; \a info is what stands behind the fence.
QString codeBlockHtml(const QString &code, const QString &info, bool marked4);
/// A paragraph that reads `term<br>: definition` as a description list, else nothing.
std::optional<QString> descriptionList(const QString &html);

} // namespace Hexquill::Markdown
