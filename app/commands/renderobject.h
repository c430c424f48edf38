// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/blog.h"
#include "app/blog/postfacts.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "preview/render/renderprocess.h"

#include <QByteArray>
#include <QString>

namespace Hexquill {

/// One file to render and where Hexo would have it.
struct RenderInput
{
    QString file; ///< path on disk
    QString label; ///< what the result calls it
    QString source; ///< path below _posts
    QString noPost; ///< why Hexo makes no post of the file; empty if it may make one
    QString readError; ///< set if the file could not be read
    Post post;
    FrontMatter frontMatter;
    PostFacts facts;
    QStringList assets;
};

/// Reads \a input's file and derives its facts; \a met grows by its tags and categories.
void readInput(RenderInput *input, const BlogConfig &config, const QByteArray &zone, MetNames *met);

/// Renders \a input of a blog with \a config in \a process and writes the result as one JSON object, without a line
/// break.
QByteArray renderedObject(const RenderInput &input, const BlogConfig &config, RenderProcess &process,
                          const QTimeZone &zone, bool *hasError);

} // namespace Hexquill
