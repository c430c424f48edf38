// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace Hexquill {

/// A text made from another one, which knows where each of its units came from.
class MappedText
{
public:
    MappedText() = default;
    /// \a text itself: every offset is its own origin.
    explicit MappedText(const QString &text)
        : m_text(text)
    {
    }

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }
    /// The offset in the text it was made from; \a offset may be the size.
    qsizetype origin(qsizetype offset) const;
    /// A part of it, with the same origins.
    MappedText mid(qsizetype position, qsizetype length) const;
    /// Appends \a piece, all of which came from \a origin.
    void append(QStringView piece, qsizetype origin);
    /// Appends a unit that keeps its place.
    void append(QChar c, qsizetype origin);
    /// Says where the end came from; to be called last.
    void close(qsizetype origin) { m_end = origin; }

private:
    QString m_text;
    std::vector<qsizetype> m_origins; ///< empty: shifted by m_shift only
    qsizetype m_shift = 0;
    qsizetype m_end = -1;
};

/// Document text as Hexo reads the file: CR LF is LF, markers are what they stand for, bytes that are no UTF-8 are
/// U+FFFD. Costs nothing where no marker is.
MappedText hexoView(const QString &documentText);

} // namespace Hexquill
