// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a post: split, read, one field changed and removed, and written again.

#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"
#include "editor/post/posthead.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamldocument.h"
#include "editor/post/yamleveryday.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

using namespace Hexquill;

namespace {

using Fields = QList<YamlValue::Pair>;

/// Values that YAML writers get wrong, one of them by the input's own bytes.
YamlValue valueFor(const QByteArray &bytes)
{
    const QString some = QString::fromUtf8(bytes.right(24));
    switch (bytes.size() % 6) {
    case 0:
        return YamlValue::string(some);
    case 1:
        return YamlValue::list(QStringList{ some, QStringLiteral("b: c"), QString() });
    case 2:
        return YamlValue::map({ { QStringLiteral("a"), YamlValue::string(some) }, { QStringLiteral("b"), {} } });
    case 3:
        return YamlValue::string(QStringLiteral("line 1\nline 2\n"));
    case 4:
        return YamlValue::number(double(bytes.size()) / 3);
    default:
        return {};
    }
}

bool hasFields(const FrontMatter &frontMatter, const Fields &fields)
{
    return !frontMatter.problem() && frontMatter.fields().size() == fields.size()
        && std::all_of(fields.begin(), fields.end(), [&](const auto &pair) {
               return frontMatter.contains(pair.first) && frontMatter.value(pair.first) == pair.second;
           });
}

void checkPlaces(const FrontMatter &frontMatter, const QString &head)
{
    for (const FrontMatterField &field : frontMatter.fields()) {
        promise(field.offset >= 0 && field.length >= 0 && field.offset + field.length <= head.size(),
                "a field's lines are in the head");
    }
}

/// The bytes of a post's text without its byte order mark.
QByteArray bytesOf(const QString &text, const Post &post)
{
    return encodeFile(text, { false, post.facts.ending });
}

void checkEdit(const Post &post, const TextEdit &edit, const Fields &fields)
{
    promise(edit.offset >= 0 && edit.length >= 0 && edit.offset + edit.length <= post.head.size(),
            "an edit stays in the head");
    const QString head = edit.appliedTo(post.head);
    promise(head.isEmpty() ? fields.isEmpty() : hasFields(FrontMatter::read(head), fields),
            "an edit changes its field alone");
    const Post written = Post::fromBytes(Post{ head, post.body, post.facts }.toBytes());
    promise(bytesOf(written.head, written) == bytesOf(head, post), "the edited front matter is the one in the file");
    promise(bytesOf(written.body, written) == bytesOf(post.body, post), "an edit leaves the body where it is");
}

void changeField(const Post &post, const Fields &fields, const QString &key, const YamlValue &value)
{
    const auto edit = setField(post, key, value);
    if (!edit) {
        promise(!edit.error().isEmpty(), "a refusal says why");
        return;
    }
    Fields meant = fields;
    const auto place = std::find_if(meant.begin(), meant.end(), [&](const auto &pair) { return pair.first == key; });
    if (place == meant.end())
        meant.append({ key, value });
    else
        place->second = value;
    checkEdit(post, *edit, meant);
}

void dropField(const Post &post, const Fields &fields, const QString &key)
{
    const auto edit = removeField(post, key);
    if (!edit)
        return;
    Fields meant = fields;
    meant.removeIf([&](const auto &pair) { return pair.first == key; });
    checkEdit(post, *edit, meant);
}

/// The short ways of reading find what the long ones find.
void checkShortWays(const QByteArray &bytes, const Post &post, const FrontMatter &frontMatter)
{
    if (const auto head = headWithin(bytes)) {
        const FrontMatter quick = FrontMatter::read(*head);
        promise(quick.problem().has_value() == frontMatter.problem().has_value()
                    && quick.toMap() == frontMatter.toMap(),
                "the start of a file tells its front matter");
    }
    const PostSplit split = splitPost(post.head);
    const QString data = post.head.mid(split.dataStart, split.dataLength);
    if (const auto everyday = readEverydayYaml(data)) {
        const auto whole = readWholeYaml(data);
        promise(whole && *whole == *everyday, "everyday YAML is read as YAML");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const Post post = Post::fromBytes(bytes);
    promise(post.toBytes() == bytes, "opening and saving is the identity");
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    checkPlaces(frontMatter, post.head);
    checkShortWays(bytes, post, frontMatter);
    if (frontMatter.problem() || frontMatter.form() == PostSplit::Form::Json)
        return 0;
    const Fields fields = frontMatter.toMap().pairs();
    changeField(post, fields, QStringLiteral("new field"), valueFor(bytes));
    if (!fields.isEmpty()) {
        const QString key = fields.at(qsizetype(size) % fields.size()).first;
        changeField(post, fields, key, valueFor(bytes));
        dropField(post, fields, key);
    }
    return 0;
}
