// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/scaffold.h"

#include "app/blog/hexoyaml.h"
#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "app/blog/scaffoldtemplate.h"
#include "editor/post/postfile.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamlreader.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

/// Hexo's own scaffold, for a blog without one.
QString builtInScaffold()
{
    return QStringLiteral("---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---");
}

QString scaffoldText(const Blog &blog, const QString &layout)
{
    const QString folder = blog.root() + QStringLiteral("/scaffolds");
    const QStringList files = filesBelow(folder);
    for (const QString &wanted : { layout, QStringLiteral("normal") }) {
        for (const QString &file : files) {
            if (withoutExtension(file) == wanted)
                return fromDocumentText(
                    decodeFile(readFile(folder + QLatin1Char('/') + file).value_or(QByteArray())).text);
        }
    }
    return builtInScaffold();
}

/// What the names in a scaffold stand for. Hexo gives the date in UTC, which it makes local time again where it stands
/// as a date; within a text it stays hours off, so that it is local time from the start here.
QVariantMap variablesOf(const ScaffoldValues &values)
{
    return { { QStringLiteral("title"), values.title },
             { QStringLiteral("slug"), values.slug },
             { QStringLiteral("layout"), values.layout },
             { QStringLiteral("date"), values.date.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) } };
}

/// \a value with what the writer typed instead of its marks.
YamlValue typedIn(const YamlValue &value, const FilledTemplate &filled)
{
    if (value.kind() == YamlValue::Kind::String)
        return YamlValue::string(withoutMarks(value.toString(), filled));
    if (value.kind() == YamlValue::Kind::List) {
        QList<YamlValue> items;
        const QList<YamlValue> before = value.items();
        for (const YamlValue &item : before)
            items.append(typedIn(item, filled));
        return YamlValue::list(items);
    }
    if (value.kind() != YamlValue::Kind::Map)
        return value;
    QList<YamlValue::Pair> pairs;
    const QList<YamlValue::Pair> before = value.pairs();
    for (const auto &[key, item] : before)
        pairs.append({ withoutMarks(key, filled), typedIn(item, filled) });
    return YamlValue::map(pairs);
}

tl::expected<YamlValue, QString> filledData(const QString &data, const ScaffoldValues &values)
{
    const tl::expected<FilledTemplate, QString> filled
        = fillTemplate(data, variablesOf(values), { QStringLiteral("title"), QStringLiteral("slug") });
    if (!filled)
        return tl::unexpected(filled.error());
    const auto read = readYaml(filled->text);
    if (!read)
        return tl::unexpected(read.error().reason);
    if (read->kind() != YamlValue::Kind::Map)
        return tl::unexpected(QCoreApplication::translate("Blog", "Its front matter holds no fields."));
    return typedIn(*read, *filled);
}

/// \a map with the field \a extra last, where `hexo new` leaves a field without a value and hexo-abbrlink fills it in.
/// The plugin looks at posts only, not at other layouts.
YamlValue withExtra(const YamlValue &map, const YamlValue::Pair &extra)
{
    const YamlValue layout = map.value(QStringLiteral("layout"));
    const bool isPost = layout.isNull() || layout.toJsString() == QLatin1String("post");
    if (extra.first.isEmpty() || !isPost || map.value(extra.first).isTruthy())
        return map;
    QList<YamlValue::Pair> pairs = map.pairs();
    const auto isOld = [&extra](const YamlValue::Pair &pair) { return pair.first == extra.first; };
    pairs.erase(std::remove_if(pairs.begin(), pairs.end(), isOld), pairs.end());
    pairs.append(extra);
    return YamlValue::map(pairs);
}

} // namespace

tl::expected<QString, QString> fillScaffold(const Blog &blog, const ScaffoldValues &values)
{
    const auto refused = [&values](const QString &reason) {
        return QCoreApplication::translate("Blog", "The scaffold for \"%1\" cannot be read. %2")
            .arg(values.layout, reason);
    };
    QString text = scaffoldText(blog, values.layout);
    PostSplit split = splitPost(text);
    if (split.form == PostSplit::Form::Json)
        return tl::unexpected(refused(QCoreApplication::translate("Blog", "Its front matter is JSON.")));
    if (split.form == PostSplit::Form::None) { // Hexo stops here; the title needs a place
        text.prepend(builtInScaffold() + QLatin1Char('\n'));
        split = splitPost(text);
    }
    const auto data = filledData(text.mid(split.dataStart, split.dataLength), values);
    if (!data)
        return tl::unexpected(refused(data.error()));
    const QString yaml = writeHexoYaml(withExtra(*data, values.extra));
    const QString fence = QStringLiteral("---\n");
    const QString start = split.form == PostSplit::Form::Headless ? QString() : fence;
    return start + yaml + fence + text.mid(split.bodyStart);
}

} // namespace Hexquill
