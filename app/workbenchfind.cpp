// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench: finding in all posts of the blog.
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/findinposts.h"
#include "app/openposts.h"
#include "app/problemspanel.h"
#include "editor/markdowneditor.h"
#include "editor/post/filetext.h"

namespace Hexquill {

void Workbench::findInPosts()
{
    if (!m_findInPosts) {
        const auto files = [this] {
            QStringList all;
            if (const auto &blog = m_models.blog.blog())
                for (const PostFacts &post : blog->posts())
                    all.append(post.file);
            return all;
        };
        m_findInPosts = new FindInPosts(files, m_models.posts, m_window.get());
        connect(m_findInPosts, &FindInPosts::filesChanged, this, [this] { m_models.blog.refresh(); });
        connect(m_findInPosts, &FindInPosts::placeWanted, this, &Workbench::goToPlace);
    }
    const QString selected = fromDocumentText(editor().selectedDocumentText());
    m_findInPosts->start(selected.contains(QLatin1Char('\n')) ? QString() : selected);
}

void Workbench::goToPlace(const QString &file, const FoundPlace &place)
{
    m_models.posts.open(file).then(this, [this, place](bool isOpen) {
        if (isOpen)
            showPlace(place);
    });
}

/// In the post in front; a place in the front matter is shown in its YAML.
void Workbench::showPlace(const FoundPlace &place)
{
    const qsizetype offset = place.match.offset - m_models.posts.current().document.headText().size();
    if (offset < 0)
        return goToProblem({ Problem::Severity::Note, QString(), true, place.line, 0, {} });
    editor().setSelection({ offset, offset + place.match.length });
    editor().centerCursor();
    editor().activateWindow();
    editor().setFocus();
}

} // namespace Hexquill
