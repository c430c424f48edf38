// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"
#include "app/latestreader.h"
#include "preview/previewview.h"
#include "preview/render/rendering.h"

#include <QObject>

namespace Hexquill {

class CurrentBlog;
class RenderScheduler;
struct OpenPost;

/// The post in front as the blog would publish it, kept up to date while it is written; preview, outline and problems
/// all read the one rendering.
class LivePost : public QObject
{
    Q_OBJECT
public:
    LivePost(OpenPost &post, CurrentBlog &blog, RenderScheduler &renderer, QObject *parent = nullptr);

    void follow(OpenPost &post); ///< from now on this one
    void setDrawsAllDiagrams(bool on); ///< also those that the theme leaves as text

    const Rendering &rendering() const { return m_rendering; }
    const ArticleFrame &frame() const { return m_frame; }
    /// Where the post will be on the blog: its path under the root; empty while Hexo would drop it.
    QString address() const { return m_facts.path; }
    const PostFacts &facts() const { return m_facts; }
    QString failure() const { return m_failure; } ///< why there is no rendering of the present text, else empty

    RenderSite site() const; ///< what renderings of the post take from the blog
    RenderRequest request(); ///< for the text as it is now

    void setWatched(bool watched); ///< whether a page shows the renderings

signals:
    void rendered(const Hexquill::Rendering &rendering);
    void failed(const QString &reason);
    void headRead(); ///< frame(), facts() and address() are new

private:
    void connectPost();
    void moved();
    void listAssets();
    void readHead();
    void send();
    void takeSite();

    OpenPost *m_post = nullptr;
    CurrentBlog &m_blog;
    RenderScheduler &m_renderer;
    PostFacts m_facts;
    ArticleFrame m_frame;
    Rendering m_rendering;
    QString m_failure;
    QStringList m_assets; ///< in the post's asset folder, as of the last load, save or paste
    QString m_assetsOf; ///< the post that they belong to
    LatestReader m_lister; ///< of assets
    quint64 m_request = 0; ///< the last one; revisions of two posts could be the same number
    quint64 m_firstRequest = 0; ///< of this post: an earlier answer is about another one
    bool m_headChanged = true;
    bool m_drawsAllDiagrams = false;
};

} // namespace Hexquill
