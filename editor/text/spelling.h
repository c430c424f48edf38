// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/linescanner.h"

#include <memory>
#include <QList>
#include <QSet>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// Some languages' dictionaries (Hunspell's format) and the writer's own words. A value, cheap to copy; may be read
/// from several threads.
class Spelling
{
public:
    Spelling() = default; ///< knows no language: every word is right

    /// The languages that this machine has dictionaries of, like en_US, sorted.
    static QStringList installed();
    /// Reads the dictionaries of \a languages, which takes tenths of a second each. An error names the file.
    static tl::expected<Spelling, QString> load(const QStringList &languages);

    void setOwnWords(const QStringList &words);
    /// A word is right if it is in one of the dictionaries, is the writer's own, or is of a script that no dictionary
    /// is for.
    bool isRight(const QString &word) const;
    /// Better words, the likeliest first; takes up to some tenths of a second.
    QStringList suggestions(const QString &word) const;
    bool isEmpty() const;

private:
    struct Dictionaries;

    std::shared_ptr<const Dictionaries> m_dictionaries;
    QSet<QString> m_ownWords;
};

/// Where a word stands in its line, UTF-16 units.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace &) const = default;
};

/// The words of a line whose spelling counts: not code, addresses, tags, formulas, HTML or marks, not Chinese, Japanese
/// or Korean, no acronyms, no names with capitals or digits inside.
QList<WordPlace> wordsToCheck(QStringView line, LineState before);

} // namespace Hexquill
