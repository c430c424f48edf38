// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/commands/renderobject.h"

#include "app/blog/postrequest.h"
#include "app/commands/jsontext.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Hexquill {

namespace {

/// A JSON object written in the order of its fields.
class JsonObject
{
public:
    void add(const char *key, const QByteArray &json)
    {
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += key;
        m_text += "\":";
        m_text += json;
    }
    QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text;
};

QByteArray orNull(bool known, const QByteArray &json)
{
    return known ? json : QByteArrayLiteral("null");
}

/// Hexo moves the dates of the top level so that they show what the writer wrote; deeper ones stay instants.
QByteArray frontMatterJson(const FrontMatter &frontMatter, const QTimeZone &zone)
{
    JsonObject object;
    const QList<FrontMatterField> fields = frontMatter.fields();
    for (const FrontMatterField &field : fields) {
        const bool isDate = field.value.kind() == YamlValue::Kind::Timestamp;
        const QByteArray key = jsonText(field.key);
        object.add(key.mid(1, key.size() - 2).constData(), jsonValue(field.value, isDate ? QTimeZone::utc() : zone));
    }
    return fields.isEmpty() ? QByteArrayLiteral("{}") : object.text();
}

QByteArray categoriesJson(const QList<CategoryFacts> &categories)
{
    QByteArrayList parts;
    for (const CategoryFacts &category : categories) {
        parts.append("{\"name\":" + jsonText(category.name) + ",\"slug\":" + jsonText(category.slug)
                     + ",\"parent\":" + orNull(!category.parent.isEmpty(), jsonText(category.parent)) + '}');
    }
    return '[' + parts.join(',') + ']';
}

template <typename Problem>
bool dropsPost(const Problem &problem)
{
    if constexpr (requires { problem.dropsPost; })
        return problem.dropsPost;
    else
        return true;
}

QString dropReason(const RenderInput &input)
{
    if (!input.readError.isEmpty())
        return input.readError;
    if (!input.noPost.isEmpty())
        return input.noPost;
    const std::optional<FrontMatterProblem> &problem = input.frontMatter.problem();
    if (problem && problem->dropsPost)
        return QCoreApplication::translate("Commands", "%1 (line %2) %3")
            .arg(problem->message)
            .arg(problem->line + 1)
            .arg(problem->consequence);
    return input.facts.isPost ? QString() : input.facts.error;
}

void addFacts(JsonObject *object, const PostFacts &facts, bool isPost)
{
    const bool hasPath = isPost && facts.error.isEmpty();
    object->add("title", orNull(isPost, jsonText(facts.title)));
    object->add("slug", orNull(isPost, jsonText(facts.slug)));
    object->add("path", orNull(hasPath, jsonText(facts.path)));
    object->add("permalink", orNull(hasPath, jsonText(facts.permalink)));
    object->add("date", orNull(isPost, jsonText(facts.date.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")))));
    object->add("tags", orNull(isPost, jsonTexts(facts.tags)));
    object->add("categories", orNull(isPost, categoriesJson(facts.categories)));
}

void addHtml(JsonObject *object, const Rendering &rendering, bool isWhole)
{
    object->add("excerptHtml", orNull(isWhole, jsonText(rendering.excerptHtml)));
    object->add("moreHtml", orNull(isWhole, jsonText(rendering.moreHtml)));
    object->add("contentHtml", orNull(isWhole, jsonText(rendering.contentHtml)));
    object->add("publishedHtml", orNull(isWhole, jsonText(rendering.publishedHtml)));
    object->add("tocHtml", orNull(isWhole, jsonText(rendering.tocHtml)));
    object->add("tocHtmlUnnumbered", orNull(isWhole, jsonText(rendering.tocHtmlUnnumbered)));
}

} // namespace

void readInput(RenderInput *input, const BlogConfig &config, const QByteArray &zone, MetNames *met)
{
    const tl::expected<QByteArray, QString> bytes = readFile(input->file);
    if (!bytes) {
        input->readError = bytes.error();
        return;
    }
    input->post = Post::fromBytes(*bytes);
    input->frontMatter = FrontMatter::read(input->post.head);
    if (!dropReason(*input).isEmpty())
        return;
    const QFileInfo info(input->file);
    const PostFileTimes times{ info.birthTime(), info.lastModified() };
    input->facts = postFacts(input->source, input->frontMatter, config, times, zone, false, met);
}

QByteArray renderedObject(const RenderInput &input, const BlogConfig &config, RenderProcess &process,
                          const QTimeZone &zone, bool *hasError)
{
    JsonObject object;
    const QString dropped = dropReason(input);
    const bool isPost = dropped.isEmpty();
    const bool readable = input.readError.isEmpty() && !(input.frontMatter.problem() && !isPost);
    object.add("file", jsonText(input.label));
    object.add("frontMatter", orNull(readable, frontMatterJson(input.frontMatter, zone)));
    PostFacts facts = input.facts;
    facts.title = publishedTitle(facts.title, input.frontMatter, config);
    addFacts(&object, facts, isPost);
    Rendering rendering;
    if (isPost)
        rendering = process.renderAndWait(renderRequest(input.post, input.frontMatter, input.facts, input.assets));
    addHtml(&object, rendering, isPost && rendering.error.isEmpty());
    QString error = isPost ? rendering.error : dropped;
    if (error.isEmpty())
        error = input.facts.error;
    object.add("error", orNull(!error.isEmpty(), jsonText(error)));
    *hasError = !error.isEmpty();
    return object.text();
}

} // namespace Hexquill
