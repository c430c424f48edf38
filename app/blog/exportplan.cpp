// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/exportplan.h"

#include "app/blog/exportimages.h"
#include "app/blog/insidefolder.h"
#include "app/blog/newpost.h"
#include "app/blog/pathpattern.h"
#include "editor/post/frontmatter.h"
#include "editor/post/postfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Hexquill {

namespace {

using Action = ExportStep::Action;
using Role = ExportStep::Role;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A path that Hexo would publish outside its public folder.
bool climbs(const QString &path)
{
    const QStringList parts = QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    return parts.contains(QStringLiteral(".."));
}

/// Fields of the post that would make Hexo write or read outside the blog.
QString dangerIn(const FrontMatter &frontMatter, const PostFacts &facts)
{
    const QString permalink = frontMatter.value(word("permalink")).toJsString();
    if (!permalink.isEmpty() && climbs(permalink))
        return QCoreApplication::translate(
                   "Export",
                   "The field \"permalink\" is %1, with which Hexo would write outside the blog. Nothing was exported.")
            .arg(permalink);
    if (climbs(facts.path))
        return QCoreApplication::translate("Export",
                                           "The post would be published as %1, outside the blog. Nothing was exported.")
            .arg(facts.path);
    const YamlValue layout = frontMatter.value(word("layout"));
    if (layout.kind() == YamlValue::Kind::String && climbs(layout.toString()))
        return QCoreApplication::translate(
                   "Export", "The field \"layout\" is %1, which leads out of the theme. Nothing was exported.")
            .arg(layout.toString());
    return QString();
}

/// One export on its way to a plan.
class Planning
{
public:
    Planning(const Post &post, const QString &postFile, const Blog &blog, const ExportOptions &options)
        : m_post(post)
        , m_postFile(postFile)
        , m_blog(blog)
        , m_options(options)
        , m_frontMatter(FrontMatter::read(post.head))
    {
    }

    tl::expected<ExportPlan, QString> run();

private:
    QString folder() const;
    tl::expected<QString, QString> target() const;
    PostFacts factsAt(const QString &file) const;
    tl::expected<ExportStep, QString> postStep(const Post &post, const QString &file) const;
    void warn(const PostFacts &facts);
    tl::expected<void, QString> checkTargets() const;

    const Post &m_post;
    QString m_postFile;
    const Blog &m_blog;
    const ExportOptions &m_options;
    FrontMatter m_frontMatter;
    ExportPlan m_plan;
};

QString Planning::folder() const
{
    if (m_options.plainFolder)
        return m_blog.root();
    return m_options.draft ? m_blog.draftsFolder() : m_blog.postsFolder();
}

/// A post that stands in the folder already stays where it is; another one is named by its title, else by its file.
tl::expected<QString, QString> Planning::target() const
{
    const QString place = folder();
    if (!m_options.fileName.isEmpty())
        return place + QLatin1Char('/') + portableFileNameWithExtension(m_options.fileName);
    if (!m_postFile.isEmpty() && QFileInfo(m_postFile).absoluteFilePath().startsWith(place + QLatin1Char('/')))
        return QFileInfo(m_postFile).absoluteFilePath();
    const YamlValue title = m_frontMatter.value(word("title"));
    const QString name = title.isNull() ? QFileInfo(withoutExtension(m_postFile)).fileName() : title.toJsString();
    if (m_options.draft || m_options.plainFolder)
        return place + QLatin1Char('/')
            + newPostName(Blog::plainFolder(place), name, QDateTime::currentDateTime()).value_or(word("untitled.md"));
    const PostFacts facts = factsAt(place + word("/x.md"));
    QDateTime date = m_frontMatter.contains(word("date")) ? facts.date.toLocalTime() : m_options.now;
    if (!date.isValid())
        date = QDateTime::currentDateTime();
    return newPostName(m_blog, name, date).map([&place](const QString &source) {
        return place + QLatin1Char('/') + source;
    });
}

PostFacts Planning::factsAt(const QString &file) const
{
    const QFileInfo info(m_postFile);
    const QDateTime now = m_options.now.isValid() ? m_options.now : QDateTime::currentDateTime();
    const PostFileTimes times{ info.exists() ? info.birthTime() : now, info.exists() ? info.lastModified() : now };
    return postFacts(QDir(folder()).relativeFilePath(file), m_frontMatter, m_blog.config(), times, machineZone(),
                     m_options.draft);
}

tl::expected<ExportStep, QString> Planning::postStep(const Post &post, const QString &file) const
{
    ExportStep step;
    step.target = file;
    step.bytes = post.toBytes();
    if (!QFileInfo::exists(file))
        return step;
    const tl::expected<QByteArray, QString> there = readFile(file);
    if (!there)
        return tl::unexpected(there.error());
    step.replaced = *there;
    step.action = *there == step.bytes ? Action::Same : Action::Replace;
    const bool isItself = !m_postFile.isEmpty() && QFileInfo(m_postFile) == QFileInfo(file);
    step.replacesDifferentPost = step.action == Action::Replace && !isItself;
    return step;
}

void Planning::warn(const PostFacts &facts)
{
    if (m_frontMatter.problem())
        m_plan.warnings.append(m_frontMatter.problem()->message + QLatin1Char(' ')
                               + m_frontMatter.problem()->consequence);
    else if (!facts.error.isEmpty())
        m_plan.warnings.append(facts.error);
    for (const RenderDiagnostic &found : m_options.diagnostics) {
        const int line = found.line + int(m_post.head.count(QLatin1Char('\n'))) + 1;
        m_plan.warnings.append(QCoreApplication::translate("Export", "Line %1: %2").arg(line).arg(found.message));
    }
}

/// No part of the way to a target may be a link or lead out of the folder that was chosen.
tl::expected<void, QString> Planning::checkTargets() const
{
    for (const ExportStep &step : m_plan.steps) {
        if (const auto inside = checkInside(m_blog.root(), step.target); !inside)
            return inside;
    }
    return {};
}

tl::expected<ExportPlan, QString> Planning::run()
{
    const tl::expected<QString, QString> file = target();
    if (!file)
        return tl::unexpected(file.error());
    const PostFacts facts = factsAt(*file);
    if (const QString danger = dangerIn(m_frontMatter, facts); !danger.isEmpty())
        return tl::unexpected(danger);
    ExportImages images(m_blog, m_postFile, *file, m_options.plainFolder);
    const Post post = images.rewritten(m_post);
    m_plan.root = m_blog.root();
    m_plan.steps = images.steps();
    const tl::expected<ExportStep, QString> last = postStep(post, *file);
    if (!last)
        return tl::unexpected(last.error());
    m_plan.steps.append(*last);
    if (const auto inside = checkTargets(); !inside)
        return tl::unexpected(inside.error());
    warn(facts);
    m_plan.warnings += images.warnings();
    return m_plan;
}

QString described(const ExportStep &step, const QString &path)
{
    switch (step.action) {
    case Action::Create:
        return QCoreApplication::translate("Export", "create %1").arg(path);
    case Action::Replace:
        return QCoreApplication::translate("Export", "replace %1").arg(path);
    case Action::Same:
        return QCoreApplication::translate("Export", "unchanged %1").arg(path);
    }
    return QString();
}

} // namespace

bool ExportPlan::needsConsent() const
{
    return std::any_of(steps.begin(), steps.end(), [](const ExportStep &step) { return step.replacesDifferentPost; });
}

QStringList ExportPlan::description() const
{
    QStringList lines;
    for (const ExportStep &step : steps) {
        QString line = described(step, QDir(root).relativeFilePath(step.target));
        if (step.role == Role::Asset && step.oldLink != step.newLink)
            line += QStringLiteral("  (%1 → %2)").arg(step.oldLink, step.newLink);
        lines.append(line);
    }
    return lines;
}

tl::expected<ExportPlan, QString> planExport(const Post &post, const QString &postFile, const Blog &blog,
                                             const ExportOptions &options)
{
    return Planning(post, postFile, blog, options).run();
}

} // namespace Hexquill
