// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownlink.h"

#include "preview/render/markdowndefinition.h"

namespace Hexquill::Markdown {

LinkScanner::LinkScanner(QStringView text, const Grammar &grammar)
    : m_text(text)
    , m_grammar(grammar)
{
}

qsizetype LinkScanner::labelStart(qsizetype at) const
{
    return m_text[at] == u'!' ? at + 2 : at + 1;
}

/// The `]` of a label whose text starts at \a from, or -1. Brackets nest once; code spans of one backtick and escapes
/// are passed over.
qsizetype LinkScanner::closingBracket(qsizetype from) const
{
    bool nested = false;
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'\\') {
            ++i;
            if (i >= m_text.size() || isLineTerminator(m_text[i]))
                return -1;
        } else if (c == u']') {
            if (!nested)
                return i;
            nested = false;
        } else if (c == u'[') {
            if (nested)
                return -1;
            nested = true;
        } else if (c == u'`' && !nested) {
            i = m_text.indexOf(u'`', i + 1);
            if (i < 0)
                return -1;
        }
    }
    return -1;
}

/// The position after white space and `)` from \a at, or -1.
qsizetype LinkScanner::linkEndAt(qsizetype at) const
{
    const qsizetype end = skipSpace(m_text, at);
    return end < m_text.size() && m_text[end] == u')' ? end + 1 : -1;
}

/// Where a title after a target that ends at \a at would start. Marked 15 allows one line feed and needs no blank.
qsizetype LinkScanner::titleStart(qsizetype at) const
{
    if (m_grammar.marked4) {
        const qsizetype start = skipSpace(m_text, at);
        return start > at ? start : -1;
    }
    const qsizetype start = skipBlanks(m_text, at);
    return start < m_text.size() && m_text[start] == u'\n' ? skipBlanks(m_text, start + 1) : start;
}

const LinkScanner::BareMark &LinkScanner::bareMark(QChar mark, qsizetype from)
{
    BareMark &known = m_bareMarks[mark == u'"' ? 0 : mark == u'\'' ? 1 : 2];
    if (known.askedFrom >= 0 && from >= known.askedFrom && (known.at < 0 || from <= known.at))
        return known;
    known = { from, m_text.indexOf(mark, from), false };
    while (known.at > from && m_text[known.at - 1] == u'\\') {
        known.escapedBefore = true;
        known.at = m_text.indexOf(mark, known.at + 1);
    }
    return known;
}

/// End of a title that starts at \a at and can end a link: at its first bare mark, else at the last escaped one before
/// it after which the link can end. -1 if there is none.
qsizetype LinkScanner::titleEnd(qsizetype at)
{
    const QChar open = at >= 0 && at < m_text.size() ? m_text[at] : QChar();
    if (open != u'"' && open != u'\'' && open != u'(')
        return -1;
    const QChar mark = open == u'(' ? QChar(u')') : open;
    const BareMark &bare = bareMark(mark, at + 1);
    if (bare.at >= 0 && linkEndAt(bare.at + 1) >= 0)
        return bare.at + 1;
    if (!bare.escapedBefore)
        return -1;
    for (qsizetype i = bare.at < 0 ? m_text.size() - 1 : bare.at - 1; i > at; --i) {
        if (m_text[i] == mark && linkEndAt(i + 1) >= 0)
            return i + 1;
    }
    return -1;
}

/// Ends the target at \a end if a title and a `)`, or a `)` alone, come there.
bool LinkScanner::finish(Target &target, qsizetype end, bool titleMayFollow)
{
    target.end = end;
    if (titleMayFollow) {
        const qsizetype start = titleStart(end);
        if (const qsizetype close = titleEnd(start); close >= 0) {
            target.title = m_text.mid(start + 1, close - start - 2);
            target.linkEnd = linkEndAt(close);
            return true;
        }
    }
    target.linkEnd = linkEndAt(end);
    return target.linkEnd >= 0;
}

LinkScanner::Target LinkScanner::angledTarget(qsizetype at)
{
    for (qsizetype i = at + 1; i < m_text.size(); ++i) {
        const QChar c = m_text[i];
        if (c == u'>') {
            Target target{ at, -1, {}, -1 };
            return i > at + 1 && finish(target, i + 1, true) ? target : Target{};
        }
        if (c == u'\n' || c == u'<')
            break;
        if (c == u'\\' && (++i >= m_text.size() || isLineTerminator(m_text[i])))
            break;
    }
    return {};
}

void LinkScanner::findRun(qsizetype at)
{
    if (m_runFrom >= 0 && at >= m_runFrom && at <= m_runEnd)
        return;
    const auto isEnd = [this](QChar c) { return c < u' ' || (m_grammar.marked4 ? isSpace(c) : c == u' '); };
    m_runFrom = m_runEnd = at;
    while (m_runEnd < m_text.size() && !isEnd(m_text[m_runEnd]))
        ++m_runEnd;
    const qsizetype last = m_text.mid(at, m_runEnd - at).lastIndexOf(u')');
    m_lastParenthesis = last < 0 ? -1 : at + last;
    m_runTitle = m_grammar.marked4 || m_text.indexOf(u')', m_runEnd) < 0 ? -1 : lastTitleInRun();
}

/// The last place of the run behind its parentheses where a title starts. Looks at no more than a thousand.
qsizetype LinkScanner::lastTitleInRun()
{
    int looks = 1000;
    for (qsizetype at = m_runEnd - 1; at > m_lastParenthesis && at >= m_runFrom && looks > 0; --at) {
        const QChar c = m_text[at];
        if (c != u'"' && c != u'\'' && c != u'(')
            continue;
        if (titleEnd(at) >= 0)
            return at;
        --looks;
    }
    return -1;
}

/// A target without angles goes on to the next white space, and back from there to where a link can end.
LinkScanner::Target LinkScanner::bareTarget(qsizetype at)
{
    findRun(at);
    Target target{ at, -1, {}, -1 };
    if (finish(target, m_runEnd, true))
        return target;
    if (m_runTitle >= at && finish(target, m_runTitle, true))
        return target;
    return m_lastParenthesis >= at && finish(target, m_lastParenthesis, false) ? target : Target{};
}

void LinkScanner::indexParentheses()
{
    if (!m_levels.empty())
        return;
    m_closings.assign(size_t(m_text.size()), -1);
    m_levels.assign(size_t(m_text.size()) + 1, 0);
    std::vector<size_t> open;
    int level = 0;
    bool escaped = false;
    for (size_t i = 0; i < m_closings.size(); ++i) {
        m_levels[i] = level;
        const QChar c = m_text[qsizetype(i)];
        if (escaped || c == u'\\') {
            escaped = !escaped;
        } else if (c == u'(') {
            open.push_back(i);
            ++level;
        } else if (c == u')') {
            --level;
            if (!open.empty()) {
                m_closings[open.back()] = qsizetype(i);
                open.pop_back();
            }
        }
    }
    m_levels.back() = level;
}

std::optional<LinkFound> LinkScanner::inlineLink(qsizetype at)
{
    const qsizetype close = closingBracket(labelStart(at));
    if (close < 0 || close + 1 >= m_text.size() || m_text[close + 1] != u'(')
        return std::nullopt;
    if (m_grammar.pedantic)
        return pedanticLink(at, close);
    const qsizetype start = skipSpace(m_text, close + 2);
    Target target;
    if (start < m_text.size() && m_text[start] == u'<')
        target = angledTarget(start);
    if (target.linkEnd < 0)
        target = bareTarget(start);
    if (target.linkEnd < 0 && m_grammar.marked4 && start > close + 2) {
        target = { start - 1, start - 1, {}, -1 }; // no target, but a title
        finish(target, start - 1, true);
    }
    return target.linkEnd < 0 ? std::nullopt : found(at, close, target);
}

/// The link without what lies behind the parenthesis that closes it. In marked the length is counted as if no white
/// space stood before the target.
std::optional<LinkFound> LinkScanner::found(qsizetype at, qsizetype close, const Target &target)
{
    LinkFound link{ m_text.mid(labelStart(at), close - labelStart(at)), {}, target.linkEnd };
    QStringView href = m_text.mid(target.begin, target.end - target.begin);
    QStringView title = target.title;
    if (const QStringView url = trimmed(href); url.startsWith(u'<')) {
        qsizetype backslashes = 0;
        while (backslashes + 1 < url.size() && url[url.size() - 2 - backslashes] == u'\\')
            ++backslashes;
        if (!url.endsWith(u'>') || backslashes % 2 == 1)
            return std::nullopt;
    } else {
        indexParentheses();
        const qsizetype parenthesis = m_closings[size_t(close + 1)];
        if (parenthesis >= 0 && parenthesis < target.end) {
            href = m_text.mid(target.begin, parenthesis - target.begin);
            title = {};
            const qsizetype length = close + 2 - at + href.size() + 1;
            link.end = at + trimmedEnd(m_text.mid(at, length)).size();
        } else if (!m_grammar.marked4 && href.contains(u')')
                   && m_levels[size_t(target.end)] > m_levels[size_t(target.begin)]) {
            return std::nullopt;
        }
    }
    href = trimmed(href);
    if (href.startsWith(u'<'))
        href = href.mid(1, std::max<qsizetype>(href.size() - 2, 0));
    link.target = { unescaped(href, m_grammar), unescaped(title, m_grammar) };
    return link;
}

/// Everything up to the next `)` of the line; quotes at its end are the title.
std::optional<LinkFound> LinkScanner::pedanticLink(qsizetype at, qsizetype close) const
{
    qsizetype end = close + 2;
    while (end < m_text.size() && m_text[end] != u')') {
        if (isLineTerminator(m_text[end++]))
            return std::nullopt;
    }
    if (end >= m_text.size())
        return std::nullopt;
    const QStringView inside = m_text.mid(close + 2, end - close - 2);
    QStringView href = inside;
    QStringView title;
    qsizetype quote = 0;
    while (quote < inside.size() && inside[quote] != u'"' && inside[quote] != u'\'')
        ++quote;
    const QStringView before = trimmedEnd(inside.left(quote));
    const qsizetype last = quote < inside.size() ? inside.lastIndexOf(inside[quote]) : -1;
    if (last > quote && !before.isEmpty() && before.size() < quote) {
        href = before;
        title = inside.mid(quote + 1, last - quote - 1);
    }
    href = trimmed(href);
    if (href.startsWith(u'<'))
        href = href.mid(1, std::max<qsizetype>(href.size() - (trimmed(inside).endsWith(u'>') ? 2 : 1), 0));
    return LinkFound{ m_text.mid(labelStart(at), close - labelStart(at)),
                      { unescaped(href, m_grammar), unescaped(title, m_grammar) },
                      end + 1 };
}

std::optional<ReferenceFound> LinkScanner::fullReference(qsizetype at) const
{
    const qsizetype start = labelStart(at);
    const qsizetype close = closingBracket(start);
    if (close < 0)
        return std::nullopt;
    const QStringView label = m_text.mid(start, close - start);
    const qsizetype open = m_grammar.pedantic ? skipSpace(m_text, close + 1) : close + 1;
    if (open >= m_text.size() || m_text[open] != u'[')
        return std::nullopt;
    const qsizetype end = m_grammar.pedantic ? m_text.indexOf(u']', open + 1) : labelEnd(m_text, open + 1);
    if (end < 0)
        return std::nullopt;
    const QStringView name = m_text.mid(open + 1, end - open - 1);
    return ReferenceFound{ label, name.isEmpty() ? label : name, end + 1 };
}

std::optional<ReferenceFound> LinkScanner::reference(qsizetype at) const
{
    if (const auto full = fullReference(at))
        return full;
    const qsizetype start = labelStart(at);
    const qsizetype close = labelEnd(m_text, start);
    if (close < 0)
        return std::nullopt;
    const QStringView name = m_text.mid(start, close - start);
    return ReferenceFound{ name, name, startsWithAt(m_text, close + 1, u"[]") ? close + 3 : close + 1 };
}

} // namespace Hexquill::Markdown
