// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Looking for problems in the post in front, showing them and mending them.
#include "app/currentblog.h"
#include "app/livepost.h"
#include "app/openposts.h"
#include "app/previewcolumn.h"
#include "app/problemspanel.h"
#include "app/workbench.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "preview/previewview.h"

#include <algorithm>

namespace Hexquill {

void Workbench::findProblems()
{
    const OpenPost &open = m_models.posts.current();
    if (!open.controller.hasDocument()) {
        m_problemFinder.forget();
        return showProblems({});
    }
    m_problemFinder.look({ open.controller.path(), open.document.post(), open.document.frontMatter(),
                           m_models.live.facts(),
                           m_models.blog.blog().value_or(Blog::plainFolder(open.controller.folder())),
                           m_models.live.rendering(), (*m_actions)[ActionId::DrawFormulas]->isChecked() });
}

void Workbench::showProblems(const QList<Problem> &problems)
{
    m_problems->setProblems(problems);
    const auto count = int(std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.severity != Problem::Severity::Note;
    }));
    m_window->setProblemCount(count);
    m_previewColumn->setProblemCount(count);
    QStringList deadLinks;
    for (const Problem &problem : problems)
        if (!problem.address.isEmpty())
            deadLinks.append(problem.address);
    m_preview->setDeadLinks(deadLinks);
}

/// The text may be another one than that in which the problem was found: then it is looked at again first.
void Workbench::fix(const Problem &problem)
{
    OpenPost &open = m_models.posts.current();
    if (m_problemFinder.isAbout(open.document.post()))
        fixProblem(open.document, problem);
    findProblems();
}

void Workbench::goToProblem(const Problem &problem)
{
    if (!problem.inHead) {
        editor().goToLine(problem.line, problem.column);
        return editor().setFocus();
    }
    form().setFolded(false);
    form().setRawShown(true);
    form().setFocus();
}

} // namespace Hexquill
