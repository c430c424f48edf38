// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/escapehtml.h"
#include "preview/render/markdownescape.h"
#include "preview/render/markdownlinkurl.h"
#include "preview/render/markdownwriter.h"
#include "preview/render/siteurl.h"

namespace Hexquill::Markdown {

InlineWriter::InlineWriter(const MarkdownOptions &options, const MarkdownContext &context)
    : m_options(options)
    , m_context(context)
    , m_marked4(options.dialect == MarkdownDialect::Marked4)
{
}

QString InlineWriter::html(const std::vector<Inline> &nodes)
{
    QString out;
    write(nodes, out);
    return out;
}

void InlineWriter::write(const std::vector<Inline> &nodes, QString &out)
{
    for (const Inline &node : nodes)
        write(node, out);
}

void InlineWriter::write(const Inline &node, QString &out)
{
    const auto writeElement = [&](QLatin1String element) {
        out += u'<' + element + u'>';
        write(node.children, out);
        out += QLatin1String("</") + element + u'>';
    };
    switch (node.kind) {
    case Inline::Kind::Text: // Hexo escaped it as it was read; marked 15 escapes it once more, for what Hexo left out
        if (m_marked4)
            out += node.text;
        else
            appendEscapedOnce(out, node.text);
        break;
    case Inline::Kind::Escape:
        appendEscapedOnce(out, node.text);
        break;
    case Inline::Kind::Html:
        out += node.text;
        break;
    case Inline::Kind::Link:
        writeLink(node, out);
        break;
    case Inline::Kind::Image:
        writeImage(node, out);
        break;
    case Inline::Kind::Strong:
        writeElement(QLatin1String("strong"));
        break;
    case Inline::Kind::Emphasis:
        writeElement(QLatin1String("em"));
        break;
    case Inline::Kind::Deleted:
        writeElement(QLatin1String("del"));
        break;
    case Inline::Kind::Code:
        out += QLatin1String("<code>") + escapedAll(node.text) + QLatin1String("</code>");
        break;
    case Inline::Kind::Break:
        out += QLatin1String("<br>");
        break;
    }
}

QString InlineWriter::titleAttribute(const QString &title) const
{
    if (title.isEmpty())
        return {};
    return QLatin1String(" title=\"") + (m_marked4 ? escapedOnce(title) : escapeHtml(title)) + u'"';
}

QString InlineWriter::externalLinkAttributes(const QString &href) const
{
    const ExternalLinkOptions &external = m_options.externalLink;
    if (!(external.enable || external.nofollow) || !isExternalLink(href, m_context.siteUrl, external.exclude))
        return {};
    QString attributes;
    if (external.enable)
        attributes += QLatin1String(" target=\"_blank\"");
    attributes += external.nofollow ? QLatin1String(" rel=\"noopener external nofollow noreferrer\"")
                                    : QLatin1String(" rel=\"noopener\"");
    return attributes;
}

void InlineWriter::writeLink(const Inline &node, QString &out)
{
    QString href = node.href;
    if (m_options.sanitizeUrl
        && (href.startsWith(QLatin1String("javascript:")) || href.startsWith(QLatin1String("vbscript:"))
            || href.startsWith(QLatin1String("data:"))))
        href.clear();
    static const QLatin1String Mail("mailto:");
    if (m_options.mangle && !m_marked4 && href.startsWith(Mail))
        href = Mail + mangled(QStringView(href).mid(Mail.size()));
    out += QLatin1String("<a href=\"") + encodedUrl(href).value_or(href) + u'"' + titleAttribute(node.title)
        + externalLinkAttributes(href) + u'>';
    write(node.children, out);
    out += QLatin1String("</a>");
}

void InlineWriter::writeImage(const Inline &node, QString &out)
{
    const std::optional<QString> src = imageUrl(node.href, m_options, m_context);
    if (!src && !m_badImage)
        m_badImage = node.href;
    const QString label = m_marked4 ? escapedOnce(node.text) : node.text;
    QString image = QLatin1String("<img src=\"") + src.value_or(QString()) + u'"';
    if (!label.isEmpty())
        image += QLatin1String(" alt=\"") + (m_marked4 ? label : escapeHtml(label)) + u'"';
    image += titleAttribute(node.title);
    if (m_options.lazyload)
        image += QLatin1String(" loading=\"lazy\"");
    image += u'>';
    if (m_options.figcaption && !label.isEmpty())
        image = QLatin1String("<figure>") + image + QLatin1String("<figcaption aria-hidden=\"true\">") + label
            + QLatin1String("</figcaption></figure>");
    out += image;
}

} // namespace Hexquill::Markdown
