// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/documentcontroller.h"

#include "app/encoding.h"
#include "editor/post/postmerge.h"

#include <QFileInfo>

namespace Hexquill {

namespace {
const QString openTopic = QStringLiteral("open");
const QString saveTopic = QStringLiteral("save");
const QString diskTopic = QStringLiteral("disk");
const QString encodingTopic = QStringLiteral("encoding");
constexpr int keepPause = 10 * 60 * 1000; // milliseconds between versions of text that is not saved
} // namespace

DocumentController::DocumentController(PostDocument &document, Prompts &prompts, const StateFolder &state,
                                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_state(state)
    , m_history(state.history())
    , m_worker(std::make_unique<DiskWorker>())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_settle, &QTimer::timeout, this, &DocumentController::checkDisk);
    connect(&m_document, &PostDocument::modifiedChanged, this, &DocumentController::stateChanged);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepPause);
    connect(&m_keepSoon, &QTimer::timeout, this, [this] {
        if (isModified())
            keepVersion(m_document.post().toBytes(), KeptBecause::Written);
    });
    connect(&m_document, &PostDocument::changed, this, [this] {
        if (!m_keepSoon.isActive())
            m_keepSoon.start();
    });
    connectWorker();
}

QString DocumentController::name() const
{
    return m_path.isEmpty() ? tr("New post") : QFileInfo(m_path).fileName();
}

QString DocumentController::folder() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
}

bool DocumentController::isModified() const
{
    return m_hasDocument && m_document.isModified();
}

bool DocumentController::startNew(const Post &post)
{
    if (!mayLeave())
        return false;
    show(post, {}, {});
    emit loaded({}, false);
    return true;
}

bool DocumentController::close()
{
    if (!mayLeave())
        return false;
    if (m_leftToJournal)
        emit leftToJournal();
    show({}, {}, {});
    m_hasDocument = false;
    emit stateChanged();
    emit loaded({}, false);
    return true;
}

QFuture<bool> DocumentController::open(const QString &path)
{
    if (!mayLeave())
        return QtFuture::makeReadyFuture(false);
    const Answer answer = newAnswer();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    onDisk([absolute] { return lookBeforeOpening(absolute); },
           [this, answer](const FileLook &look) {
               if (look.bytes)
                   take(look);
               else
                   fail(openTopic, look.bytes.error());
               answer->addResult(look.bytes.has_value());
               answer->finish();
           });
    return answer->future();
}

void DocumentController::take(const FileLook &look)
{
    const QByteArray bytes = look.bytes.value_or(QByteArray());
    const bool again = look.path == m_path;
    m_times = look.times;
    m_canonicalPath = look.canonicalPath;
    show(Post::fromBytes(bytes), look.path, bytes, look.identity);
    emit loaded(m_path, again);
    if (m_readOnly)
        sayEncoding(bytes);
}

void DocumentController::follow(const QString &path, const QByteArray &bytes)
{
    onDisk(
        [history = m_history, from = m_path, to = path] {
            history.move(from, to);
            return true;
        },
        [](bool) {});
    m_path = path;
    m_gone = false;
    const Post moved = Post::fromBytes(bytes);
    if (isModified()) // since it was saved for this
        m_document.replaceText(
            mergePosts(Post::fromBytes(m_base), m_document.post(), moved, tr("here"), tr("the file")).post);
    else
        m_document.reloadText(moved);
    noteBase(bytes);
    emit settled(diskTopic);
    emit baseChanged();
    emit saved(m_path);
    emit stateChanged();
    checkDisk();
}

bool DocumentController::convertToUtf8(const QByteArray &encoding)
{
    const auto utf8 = decodeToUtf8(m_base, encoding);
    if (!utf8)
        return fail(encodingTopic, utf8.error());
    const QByteArray base = m_base;
    show(Post::fromBytes(*utf8), m_path, base);
    m_document.markUnsaved();
    emit loaded(m_path, true);
    return true;
}

void DocumentController::show(const Post &post, const QString &path, const QByteArray &bytes,
                              const std::optional<FileIdentity> &identity)
{
    if (path != m_path) {
        m_identity = identity;
        m_watch.reset();
        m_claim.reset();
    }
    if (path.isEmpty()) {
        m_times = {};
        m_canonicalPath.clear();
    }
    m_path = path;
    noteBase(bytes);
    m_hasDocument = true;
    m_gone = false;
    m_readOnly = !post.facts.validUtf8;
    forgetDisk();
    m_document.setPost(post);
    for (const QString &topic : { openTopic, saveTopic, diskTopic, encodingTopic })
        emit settled(topic);
    m_shared = false;
    m_sameFile = SameFile::Guarded;
    m_claimed.clear();
    noteOwner({});
    emit stateChanged();
    checkDisk(); // follows and claims the file
}

bool DocumentController::fail(const QString &topic, const QString &text, const QList<Message::Action> &actions)
{
    emit said({ Message::Kind::Error, topic, text, actions });
    return false;
}

void DocumentController::sayEncoding(const QByteArray &bytes)
{
    const QByteArray guess = guessEncoding(bytes);
    if (guess.isEmpty()) {
        emit said({ Message::Kind::Warning,
                    encodingTopic,
                    tr("%1 is not UTF-8, so it is open for reading only: no byte of it will change.").arg(name()),
                    {} });
        return;
    }
    emit said({ Message::Kind::Warning,
                encodingTopic,
                tr("%1 is not UTF-8 but probably %2, so it is open for reading only. Hexo reads UTF-8.")
                    .arg(name(), QString::fromLatin1(guess)),
                { { tr("Convert to UTF-8"), [this, guess] { convertToUtf8(guess); } } } });
}

} // namespace Hexquill
