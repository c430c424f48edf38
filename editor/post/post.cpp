// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/post.h"

#include "editor/post/documenttext.h"
#include "editor/post/frontmatter.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamlreader.h"

namespace Hexquill {

namespace {

/// Where the body starts. A file without an opening line whose first part is no YAML map is all body: for Hexo it is
/// an article with a rule in it.
qsizetype bodyStart(const FileText &file)
{
    if (file.facts.ending == LineEnding::Cr && !file.text.contains(DocumentText::lfMarker))
        return 0; // Hexo sees no line break at all
    const PostSplit split = splitPost(file.text);
    if (split.form == PostSplit::Form::None)
        return 0;
    const bool fenced = split.dataStart > 0;
    if (fenced)
        return split.bodyStart;
    if (split.bodyStart > maximumYamlLength)
        return 0; // nobody writes so long a front matter without an opening line
    const FrontMatter frontMatter = FrontMatter::read(file.text.left(split.bodyStart));
    return frontMatter.problem() && frontMatter.problem()->publishesAllAsText ? 0 : split.bodyStart;
}

} // namespace

Post Post::fromBytes(const QByteArray &bytes)
{
    return fromText(decodeFile(bytes));
}

Post Post::fromText(const FileText &file)
{
    const qsizetype start = bodyStart(file);
    return { file.text.left(start), file.text.mid(start), file.facts };
}

Post Post::splitAnew() const
{
    // A head that holds both separators needs no look at the rest of the body.
    const PostSplit split = splitPost(head + body.left(2));
    if (split.dataStart > 0 && split.bodyStart == head.size())
        return *this;
    return fromText({ head + body, facts });
}

QByteArray Post::toBytes() const
{
    return encodeFile(head + body, facts);
}

} // namespace Hexquill
