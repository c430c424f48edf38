// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templateexpression.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace Hexquill {

class TagTable;

/// A piece of a parsed template. Positions are in the template's text.
struct TemplateNode
{
    enum class Kind {
        Text,
        Output,
        Tag,
        If,
        For, ///< name tells for, asyncEach and asyncAll apart
        Set,
        Block,
        Filter,
        Macro, ///< expression is its signature
        Call, ///< signature of the caller in signature
        Switch, ///< body are its cases
        Case, ///< the default one has no expression
        Reference, ///< include, import, from, extends
        Error
    };
    Kind kind = Kind::Text;
    qsizetype start = 0;
    qsizetype end = 0;
    QString text; ///< of a Text; of an Error: why Hexo aborts
    QString name; ///< of a Tag, Macro, Block, For
    QStringList arguments; ///< of a Tag; of a For or Set: the variables
    ExpressionPointer expression;
    ExpressionPointer signature; ///< of a Call
    std::vector<TemplateNode> body;
    std::vector<TemplateNode> otherwise; ///< after else
    bool hasBody = false; ///< of a Tag
    bool isInside = false; ///< of a For: another block is around it; of a Block: a set takes its output
    bool mayMiss = false; ///< of a Reference: without the template it is nothing
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
