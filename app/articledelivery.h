// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/articleexport.h"
#include "app/message.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QPageLayout>
#include <QPointer>

class QPrinter;
class QProgressDialog;
class QWidget;

namespace Hexquill {

struct SaveError;

/// A text to be delivered: what it is rendered of and what stands around it.
struct ArticleOrder
{
    RenderSite site;
    RenderRequest request;
    ArticleContent content; ///< but for its rendering
    QString name; ///< what the writer calls it
};

/// Brings the article to where the blog is not: a file, paper, the clipboard. One order at a time; a new one takes the
/// place of what is under way. Progress with a way out is shown over the window when it takes longer. A file that is
/// being written when that way is taken is written all the same, whole or not at all, and that is said.
class ArticleDelivery : public QObject
{
    Q_OBJECT
public:
    /// \a program: see ArticleExport. \a window: what dialogs stand over.
    ArticleDelivery(const QString &program, const QString &language, QWidget &window);

    void writePage(const ArticleOrder &order, const QString &path); ///< one HTML file
    void writePdf(const ArticleOrder &order, const QString &path, const QPageLayout &layout = usualLayout());
    void print(const ArticleOrder &order); ///< asks for the printer
    void copySource(const ArticleOrder &order); ///< the article's HTML as text
    void copyRichText(const ArticleOrder &order);

    /// A4, or Letter where the country uses it, with margins.
    static QPageLayout usualLayout();

signals:
    void said(const Hexquill::Message &message);
    void written(const QString &path);
    void pdfWanted(); ///< instead of paper

private:
    void begin(const ArticleOrder &order, const std::function<void(ArticlePage &)> &take);
    void printOn(const ArticleOrder &order, const std::shared_ptr<QPrinter> &printer);
    void write(const QString &path, const ArticlePage::Bytes &bytes);
    void takeWritten(const QString &path, const QString &name, const tl::expected<void, SaveError> &saved);
    void cancel();
    void copy(const QString &text, const QByteArray &html, const QString &done);
    void finish(Message message);
    void fail(const QString &reason);
    void drop();

    QString m_program;
    QString m_language;
    QWidget &m_window;
    QString m_name; ///< of the order under way
    QPointer<ArticleExport> m_export;
    QPointer<QProgressDialog> m_progress;
    QString m_writing; ///< the order's file while it is written
};

} // namespace Hexquill
