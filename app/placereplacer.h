// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsearch.h"
#include "preview/diskthread.h"

#include <atomic>
#include <memory>
#include <QFutureWatcher>
#include <QObject>

namespace Hexquill {

class OpenPosts;

/// What became of places that were to be replaced.
struct ReplaceOutcome
{
    bool isTakeBack = false;
    bool isStopped = false; ///< by the writer, before all were done
    int places = 0; ///< replaced in files
    int placesInOpen = 0; ///< replaced in the texts of open posts
    QList<RewrittenFile> files; ///< written
    QStringList failures; ///< a sentence for each post that was not changed

    QStringList sentences() const; ///< all of that for the writer
};

/// Replaces found places: in the text of a post that is open, in the file of any other, which is done in a thread and
/// can be stopped and taken back.
class PlaceReplacer : public QObject
{
    Q_OBJECT
public:
    explicit PlaceReplacer(OpenPosts &posts, QObject *parent = nullptr);
    ~PlaceReplacer() override; ///< waits for the file that is being written

    void replace(const QList<FoundPost> &places, const Replacement &replacement);
    void takeBack(); ///< the files of the last replacement
    void stop(); ///< after the file that is under way
    bool isBusy() const { return m_isBusy; }
    bool canTakeBack() const { return !m_rewritten.isEmpty(); }

signals:
    void started(int files);
    void progressed(int files);
    void finished(const Hexquill::ReplaceOutcome &outcome);

private:
    void write(int files, const std::function<ReplaceOutcome(const GoOn &goOn)> &work);
    void takeOutcome(ReplaceOutcome outcome);

    OpenPosts &m_posts;
    bool m_isBusy = false;
    ReplaceOutcome m_inOpen; ///< of the replacement under way, in open posts
    QList<RewrittenFile> m_rewritten; ///< by the last replacement
    std::shared_ptr<std::atomic_bool> m_stop; ///< set: the writing ends after the file that is under way
    QFutureWatcher<ReplaceOutcome> m_writing;
    DiskThread m_worker; ///< last, so that it has a moment to end before the rest goes
};

} // namespace Hexquill
