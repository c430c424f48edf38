// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templateexpression.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace Hexquill {

class TagTable;

/// A piece of a parsed template. Positions are in the template's text.
struct TemplateNode
{
    enum class Kind { Text, Output, Tag, If, For, Set, Group, Filter, Error, Unsupported };
    Kind kind = Kind::Text;
    qsizetype start = 0;
    qsizetype end = 0;
    QString text; ///< of a Text; of an Error: why Hexo aborts; of an Unsupported: the tag's name
    QString name; ///< of a Tag
    QStringList arguments; ///< of a Tag; of a For or Set: the variables
    ExpressionPointer expression;
    std::vector<TemplateNode> body;
    std::vector<TemplateNode> otherwise; ///< after else
};

/// A template as a tree, with everything in it that makes Hexo abort as nodes in their places.
struct TemplateTree
{
    std::vector<TemplateNode> nodes;
    QString failure; ///< what Nunjucks throws on parsing: the first failure, empty if there is none
};

/// Parses \a text as Nunjucks with Hexo's and the theme's \a tags does, but goes on after failures, in linear time.
TemplateTree parseTemplate(const QString &text, const TagTable &tags);

} // namespace Hexquill
