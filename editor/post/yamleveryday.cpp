// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamleveryday.h"

#include "editor/post/yamlcharacters.h"
#include "editor/post/yamlscalar.h"

#include <algorithm>

namespace Hexquill {

namespace {

constexpr qsizetype longestText = 16 * 1024; // far from every bound of the full reader

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordStart(char16_t c)
{
    return isAsciiLetter(c) || c == u'_' || c >= 0xA0;
}

bool isKeyUnit(char16_t c)
{
    return isWordStart(c) || isAsciiDigit(c) || c == u'-';
}

/// What a plain scalar may start with here; what else it may start with is left to the full reader.
bool startsPlain(char16_t c)
{
    return isWordStart(c) || isAsciiDigit(c) || c == u'/' || c == u'.' || c == u'(' || c == u'$';
}

/// A plain scalar's value, by js-yaml's order of types.
YamlValue plainValue(QStringView text)
{
    const char16_t first = text[0].unicode();
    if (first >= 0xA0 || first == u'/' || first == u'(' || first == u'$' || first == u'_')
        return YamlValue::string(text.toString());
    if (isAsciiLetter(first)) {
        if (YamlScalar::isNull(text))
            return {};
        if (const auto value = YamlScalar::toBool(text))
            return YamlValue::boolean(*value);
        return YamlValue::string(text.toString());
    }
    if (const auto value = YamlScalar::toInteger(text))
        return YamlValue::number(*value);
    if (const auto value = YamlScalar::toFloat(text))
        return YamlValue::number(*value);
    if (const auto value = YamlScalar::toTimestamp(text))
        return YamlValue::timestamp(QDateTime::fromMSecsSinceEpoch(*value, Qt::UTC));
    return YamlValue::string(text.toString());
}

/// One text on its way; each step returns false when the text is not of the everyday kind.
class EverydayReader
{
public:
    explicit EverydayReader(QStringView text)
        : m_text(text)
    {
    }

    bool read(YamlDocument &document);

private:
    struct Scalar
    {
        YamlValue value;
        qsizetype start = 0;
        qsizetype end = 0;
    };

    bool readField();
    bool readKey(YamlEntrySyntax &entry);
    bool readInline(YamlEntrySyntax &entry, YamlValue &value);
    bool readBracketed(Scalar &list, std::vector<YamlItemSyntax> &places);
    bool readBelow(YamlEntrySyntax &entry, YamlValue &value);
    bool readScalar(Scalar &scalar, bool inBrackets);
    bool readPlain(Scalar &scalar, bool inBrackets);
    bool readQuoted(Scalar &scalar);
    bool endLine();
    void skipEmptyLines();
    void skipSpaces();
    bool isKnown(const QString &key) const;

    bool atEnd() const { return m_at >= m_text.size(); }
    /// 0 at the end; everyday texts hold no NUL.
    char16_t unit(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : char16_t(0);
    }
    bool isBlankOrEnd(char16_t c) const { return c == u' ' || c == u'\n' || c == 0; }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0; ///< of the line that skipEmptyLines() found
    QList<YamlValue::Pair> m_pairs;
    std::vector<YamlEntrySyntax> m_entries;
};

bool EverydayReader::read(YamlDocument &document)
{
    skipEmptyLines();
    while (!atEnd()) {
        if (m_at != m_lineStart || !readField())
            return false;
    }
    if (m_pairs.isEmpty())
        return false;
    document.value = YamlValue::map(m_pairs);
    document.entries = std::move(m_entries);
    return true;
}

bool EverydayReader::isKnown(const QString &key) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const YamlValue::Pair &pair) { return pair.first == key; });
}

/// From the key to the start of the next line that says something.
bool EverydayReader::readField()
{
    YamlEntrySyntax entry;
    YamlValue value;
    if (!readKey(entry) || isKnown(entry.key))
        return false;
    skipSpaces();
    const bool below = unit() == u'\n' || unit() == 0 || unit() == u'#';
    if (below ? !readBelow(entry, value) : !readInline(entry, value))
        return false;
    m_pairs.append({ entry.key, value });
    m_entries.push_back(std::move(entry));
    return true;
}

bool EverydayReader::readKey(YamlEntrySyntax &entry)
{
    entry.start = m_at;
    if (!isWordStart(unit()))
        return false;
    while (isKeyUnit(unit()))
        ++m_at;
    const QStringView key = m_text.mid(entry.start, m_at - entry.start);
    if (unit() != u':' || !isBlankOrEnd(unit(1)) || !YamlScalar::isPlainString(key))
        return false;
    entry.key = key.toString();
    entry.colon = m_at++;
    return true;
}

bool EverydayReader::readInline(YamlEntrySyntax &entry, YamlValue &value)
{
    Scalar scalar;
    if (unit() == u'[' ? !readBracketed(scalar, entry.flowItems) : !readScalar(scalar, false))
        return false;
    entry.valueStart = scalar.start;
    entry.valueEnd = scalar.end;
    value = scalar.value;
    return endLine();
}

/// [a, b] on one line.
bool EverydayReader::readBracketed(Scalar &list, std::vector<YamlItemSyntax> &places)
{
    list.start = m_at++;
    QList<YamlValue> items;
    skipSpaces();
    while (unit() != u']') {
        Scalar item;
        if (!readScalar(item, true))
            return false;
        items.append(item.value);
        places.push_back({ item.start, item.end });
        skipSpaces();
        if (unit() == u',') {
            ++m_at;
            skipSpaces();
        } else if (unit() != u']') {
            return false;
        }
    }
    list.end = ++m_at;
    list.value = YamlValue::list(items);
    return true;
}

/// Nothing, or a list with a dash a line.
bool EverydayReader::readBelow(YamlEntrySyntax &entry, YamlValue &value)
{
    if (!endLine())
        return false;
    const qsizetype column = m_at - m_lineStart;
    QList<YamlValue> items;
    while (unit() == u'-' && unit(1) == u' ' && m_at - m_lineStart == column) {
        const qsizetype dash = m_at++;
        Scalar item;
        skipSpaces();
        if (!readScalar(item, false) || !endLine())
            return false;
        items.append(item.value);
        entry.items.push_back({ dash, item.end });
    }
    if (items.isEmpty())
        return atEnd() || column == 0; // null; a deeper line is some other kind of value
    entry.valueStart = entry.items.front().start;
    entry.valueEnd = entry.items.back().end;
    value = YamlValue::list(items);
    return true;
}

bool EverydayReader::readScalar(Scalar &scalar, bool inBrackets)
{
    return unit() == u'\'' || unit() == u'"' ? readQuoted(scalar) : readPlain(scalar, inBrackets);
}

bool EverydayReader::readPlain(Scalar &scalar, bool inBrackets)
{
    if (!startsPlain(unit()))
        return false;
    scalar.start = scalar.end = m_at;
    for (; unit() != u'\n' && unit() != 0; ++m_at) {
        const char16_t c = unit();
        if (c == u' ')
            continue;
        if (c == u'#' && scalar.end < m_at)
            break;
        if (inBrackets && (c == u',' || c == u']'))
            break;
        if (inBrackets && (c == u'[' || c == u'{' || c == u'}' || c == u':'))
            return false;
        if (c == u':' && isBlankOrEnd(unit(1)))
            return false;
        scalar.end = m_at + 1;
    }
    scalar.value = plainValue(m_text.mid(scalar.start, scalar.end - scalar.start));
    return true;
}

/// Quotes without anything to undo between them; in brackets a colon behind them would make a pair.
bool EverydayReader::readQuoted(Scalar &scalar)
{
    const char16_t quote = unit();
    scalar.start = m_at++;
    while (unit() != quote) {
        if (unit() == u'\n' || unit() == u'\\' || unit() == 0)
            return false;
        ++m_at;
    }
    scalar.end = ++m_at;
    scalar.value = YamlValue::string(m_text.mid(scalar.start + 1, scalar.end - scalar.start - 2).toString());
    return unit() != u'\'' && unit() != u'"' && unit() != u':';
}

/// Blanks and a comment; then the next line that says something, which must not go on with this one.
bool EverydayReader::endLine()
{
    const qsizetype content = m_at;
    skipSpaces();
    if (unit() == u'#' && m_at == content && m_at > 0 && m_text[m_at - 1] != u' ')
        return false;
    if (unit() != u'#' && unit() != u'\n' && unit() != 0)
        return false;
    while (unit() != u'\n' && unit() != 0)
        ++m_at;
    skipEmptyLines();
    return true;
}

/// Over empty lines and comments to the first unit that says something.
void EverydayReader::skipEmptyLines()
{
    while (!atEnd()) {
        if (unit() == u'\n')
            ++m_at;
        m_lineStart = m_at;
        skipSpaces();
        if (unit() == u'#') {
            while (unit() != u'\n' && unit() != 0)
                ++m_at;
        } else if (unit() != u'\n') {
            return;
        }
    }
}

void EverydayReader::skipSpaces()
{
    while (unit() == u' ')
        ++m_at;
}

/// No control character but LF, nothing that only exists as half a character, no byte order mark.
bool isEverydayText(const QString &text)
{
    const bool odd = std::any_of(text.begin(), text.end(),
                                 [](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || c == QChar(0xFEFF); });
    return !odd && isYamlPrintable(text);
}

} // namespace

std::optional<YamlDocument> readEverydayYaml(const QString &text)
{
    if (text.size() > longestText || !isEverydayText(text))
        return std::nullopt;
    YamlDocument document;
    if (!EverydayReader(text).read(document))
        return std::nullopt;
    return document;
}

} // namespace Hexquill
