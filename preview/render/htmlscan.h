// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Hexquill {

/// An attribute of a tag: the name in lower case, the value as it is written.
struct HtmlAttribute
{
    QStringView name;
    QStringView value;
};

/// A piece of HTML text as it is read leniently.
struct HtmlToken
{
    enum class Kind { Text, Open, Close, Comment, End };
    Kind kind = Kind::End;
    qsizetype start = 0; ///< where in the HTML it starts
    qsizetype end = 0;
    QStringView name; ///< of an element, in lower case; lives as long as the HTML and the scanner
    QList<HtmlAttribute> attributes; ///< if the scanner reads them
    bool selfClosing = false; ///< written `<a/>`; means something in SVG and MathML only
    bool hasEntities = true; ///< text in which entities are decoded (not in script, style and the like)
    bool complete = true; ///< false of a tag, a comment or a script's text in which the HTML ends

    /// The value of the attribute \a wanted with its entities decoded; empty if there is none.
    QString attribute(QStringView wanted) const;
};

/// The renderer's only reader of HTML: cuts any text into tags, comments and texts without ever failing, in time linear
/// in its length. Follows htmlparser2, with which Hexo reads an article for its table of contents.
class HtmlScanner
{
public:
    enum class Attributes { Read, Skip };

    explicit HtmlScanner(QStringView html, Attributes attributes = Attributes::Read);

    /// The next piece; Kind::End after the last.
    HtmlToken next();
    /// Whether what comes next is the text of a script, style or the like.
    bool isInRawElement() const { return !m_rawElement.isEmpty(); }

private:
    HtmlToken readText();
    HtmlToken readRawText();
    HtmlToken readMarkup();
    HtmlToken readOpenTag();
    HtmlToken readCloseTag();
    HtmlToken readUntil(QStringView end, qsizetype from);
    void readAttribute(HtmlToken &tag);
    QStringView readAttributeValue();
    QStringView lowered(qsizetype from, qsizetype to);
    bool startsMarkup(qsizetype at) const;

    QStringView m_html;
    Attributes m_attributes;
    qsizetype m_at = 0;
    QStringView m_rawElement; ///< script, style, title, textarea or xmp while in it
    QStringList m_lowered; ///< names that are not written in lower case
};

/// Whether an element has no content and no end tag.
bool isVoidElement(QStringView name);

/// Whether the start tag \a name ends an open \a open that is the innermost element, by htmlparser2's table.
bool startTagCloses(QStringView name, QStringView open);

} // namespace Hexquill
