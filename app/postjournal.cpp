// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postjournal.h"

#include "app/documentcontroller.h"
#include "editor/postdocument.h"

#include <algorithm>
#include <QCryptographicHash>

namespace Hexquill {

namespace {

constexpr int syncPause = 1000; // milliseconds; a power cut costs no more than this
constexpr qint64 compactAt = 1 << 20; // bytes beyond the text itself

/// The one replacement that makes \a before into \a after.
TextEdit difference(const QString &before, const QString &after)
{
    const auto front = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype same = front.first - before.begin();
    const qsizetype most = qMin(before.size(), after.size()) - same;
    qsizetype back = 0;
    while (back < most && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    return { same, before.size() - same - back, after.mid(same, after.size() - same - back) };
}

} // namespace

PostJournal::PostJournal(PostDocument &document, const DocumentController &controller, const QString &folder)
    : m_document(document)
    , m_controller(controller)
    , m_folder(folder)
{
    m_syncer.setMaxThreadCount(1);
    m_syncSoon.setSingleShot(true);
    m_syncSoon.setInterval(syncPause);
    connect(&m_syncSoon, &QTimer::timeout, this, [this] {
        if (m_journal)
            m_syncer.start([this, sync = m_journal->syncer()] {
                QMetaObject::invokeMethod(this, [this, done = sync()] { take(done); });
            });
    });
    if (folder.isEmpty())
        return;
    connect(&document, &PostDocument::changed, this, &PostJournal::writeChange);
    connect(&document, &PostDocument::postReplaced, this, &PostJournal::drop);
    connect(&document, &PostDocument::modifiedChanged, this, &PostJournal::follow);
    connect(&controller, &DocumentController::leftToJournal, this, &PostJournal::leave);
    connect(&controller, &DocumentController::baseChanged, this, [this] {
        if (m_journal)
            compact();
    });
}

PostJournal::~PostJournal() = default;

JournalOrigin PostJournal::origin() const
{
    const QByteArray base = m_controller.base();
    const bool hasFile = !m_controller.path().isEmpty();
    return { m_controller.path(), hasFile ? QCryptographicHash::hash(base, QCryptographicHash::Sha256) : QByteArray(),
             hasFile ? base : QByteArray() };
}

void PostJournal::follow()
{
    if (!m_document.isModified())
        drop();
    else if (!m_journal)
        begin();
}

void PostJournal::begin()
{
    auto journal = Journal::start(m_folder, origin(), m_document.post());
    if (journal) {
        m_journal = std::move(*journal);
        m_head = m_document.headText();
        m_body = m_document.bodyText();
        m_syncSoon.start();
    }
    take(journal ? tl::expected<void, QString>() : tl::unexpected(journal.error()));
}

void PostJournal::syncNow()
{
    if (m_journal)
        take(m_journal->syncer()());
}

void PostJournal::drop()
{
    if (m_journal)
        m_journal->remove();
    m_journal.reset();
    m_head.clear();
    m_body.clear();
}

void PostJournal::leave()
{
    syncNow();
    m_journal.reset();
}

void PostJournal::writeChange()
{
    if (!m_journal) {
        if (m_document.isModified()) // the disk was full before and may not be any more
            begin();
        return;
    }
    if (m_failing || m_journal->size() > compactAt + 2 * (m_head.size() + m_body.size()) + m_controller.base().size()) {
        compact(); // after a failure, too: what it left in the file may hide what comes after
    } else {
        append(Journal::Part::Head, &m_head, m_document.headText());
        append(Journal::Part::Body, &m_body, m_document.bodyText());
    }
    if (!m_syncSoon.isActive())
        m_syncSoon.start();
}

void PostJournal::compact()
{
    const auto done = m_journal->compact(origin(), m_document.post());
    if (done) {
        m_head = m_document.headText();
        m_body = m_document.bodyText();
    }
    take(done);
}

void PostJournal::append(Journal::Part part, QString *known, const QString &now)
{
    if (*known == now)
        return;
    const auto done = m_journal->append(part, difference(*known, now));
    if (done)
        *known = now;
    take(done); // what failed is part of the next difference
}

void PostJournal::take(const tl::expected<void, QString> &done)
{
    if (done.has_value() != m_failing)
        return;
    m_failing = !done;
    if (done)
        emit recovered();
    else
        emit failed(done.error());
}

} // namespace Hexquill
