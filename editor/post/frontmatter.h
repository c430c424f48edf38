// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/postsplit.h"
#include "editor/post/yamlvalue.h"

#include <optional>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Hexquill {

/// Why Hexo will not read a front matter as its writer meant, and what it will do instead.
struct FrontMatterProblem
{
    QString message; ///< in the writer's words
    QString consequence; ///< what Hexo will do: drop the post, publish the YAML as text ...
    int line = 0; ///< 0-based, in the head text
    int column = 0; ///< 0-based
    bool dropsPost = false; ///< Hexo leaves the post out of the blog, or does what only Hexo can tell
    /// Hexo goes on as if there were no front matter: the whole file, head included, is the article.
    bool publishesAllAsText = false;
};

/// One top-level field: its value and the lines that hold it in the head text.
struct FrontMatterField
{
    QString key;
    YamlValue value;
    QString source; ///< the value as written, without its comment; YAML (or JSON) that reads as the value by itself
    qsizetype offset = 0; ///< of its first line in the head text
    qsizetype length = 0; ///< of all its lines, line break included; 0 if the value comes from a merge ("<<")
    int line = 0; ///< 0-based line of the key in the head text
};

/// A post's front matter as Hexo reads it.
class FrontMatter
{
public:
    /// \a head: Post::head. Never fails; problem() says what is wrong with it.
    static FrontMatter read(const QString &head);

    PostSplit::Form form() const { return m_form; }
    /// Set if Hexo does not read this head as fields. Then fields() is empty and no field can be edited.
    const std::optional<FrontMatterProblem> &problem() const { return m_problem; }
    const QList<FrontMatterField> &fields() const { return m_fields; }
    const FrontMatterField *field(const QString &key) const;
    bool contains(const QString &key) const { return field(key) != nullptr; }
    /// A Null value if there is no such field.
    YamlValue value(const QString &key) const;
    /// All fields as one Map.
    YamlValue toMap() const;

private:
    PostSplit::Form m_form = PostSplit::Form::None;
    std::optional<FrontMatterProblem> m_problem;
    QList<FrontMatterField> m_fields;
};

} // namespace Hexquill
