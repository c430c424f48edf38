// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"
#include "editor/post/frontmatter.h"
#include "editor/post/post.h"

#include <QObject>
#include <QString>
#include <QTextDocument>
#include <QVector>

namespace Hexquill {

/// THE open post: front matter and body as two QTextDocuments with one undo order, its file's facts, its revision.
class PostDocument : public QObject
{
    Q_OBJECT
public:
    explicit PostDocument(QObject *parent = nullptr);

    QTextDocument *head() const { return m_head; } ///< Post::head; the raw YAML view shows it
    QTextDocument *body() const { return m_body; }
    const FrontMatter &frontMatter() const; ///< of the present head, read once per change

    /// Replaces all: a fresh undo order, not modified.
    void setPost(const Post &post);
    Post post() const;
    QString headText() const; ///< document text, unchanged by QTextDocument
    QString bodyText() const;

    /// Applies one edit to the head as one undo step.
    void editHead(const TextEdit &edit);
    /// A form's change of one field, as one undo step; an error in words changes nothing.
    tl::expected<void, QString> setField(const QString &key, const YamlValue &value);
    tl::expected<void, QString> removeField(const QString &key);

    void undo(); ///< undoes in the document that changed last
    void redo();
    bool isUndoAvailable() const;
    bool isRedoAvailable() const;

    bool isModified() const;
    void markSaved(); ///< what is there now is what the disk has
    quint64 revision() const { return m_revision; } ///< grows with every change

signals:
    void changed(quint64 revision);
    void headChanged();
    void bodyChanged();
    void modifiedChanged(bool modified);
    void undoAvailableChanged(bool available);
    void redoAvailableChanged(bool available);

private:
    QTextDocument *m_head = nullptr;
    QTextDocument *m_body = nullptr;
    quint64 m_revision = 0;
};

} // namespace Hexquill
