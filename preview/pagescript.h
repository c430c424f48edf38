// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace Hexquill {

/// The page's scripts as one closed function: nothing of them but the commands of `hexquill` can be seen from outside.
QString pageScript();

/// highlight.js with all its languages, for the first article that has code.
QString highlighterScript();

/// Prism with all its languages, for the first article that has code of its skeleton.
QString prismScript();

/// KaTeX, for the first formula that is drawn.
QString mathScript();

/// Mermaid, for the first diagram that is drawn.
QString diagramScript();

/// \a object as a literal of a script.
QString toScript(const QJsonObject &object);

} // namespace Hexquill
