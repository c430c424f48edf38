// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"
#include "editor/writingcolors.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPalette>
#include <QTextCharFormat>

namespace Hexquill {

/// How tokens look.
class TokenFormats
{
public:
    explicit TokenFormats(const QPalette &palette);

    /// The formats of a line of \a length units, one for each run of equal look.
    struct Run
    {
        int start = 0;
        int length = 0;
        QTextCharFormat format;
    };
    QList<Run> runs(const QList<Token> &tokens, int length) const;

private:
    void setColors(const WritingColors &colors);
    QTextCharFormat format(const Token &token) const;
    QTextCharFormat merged(const QList<Token> &cover) const;

    QHash<int, QTextCharFormat> m_formats;
    mutable QHash<QByteArray, QTextCharFormat> m_merged; ///< by the kinds and levels of the tokens
};

} // namespace Hexquill
