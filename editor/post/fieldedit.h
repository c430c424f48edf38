// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/post.h"
#include "editor/post/yamlvalue.h"

#include <QString>
#include <QStringView>
#include <tl/expected.hpp>

namespace Hexquill {

/// A replacement of \a length UTF-16 units at \a offset.
struct TextEdit
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString replacement;

    bool isEmpty() const { return length == 0 && replacement.isEmpty(); }
    QString appliedTo(const QString &text) const;
    bool operator==(const TextEdit &) const = default;
};

/// The edit of the head text (Post::head, may be empty) that gives field \a key the value \a value, touching no other
/// line: the value is written in the style of its neighbours and read back by js-yaml as exactly \a value.
/// A field that is not there yet goes where Hexo writers put it; a head that is empty becomes a fenced front matter.
/// A String of the shape YYYY-MM-DD HH:mm:ss given for a date field is written bare, as a timestamp.
/// An error, in words, if the head cannot be read: then nothing may be rewritten.
/// With \a body, the text behind the head, the edit is also held against moving the border between the two.
tl::expected<TextEdit, QString> setField(const QString &head, const QString &key, const YamlValue &value,
                                         QStringView body = {});

/// The edit that removes \a key and its lines; empty if there is no such field. With the last field the whole front
/// matter goes, unless comments stand in it or \a body would then be taken for one.
tl::expected<TextEdit, QString> removeField(const QString &head, const QString &key, QStringView body = {});

/// The same for a whole post, in the lines of its file: one whose lines end with CR alone gets breaks that Hexo sees.
tl::expected<TextEdit, QString> setField(const Post &post, const QString &key, const YamlValue &value);
tl::expected<TextEdit, QString> removeField(const Post &post, const QString &key);

} // namespace Hexquill
