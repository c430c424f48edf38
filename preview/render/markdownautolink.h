// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/markdownchars.h"
#include "preview/render/markdowntree.h"

namespace Hexquill::Markdown {

/// Finds URLs and e-mail addresses, bare ones and those in angles. Asked from left to right.
class AutolinkScanner
{
public:
    AutolinkScanner(QStringView text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }

    struct Found
    {
        qsizetype end = -1; ///< -1: nothing found
        bool email = false;
        bool needsScheme = false; ///< begins with `www.`
    };
    /// `<scheme:...>` or `<name@host>`; the end is after the `>`.
    Found angled(qsizetype at) const;
    /// A bare URL or address, without the punctuation behind it.
    Found bare(qsizetype at);
    /// Whether a bare URL or address begins here, never mind where it ends.
    bool beginsBare(qsizetype at);
    /// The first position from \a from on where text must end because an address may begin, or -1. Addresses are
    /// looked for by their characters only, so this may be a false alarm.
    qsizetype addressStop(qsizetype from);
    /// Whether `http://`, `https://`, `ftp://` or `www.` stands here, in lower case.
    bool isUrlStart(qsizetype at) const;

private:
    /// An `@` and what could be an address around it.
    struct AtSign
    {
        qsizetype askedFrom = -1;
        qsizetype at = -1;
        qsizetype nameStart = -1; ///< of characters that bare addresses may have
        qsizetype textStart = -1; ///< of characters at which text looks out for addresses
        qsizetype domainEnd = -1; ///< -1: no domain follows
    };

    const AtSign &atSign(qsizetype from);
    qsizetype domainEnd(qsizetype at) const;
    qsizetype prefixEnd(qsizetype at) const;
    qsizetype urlEnd(qsizetype at) const;
    qsizetype entityStart(qsizetype end, qsizetype least) const;

    QStringView m_text;
    const Grammar &m_grammar;
    AtSign m_atSign;
    qsizetype m_stopAskedFrom = -1;
    qsizetype m_stopSign = -1;
    qsizetype m_stopStart = -1;
};

} // namespace Hexquill::Markdown
