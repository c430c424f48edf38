// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/journal.h"

#include <memory>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace Hexquill {

class DocumentController;
class PostDocument;

/// Keeps the journal of one open post: there is one as long as the post has changes that are not in its file. Each
/// change is written before the next event and brought to the disk within a second.
class PostJournal : public QObject
{
    Q_OBJECT
public:
    /// \a folder: where journals lie; empty keeps none. Document and controller must outlive this.
    PostJournal(PostDocument &document, const DocumentController &controller, const QString &folder);
    ~PostJournal() override; ///< the file stays if the post still has changes

    void syncNow(); ///< the program ends
    void drop(); ///< the changes are safe elsewhere, or given up
    void leave(); ///< ends it with its file in place: the text is offered at the next start
    bool isKept() const { return m_journal && !m_failing; } ///< what is not saved would survive a crash

signals:
    void failed(const QString &reason); ///< once, until writing works again
    void recovered(); ///< writing works again

private:
    void follow();
    void begin();
    void writeChange();
    void compact();
    void append(Journal::Part part, QString *known, const QString &now);
    void take(const tl::expected<void, QString> &done);
    JournalOrigin origin() const;

    PostDocument &m_document;
    const DocumentController &m_controller;
    QString m_folder;
    std::unique_ptr<Journal> m_journal;
    QString m_head; ///< as the journal has them
    QString m_body;
    QTimer m_syncSoon;
    QThreadPool m_syncer;
    bool m_failing = false;
};

} // namespace Hexquill
