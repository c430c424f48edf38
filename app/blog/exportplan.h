// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"
#include "editor/post/post.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// One thing an export will do.
struct ExportStep
{
    enum class Action { Create, Replace, Same };
    enum class Role { Asset, Post };
    Action action = Action::Create;
    Role role = Role::Post;
    QString target; ///< absolute path
    QString source; ///< absolute path of the original; empty for the post itself
    QByteArray bytes; ///< the post's bytes; assets are read when applied
    QString oldLink; ///< an asset's link as written
    QString newLink; ///< and as it will be
    bool replacesDifferentPost = false; ///< the target is another post: needs the writer's word
};

struct ExportPlan
{
    QString root;
    QList<ExportStep> steps; ///< assets first, the post last
    QStringList warnings; ///< for the writer: missing images, tags the blog does not know ...
    bool needsConsent() const; ///< some step replaces a different file
};

struct ExportOptions
{
    bool draft = false;
    bool plainFolder = false; ///< the folder is no Hexo blog and is used as it is
    QString fileName; ///< empty: by the blog's new_post_name and the post's title
};

/// Reads only. \a postFile is where the post lies now (its local images are found from there); empty if never saved.
tl::expected<ExportPlan, QString> planExport(const Post &post, const QString &postFile, const Blog &blog,
                                             const ExportOptions &options);

struct ExportOutcome
{
    QStringList written; ///< absolute paths, also of an export that stopped
    QString error; ///< empty: all done
};

/// Carries out \a plan, each file atomically, assets first and the post last; stops at the first error.
ExportOutcome applyExport(const ExportPlan &plan, bool consent);

} // namespace Hexquill
