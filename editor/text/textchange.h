// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Hexquill {

/// A caret with its selection, in UTF-16 units of a text.
struct Selection
{
    qsizetype anchor = 0;
    qsizetype position = 0;

    qsizetype start() const { return anchor < position ? anchor : position; }
    qsizetype end() const { return anchor < position ? position : anchor; }
    bool isEmpty() const { return anchor == position; }
    bool operator==(const Selection &) const = default;

    static Selection caret(qsizetype position) { return { position, position }; }
};

/// What an editing command does: one replacement and the selection after it.
struct TextChange
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString replacement;
    Selection selection; ///< in the text after the change

    /// \a text after the change.
    QString appliedTo(const QString &text) const
    {
        QString result = text;
        return result.replace(offset, length, replacement);
    }
    bool operator==(const TextChange &) const = default;
};

} // namespace Hexquill
