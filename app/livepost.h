// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postfacts.h"
#include "preview/previewview.h"
#include "preview/render/rendering.h"

#include <QObject>

namespace Hexquill {

class CurrentBlog;
class DocumentController;
class PostDocument;
class RenderScheduler;

/// The open post as the blog would publish it, kept up to date while it is written; preview, outline and problems all
/// read the one rendering.
class LivePost : public QObject
{
    Q_OBJECT
public:
    LivePost(PostDocument &document, DocumentController &controller, CurrentBlog &blog, RenderScheduler &renderer,
             QObject *parent = nullptr);

    const Rendering &rendering() const { return m_rendering; }
    const ArticleFrame &frame() const { return m_frame; }
    /// Where the post will be on the blog: its path under the root; empty while Hexo would drop it.
    QString address() const { return m_facts.path; }
    const PostFacts &facts() const { return m_facts; }
    QString failure() const { return m_failure; } ///< why there is no rendering of the present text, else empty

signals:
    void rendered(const Hexquill::Rendering &rendering);
    void failed(const QString &reason);
    void headRead(); ///< frame(), facts() and address() are new

private:
    void moved();
    void readHead();
    void send();
    void takeSite();

    PostDocument &m_document;
    DocumentController &m_controller;
    CurrentBlog &m_blog;
    RenderScheduler &m_renderer;
    PostFacts m_facts;
    ArticleFrame m_frame;
    Rendering m_rendering;
    QString m_failure;
    QStringList m_assets; ///< in the post's asset folder, as of the last load or save
    bool m_headChanged = true;
};

} // namespace Hexquill
