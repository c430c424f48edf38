// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/placereplacer.h"

#include "app/openposts.h"
#include "app/poolwork.h"

namespace Hexquill {

namespace {

/// What replacing does with the files of posts that are not open.
ReplaceOutcome replaceInFiles(const QList<FoundPost> &posts, const Replacement &replacement, const GoOn &goOn)
{
    ReplaceOutcome outcome;
    int done = 0;
    for (const FoundPost &found : posts) {
        outcome.isStopped = !goOn(done++);
        if (outcome.isStopped)
            break;
        const auto rewritten = replaceInFile(found, replacement);
        if (!rewritten) {
            outcome.failures.append(rewritten.error());
            continue;
        }
        outcome.files.append(*rewritten);
        outcome.places += int(found.places.size());
    }
    return outcome;
}

ReplaceOutcome takeFilesBack(const QList<RewrittenFile> &files, const GoOn &goOn)
{
    ReplaceOutcome outcome;
    outcome.isTakeBack = true;
    int done = 0;
    for (const RewrittenFile &file : files) {
        outcome.isStopped = !goOn(done++);
        if (outcome.isStopped)
            break;
        if (const auto taken = takeBack(file); !taken)
            outcome.failures.append(taken.error());
        else
            outcome.files.append(file);
    }
    return outcome;
}

} // namespace

QStringList ReplaceOutcome::sentences() const
{
    QStringList said{ isTakeBack ? PlaceReplacer::tr("%n file(s) are as before.", nullptr, int(files.size()))
                                 : PlaceReplacer::tr("%n place(s) replaced.", nullptr, places + placesInOpen) };
    if (isStopped)
        said[0] += QLatin1Char(' ') + PlaceReplacer::tr("Stopped before all were done.");
    if (placesInOpen > 0)
        said[0] += QLatin1Char(' ')
            + PlaceReplacer::tr("Open posts are not saved yet; Undo in them takes the change back.");
    return said + failures;
}

PlaceReplacer::PlaceReplacer(OpenPosts &posts, QObject *parent)
    : QObject(parent)
    , m_posts(posts)
{
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this, &PlaceReplacer::progressed);
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_isBusy = false;
        if (m_writing.future().resultCount() > 0)
            takeOutcome(m_writing.result());
    });
}

PlaceReplacer::~PlaceReplacer()
{
    stop();
}

void PlaceReplacer::stop()
{
    if (m_stop)
        *m_stop = true;
}

/// Open posts first, in their texts; then the files of the others.
void PlaceReplacer::replace(const QList<FoundPost> &places, const Replacement &replacement)
{
    m_rewritten.clear();
    m_inOpen = {};
    QList<FoundPost> closed;
    for (const FoundPost &found : places) {
        const int index = m_posts.indexOfFile(found.file);
        if (index < 0) {
            closed.append(found);
            continue;
        }
        if (const auto done = replaceInDocument(found, replacement, m_posts.at(index).document); !done)
            m_inOpen.failures.append(done.error());
        else
            m_inOpen.placesInOpen += int(found.places.size());
    }
    write(int(closed.size()),
          [closed, replacement](const GoOn &goOn) { return replaceInFiles(closed, replacement, goOn); });
}

void PlaceReplacer::takeBack()
{
    m_inOpen = {};
    write(int(m_rewritten.size()), [files = m_rewritten](const GoOn &goOn) { return takeFilesBack(files, goOn); });
}

void PlaceReplacer::write(int files, const std::function<ReplaceOutcome(const GoOn &goOn)> &work)
{
    m_isBusy = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    runInThread<ReplaceOutcome>(m_worker, m_writing, [work, files, stop = m_stop](QPromise<ReplaceOutcome> &promise) {
        promise.setProgressRange(0, files);
        return work([&promise, stop](int done) {
            promise.setProgressValue(done);
            return !*stop;
        });
    });
    emit started(files);
}

void PlaceReplacer::takeOutcome(ReplaceOutcome outcome)
{
    m_rewritten = outcome.isTakeBack ? QList<RewrittenFile>() : outcome.files;
    outcome.placesInOpen = m_inOpen.placesInOpen;
    outcome.failures = m_inOpen.failures + outcome.failures;
    emit finished(outcome);
}

} // namespace Hexquill
