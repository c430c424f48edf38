// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

#include <optional>
#include <vector>

namespace Hexquill::Markdown {

/// `[label](target "title")` as found; an image if it begins with `!`.
struct LinkFound
{
    QStringView label;
    Definition target;
    qsizetype end = 0;
};

/// `[label][name]`, `[name][]` or `[name]` as found, whether or not it is defined.
struct ReferenceFound
{
    QStringView label;
    QStringView name;
    qsizetype end = 0;
};

/// Finds links in a text. Positions asked for are those of `[` or `![`, from left to right.
class LinkScanner
{
public:
    LinkScanner(QStringView text, const Grammar &grammar);

    std::optional<LinkFound> inlineLink(qsizetype at);
    std::optional<ReferenceFound> reference(qsizetype at) const;
    /// `[label][name]` alone.
    std::optional<ReferenceFound> fullReference(qsizetype at) const;

private:
    /// A target with what follows it up to the closing parenthesis.
    struct Target
    {
        qsizetype begin = -1;
        qsizetype end = -1;
        QStringView title;
        qsizetype linkEnd = -1; ///< -1: no target
    };
    /// A quoting character's next place without a backslash before it.
    struct BareMark
    {
        qsizetype askedFrom = -1;
        qsizetype at = -1;
        bool escapedBefore = false; ///< one with a backslash lies before it
    };

    qsizetype closingBracket(qsizetype from) const;
    qsizetype labelStart(qsizetype at) const;
    Target angledTarget(qsizetype at);
    Target bareTarget(qsizetype at);
    bool finish(Target &target, qsizetype end, bool titleMayFollow);
    qsizetype titleStart(qsizetype at) const;
    qsizetype titleEnd(qsizetype at);
    const BareMark &bareMark(QChar mark, qsizetype from);
    qsizetype linkEndAt(qsizetype at) const;
    void findRun(qsizetype at);
    qsizetype lastTitleInRun();
    void indexParentheses();
    std::optional<LinkFound> found(qsizetype at, qsizetype close, const Target &target);
    std::optional<LinkFound> pedanticLink(qsizetype at, qsizetype close) const;

    QStringView m_text;
    const Grammar &m_grammar;
    qsizetype m_runFrom = -1; ///< a known run without white space ...
    qsizetype m_runEnd = -1; ///< ... its end ...
    qsizetype m_lastParenthesis = -1; ///< ... the last `)` before that ...
    qsizetype m_runTitle = -1; ///< ... and the last title that starts in it behind that
    std::vector<qsizetype> m_closings; ///< of each `(`: its `)`, or -1
    std::vector<int> m_levels; ///< open parentheses before each position
    BareMark m_bareMarks[3];
};

} // namespace Hexquill::Markdown
