// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// A text made ready to be looked for by what a hasty hand types.
class SearchTerms
{
public:
    SearchTerms() = default;
    explicit SearchTerms(const QString &text);

    /// How well the words of \a query (apart by blanks) fit: 0 if one of them is nowhere, else more for a match at the
    /// beginning than at a word's beginning, inside a word, by pinyin, or by letters in their order.
    int fit(const QString &query) const;
    /// Reads the text's pinyin ahead of the first fit() that needs it.
    void prepare() const;

private:
    int fitWord(const QString &word) const;

    QString m_text; ///< case folded
    mutable std::optional<QStringList> m_syllables; ///< read when they are first asked for
};

} // namespace Hexquill
