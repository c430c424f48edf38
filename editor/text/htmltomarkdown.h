// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// Copied HTML as clean Markdown that Hexo renders to the same words: headings, emphasis, links, images, lists, tasks,
/// quotes, code and tables. Scripts, styles and everything that only lays out are gone; signs that would mean something
/// to Markdown or Hexo's tags are escaped. Empty where the HTML says no more than its plain text does (code copied out
/// of an editor) or cannot be read (see htmlTree()): then the plain text is what to paste.
QString markdownOfHtml(const QString &html);

} // namespace Hexquill
