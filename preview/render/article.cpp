// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/article.h"

#include "preview/render/htmlscan.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// In SVG and MathML, and in what leads back out of them, `<a/>` is closed or not by where it stands.
bool changesWhatIsForeign(QStringView name)
{
    return name == u"svg" || name == u"math" || name == u"foreignobject" || name == u"desc" || name == u"title";
}

/// Follows the elements that are open while HTML goes by. Its names live in that HTML.
class OpenElements
{
public:
    /// Reads on through \a html and tells whether nothing is open after it.
    bool isClosedAfter(QStringView html);
    /// Whether nothing came by that htmlparser2 could see otherwise across pieces.
    bool isPlain() const { return m_plain; }

private:
    void open(const HtmlToken &tag);
    void close(QStringView name);
    void readText(const HtmlToken &text, QStringView html);
    void shrink(qsizetype size);
    void keepNames();

    QList<QStringView> m_names;
    qsizetype m_kept = 0; ///< so many of the names are in m_keptNames
    QStringList m_keptNames;
    bool m_plain = true;
    bool m_unfinished = false; ///< a comment or tag began that the rest of its piece did not end
};

void OpenElements::open(const HtmlToken &tag)
{
    constexpr qsizetype deepest = 512; // beyond, browsers flatten too
    if (isVoidElement(tag.name))
        return;
    while (!m_names.isEmpty() && startTagCloses(tag.name, m_names.constLast()))
        shrink(m_names.size() - 1);
    if (tag.selfClosing || m_names.size() == deepest || changesWhatIsForeign(tag.name))
        m_plain = false;
    if (!tag.selfClosing && m_names.size() < deepest)
        m_names += tag.name;
}

void OpenElements::close(QStringView name)
{
    const qsizetype at = m_names.lastIndexOf(name);
    if (at >= 0)
        shrink(at);
}

void OpenElements::shrink(qsizetype size)
{
    m_names.resize(size);
    m_kept = std::min(m_kept, size);
}

/// A script that goes on in the next piece, or a `<` that could be a tag together with it.
void OpenElements::readText(const HtmlToken &text, QStringView html)
{
    if (!text.complete || (text.end == html.size() && html.mid(text.start).contains(u'<')))
        m_plain = false;
}

/// The names that stay open when the scanner goes are copied.
void OpenElements::keepNames()
{
    for (qsizetype i = m_kept; i < m_names.size(); ++i) {
        m_keptNames += m_names.at(i).toString();
        m_names[i] = m_keptNames.constLast();
    }
    m_kept = m_names.size();
}

/// What follows an unfinished comment could all be in it: it stays with it.
bool OpenElements::isClosedAfter(QStringView html)
{
    if (m_unfinished)
        return false;
    HtmlScanner scanner(html, HtmlScanner::Attributes::Skip);
    HtmlToken token = scanner.next();
    for (; token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        if (token.kind == HtmlToken::Kind::Text)
            readText(token, html);
        else if (!token.complete)
            m_unfinished = true;
        else if (token.kind == HtmlToken::Kind::Close)
            close(token.name);
        else if (token.kind == HtmlToken::Kind::Open)
            open(token);
    }
    m_plain = m_plain && !scanner.isInRawElement();
    keepNames();
    return m_names.isEmpty() && !m_unfinished;
}

} // namespace

Article::Article(QList<HtmlBlock> pieces)
    : m_pieces(std::move(pieces))
{
}

QString Article::html() const
{
    if (!m_html.isNull())
        return m_html;
    qsizetype size = 0;
    for (const HtmlBlock &piece : m_pieces)
        size += piece.html.size();
    m_html.reserve(size);
    for (const HtmlBlock &piece : m_pieces)
        m_html += piece.html;
    return m_html;
}

/// Whether that is a change; most pieces are given back as they were.
bool Article::setHtml(qsizetype index, const QString &html)
{
    QString &known = m_pieces[index].html;
    if (html.constData() == known.constData() && html.size() == known.size())
        return false;
    known = html;
    m_html = QString();
    return true;
}

qsizetype Article::pieceAt(qsizetype position) const
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (position < m_pieces.at(i).html.size())
            return i;
        position -= m_pieces.at(i).html.size();
    }
    return m_pieces.size() - 1;
}

void Article::transform(const std::function<QString(const QString &)> &change)
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (setHtml(i, change(m_pieces.at(i).html)) && isClosed(i))
            m_closed[i] = false;
    }
}

void Article::transformLinked(const std::function<QString(const QString &)> &change)
{
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (!isClosed(i))
            setHtml(i, change(m_pieces.at(i).html));
    }
}

void Article::restore(Placeholders &placeholders, Placeholders::Kind kind, bool *repeated)
{
    m_closed.resize(m_pieces.size());
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const QString html = m_pieces.at(i).html;
        m_closed[i] = placeholders.standsForClosed(html);
        setHtml(i, placeholders.restore(kind, html, nullptr, repeated));
    }
}

void Article::replace(qsizetype position, qsizetype length, const QString &text)
{
    const qsizetype index = pieceAt(position);
    for (qsizetype i = 0; i < index; ++i)
        position -= m_pieces.at(i).html.size();
    m_pieces[index].html.replace(position, length, text);
    m_html = QString();
    if (isClosed(index))
        m_closed[index] = false;
}

void Article::balance()
{
    QList<HtmlBlock> balanced;
    QList<bool> closed;
    OpenElements open;
    bool isOpen = false;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const HtmlBlock &piece = m_pieces.at(i);
        if (piece.html.isEmpty())
            continue;
        if (isOpen) {
            HtmlBlock &whole = balanced.last();
            whole.html += piece.html;
            whole.firstLine = std::min(whole.firstLine, piece.firstLine);
            whole.lastLine = std::max(whole.lastLine, piece.lastLine);
            closed.last() = false;
        } else {
            balanced += piece;
            closed += isClosed(i);
        }
        if (isOpen || !closed.constLast())
            isOpen = !open.isClosedAfter(piece.html);
    }
    m_pieces = balanced;
    m_closed = closed;
    m_piecewise = open.isPlain();
}

} // namespace Hexquill
