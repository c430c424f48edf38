// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/scaffold.h"

#include "app/blog/hexoyaml.h"
#include "app/blog/pathpattern.h"
#include "app/blog/postfiles.h"
#include "editor/post/postfile.h"
#include "editor/post/postsplit.h"
#include "editor/post/yamlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

/// Stands in the YAML for a {{ token }} while that is read, so that no title can break it.
QString markOf(const QString &token)
{
    return QStringLiteral("hexquill0%1").arg(token);
}

QString scaffoldText(const Blog &blog, const QString &layout)
{
    const QString folder = blog.root() + QStringLiteral("/scaffolds");
    const QStringList files = filesBelow(folder);
    for (const QString &wanted : { layout, QStringLiteral("normal") }) {
        for (const QString &file : files) {
            if (withoutExtension(file) == wanted)
                return decodeFile(readFile(folder + QLatin1Char('/') + file).value_or(QByteArray())).text;
        }
    }
    return QStringLiteral("---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---");
}

/// The data with marks for its tokens; other template code vanishes, as an unknown variable does.
QString withMarks(const QString &data)
{
    static const QRegularExpression token(QStringLiteral("([\"']?)\\{\\{-?\\s*(\\w+)[^}]*\\}\\}\\1"));
    static const QRegularExpression code(QStringLiteral("\\{%[^%]*%\\}|\\{#[^#]*#\\}"));
    QString result = data;
    result.remove(code);
    QRegularExpressionMatch match = token.match(result);
    while (match.hasMatch()) {
        const QString mark = markOf(match.captured(2));
        result.replace(match.capturedStart(), match.capturedLength(), mark);
        match = token.match(result, match.capturedStart() + mark.size());
    }
    return result;
}

/// \a value with the marks replaced: a value that is nothing but the date's mark becomes the date.
YamlValue filled(const YamlValue &value, const ScaffoldValues &values)
{
    const QDateTime wallClock(values.date.date(), values.date.time(), Qt::UTC);
    switch (value.kind()) {
    case YamlValue::Kind::String: {
        QString text = value.toString();
        if (text == markOf(QStringLiteral("date")))
            return YamlValue::timestamp(wallClock);
        text.replace(markOf(QStringLiteral("title")), values.title);
        text.replace(markOf(QStringLiteral("layout")), values.layout);
        text.replace(markOf(QStringLiteral("slug")), values.slug);
        text.replace(markOf(QStringLiteral("date")), wallClock.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        static const QRegularExpression unknown(markOf(QStringLiteral("\\w+")));
        return YamlValue::string(text.remove(unknown));
    }
    case YamlValue::Kind::List: {
        QList<YamlValue> items;
        const QList<YamlValue> before = value.items();
        for (const YamlValue &item : before)
            items.append(filled(item, values));
        return YamlValue::list(items);
    }
    case YamlValue::Kind::Map: {
        QList<YamlValue::Pair> pairs;
        const QList<YamlValue::Pair> before = value.pairs();
        for (const auto &[key, item] : before)
            pairs.append({ key, filled(item, values) });
        return YamlValue::map(pairs);
    }
    default:
        return value;
    }
}

YamlValue withExtra(const YamlValue &map, const YamlValue::Pair &extra)
{
    if (extra.first.isEmpty() || map.value(extra.first).isTruthy())
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
    const QString text = scaffoldText(blog, values.layout);
    const PostSplit split = splitPost(text);
    if (split.form != PostSplit::Form::Fenced && split.form != PostSplit::Form::Headless)
        return text; // no front matter to fill
    const auto data = readYaml(withMarks(text.mid(split.dataStart, split.dataLength)));
    if (!data || data->kind() != YamlValue::Kind::Map) {
        const QString reason = data ? QString() : data.error().reason;
        return tl::unexpected(QCoreApplication::translate("Blog", "The scaffold for \"%1\" cannot be read. %2")
                                  .arg(values.layout, reason));
    }
    const QString yaml = writeHexoYaml(withExtra(filled(*data, values), values.extra));
    const QString fence = QStringLiteral("---\n");
    const QString start = split.form == PostSplit::Form::Fenced ? fence : QString();
    return start + yaml + fence + text.mid(split.bodyStart);
}

} // namespace Hexquill
