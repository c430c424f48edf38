// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/openposts.h"

#include <algorithm>
#include <iterator>
#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {
const QString openTopic = QStringLiteral("open");

/// One topic a file: several may have to wait.
QString waitingTopic(const QString &file)
{
    return QStringLiteral("waiting for ") + file;
}
} // namespace

OpenPosts::OpenPosts(Prompts &prompts, const StateFolder &state, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_state(state)
{
    connect(&m_news, &OutsideNews::said, this, &OpenPosts::said);
    m_current = &add();
    m_recent.use(m_current);
}

OpenPosts::~OpenPosts() = default;

int OpenPosts::indexOf(const OpenPost *post) const
{
    const auto found = std::find_if(m_posts.begin(), m_posts.end(),
                                    [post](const std::unique_ptr<OpenPost> &one) { return one.get() == post; });
    return found == m_posts.end() ? -1 : int(found - m_posts.begin());
}

int OpenPosts::indexOfFile(const QString &path) const
{
    const QString wanted = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    const auto found = std::find_if(m_posts.begin(), m_posts.end(), [&](const std::unique_ptr<OpenPost> &one) {
        const DocumentController &controller = one->controller;
        return !wanted.isEmpty() && (controller.path() == wanted || controller.canonicalPath() == wanted);
    });
    return found == m_posts.end() ? -1 : int(found - m_posts.begin());
}

QHash<QString, Post> OpenPosts::texts() const
{
    QHash<QString, Post> texts;
    for (const std::unique_ptr<OpenPost> &post : m_posts)
        for (const QString &file : { post->controller.path(), post->controller.canonicalPath() })
            if (!file.isEmpty())
                texts.insert(file, post->document.post());
    return texts;
}

void OpenPosts::setCurrent(int index)
{
    endWalk();
    bringToFront(at(index));
}

void OpenPosts::bringToFront(OpenPost &post)
{
    m_recent.use(&post);
    if (&post == m_current)
        return;
    m_current = &post;
    emit currentChanged();
}

void OpenPosts::move(int from, int to)
{
    if (from == to)
        return;
    auto post = std::move(m_posts[size_t(from)]);
    m_posts.erase(m_posts.begin() + from);
    m_posts.insert(m_posts.begin() + to, std::move(post));
    emit moved(from, to);
}

OpenPost &OpenPosts::add()
{
    m_posts.push_back(std::make_unique<OpenPost>(m_prompts, m_state));
    OpenPost *post = m_posts.back().get();
    connect(&post->controller, &DocumentController::stateChanged, this, [this, post] { emit stateChanged(post); });
    connect(&post->controller, &DocumentController::saved, this,
            [post] { post->savedAt = QDateTime::currentDateTime(); });
    connect(&post->controller, &DocumentController::loaded, this, [post](const QString &, bool again) {
        post->savedAt = {};
        if (!again)
            post->place = {};
    });
    connect(&post->document, &PostDocument::changed, this, [this] { m_sessionEnds = false; });
    post->unlinked.setOpenTexts([this] {
        QList<Post> all;
        for (const std::unique_ptr<OpenPost> &one : m_posts)
            all << one->document.post();
        return all;
    });
    m_news.follow(post->controller);
    emit added(post);
    return *post;
}

/// Where the next post opens: in place of the one without a document, else beside the others.
OpenPost &OpenPosts::placeForPost()
{
    return m_current->controller.hasDocument() ? add() : *m_current;
}

void OpenPosts::remove(OpenPost &post)
{
    m_recent.forget(&post);
    if (&post == m_current)
        bringToFront(*m_recent.things().first());
    emit removing(&post);
    m_posts.erase(m_posts.begin() + indexOf(&post));
}

QFuture<bool> OpenPosts::open(const QString &path)
{
    return open(path, false);
}

QFuture<bool> OpenPosts::reopen(const QString &path)
{
    return open(path, true);
}

QFuture<bool> OpenPosts::open(const QString &path, bool mayBeGone)
{
    endWalk();
    if (const int there = indexOfFile(path); there >= 0) {
        setCurrent(there);
        current().controller.checkDisk();
        return QtFuture::makeReadyFuture(true);
    }
    const auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    const QString file = QFileInfo(path).absoluteFilePath();
    auto *opener = new DiskWorker(this);
    const auto end = [this, opener, answer, file](bool done) {
        --m_opening;
        opener->deleteLater();
        emit settled(waitingTopic(file));
        answer->addResult(done);
        answer->finish();
    };
    connect(opener, &DiskWorker::stalled, this, [=, this] { sayWaiting(opener, file, [end] { end(false); }); });
    ++m_opening;
    opener->run([file] { return lookBeforeOpening(file); },
                [this, end, mayBeGone](const FileLook &look) { end(place(look, mayBeGone)); });
    return answer->future();
}

void OpenPosts::sayWaiting(const QPointer<DiskWorker> &opener, const QString &file, const std::function<void()> &giveUp)
{
    emit said({ Message::Kind::Warning,
                waitingTopic(file),
                tr("%1 does not answer. The post is opened as soon as it does.")
                    .arg(QDir::toNativeSeparators(QFileInfo(file).absolutePath())),
                { { tr("Do Not Wait"), [opener, giveUp] {
                       if (opener)
                           giveUp();
                   } } } });
}

/// A link and what it leads to are one post, which is known only now.
bool OpenPosts::place(const FileLook &look, bool mayBeGone)
{
    endWalk();
    if (mayBeGone && !look.exists)
        return false;
    if (look.isFolder) {
        emit folderGiven(look.path);
        return false;
    }
    if (!look.bytes) {
        emit said({ Message::Kind::Error, openTopic, look.bytes.error(), {} });
        if (!look.exists)
            emit fileMissing(look.path);
        return false;
    }
    int there = indexOfFile(look.path);
    if (there < 0)
        there = indexOfFile(look.canonicalPath);
    OpenPost &post = there >= 0 ? at(there) : placeForPost();
    if (there < 0)
        post.controller.take(look);
    bringToFront(post);
    return true;
}

bool OpenPosts::isBusy() const
{
    return m_opening > 0 || std::any_of(m_posts.begin(), m_posts.end(), [](const std::unique_ptr<OpenPost> &one) {
               return one->controller.isBusy() || one->images.isBusy() || one->unlinked.isBusy();
           });
}

bool OpenPosts::restore(const QString &path, const std::optional<QByteArray> &disk, const Post &text)
{
    endWalk();
    const int there = path.isEmpty() ? -1 : indexOfFile(path);
    OpenPost &post = there >= 0 ? at(there) : placeForPost();
    if (there < 0 && !path.isEmpty() && disk)
        post.controller.take({ path, {}, true, false, *disk, {}, {}, false, {} });
    else if (there < 0)
        post.controller.startNew({ {}, {}, text.facts });
    bringToFront(post);
    post.document.replaceText(text);
    return post.journal.isKept();
}

bool OpenPosts::startNew(const Post &text, const QString &layout)
{
    endWalk();
    OpenPost &post = placeForPost();
    post.newLayout = layout;
    if (!post.controller.startNew(text))
        return false;
    bringToFront(post);
    return true;
}

bool OpenPosts::close(int index)
{
    endWalk();
    OpenPost &post = at(index);
    const QString file = post.controller.path();
    if (post.controller.isModified())
        bringToFront(post); // the writer sees what the question is about
    if (!post.controller.close())
        return false;
    if (!file.isEmpty()) {
        m_closed.removeAll(file);
        m_closed.append(file);
    }
    if (count() > 1)
        remove(post);
    return true;
}

bool OpenPosts::mayLeaveAll()
{
    endWalk();
    if (m_sessionEnds)
        return true;
    std::vector<OpenPost *> posts;
    std::transform(m_posts.begin(), m_posts.end(), std::back_inserter(posts),
                   [](const auto &post) { return post.get(); });
    for (OpenPost *post : posts) {
        if (indexOf(post) < 0)
            continue; // went to the trash while the writer was asked about another one
        if (post->controller.isModified())
            bringToFront(*post);
        if (!post->controller.mayLeave())
            return false;
    }
    return true;
}

void OpenPosts::endSession()
{
    m_sessionEnds = true;
    for (const auto &post : m_posts)
        post->journal.syncNow();
}

void OpenPosts::giveUpChanges()
{
    if (m_sessionEnds)
        return;
    for (const auto &post : m_posts)
        if (!post->controller.isLeftToJournal())
            post->journal.drop();
}

void OpenPosts::reopenClosed()
{
    if (!m_closed.isEmpty())
        open(m_closed.takeLast());
}

void OpenPosts::walkRecent(int by)
{
    OpenPost *post = m_recent.walk(by);
    if (post == m_current)
        return;
    m_current = post;
    emit currentChanged();
}

void OpenPosts::endWalk()
{
    m_recent.endWalk();
}

} // namespace Hexquill
