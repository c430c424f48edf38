// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"
#include "editor/post/frontmatterlayout.h"
#include "editor/post/yamlwriter.h"

#include <optional>
#include <QString>

namespace Hexquill {

/// A head text with what is known of it, while one of its fields is changed.
struct FieldPlan
{
    const QString &head;
    const FrontMatterLayout &layout;
    QString key;
    YamlValue value;
    const YamlEntrySyntax *entry = nullptr; ///< null: the head does not have the field

    qsizetype dataEnd() const { return layout.split.dataStart + layout.split.dataLength; }
    qsizetype lineStart(qsizetype offset) const { return offset > 0 ? head.lastIndexOf(u'\n', offset - 1) + 1 : 0; }
    qsizetype lineEnd(qsizetype offset) const; ///< of its line break, or the head's end
    static qsizetype endOf(const YamlEntrySyntax &entry); ///< behind the last thing written of it
};

/// How the file writes values like this one: as the field itself does, or its neighbours do.
YamlStyle neighbourStyle(const FieldPlan &plan);

/// The entry behind which Hexo's writers would put \a key; null: before all of them.
const YamlEntrySyntax *entryBefore(const std::vector<YamlEntrySyntax> &entries, const QString &key);

/// The value as a list in brackets over several lines, as the field has it now: items that stay keep their writing and
/// the comments behind them. Nothing if the field is not written so, or shall not be a list.
std::optional<QString> mixedFlowList(const FieldPlan &plan, const YamlStyle &style);

/// Edits of a front matter with a field a line.
namespace BlockFields {
TextEdit change(const FieldPlan &plan, const YamlStyle &style, bool reuseItems);
TextEdit add(const FieldPlan &plan, const YamlStyle &style);
TextEdit remove(const FieldPlan &plan);
} // namespace BlockFields

/// Edits of fields between commas: a front matter in JSON, or in YAML's braces.
namespace DelimitedFields {
std::optional<TextEdit> change(const FieldPlan &plan, const YamlStyle &style);
TextEdit add(const FieldPlan &plan, const YamlStyle &style);
TextEdit remove(const FieldPlan &plan);
} // namespace DelimitedFields

} // namespace Hexquill
