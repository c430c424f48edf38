// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"

#include <QString>

class QPlainTextEdit;

namespace Hexquill {

/// What a text editor shows for a field: a string's value, anything else as it is written in the file.
QString fieldText(const FrontMatterField *field);

/// The value of a text that was typed into a field: document text, Null if it is empty.
YamlValue typedValue(const QString &text);

/// The text of an edit with its NBSP and line separators, which toPlainText() would change.
QString rawText(const QPlainTextEdit &edit);

} // namespace Hexquill
