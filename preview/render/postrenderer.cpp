// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/postrenderer.h"

#include "preview/render/jstext.h"
#include "preview/render/textchange.h"

#include <algorithm>

namespace Hexquill {

namespace {

const QString moreSpan = QStringLiteral("<span id=\"more\"></span>");

bool isSamePost(const RenderRequest &a, const RenderRequest &b)
{
    return a.fields == b.fields && a.title == b.title && a.path == b.path && a.slug == b.slug && a.assets == b.assets
        && a.firstLine == b.firstLine;
}

/// A list's later items may look like what could not begin one.
bool mayBeItem(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isDigit())
        ++at;
    if (at > 0)
        return at < text.size() && (text[at] == u'.' || text[at] == u')');
    if (text[0] != u'-' && text[0] != u'+' && text[0] != u'*')
        return false;
    return text.size() == 1 || isJsSpace(text[1]);
}

/// Whether \a text can neither begin, end nor change anything outside the blank lines around it: no HTML, template,
/// fence, definition or placeholder, and no line that could belong to a list before it.
bool staysInside(QStringView text)
{
    if (text.isEmpty() || isJsSpace(text.front()) || mayBeItem(text) || text.contains(u"\n\n"))
        return false;
    const bool reaches = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'<' || c == u'{' || c == u'}' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029)
            || c == QChar(0xfffc);
    });
    return !reaches && !text.contains(u"```") && !text.contains(u"~~~") && !text.contains(u"]:");
}

/// Whether \a rendering is that of \a text as one paragraph which takes all its lines.
bool isOneParagraph(const Rendering &rendering, const QString &text)
{
    return rendering.blocks.size() == 1 && rendering.blocks.constFirst().html.startsWith(u"<p>")
        && rendering.blocks.constFirst().firstLine == 0 && rendering.blocks.constFirst().lastLine == text.count(u'\n')
        && rendering.error.isEmpty() && rendering.diagnostics.isEmpty() && rendering.headings.isEmpty();
}

/// Templates look for the end of a code element in what follows it.
bool closesItsCode(const QString &html)
{
    return html.count(u"<code") == html.count(u"</code>");
}

} // namespace

void PostRenderer::forget()
{
    m_isKnown = false;
    m_memory = {};
}

Rendering PostRenderer::render(const RenderRequest &request, const RenderSite &site)
{
    if (m_isKnown && isSamePost(request, m_request)) {
        if (const std::optional<Rendering> edited = renderEdit(request, site)) {
            m_wasPartial = true;
            m_request = request;
            return m_rendering = *edited;
        }
    }
    m_wasPartial = false;
    m_isKnown = false;
    m_trace = {};
    m_rendering = Hexquill::render(request, site, m_memory, &m_trace);
    m_request = request;
    m_hasDefinitions = request.body.contains(u"]:");
    m_isParted = m_rendering.moreHtml != m_rendering.contentHtml;
    Rendering again = m_rendering;
    m_isKnown = m_trace.contained && parts(again) && again.excerptHtml == m_rendering.excerptHtml
        && again.moreHtml == m_rendering.moreHtml && m_trace.contentPieces.size() == m_rendering.blocks.size();
    if (m_isKnown && m_trace.hasTemplate)
        m_isKnown = !request.body.contains(u"content")
            && std::all_of(m_trace.contentPieces.cbegin(), m_trace.contentPieces.cend(), closesItsCode);
    return m_rendering;
}

/// Cuts the content of \a rendering at its more mark, as Hexo does; false if it has none where there was one.
bool PostRenderer::parts(Rendering &rendering) const
{
    if (!m_isParted) {
        rendering.moreHtml = rendering.contentHtml;
        return true;
    }
    const QStringView content = rendering.contentHtml;
    const qsizetype mark = content.indexOf(moreSpan);
    if (mark < 0)
        return false;
    rendering.excerptHtml = jsTrim(content.left(mark));
    rendering.moreHtml = jsTrim(content.mid(mark + moreSpan.size()));
    return true;
}

/// The only block that has to do with these lines, and with no other; -1 if there is none.
qsizetype PostRenderer::blockAt(int firstLine, int lastLine) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_rendering.blocks.size(); ++i) {
        const HtmlBlock &block = m_rendering.blocks.at(i);
        if (block.lastLine < firstLine || block.firstLine > lastLine)
            continue;
        if (found >= 0 || block.firstLine != firstLine || block.lastLine != lastLine)
            return -1;
        found = i;
    }
    return found;
}

std::optional<PostRenderer::Edit> PostRenderer::editOf(const RenderRequest &request) const
{
    const QString &before = m_request.body;
    const QString &after = request.body;
    const TextChange change = changeBetween(before, after);
    const qsizetype removed = before.size() - change.keptStart - change.keptEnd;
    if (change.middle.contains(u'\n') || QStringView(before).mid(change.keptStart, removed).contains(u'\n'))
        return std::nullopt;
    const qsizetype blank = change.keptStart < 2 ? -1 : after.lastIndexOf(u"\n\n", change.keptStart - 2);
    const qsizetype start = blank < 0 ? 0 : blank + 2;
    qsizetype end = after.indexOf(u"\n\n", change.keptStart + change.middle.size());
    if (end < 0)
        end = after.endsWith(u'\n') ? after.size() - 1 : after.size();
    if (end < change.keptStart + change.middle.size())
        return std::nullopt;
    const qsizetype longer = change.middle.size() - removed;
    Edit edit{ before.mid(start, end - longer - start), after.mid(start, end - start) };
    if (!staysInside(edit.before) || !staysInside(edit.after))
        return std::nullopt;
    if (m_hasDefinitions && (edit.before.contains(u'[') || edit.after.contains(u'[')))
        return std::nullopt;
    const int firstLine = int(QStringView(after).left(start).count(u'\n'));
    edit.block = blockAt(firstLine, firstLine + int(edit.after.count(u'\n')));
    return edit.block < 0 ? std::nullopt : std::optional(edit);
}

/// The paragraph is rendered alone as it was, too: only where that gives what the whole post had there does it stand by
/// itself.
std::optional<Rendering> PostRenderer::renderEdit(const RenderRequest &request, const RenderSite &site)
{
    const std::optional<Edit> edit = editOf(request);
    if (!edit)
        return std::nullopt;
    RenderRequest alone = request;
    alone.body = edit->before;
    const Rendering before = Hexquill::render(alone, site);
    if (!isOneParagraph(before, edit->before) || before.contentHtml != m_trace.contentPieces.at(edit->block)
        || before.publishedHtml != m_rendering.blocks.at(edit->block).html)
        return std::nullopt;
    alone.body = edit->after;
    const Rendering after = Hexquill::render(alone, site);
    if (!isOneParagraph(after, edit->after) || (m_trace.hasTemplate && !closesItsCode(after.contentHtml)))
        return std::nullopt;
    Rendering rendering = m_rendering;
    rendering.revision = request.revision;
    apply(*edit, after, rendering);
    if (!parts(rendering))
        return std::nullopt;
    return rendering;
}

void PostRenderer::apply(const Edit &edit, const Rendering &paragraph, Rendering &rendering)
{
    const bool isPublished = rendering.contentHtml == rendering.publishedHtml;
    const auto replaceIn = [&](QString &html, qsizetype at, qsizetype length, const QString &with) {
        QString changed;
        changed.reserve(html.size() - length + with.size());
        changed += QStringView(html).left(at);
        changed += with;
        changed += QStringView(html).mid(at + length);
        html = changed;
    };
    qsizetype contentAt = 0;
    qsizetype publishedAt = 0;
    for (qsizetype i = 0; i < edit.block; ++i) {
        contentAt += m_trace.contentPieces.at(i).size();
        publishedAt += rendering.blocks.at(i).html.size();
    }
    QString &piece = m_trace.contentPieces[edit.block];
    QString &block = rendering.blocks[edit.block].html;
    replaceIn(rendering.contentHtml, contentAt, piece.size(), paragraph.contentHtml);
    const bool staysPublished = isPublished && paragraph.contentHtml == paragraph.publishedHtml;
    if (staysPublished)
        rendering.publishedHtml = rendering.contentHtml;
    else
        replaceIn(rendering.publishedHtml, publishedAt, block.size(), paragraph.publishedHtml);
    piece = paragraph.contentHtml;
    block = paragraph.publishedHtml;
}

} // namespace Hexquill
