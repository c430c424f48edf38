// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace Hexquill {

/// Where a post's front matter stands in its text, as Hexo finds it.
struct PostSplit
{
    enum class Form {
        None, ///< no front matter: all is body
        Fenced, ///< --- data ---
        Headless, ///< data ---
        Json, ///< ;;; data ;;; or data ;;; (then dataStart is 0)
    };
    Form form = Form::None;
    qsizetype dataStart = 0; ///< offset of the data in the text
    qsizetype dataLength = 0;
    qsizetype bodyStart = 0; ///< offset after the closing separator (0 for None)
};

/// Splits document text as hexo-front-matter splits the file. Offsets are UTF-16 units of \a text.
PostSplit splitPost(const QString &text);

/// The same for the text as Hexo sees it (hexoView()), with offsets in that.
PostSplit splitHexoText(QStringView text);

} // namespace Hexquill
