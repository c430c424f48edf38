// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// Why reading stopped. Thrown inside the YAML reader only, never past readYaml().
struct YamlFailure
{
    QString reason; ///< js-yaml's words
    qsizetype offset = 0;
    int line = 0;
    int column = 0;
};

inline bool isYamlBreak(char16_t c)
{
    return c == u'\n' || c == u'\r';
}

inline bool isYamlBlank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

inline bool isYamlSpace(char16_t c)
{
    return isYamlBlank(c) || isYamlBreak(c);
}

inline bool isFlowIndicator(char16_t c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

/// Where the reader stands in a YAML text. A NUL is the end, so the text itself must hold none.
class YamlCursor
{
public:
    /// All that a place is, so that the reader can look ahead and come back.
    struct Place
    {
        qsizetype position = 0;
        int line = 0; ///< 0-based
        qsizetype lineStart = 0;
        int indent = 0; ///< spaces before the line's first character
        qsizetype firstTab = -1; ///< in the space that was skipped last on this line; -1 if there was none
    };

    /// \a text must outlive the cursor and be followed by a NUL, as the data of a QString is.
    explicit YamlCursor(QStringView text);

    Place place; ///< public: the parts of the reader move it

    char16_t current() const { return m_data[place.position]; }
    char16_t following() const { return place.position < m_size ? m_data[place.position + 1] : u'\0'; }
    char16_t previous() const { return place.position > 0 ? m_data[place.position - 1] : u'\0'; }
    char16_t advance() { return m_data[++place.position]; }
    bool atEnd() const { return current() == 0; }
    int column() const { return int(place.position - place.lineStart); }
    qsizetype size() const { return m_size; }
    QStringView between(qsizetype start, qsizetype end) const { return { m_data + start, end - start }; }

    void skipBlanks(); ///< spaces and tabs, without noting the tabs
    void skipToBreak();
    /// Skips blanks, line breaks and, if wanted, comments; returns the number of line breaks.
    int skipSpace(bool comments = true);
    void readBreak();
    /// Whether "---" or "..." stands here alone; asked only at the start of a line.
    bool isDocumentMark() const;
    bool atLineStart() const { return place.position == place.lineStart; }

    [[noreturn]] void fail(const QString &reason) const;

private:
    const char16_t *m_data;
    qsizetype m_size;
};

} // namespace Hexquill
