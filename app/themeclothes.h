// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/blog.h"
#include "app/blog/generatedpage.h"
#include "app/latestreader.h"
#include "preview/render/renderprocess.h"
#include "preview/themefiles.h"

#include <QList>
#include <QObject>

namespace Hexquill {

/// Finds the blog's own page for the preview: takes the page of a post that Hexo has generated, has that very post
/// rendered, and so knows where in the page the article stands. Reads only, away from the window; nothing of the blog
/// is run.
class ThemeClothes : public QObject
{
    Q_OBJECT
public:
    /// \a program: of the render process.
    explicit ThemeClothes(const QString &program, QObject *parent = nullptr);

    /// Looks in \a blog; found() or failed() follows. A later call makes an earlier one void.
    void look(const Blog &blog);
    bool isBusy() const { return m_reader.isBusy(); } ///< the disk is being asked

signals:
    /// \a hostsLeftOut: from where the page takes styles that the preview does not have.
    void found(const Hexquill::PageClothes &clothes, const QStringList &hostsLeftOut);
    void failed(const QString &reason); ///< why there are none, for the writer

private:
    struct Candidate
    {
        PostFacts facts;
        QString page; ///< its file in the public folder
    };
    /// What there is to try.
    struct Collected
    {
        RenderSite site;
        QList<Candidate> candidates; ///< the best first
        QString reason; ///< if none of them serves
    };

    static Collected collected(const Blog &blog, const QString &publicFolder);
    static tl::expected<EmptiedPage, QString> emptied(const Blog &blog, const QString &publicFolder,
                                                      const Candidate &tried, const QString &html);
    void tryNext();
    void tryNext(const QString &reason);
    void take(const Rendering &rendering);

    LatestReader m_reader;
    RenderProcess m_renderer;
    Blog m_blog;
    QString m_public;
    QList<Candidate> m_left;
    Candidate m_tried;
    QString m_reason; ///< of the last failure
    quint64 m_wish = 0; ///< counts what was asked of the renderer
};

} // namespace Hexquill
