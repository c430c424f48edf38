// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill::Markdown {

/// Curly quotes, dashes and ellipses as hexo-renderer-marked sets them in one run of text. \a quotes are the opening
/// and closing double and the opening and closing single quote; the usual ones if they are not four characters.
QString smartened(QStringView text, const QString &quotes);

} // namespace Hexquill::Markdown
