// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/jsonreader.h"

#include "editor/post/jsnumber.h"
#include "editor/post/yamlcharacters.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

constexpr int maximumDepth = 100;

struct JsonFailure
{
    qsizetype offset = 0;
};

/// A reader of RFC 8259's grammar that knows where it is. Throws JsonFailure, never past readJsonMembers().
class JsonReader
{
public:
    explicit JsonReader(const QString &text)
        : m_text(text)
    {
    }

    YamlDocument readMembers()
    {
        YamlDocument document;
        QList<YamlValue::Pair> pairs;
        skipSpace();
        for (bool more = m_position < m_text.size(); more;) {
            skipSpace();
            YamlEntrySyntax entry;
            entry.start = m_position;
            entry.key = readString();
            skipSpace();
            entry.colon = m_position;
            expect(u':');
            skipSpace();
            entry.valueStart = m_position;
            set(pairs, entry.key, readValue());
            entry.valueEnd = m_position;
            document.entries.push_back(entry);
            skipSpace();
            more = take(u',');
        }
        if (m_position < m_text.size())
            fail();
        document.value = YamlValue::map(pairs);
        return document;
    }

private:
    [[noreturn]] void fail() const { throw JsonFailure{ m_position }; }
    QChar current() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }
    bool take(QChar c)
    {
        if (m_position >= m_text.size() || m_text[m_position] != c)
            return false;
        ++m_position;
        return true;
    }
    void expect(QChar c)
    {
        if (!take(c))
            fail();
    }
    bool takeWord(QLatin1String word)
    {
        if (!QStringView(m_text).mid(m_position).startsWith(word))
            return false;
        m_position += word.size();
        return true;
    }
    void skipSpace()
    {
        while (QStringView(u" \t\r\n").contains(current()) && m_position < m_text.size())
            ++m_position;
    }
    static void set(QList<YamlValue::Pair> &pairs, const QString &key, const YamlValue &value)
    {
        for (YamlValue::Pair &pair : pairs) {
            if (pair.first == key) {
                pair.second = value;
                return;
            }
        }
        pairs.append({ key, value });
    }
    YamlValue readValue()
    {
        switch (current().unicode()) {
        case u'"':
            return YamlValue::string(readString());
        case u'[':
            return readList();
        case u'{':
            return readMap();
        default:
            break;
        }
        if (takeWord(QLatin1String("true")))
            return YamlValue::boolean(true);
        if (takeWord(QLatin1String("false")))
            return YamlValue::boolean(false);
        if (takeWord(QLatin1String("null")))
            return {};
        return readNumber();
    }
    YamlValue readList()
    {
        enter();
        QList<YamlValue> items;
        skipSpace();
        if (!take(u']')) {
            do {
                skipSpace();
                items.append(readValue());
                skipSpace();
            } while (take(u','));
            expect(u']');
        }
        --m_depth;
        return YamlValue::list(items);
    }
    YamlValue readMap()
    {
        enter();
        QList<YamlValue::Pair> pairs;
        skipSpace();
        if (!take(u'}')) {
            do {
                skipSpace();
                const QString key = readString();
                skipSpace();
                expect(u':');
                skipSpace();
                set(pairs, key, readValue());
                skipSpace();
            } while (take(u','));
            expect(u'}');
        }
        --m_depth;
        return YamlValue::map(pairs);
    }
    void enter()
    {
        if (++m_depth > maximumDepth)
            fail();
        ++m_position;
    }
    void skipDigits()
    {
        const qsizetype start = m_position;
        while (current() >= u'0' && current() <= u'9')
            ++m_position;
        if (m_position == start)
            fail();
    }
    YamlValue readNumber()
    {
        const bool negative = take(u'-');
        const qsizetype start = m_position;
        if (!take(u'0'))
            skipDigits();
        if (take(u'.'))
            skipDigits();
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            skipDigits();
        }
        const double value = jsParseDecimal(QStringView(m_text).mid(start, m_position - start));
        return YamlValue::number(negative ? -value : value);
    }
    QString readString()
    {
        expect(u'"');
        QString text;
        for (;;) {
            if (m_position >= m_text.size() || current().unicode() < 0x20)
                fail();
            if (take(u'"'))
                return text;
            if (take(u'\\'))
                readEscape(text);
            else
                text += m_text[m_position++];
        }
    }
    void readEscape(QString &text)
    {
        const QChar c = current();
        if (c == u'u') {
            quint32 code = 0;
            for (int i = 1; i <= 4; ++i) {
                const int digit = m_position + i < m_text.size() ? hexDigit(m_text[m_position + i].unicode()) : -1;
                if (digit < 0)
                    fail();
                code = code * 16 + quint32(digit);
            }
            text += QChar(char16_t(code));
            m_position += 5;
            return;
        }
        const qsizetype known = c.isNull() ? -1 : QStringView(u"\"\\/bfnrt").indexOf(c);
        if (known < 0)
            fail();
        text += QStringView(u"\"\\/\b\f\n\r\t")[known];
        ++m_position;
    }

    const QString &m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
};

} // namespace

tl::expected<YamlDocument, YamlError> readJsonMembers(const QString &text)
{
    try {
        return JsonReader(text).readMembers();
    } catch (const JsonFailure &failure) {
        YamlError error;
        error.reason = QCoreApplication::translate("FrontMatter", "The front matter is no valid JSON.");
        error.jsReason = QStringLiteral("invalid JSON");
        error.offset = failure.offset;
        const QStringView before = QStringView(text).left(failure.offset);
        error.line = int(before.count(u'\n'));
        error.column = int(failure.offset - before.lastIndexOf(u'\n') - 1);
        return tl::unexpected(error);
    }
}

} // namespace Hexquill
