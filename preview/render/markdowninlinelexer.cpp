// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdowninlinelexer.h"

#include "preview/render/escapehtml.h"
#include "preview/render/markdownescape.h"
#include "preview/render/markdownmask.h"
#include "preview/render/markdownsmartypants.h"

namespace Hexquill::Markdown {

namespace {

QString withoutBracketEscapes(QStringView label)
{
    QString result = label.toString();
    result.replace(QLatin1String("\\["), QLatin1String("["));
    return result.replace(QLatin1String("\\]"), QLatin1String("]"));
}

bool isTextStop(QChar c, bool gfm)
{
    switch (c.unicode()) {
    case '\\':
    case '<':
    case '!':
    case '[':
    case '`':
    case '*':
    case '_':
        return true;
    default:
        return gfm && c == u'~';
    }
}

} // namespace

InlineLexer::InlineLexer(const QString &text, InlineReader &reader)
    : m_text(text)
    , m_view(m_text)
    , m_reader(reader)
    , m_grammar(reader.grammar())
    , m_state(reader.state())
    , m_codeSpans(m_view)
    , m_strikethroughs(m_view, m_grammar)
    , m_tags(m_view, m_grammar)
    , m_links(m_view, m_grammar)
    , m_autolinks(m_view, m_grammar)
{
    m_lastNonSpace = trimmedEnd(m_view).size() - 1;
    m_nodes.reserve(4);
}

std::vector<Inline> InlineLexer::read()
{
    while (m_at < m_view.size()) {
        if (!m_keepPrevious)
            m_previous = QChar();
        m_keepPrevious = false;
        if (!readMarkup() && !readUrl())
            readText();
    }
    return std::move(m_nodes);
}

bool InlineLexer::readMarkup()
{
    switch (m_view[m_at].unicode()) {
    case '\\':
        return readEscape() || readBreak();
    case '<':
        return readTag() || readAutolink();
    case '!':
        return startsWithAt(m_view, m_at + 1, u"[") && (readLink() || readReference());
    case '[':
        return readLink() || readReference();
    case '*':
    case '_':
        return readEmphasis();
    case '`':
        return readCode();
    case ' ':
    case '\n':
        return readBreak();
    case '~':
        return readDeleted();
    default:
        return false;
    }
}

void InlineLexer::push(Inline node, qsizetype end)
{
    m_nodes.push_back(std::move(node));
    m_at = end;
}

void InlineLexer::addText(const QString &text, qsizetype end)
{
    if (!m_nodes.empty() && m_nodes.back().kind == Inline::Kind::Text)
        m_nodes.back().text += text;
    else
        m_nodes.push_back({ Inline::Kind::Text, text, {}, {} });
    m_at = end;
}

bool InlineLexer::readEscape()
{
    if (m_at + 1 >= m_view.size() || !isAsciiPunctuation(m_view[m_at + 1]))
        return false;
    push({ Inline::Kind::Escape, m_view.mid(m_at + 1, 1).toString(), {}, {} }, m_at + 2);
    return true;
}

bool InlineLexer::readTag()
{
    const qsizetype end = m_tags.end(m_at);
    if (end < 0)
        return false;
    const QStringView html = m_view.mid(m_at, end - m_at);
    noteTag(html, m_state.inLink, m_state.inRawBlock);
    push({ Inline::Kind::Html, html.toString(), {}, {} }, end);
    return true;
}

bool InlineLexer::readLink()
{
    const std::optional<LinkFound> link = m_links.inlineLink(m_at);
    if (!link)
        return false;
    pushLink(link->label, link->target, link->end);
    return true;
}

/// Brackets that could be a reference but are not defined are text, bracket by bracket.
bool InlineLexer::readReference()
{
    const std::optional<ReferenceFound> reference = m_links.reference(m_at);
    if (!reference)
        return false;
    if (const Definition *target = m_reader.definition(reference->name))
        pushLink(reference->label, *target, reference->end);
    else
        addText(m_view.mid(m_at, 1).toString(), m_at + 1);
    return true;
}

void InlineLexer::pushLink(QStringView label, const Definition &target, qsizetype end)
{
    const bool image = m_view[m_at] == u'!';
    Inline node{ image ? Inline::Kind::Image : Inline::Kind::Link, withoutBracketEscapes(label), target.href,
                 target.title };
    if (!image) {
        m_state.inLink = true;
        node.children = m_reader.read(node.text);
        m_state.inLink = false;
    } else if (!m_grammar.marked4) {
        m_state.inLink = true;
        if (node.text.contains(u'<')) // marked 15 reads the label and forgets it; tags in it count nevertheless
            m_reader.read(node.text);
        m_state.inLink = false;
    }
    push(std::move(node), end);
}

bool InlineLexer::readEmphasis()
{
    const QChar mark = m_view[m_at];
    if (m_at >= m_marksEnd)
        m_marksEnd = skip(m_view, m_at, mark);
    const qsizetype from = m_marksEnd;
    const qsizetype length = from - m_at;
    if (from >= m_view.size())
        return false;
    const char32_t next = codePointAt(m_view, from);
    const CharKind kind
        = next == '~' && m_grammar.gfm && !m_grammar.marked4 ? CharKind::Other : emphasisKind(next, mark, m_grammar);
    if (kind == CharKind::Space)
        return false;
    if (kind == CharKind::Other && mark == u'_' && isLetterOrNumber(m_previous.unicode()))
        return false;
    if (kind == CharKind::Punctuation && !m_previous.isNull()) {
        const bool mayOpen = m_previous != u'*' && m_previous != u'_'
            && emphasisKind(m_previous.unicode(), u'_', m_grammar) != CharKind::Other;
        if (!mayOpen)
            return false;
    }
    if (!m_emphasis) {
        const QString masked = maskedForEmphasis(m_view, m_reader);
        m_maskedSize = masked.size();
        m_emphasis.emplace(masked, m_grammar);
    }
    const qsizetype maskedFrom = std::max<qsizetype>(m_maskedSize - (m_view.size() - from), 0);
    const EmphasisIndex::Close close = m_emphasis->close(mark, maskedFrom, length);
    if (close.length < 0)
        return false;
    const qsizetype end = std::min(from + close.length, m_view.size());
    const bool strong = std::min(length, close.marks) % 2 == 0;
    const qsizetype width = strong ? 2 : 1;
    Inline node{ strong ? Inline::Kind::Strong : Inline::Kind::Emphasis, {}, {}, {} };
    node.children = m_reader.read(m_view.mid(m_at + width, end - m_at - 2 * width).toString());
    push(std::move(node), end);
    return true;
}

bool InlineLexer::readCode()
{
    const qsizetype close = m_codeSpans.closing(m_at);
    if (close < 0)
        return false;
    const qsizetype start = skip(m_view, m_at, u'`');
    QString code = m_view.mid(start, close - start).toString();
    code.replace(u'\n', u' ');
    const bool padded = code.startsWith(u' ') && code.endsWith(u' ') && skip(code, 0, u' ') < code.size();
    if (padded)
        code = code.mid(1, code.size() - 2);
    push({ Inline::Kind::Code, code, {}, {} }, close + start - m_at);
    return true;
}

/// Whether spaces (two or more, unless every line end breaks) and a line feed stand at \a at.
bool InlineLexer::breaksAt(qsizetype at)
{
    if (m_spacesFrom < 0 || at < m_spacesFrom || at > m_spacesEnd) {
        m_spacesFrom = at;
        m_spacesEnd = skip(m_view, at, u' ');
    }
    const qsizetype least = m_grammar.breaks ? 0 : 2;
    return m_spacesEnd < m_view.size() && m_view[m_spacesEnd] == u'\n' && m_spacesEnd - at >= least;
}

bool InlineLexer::readBreak()
{
    qsizetype feed = m_at + 1;
    if (m_view[m_at] != u'\\') {
        if (!breaksAt(m_at))
            return false;
        feed = m_spacesEnd;
    } else if (!startsWithAt(m_view, feed, u"\n")) {
        return false;
    }
    if (m_lastNonSpace <= feed) // not at the end of the text
        return false;
    push({ Inline::Kind::Break, {}, {}, {} }, feed + 1);
    return true;
}

bool InlineLexer::readDeleted()
{
    if (!m_grammar.gfm)
        return false;
    const qsizetype length = m_strikethroughs.opening(m_at);
    const qsizetype close = length > 0 ? m_strikethroughs.closing(m_at, length) : -1;
    if (close < 0)
        return false;
    const qsizetype start = m_at + length;
    Inline node{ Inline::Kind::Deleted, {}, {}, {} };
    node.children = m_reader.read(m_view.mid(start, close - start).toString());
    push(std::move(node), close + length);
    return true;
}

bool InlineLexer::readAutolink()
{
    const AutolinkScanner::Found found = m_autolinks.angled(m_at);
    if (found.end < 0)
        return false;
    QString text = m_view.mid(m_at + 1, found.end - m_at - 2).toString();
    if (m_grammar.marked4)
        text = escapedOnce(found.email && m_grammar.mangle ? mangled(text) : text);
    Inline node{ Inline::Kind::Link, text, (found.email ? QLatin1String("mailto:") : QLatin1String()) + text, {} };
    node.children.push_back({ Inline::Kind::Text, text, {}, {} });
    push(std::move(node), found.end);
    return true;
}

bool InlineLexer::readUrl()
{
    if (m_state.inLink || !m_grammar.autolink)
        return false;
    const AutolinkScanner::Found found = m_autolinks.bare(m_at);
    if (found.end < 0)
        return false;
    const QString raw = m_view.mid(m_at, found.end - m_at).toString();
    QString text = raw;
    if (m_grammar.marked4)
        text = escapedOnce(found.email && m_grammar.mangle ? mangled(raw) : raw);
    QString href = raw;
    if (found.email)
        href = QLatin1String("mailto:") + text;
    else if (found.needsScheme)
        href.prepend(QLatin1String("http://"));
    Inline node{ Inline::Kind::Link, text, href, {} };
    node.children.push_back({ Inline::Kind::Text, text, {}, {} });
    push(std::move(node), found.end);
    return true;
}

/// Where the text that starts here ends: before the next place that could be markup.
qsizetype InlineLexer::textEnd()
{
    const bool gfm = m_grammar.gfm;
    qsizetype at = m_at;
    while (at < m_view.size() && (m_view[at] == u'`' || (gfm && m_view[at] == u'~')))
        ++at;
    if (at == m_at)
        ++at;
    if (breaksAt(at))
        return at;
    const qsizetype stop = gfm ? m_autolinks.addressStop(at) : -1;
    for (const qsizetype first = at; at < m_view.size() && at != stop; ++at) {
        const QChar c = m_view[at];
        if (c > u'~')
            continue;
        if (isTextStop(c, gfm))
            break;
        if (gfm && (c == u'h' || c == u'f' || c == u'w') && m_autolinks.isUrlStart(at))
            break;
        const bool mayBreak
            = m_grammar.breaks ? c == u' ' || c == u'\n' : c == u' ' && at > first && m_view[at - 1] != u' ';
        if (mayBreak && breaksAt(at))
            break;
    }
    return at;
}

QString InlineLexer::textContent(QStringView raw)
{
    if (m_state.inRawBlock || m_autolinks.beginsBare(m_at))
        return raw.toString();
    return m_grammar.smartypants ? escapeHtml(smartened(raw, m_grammar.quotes)) : escapeHtml(raw);
}

void InlineLexer::readText()
{
    const qsizetype end = textEnd();
    const QStringView raw = m_view.mid(m_at, end - m_at);
    if (raw.back() != u'_')
        m_previous = raw.back();
    m_keepPrevious = true;
    addText(textContent(raw), end);
}

} // namespace Hexquill::Markdown
