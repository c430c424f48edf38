// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <QHash>
#include <QList>

namespace Hexquill::Markdown {

/// Pairs backtick runs of equal length.
class CodeSpans
{
public:
    explicit CodeSpans(QStringView text)
        : m_text(text)
    {
    }
    /// Position of the run that closes the one at \a at, or -1.
    qsizetype closing(qsizetype at);

private:
    QStringView m_text;
    bool m_indexed = false;
    QHash<qsizetype, QList<qsizetype>> m_runs; ///< positions by length
};

/// Finds where `~struck~` or `~~struck~~` ends.
class Strikethroughs
{
public:
    Strikethroughs(QStringView text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }
    /// Length of the mark that opens at \a at, 1 or 2, or 0.
    qsizetype opening(qsizetype at) const;
    /// Position of the closing mark of the opening one at \a at, or -1.
    qsizetype closing(qsizetype at, qsizetype length);

private:
    void index();

    QStringView m_text;
    const Grammar &m_grammar;
    bool m_indexed = false;
    QList<qsizetype> m_closings[2]; ///< positions of marks of length 1 and 2 that can close
    QList<qsizetype> m_bars; ///< backslashes at line ends, which nothing struck may hold
};

} // namespace Hexquill::Markdown
