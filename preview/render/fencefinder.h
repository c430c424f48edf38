// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QHash>
#include <QList>
#include <QString>

namespace Hexquill {

/// A fenced block as Hexo's filter sees it; positions are in the text searched.
struct Fence
{
    qsizetype start = 0; ///< of the opening line
    qsizetype end = 0; ///< after the closing fence and the line ends that follow it
    QString prefix; ///< quote marks, list marker and blanks before the opening fence
    QString info; ///< without blanks around it
    QString code; ///< with its last line end
    QString lineEnds; ///< what follows the closing fence
};

/// Finds the fenced blocks of a text one after the other, in time linear in the text.
class FenceFinder
{
public:
    /// \a listPrefixes: whether a list marker may stand before the fence (since Hexo 8).
    explicit FenceFinder(const QString &text, bool listPrefixes);

    /// The next block, nothing after the last.
    std::optional<Fence> next();

private:
    struct Opening
    {
        qsizetype fenceStart = 0;
        qsizetype fenceLength = 0;
        qsizetype infoEnd = 0; ///< end of the info, blanks after it not counted
        qsizetype lineEnd = 0; ///< position of the line's LF
    };
    struct Closing
    {
        qsizetype lineStart = 0;
        qsizetype end = 0; ///< after the fence and the one blank it may have
    };

    void indexClosings();
    std::optional<Opening> openingAt(qsizetype lineStart) const;
    std::optional<Fence> blockAt(qsizetype lineStart);
    const Closing *closingAfter(qsizetype position, QChar mark, qsizetype length) const;
    qsizetype nextLineStart(qsizetype from) const;

    QString m_text;
    bool m_listPrefixes;
    qsizetype m_position = 0;
    QHash<std::pair<char16_t, qsizetype>, QList<Closing>> m_closings; ///< by fence character and length, in order
};

} // namespace Hexquill
