// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/documentcontroller.h"

#include "app/encoding.h"
#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {
const QString openTopic = QStringLiteral("open");
const QString saveTopic = QStringLiteral("save");
const QString diskTopic = QStringLiteral("disk");
const QString encodingTopic = QStringLiteral("encoding");
constexpr int keepPause = 10 * 60 * 1000; // milliseconds between versions of text that is not saved

/// A name for a copy beside the file.
QString copyOf(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1/%2-copy.%3").arg(file.path(), file.completeBaseName(), file.suffix());
}

} // namespace

DocumentController::DocumentController(PostDocument &document, Prompts &prompts, const StateFolder &state,
                                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_history(state.history())
    , m_claim(state.claims())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
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
    show({}, {}, {});
    m_hasDocument = false;
    emit stateChanged();
    emit loaded({}, false);
    return true;
}

bool DocumentController::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto bytes = readFile(absolute);
    if (!bytes)
        return fail(openTopic, bytes.error());
    if (!mayLeave())
        return false;
    if (absolute == m_path) // leaving may have saved it
        bytes = readFile(absolute);
    if (!bytes)
        return fail(openTopic, bytes.error());
    take(absolute, *bytes);
    return true;
}

void DocumentController::take(const QString &path, const QByteArray &bytes)
{
    const bool again = path == m_path;
    show(Post::fromBytes(bytes), path, bytes);
    emit loaded(m_path, again);
    if (m_readOnly)
        sayEncoding(bytes);
}

bool DocumentController::save()
{
    if (m_path.isEmpty())
        return saveAs();
    if (m_owner) {
        sayClaimed();
        return false;
    }
    return writeTo(m_path, m_base);
}

bool DocumentController::saveAs()
{
    const QString suggested = m_path.isEmpty() ? pathForNew() : m_owner ? copyOf(m_path) : m_path;
    const QString path = m_prompts.fileToSave(suggested);
    return !path.isEmpty() && writeTo(QFileInfo(path).absoluteFilePath(), std::nullopt);
}

void DocumentController::follow(const QString &path, const QByteArray &bytes)
{
    m_history.move(m_path, path);
    m_path = path;
    noteBase(bytes);
    m_gone = false;
    m_document.reloadText(Post::fromBytes(bytes));
    emit settled(diskTopic);
    watch();
    claimFile();
    emit saved(m_path);
    emit stateChanged();
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

bool DocumentController::mayLeave()
{
    if (!isModified())
        return true;
    switch (m_prompts.saveChanges(name())) {
    case SaveChoice::Save:
        return save();
    case SaveChoice::Discard:
        return true;
    case SaveChoice::Cancel:
        break;
    }
    return false;
}

void DocumentController::show(const Post &post, const QString &path, const QByteArray &bytes)
{
    m_path = path;
    noteBase(bytes);
    m_hasDocument = true;
    m_gone = false;
    m_readOnly = !post.facts.validUtf8;
    m_document.setPost(post);
    for (const QString &topic : { openTopic, saveTopic, diskTopic, encodingTopic })
        emit settled(topic);
    watch();
    m_shared = false;
    claimFile();
    emit stateChanged();
}

/// Writes the document's bytes to \a path. \a expected: what must be there now; nothing for a path just confirmed.
bool DocumentController::writeTo(const QString &path, const std::optional<QByteArray> &expected)
{
    if (m_beforeSave && isModified())
        m_beforeSave();
    const QByteArray bytes = m_document.post().toBytes();
    const QByteArray before = expected ? *expected : readFile(path).value_or(QByteArray());
    const auto done = saveFile(path, bytes, { expected, false });
    if (!done && done.error().kind == SaveError::Kind::ChangedOnDisk)
        return resolveConflict();
    if (!done)
        return fail(saveTopic, done.error().message, { { tr("Save As…"), [this] { saveAs(); } } });
    const bool moved = path != m_path;
    m_path = path;
    noteBase(bytes);
    m_gone = false;
    m_document.markSaved();
    if (!before.isEmpty())
        keepVersion(before, KeptBecause::Replaced);
    keepVersion(bytes, KeptBecause::Saved);
    emit settled(saveTopic);
    emit settled(diskTopic);
    if (moved) {
        m_shared = false;
        watch();
        claimFile();
    }
    emit saved(m_path);
    emit stateChanged();
    return true;
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
