// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownautolink.h"

namespace Hexquill::Markdown {

namespace {

/// Before the `@` of an address in angles, and of what makes text stop. (CommonMark's `^` is lost in marked.)
bool isAddressChar(QChar c)
{
    return isAsciiAlphanumeric(c) || QStringView(u".!#$%&'*+/=?_`{|}~-").contains(c);
}

/// Before the `@` of a bare address.
bool isBareAddressChar(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'.' || c == u'_' || c == u'+' || c == u'-';
}

bool isDomainChar(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'-' || c == u'_';
}

/// What is left off at the end of a bare URL.
bool isTrailing(QChar c)
{
    return QStringView(u"?!.,:;*_'\"~)").contains(c);
}

/// One label of a host name in angles: up to 63 letters, digits and inner hyphens. Its end, or -1.
qsizetype hostLabelEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (isAsciiAlphanumeric(text[end]) || text[end] == u'-'))
        ++end;
    const bool valid = end > at && end - at <= 63 && text[at] != u'-' && text[end - 1] != u'-';
    return valid ? end : -1;
}

qsizetype angledAddressEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAddressChar(text[end]))
        ++end;
    if (end == at || end >= text.size() || text[end] != u'@')
        return -1;
    int labels = 0;
    do {
        end = hostLabelEnd(text, end + 1);
        ++labels;
    } while (end >= 0 && end < text.size() && text[end] == u'.');
    return labels >= 2 && end >= 0 && end < text.size() && text[end] == u'>' ? end : -1;
}

qsizetype angledUrlEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < 32
           && (isAsciiAlphanumeric(text[end]) || text[end] == u'+' || text[end] == u'.' || text[end] == u'-'))
        ++end;
    if (end - at < 2 || !isAsciiLetter(text[at]) || end >= text.size() || text[end] != u':')
        return -1;
    while (end < text.size() && !isSpace(text[end]) && text[end] >= u' ' && text[end] != u'<' && text[end] != u'>')
        ++end;
    return end < text.size() && text[end] == u'>' ? end : -1;
}

} // namespace

AutolinkScanner::Found AutolinkScanner::angled(qsizetype at) const
{
    if (const qsizetype end = angledUrlEnd(m_text, at + 1); end >= 0)
        return { end + 1, false, false };
    if (const qsizetype end = angledAddressEnd(m_text, at + 1); end >= 0)
        return { end + 1, true, false };
    return {};
}

/// Where the domain after the `@` at \a at ends, or -1. Its last label ends with a letter or digit that neither hyphen
/// nor underscore follows; if no place of the label will do, the label is left off.
qsizetype AutolinkScanner::domainEnd(qsizetype at) const
{
    const auto runEnd = [this](qsizetype from) {
        while (from < m_text.size() && isDomainChar(m_text[from]))
            ++from;
        return from;
    };
    qsizetype end = runEnd(at + 1);
    if (end == at + 1)
        return -1;
    qsizetype best = -1;
    while (end < m_text.size() && m_text[end] == u'.') {
        const qsizetype start = end + 1;
        end = runEnd(start);
        for (qsizetype i = end; i > start; --i) {
            const bool follows = i < m_text.size() && (m_text[i] == u'-' || m_text[i] == u'_');
            if (isAsciiAlphanumeric(m_text[i - 1]) && !follows) {
                best = i;
                break;
            }
        }
        if (end == start || !isAsciiAlphanumeric(m_text[end - 1]))
            break;
    }
    return best;
}

const AutolinkScanner::AtSign &AutolinkScanner::atSign(qsizetype from)
{
    const bool known
        = m_atSign.askedFrom >= 0 && from >= m_atSign.askedFrom && (m_atSign.at < 0 || from <= m_atSign.at);
    if (known)
        return m_atSign;
    m_atSign = { from, m_text.indexOf(u'@', from), -1, -1, -1 };
    if (m_atSign.at < 0)
        return m_atSign;
    m_atSign.nameStart = m_atSign.textStart = m_atSign.at;
    while (m_atSign.nameStart > 0 && isBareAddressChar(m_text[m_atSign.nameStart - 1]))
        --m_atSign.nameStart;
    while (m_atSign.textStart > 0 && isAddressChar(m_text[m_atSign.textStart - 1]))
        --m_atSign.textStart;
    m_atSign.domainEnd = domainEnd(m_atSign.at);
    return m_atSign;
}

qsizetype AutolinkScanner::addressStop(qsizetype from)
{
    const bool known = m_stopAskedFrom >= 0 && from >= m_stopAskedFrom && (m_stopSign < 0 || from < m_stopSign);
    if (!known) {
        m_stopAskedFrom = from;
        m_stopSign = m_stopStart = -1;
        qsizetype next = from;
        for (const AtSign *sign = &atSign(next); sign->at >= 0; sign = &atSign(next)) {
            if (std::max(sign->textStart, from) < sign->at) {
                m_stopSign = sign->at;
                m_stopStart = sign->textStart;
                break;
            }
            next = sign->at + 1;
        }
    }
    return m_stopSign < 0 ? -1 : std::max(m_stopStart, from);
}

bool AutolinkScanner::isUrlStart(qsizetype at) const
{
    return startsWithAt(m_text, at, u"http://") || startsWithAt(m_text, at, u"https://")
        || startsWithAt(m_text, at, u"ftp://") || startsWithAt(m_text, at, u"www.");
}

/// Position after `http://`, `https://`, `ftp://` or `www.` in any case if a host can follow, or -1.
qsizetype AutolinkScanner::prefixEnd(qsizetype at) const
{
    const char16_t first = at < m_text.size() ? m_text[at].unicode() | 0x20 : 0;
    if (first != 'h' && first != 'f' && first != 'w')
        return -1;
    for (const QStringView prefix :
         { QStringView(u"http://"), QStringView(u"https://"), QStringView(u"ftp://"), QStringView(u"www.") }) {
        const qsizetype end = at + prefix.size();
        if (startsWithAt(m_text, at, prefix, Qt::CaseInsensitive))
            return end < m_text.size() && (isAsciiAlphanumeric(m_text[end]) || m_text[end] == u'-') ? end : -1;
    }
    return -1;
}

bool AutolinkScanner::beginsBare(qsizetype at)
{
    if (!m_grammar.gfm)
        return false;
    if (prefixEnd(at) >= 0)
        return true;
    const AtSign &sign = atSign(at);
    return sign.at > at && sign.nameStart <= at && sign.domainEnd >= 0;
}

AutolinkScanner::Found AutolinkScanner::bare(qsizetype at)
{
    if (!beginsBare(at))
        return {};
    if (prefixEnd(at) < 0)
        return { atSign(at).domainEnd, true, false };
    return { urlEnd(at), false, startsWithAt(m_text, at, u"www.") };
}

/// Start of an entity-like `&name;` that ends at \a end, or -1.
qsizetype AutolinkScanner::entityStart(qsizetype end, qsizetype least) const
{
    qsizetype start = end - 1;
    while (start > least && isAsciiAlphanumeric(m_text[start - 1]))
        --start;
    return start < end - 1 && start > least && m_text[start - 1] == u'&' ? start - 1 : -1;
}

/// A URL goes on to white space or `<`, but not beyond a parenthesis that is never closed, and without the
/// punctuation and entity-like ends behind it.
qsizetype AutolinkScanner::urlEnd(qsizetype at) const
{
    qsizetype end = at;
    while (end < m_text.size() && !isSpace(m_text[end]) && m_text[end] != u'<')
        ++end;
    const QStringView all = m_text.left(end);
    qsizetype kept = at; // up to here nothing is left off again
    for (qsizetype open = all.indexOf(u'(', at); open >= 0; open = all.indexOf(u'(', kept)) {
        const qsizetype close = all.indexOf(u')', open);
        if (close < 0) {
            end = open;
            break;
        }
        kept = close + 1;
    }
    while (end > kept) {
        const qsizetype entity = m_text[end - 1] == u';' ? entityStart(end, kept) : -1;
        if (entity >= 0)
            end = entity;
        else if (isTrailing(m_text[end - 1]))
            --end;
        else
            break;
    }
    return end;
}

} // namespace Hexquill::Markdown
