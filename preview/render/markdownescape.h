// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// marked's two ways of escaping; Hexo's own stands in escapehtml.h.
namespace Hexquill::Markdown {

/// `< > " '` and an `&` that begins no entity.
QString escapedOnce(QStringView text);
/// Appends escapedOnce(\a text) to \a out.
void appendEscapedOnce(QString &out, QStringView text);
/// `& < > " '`, whatever they belong to.
QString escapedAll(QStringView text);
/// Each character as a decimal entity. hexo-renderer-marked mixes in hexadecimal ones by chance; they mean the same.
QString mangled(QStringView address);

} // namespace Hexquill::Markdown
