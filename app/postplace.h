// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/folding.h"
#include "editor/text/textchange.h"

namespace Hexquill {

/// Where a writer was in a post, kept while another post or another window shows, and over a restart.
struct PostPlace
{
    Selection selection; ///< in the body
    double topLine = 0; ///< of the text, see MarkdownEditor::topLine()
    double previewLine = 0; ///< at the preview's top
    QList<Fold> folds;

    /// For the settings, without the preview's line, which follows the text's.
    QString toText() const;
    /// What toText() gave, or a caret's position alone; what else it is gives the place at the text's start.
    static PostPlace fromText(const QString &text);
};

} // namespace Hexquill
