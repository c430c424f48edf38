// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <QString>

namespace Hexquill {

/// How values are written: what a file's neighbours do.
struct YamlStyle
{
    enum class Quotes { None, Single, Double }; ///< None: only where needed
    Quotes quotes = Quotes::None;
    bool flowLists = false; ///< [a, b]
    bool padFlow = false; ///< [ a, b ]
    bool compactInnerLists = false; ///< "- - a" rather than "- [a]"
    int listIndent = 2; ///< of the dashes below their key
    int dashGap = 1; ///< spaces behind a dash
    bool oneLine = false; ///< everything on the key's line
};

/// A value as it is written: what stands on the key's line and what stands below it (each line begins with '\n').
struct YamlText
{
    QString inlinePart;
    QString below;
};

/// Writes \a value for a key whose column is \a indent. Text that js-yaml would read as something else is quoted the
/// shortest safe way. The result holds no character that document text needs a marker for.
YamlText writeYaml(const YamlValue &value, int indent, const YamlStyle &style);

/// The lines of one item of a block list whose dash is at \a column, without a line break at either end.
QString writeYamlItem(const YamlValue &item, int column, const YamlStyle &style);

/// \a value in one line, as it may stand within brackets.
QString writeYamlFlow(const YamlValue &value, const YamlStyle &style);

/// A field's name.
QString writeYamlKey(const QString &key, bool inFlow);

} // namespace Hexquill
