// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// hexo-util's stripHTML(): the text without its tags and comments, entities kept. Quotes within tags protect `>`; a
/// `<` before a blank or line feed is text (and the line feed becomes a blank).
QString stripHtml(QStringView html);

} // namespace Hexquill
