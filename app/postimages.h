// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"

#include <QObject>
#include <QStringList>

namespace Hexquill {

class Blog;
class CurrentBlog;
class DocumentController;
class MarkdownEditor;

/// Images that the writer pastes or drops: stored beside the post by its blog's convention, linked where the caret is.
class PostImages : public QObject
{
    Q_OBJECT
public:
    PostImages(MarkdownEditor &editor, DocumentController &controller, CurrentBlog &blog, QObject *parent = nullptr);

    /// Stores the image at \a path where a field of the front matter can name it (a cover); returns the link for the
    /// field, empty if it failed and that was said.
    QString storeForField(const QString &path);

signals:
    void said(const Hexquill::Message &message);

private:
    void insertBitmap(const QByteArray &png);
    void insertFiles(const QStringList &paths);
    bool hasPlace();
    const Blog *blogOfPost() const;
    QString stored(const QByteArray &bytes, const QString &name); ///< the link, empty if it failed and that was said
    void say(const QString &text, const QList<Message::Action> &actions = {});

    MarkdownEditor &m_editor;
    DocumentController &m_controller;
    CurrentBlog &m_blog;
};

} // namespace Hexquill
