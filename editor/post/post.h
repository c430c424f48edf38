// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/filetext.h"

#include <QString>

namespace Hexquill {

/// A post as its file's text. head + body is the whole file: that is what makes saving an unedited post the identity.
struct Post
{
    QString head; ///< front matter with its separators, document text; empty if the file has none
    QString body; ///< all after it, document text
    FileFacts facts;

    /// Splits where Hexo does (hexo-front-matter's rules; a BOM is not part of head).
    static Post fromBytes(const QByteArray &bytes);
    static Post fromText(const FileText &file);
    QByteArray toBytes() const;
    /// The same text, split where Hexo would split it: edits across the border may have moved that.
    Post splitAnew() const;

    bool operator==(const Post &) const = default;
};

} // namespace Hexquill
