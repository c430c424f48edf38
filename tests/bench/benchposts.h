// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill::Bench {

/// A post body of about \a bytes UTF-8 bytes: the mixed Chinese and English of a technical blog, with headings, lists,
/// code, tables, quotes, links and images in the proportions that such posts have. Always the same for the same size.
QString postBody(qsizetype bytes);

} // namespace Hexquill::Bench
