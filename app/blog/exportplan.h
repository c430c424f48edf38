// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "editor/post/post.h"
#include "preview/render/rendering.h"

#include <QDateTime>
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
    QByteArray bytes; ///< what the target will hold
    QByteArray replaced; ///< of a Replace: what it holds now; the export stops if that changed meanwhile
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
    /// One line per step, for the writer: what happens to which file below the root.
    QStringList description() const;
};

struct ExportOptions
{
    bool draft = false;
    bool plainFolder = false; ///< the folder is no Hexo blog and is used as it is
    QString fileName; ///< empty: by the blog's new_post_name and the post's title
    QDateTime now; ///< for the date tokens of new_post_name where the post has no date; invalid: the current time
    QList<RenderDiagnostic> diagnostics; ///< what the renderer found in this post; becomes warnings
};

/// Reads only. \a postFile is where the post lies now (its local images are found from there); empty if never saved.
/// The post's bytes stay as they are but for the links of images that go along. An error says why nothing can be
/// exported.
tl::expected<ExportPlan, QString> planExport(const Post &post, const QString &postFile, const Blog &blog,
                                             const ExportOptions &options);

} // namespace Hexquill
