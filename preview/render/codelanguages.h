// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// Whether highlight.js 11.12 has a grammar for \a name, which is in lower case, as a name or an alias. Hexo 7 colours
/// only what the list in its hexo-util knows, which is older.
bool isHighlightJsLanguage(const QString &name, int hexoMajor);

/// Prism 1.30's own name for the alias \a name (`js` is `javascript`), otherwise \a name.
QString prismLanguage(const QString &name);

/// Whether Prism 1.30 has a grammar for \a name, which is no alias. Case matters.
bool isPrismLanguage(const QString &name);

} // namespace Hexquill
