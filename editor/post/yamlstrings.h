// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlwriter.h"

#include <QString>

namespace Hexquill {

/// \a text on one line, quoted as \a quotes wishes or as it must be.
QString writeYamlString(const QString &text, YamlStyle::Quotes quotes, bool inFlow);

/// Whether \a text has several lines that can be written below "|" as they are.
bool isLiteralText(const QString &text);

/// \a text below "|", "|-" or "|+", its lines at column \a indent.
YamlText writeYamlLiteral(const QString &text, int indent);

} // namespace Hexquill
