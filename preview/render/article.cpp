// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/article.h"

#include "preview/render/htmlscan.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// Follows the elements that are open while HTML goes by.
class OpenElements
{
public:
    /// Reads on through \a html and tells whether nothing is open after it.
    bool isClosedAfter(const QString &html);

private:
    void close(const QString &name);

    QStringList m_names;
    bool m_inComment = false;
};

void OpenElements::close(const QString &name)
{
    const qsizetype at = m_names.lastIndexOf(name);
    if (at >= 0)
        m_names.remove(at, m_names.size() - at);
}

bool OpenElements::isClosedAfter(const QString &html)
{
    constexpr qsizetype deepest = 512; // beyond, browsers flatten too
    HtmlScanner scanner(html);
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        if (token.kind == HtmlToken::Kind::Close) {
            close(token.name);
        } else if (token.kind == HtmlToken::Kind::Open && !isVoidElement(token.name)) {
            while (!m_names.isEmpty() && startTagCloses(token.name, m_names.constLast()))
                m_names.removeLast();
            if (!token.selfClosing && m_names.size() < deepest)
                m_names += token.name;
        } else if (token.kind == HtmlToken::Kind::Comment && token.end == html.size() && !html.endsWith(u'>')) {
            m_names += QStringLiteral("!"); // a comment or tag that goes on in the next piece
        }
    }
    return m_names.isEmpty();
}

} // namespace

Article::Article(QList<HtmlBlock> pieces)
    : m_pieces(std::move(pieces))
{
}

QString Article::html() const
{
    QString html;
    for (const HtmlBlock &piece : m_pieces)
        html += piece.html;
    return html;
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
    for (HtmlBlock &piece : m_pieces)
        piece.html = change(piece.html);
}

void Article::replace(qsizetype position, qsizetype length, const QString &text)
{
    const qsizetype index = pieceAt(position);
    for (qsizetype i = 0; i < index; ++i)
        position -= m_pieces.at(i).html.size();
    m_pieces[index].html.replace(position, length, text);
}

void Article::balance()
{
    QList<HtmlBlock> balanced;
    OpenElements open;
    bool isOpen = false;
    for (const HtmlBlock &piece : std::as_const(m_pieces)) {
        if (piece.html.isEmpty())
            continue;
        if (isOpen) {
            HtmlBlock &whole = balanced.last();
            whole.html += piece.html;
            whole.firstLine = std::min(whole.firstLine, piece.firstLine);
            whole.lastLine = std::max(whole.lastLine, piece.lastLine);
        } else {
            balanced += piece;
        }
        isOpen = !open.isClosedAfter(piece.html);
    }
    m_pieces = balanced;
}

} // namespace Hexquill
