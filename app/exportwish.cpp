// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/exportwish.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hexquill::ExportDialog)
};

PlannedExport noPlan(const QString &reason)
{
    return { {}, reason, false };
}

PlannedExport planIn(const Blog &blog, const ExportWish &wish)
{
    const auto plan = planExport(wish.post, wish.postFile, blog, wish.options);
    return plan ? PlannedExport{ *plan, {}, false } : noPlan(plan.error());
}

} // namespace

PlannedExport planned(const ExportWish &wish)
{
    if (wish.folder.isEmpty())
        return noPlan(Words::tr("Choose the folder of your blog to see what will be written."));
    if (!QFileInfo(wish.folder).isDir())
        return noPlan(Words::tr("There is no folder %1.").arg(QDir::toNativeSeparators(wish.folder)));
    const auto blog = Blog::open(wish.folder);
    if (blog)
        return planIn(*blog, wish);
    PlannedExport answer;
    if (wish.options.plainFolder)
        answer = planIn(Blog::plainFolder(wish.folder), wish);
    if (answer.reason.isEmpty())
        answer.reason = blog.error();
    answer.isNoBlog = true;
    return answer;
}

} // namespace Hexquill
