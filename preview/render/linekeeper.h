// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// The source lines behind one line of a rewritten text, both 0-based and inclusive.
struct LineSpan
{
    int first = 0;
    int last = 0;
};

/// Where the lines of a rewritten text come from. Line numbers past the end answer the last line.
class LineMap
{
public:
    LineMap() = default;
    explicit LineMap(QList<LineSpan> spans);

    LineSpan at(int line) const;
    /// This map's lines seen through \a earlier: for a text that was rewritten twice.
    LineMap through(const LineMap &earlier) const;

private:
    QList<LineSpan> m_spans;
};

/// Rewrites a text from front to back and remembers, for each line of the result, which source lines it stands for.
/// Calls must go forward through the source; what they skip is dropped.
class LineKeeper
{
public:
    explicit LineKeeper(QStringView source);

    /// Copies the source up to \a end.
    void keepUntil(qsizetype end);
    /// Puts \a text, which may hold as many line ends as it likes, in place of the source up to \a end.
    void replaceUntil(qsizetype end, QStringView text);
    /// 0-based source line of the position reached.
    int line() const { return m_line; }
    qsizetype position() const { return m_position; }

    QString text() const { return m_text; }
    LineMap map() const;

private:
    void appendLineEnd();

    QStringView m_source;
    QString m_text;
    QList<LineSpan> m_spans;
    qsizetype m_position = 0;
    int m_line = 0;
    int m_lineStart = 0; ///< source line at which the current line of the result began
};

} // namespace Hexquill
