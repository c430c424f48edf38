// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/jstext.h"

#include <QStringView>

/// The inside of renderMarkdown(): a reader and a writer that behave as marked and hexo-renderer-marked do.
///
/// marked's grammar is a set of JavaScript regular expressions, and posts depend on what those accept rather than on
/// CommonMark. The scanners here give the same answers in time that grows with the text, whatever the text is.
namespace Hexquill::Markdown {

/// What a character is to emphasis.
enum class CharKind { Space, Punctuation, Other };

/// JavaScript's `\s`: with no-break space, ideographic space and the byte order mark, without U+0085.
inline bool isSpace(QChar c)
{
    return isJsSpace(c);
}
/// What JavaScript's `.` does not match and where its multi-line `^` begins anew.
inline bool isLineTerminator(QChar c)
{
    return c <= u'\r' ? c == u'\n' || c == u'\r' : c == u'\u2028' || c == u'\u2029';
}
inline bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
inline bool isAsciiAlphanumeric(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}
/// JavaScript's `\w`.
inline bool isWordChar(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'_';
}
bool isAsciiPunctuation(QChar c);
/// Unicode's P* and S* categories: marked 15 takes symbols and emoji for punctuation.
bool isPunctuation(char32_t c);
bool isLetterOrNumber(char32_t c);

/// The code point that starts at \a at; a lone surrogate stands for itself.
char32_t codePointAt(QStringView text, qsizetype at);
/// The code point that ends before \a at.
char32_t codePointBefore(QStringView text, qsizetype at);

/// String.prototype.trim(), trimStart() and trimEnd().
QStringView trimmed(QStringView text);
QStringView trimmedStart(QStringView text);
QStringView trimmedEnd(QStringView text);
inline bool isBlank(QStringView text)
{
    return trimmed(text).isEmpty();
}

/// First position from \a from whose character is not \a c.
qsizetype skip(QStringView text, qsizetype from, QChar c);
/// First position from \a from that is neither space nor tab.
qsizetype skipBlanks(QStringView text, qsizetype from);
/// First position from \a from that is not `\s`.
qsizetype skipSpace(QStringView text, qsizetype from);
/// Position of the line feed that ends the line of \a from, or the end of the text.
qsizetype lineEnd(QStringView text, qsizetype from);
/// Whether nothing of the text is left at \a at or a line feed stands there.
inline bool atLineEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\n';
}
/// Whether \a needle stands at \a at; \a needle is in lower case if \a sensitivity is insensitive.
bool startsWithAt(QStringView text, qsizetype at, QStringView needle,
                  Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

/// An indexOf() that is asked from left to right and remembers its last answer, so that many questions cost one walk.
class NextIndex
{
public:
    explicit NextIndex(QStringView needle)
        : m_needle(needle)
    {
    }
    /// Position of the needle at or after \a from, or -1.
    qsizetype find(QStringView text, qsizetype from);

private:
    QStringView m_needle;
    qsizetype m_askedFrom = -1;
    qsizetype m_found = -1;
};

} // namespace Hexquill::Markdown
