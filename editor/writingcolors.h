// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace Hexquill {

/// The colours of written text, light or dark as the palette is.
struct WritingColors
{
    QColor text;
    QColor faint; ///< marks: asterisks, brackets, list signs
    QColor heading;
    QColor link;
    QColor target; ///< of a link
    QColor code;
    QColor codeBackground;
    QColor tag; ///< Hexo's {% %} and {{ }}
    QColor html;
    QColor math;
    QColor quote;
    QColor keyword;
    QColor string;
    QColor comment;
    QColor number;
    QColor problem; ///< what Hexo will not show as meant
    QColor lineNumber;
    QColor currentLineNumber;
    QColor currentLine; ///< background
    QColor match; ///< background of a search's matches
    QColor currentMatch;
    QColor removed; ///< background of text that goes in a comparison
    QColor added; ///< and of text that comes
    QColor dimmed; ///< text outside the paragraph in focus mode

    static WritingColors of(const QPalette &palette);
};

/// Whether a palette's windows are dark.
bool isDark(const QPalette &palette);
/// \a share of \a over on \a under, 0 .. 1.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace Hexquill
