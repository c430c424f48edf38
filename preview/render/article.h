// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/placeholders.h"
#include "preview/render/rendering.h"

#include <functional>
#include <QList>
#include <QString>

namespace Hexquill {

/// An article's HTML in pieces that still know their source lines, while it goes through Hexo's steps.
class Article
{
public:
    Article() = default;
    explicit Article(QList<HtmlBlock> pieces);

    const QList<HtmlBlock> &pieces() const { return m_pieces; }
    QString html() const;
    /// The piece that holds the character at \a position of html().
    qsizetype pieceAt(qsizetype position) const;

    /// Applies \a change to each piece for itself.
    void transform(const std::function<QString(const QString &)> &change);
    /// The same for a change that is about links or headings: pieces known to hold none are left out.
    void transformLinked(const std::function<QString(const QString &)> &change);
    /// Puts the texts of \a kind back in their places; \a repeated is set if one is to go to two.
    void restore(Placeholders &placeholders, Placeholders::Kind kind, bool *repeated);
    /// Puts \a text in place of \a length characters at \a position, all in one piece.
    void replace(qsizetype position, qsizetype length, const QString &text);
    /// Joins pieces until each is balanced: no element that starts in one ends in another. Empty ones go.
    void balance();
    /// Whether, by the last balance(), each piece means alone what it means in the whole: then a reader of the article
    /// may pass over pieces.
    bool isPiecewise() const { return m_piecewise; }
    /// Whether the piece at \a index is known to hold neither link nor heading.
    bool isClosed(qsizetype index) const { return m_closed.value(index); }

private:
    bool setHtml(qsizetype index, const QString &html);

    QList<HtmlBlock> m_pieces;
    mutable QString m_html; ///< all of it, or null if a piece has changed since it was asked for
    QList<bool> m_closed; ///< of each piece: it is code that was put back and not changed since
    bool m_piecewise = false;
};

} // namespace Hexquill
