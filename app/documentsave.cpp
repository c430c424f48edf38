// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// DocumentController, second part: saving, and what a disk that does not answer means for it.
#include "app/documentcontroller.h"

#include "app/blog/newpost.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <utility>

namespace Hexquill {

namespace {

const QString saveTopic = QStringLiteral("save");
const QString diskTopic = QStringLiteral("disk");
const QString stallTopic = QStringLiteral("stall");

/// A name for a copy beside the file.
QString copyOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/%2-copy.%3").arg(file.path(), file.completeBaseName(), file.suffix());
}

} // namespace

DocumentController::Answer DocumentController::newAnswer()
{
    auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    return answer;
}

QFuture<bool> DocumentController::save()
{
    if (m_path.isEmpty() && !isSaving())
        return saveAs();
    if (m_owner) {
        sayClaimed();
        return QtFuture::makeReadyFuture(false);
    }
    const Answer answer = newAnswer();
    writeTo({}, false, answer);
    return answer->future();
}

QFuture<bool> DocumentController::saveAs()
{
    const Answer answer = newAnswer();
    const bool isNew = m_path.isEmpty();
    const bool answers = !m_worker->isStalled();
    if (!answers)
        forgetDisk(); // another place may
    if (isNew && answers)
        onDisk([wanted = pathForNew()] { return freeFileName(wanted); },
               [this, answer](const QString &suggested) { askWhere(suggested, answer); });
    else
        askWhere(isNew ? pathForNew() : m_owner ? copyOf(m_path) : m_path, answer);
    return answer->future();
}

void DocumentController::askWhere(const QString &suggested, const Answer &answer)
{
    const QScopedValueRollback asked(m_isAsked, true);
    const QString path = m_prompts.fileToSave(suggested);
    if (!path.isEmpty())
        return writeTo(QFileInfo(path).absoluteFilePath(), true, answer);
    answer->addResult(false);
    answer->finish();
}

void DocumentController::writeTo(const QString &path, bool replacesAnything, const Answer &answer)
{
    addStep({ path, replacesAnything, answer, {} });
}

void DocumentController::startSave()
{
    const Step &save = m_steps.first();
    if (m_beforeSave && isModified())
        m_beforeSave();
    SaveWish order;
    order.place = wish(save.path.isEmpty() ? m_path : save.path);
    order.bytes = m_document.beginSave().toBytes();
    if (!save.replacesAnything)
        order.expected = m_base;
    order.history = m_history;
    if (order.place.path == m_path)
        order.sameFile = m_sameFile;
    onDisk([order] { return savePost(order); },
           [this, order](const SaveOutcome &outcome) { takeSave(order, outcome); });
    if (m_worker->isStalled())
        sayStalled();
    emit stateChanged();
}

void DocumentController::takeSave(const SaveWish &wish, const SaveOutcome &outcome)
{
    if (outcome.done) {
        noteSaved(wish, outcome);
        return endSave(true);
    }
    if (outcome.done.error().kind != SaveError::Kind::ChangedOnDisk) {
        failSave(outcome.done.error());
        return endSave(false);
    }
    if (wish.expected != m_base && !m_steps.first().replacesAnything)
        return startSave(); // the other program's text was taken over while this was on its way
    resolveConflict(wish.place.path, outcome.theirs);
}

/// Where other programs cannot be kept out the writer decides, for as long as the file is open.
bool DocumentController::failSave(const SaveError &error)
{
    const auto choose = [this](SameFile sameFile) {
        return [this, sameFile] {
            m_sameFile = sameFile;
            save();
        };
    };
    const Message::Action elsewhere{ tr("Save As…"), [this] { saveAs(); } };
    if (error.kind == SaveError::Kind::Linked)
        return fail(saveTopic, error.message,
                    { { tr("Save This Name Alone"), choose(SameFile::GivenUp) },
                      { tr("Save All Names Anyway"), choose(SameFile::Unguarded) } });
    if (error.kind == SaveError::Kind::Owned)
        return fail(saveTopic, error.message,
                    { { tr("Save It Anyway"), choose(SameFile::Unguarded) }, elsewhere });
    return fail(saveTopic, error.message, { elsewhere });
}

void DocumentController::noteSaved(const SaveWish &wish, const SaveOutcome &outcome)
{
    const bool moved = wish.place.path != m_path;
    m_path = wish.place.path;
    noteBase(wish.bytes);
    m_gone = false;
    if (moved) {
        m_shared = false;
        m_sameFile = SameFile::Guarded;
        noteOwner({});
    }
    noteLook(outcome.look);
    m_document.endSave();
    if (isModified())
        emit baseChanged(); // the journal's changes are changes of what was saved now
    if (!outcome.historyFault.isEmpty())
        sayNotKept(outcome.historyFault);
    emit settled(saveTopic);
    emit settled(diskTopic);
    if (std::exchange(m_stallSaid, false))
        emit said({ Message::Kind::Note, stallTopic, tr("The disk answers again, and %1 is saved.").arg(name()), {} });
    emit saved(m_path);
}

void DocumentController::resolveConflict(const QString &path, const std::optional<QByteArray> &theirs)
{
    const QScopedValueRollback asked(m_isAsked, true);
    const bool isOther = path != m_path;
    const ConflictChoice choice = m_prompts.changedOnDisk(path);
    if (isOther && choice != ConflictChoice::KeepMine)
        return endSave(false); // it is not the file of this text
    switch (choice) {
    case ConflictChoice::KeepMine:
        if (theirs && !isOther)
            keepMine(*theirs);
        m_steps.first().replacesAnything = isOther || !theirs;
        return startSave();
    case ConflictChoice::TakeTheirs:
        lookFor({}, [this](const FileLook &look) {
            endSave(takeReload(look));
            return true;
        });
        return;
    case ConflictChoice::Merge:
        lookFor({}, [this](const FileLook &look) {
            takeMerge(look);
            endSave(false); // the writer looks at it before it is saved
            return true;
        });
        return;
    case ConflictChoice::Cancel:
        return endSave(false);
    }
}

bool DocumentController::mayLeave()
{
    const QScopedValueRollback asked(m_isAsked, true);
    m_leftToJournal = false;
    if (m_beforeLeaving && !m_beforeLeaving())
        return false;
    if (isSaving()) {
        const auto last
            = std::find_if(m_steps.rbegin(), m_steps.rend(), [](const Step &step) { return !step.beginDeed; });
        const bool isOver = waitFor(last->answer->future());
        if (m_leftToJournal || (!isOver && isSaving()))
            return m_leftToJournal;
    }
    if (!isModified())
        return true;
    switch (m_prompts.saveChanges(name())) {
    case SaveChoice::Save:
        return waitFor(save());
    case SaveChoice::Discard:
        return true;
    case SaveChoice::Cancel:
        break;
    }
    return false;
}

bool DocumentController::waitFor(const QFuture<bool> &saved)
{
    const bool isKept = m_isKept && m_isKept();
    switch (saved.isFinished() ? WaitChoice::Finished : m_prompts.waitForSave(name(), isKept, saved)) {
    case WaitChoice::Finished:
        return saved.resultCount() > 0 && saved.result();
    case WaitChoice::GoWithoutIt:
        m_leftToJournal = true;
        return true;
    case WaitChoice::Stay:
        break;
    }
    return false;
}

void DocumentController::connectWorker()
{
    connect(m_worker.get(), &DiskWorker::stalled, this, &DocumentController::sayStalled);
    connect(m_worker.get(), &DiskWorker::answered, this, [this] { emit settled(stallTopic); });
}

void DocumentController::sayStalled()
{
    m_stallSaid = isSaving();
    const QString place = QDir::toNativeSeparators(m_steps.isEmpty() || m_steps.first().path.isEmpty()
                                                       ? folder()
                                                       : QFileInfo(m_steps.first().path).absolutePath());
    QString text;
    if (!isSaving() || !isModified())
        text = tr("%1 does not answer. You can go on writing: %2 is looked at again as soon as it does.");
    else if (m_isKept && m_isKept())
        text = tr("%1 does not answer. %2 is saved as soon as it does; until then your text is safe in the journal of "
                  "unsaved changes, and you can go on writing.");
    else
        text = tr("%1 does not answer. %2 is saved as soon as it does; until then your text is in this window alone.");
    emit said(
        { Message::Kind::Warning, stallTopic, text.arg(place, name()), { { tr("Save As…"), [this] { saveAs(); } } } });
}

} // namespace Hexquill
