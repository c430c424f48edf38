// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/token.h"

#include <QStringView>

namespace Hexquill {

/// Families of languages that share their comments and strings; None is not coloured.
enum class CodeLanguage : quint8 { None, CLike, JavaScript, Python, Shell, Json, Yaml, Markup, Css, Sql, Ini, Diff };

/// What a line of code inherits from the line above.
struct CodeState
{
    CodeLanguage language = CodeLanguage::None;
    bool comment = false; ///< in a block comment
    bool text = false; ///< in a string over several lines

    bool operator==(const CodeState &) const = default;
};

/// The family of a fence's language name (`js`, `C++`, `bash` …).
CodeLanguage codeLanguage(QStringView name);

/// Appends keywords, strings, comments and numbers of one line of code; returns the state for the next.
CodeState scanCode(QStringView line, CodeState before, QList<Token> *tokens);

} // namespace Hexquill
