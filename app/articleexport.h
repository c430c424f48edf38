// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/articlepage.h"
#include "preview/render/renderprocess.h"

#include <QObject>

namespace Hexquill {

/// A text on its way out of the window: rendered, then laid out in a page of its own, from which its receiver takes it.
/// The end of the object ends all of it.
class ArticleExport : public QObject
{
    Q_OBJECT
public:
    /// \a program: of the render process; \a language: of the words in cards.
    ArticleExport(const QString &program, const QString &language, QObject *parent = nullptr);

    /// \a content is what the page needs beside the rendering of \a request.
    void begin(const RenderSite &site, const RenderRequest &request, const ArticleContent &content);
    ArticlePage &page() { return m_page; }
    QString reservation() const { return m_reservation; } ///< what is not as it should be, a sentence; or empty

signals:
    void progressed(int percent);
    void ready(); ///< page() holds the article
    void failed(const QString &reason);

private:
    void load(const Rendering &rendering);

    ArticleContent m_content;
    RenderProcess m_renderer;
    ArticlePage m_page;
    QString m_reservation;
};

} // namespace Hexquill
