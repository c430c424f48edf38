// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postimages.h"

#include "app/documentcontroller.h"
#include "app/imagebytes.h"
#include "app/prompts.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>
#include <utility>

namespace Hexquill {

namespace {

const QString topic = QStringLiteral("image");
const QString progressTopic = QStringLiteral("image progress");
constexpr int quietTime = 500; // milliseconds before anything is said, and between two looks
constexpr int patience = 4000; // milliseconds for the disk, see DiskWorker
constexpr qsizetype mostSentences = 4;

/// Markdown for an image; a target with blanks or brackets needs the pointed form.
QString markdownImage(const QString &description, const QString &link)
{
    const bool plain
        = !link.contains(QLatin1Char(' ')) && !link.contains(QLatin1Char('(')) && !link.contains(QLatin1Char(')'));
    QString text = description;
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return (plain ? QStringLiteral("![%1](%2)") : QStringLiteral("![%1](<%2>)")).arg(text, link);
}

} // namespace

PostImages::PostImages(PostDocument &document, DocumentController &controller, Prompts &prompts)
    : m_document(document)
    , m_controller(controller)
    , m_prompts(prompts)
    , m_shelf(std::make_shared<ImageShelf>())
    , m_worker(std::make_unique<DiskWorker>())
{
    m_progress.setInterval(quietTime);
    connect(&m_progress, &QTimer::timeout, this, &PostImages::lookAtProgress);
    connect(&document, &PostDocument::postReplaced, this, &PostImages::giveUpAll);
    connect(&document, &PostDocument::redoAvailableChanged, this, &PostImages::noteRedo);
    connect(&document, &PostDocument::redoAvailableChanged, this, &PostImages::land, Qt::QueuedConnection);
    connect(&controller, &DocumentController::saved, this, &PostImages::storeWaiting);
    connect(&controller, &DocumentController::stateChanged, this, &PostImages::land, Qt::QueuedConnection);
}

PostImages::~PostImages()
{
    for (const Paste &paste : std::as_const(m_pastes))
        takeBack(paste);
}

void PostImages::insert(const QList<GivenImage> &images, const Selection &where)
{
    begin(images, PastePlace(m_document, where));
}

void PostImages::insertInField(const QString &path, const QString &field)
{
    begin({ { path, {}, {}, QFileInfo(path).fileName(), {} } }, PastePlace(m_document, field));
}

void PostImages::begin(const QList<GivenImage> &images, const PastePlace &place)
{
    const auto paste = std::make_shared<ImagePaste>(ImagePaste{ images, place, 0, {}, {}, false, m_document.isRedoAvailable() });
    emit settled(topic); // what became of those before
    paste->step = m_document.waitForStep([this, paste] { giveUp(paste); });
    m_pastes.append(paste);
    if (m_controller.path().isEmpty())
        emit said({ Message::Kind::Warning,
                    topic,
                    tr("Images are stored beside the post, so it has to be saved first. They are inserted then."),
                    { { tr("Save"), [this] { m_controller.save(); } }, { tr("Cancel"), [this] { giveUpAll(); } } } });
    else
        store(paste);
}

void PostImages::store(const Paste &paste)
{
    paste->postFile = m_controller.path();
    paste->storing = std::make_shared<ImageStoring>();
    paste->isStored = false;
    const StoreOrder order{ paste->images, paste->postFile, blogOfPost(), paste->place.use() };
    m_worker->run(
        [order, storing = paste->storing, shelf = m_shelf] {
            storeImages(order, storing.get(), shelf.get());
            return true;
        },
        [this, paste, storing = paste->storing](bool) {
            paste->isStored = paste->storing == storing;
            land();
        });
    if (!m_progress.isActive())
        m_progress.start();
}

/// The post has a file now.
void PostImages::storeWaiting()
{
    if (m_controller.path().isEmpty())
        return;
    for (const Paste &paste : std::as_const(m_pastes))
        if (!paste->storing)
            store(paste);
}

/// Puts what is stored into the text, in its order. To write would throw away what can be redone: that is for the
/// writer to do. Where the post was moved meanwhile its images have to be beside it and are stored once more.
void PostImages::land()
{
    while (!m_pastes.isEmpty() && m_pastes.first()->isStored && !m_controller.isMoving()) {
        const Paste paste = m_pastes.first();
        if (paste->postFile != m_controller.path()) {
            takeBack(paste);
            store(paste);
            return;
        }
        if (!mayFill(paste))
            return;
        fill(paste);
    }
    noteEnd();
}

/// What can be redone from now on was undone after the pastes.
void PostImages::noteRedo(bool isAvailable)
{
    for (const Paste &paste : std::as_const(m_pastes))
        paste->dropsRedo = paste->dropsRedo && isAvailable;
}

bool PostImages::mayFill(const Paste &paste) const
{
    const auto &images = paste->storing->images;
    const bool writes = std::any_of(images.begin(), images.end(), [](const auto &image) { return image.has_value(); });
    const bool isAway = m_document.isRedoAvailable() && !m_dropsRedo && !paste->dropsRedo;
    return !writes || (!isAway && !(m_isComposing && m_isComposing()));
}

void PostImages::insertNow()
{
    const QScopedValueRollback now(m_dropsRedo, true);
    land();
}

void PostImages::fill(const Paste &paste)
{
    forget(paste);
    if (m_controller.isReadOnly()) {
        takeBack(paste);
        return fail(paste, { tr("%1 can only be read by now.").arg(m_controller.name()) });
    }
    QStringList links;
    QList<StoredImage> images;
    QStringList failures;
    for (qsizetype i = 0; i < paste->storing->images.size(); ++i) {
        const auto &image = paste->storing->images.at(i);
        if (!image) {
            failures << image.error();
            continue;
        }
        images << *image;
        links << (paste->place.use() == ImageUse::Field ? image->link
                                                        : markdownImage(paste->images.at(i).description, image->link));
    }
    if (!links.isEmpty()) {
        if (const auto filled = paste->place.fill(&m_document, links)) {
            for (const Paste &later : std::as_const(m_pastes))
                later->place.stayBehind(*filled);
            emit inserted(int(filled->end()));
            emit linked(m_document.lastStep(), images);
        } else {
            failures << filled.error();
            takeBack(paste);
        }
    }
    if (!failures.isEmpty())
        fail(paste, failures);
}

void PostImages::fail(const Paste &paste, const QStringList &failures)
{
    m_hasFailed = true;
    QStringList text = failures.mid(0, mostSentences);
    if (failures.size() > mostSentences)
        text << QStringLiteral("…");
    if (paste->images.size() > 1)
        text.prepend(tr("%1 of %n image(s) could not be inserted:", nullptr, int(paste->images.size()))
                         .arg(QLocale().toString(failures.size())));
    emit said({ Message::Kind::Warning, topic, text.join(QLatin1Char('\n')), {} });
}

void PostImages::giveUp(const Paste &paste)
{
    const bool wasStalled = isStalled();
    if (!paste->storing)
        emit settled(topic);
    forget(paste);
    takeBack(paste);
    if (wasStalled && m_pastes.isEmpty())
        m_worker = std::make_unique<DiskWorker>(); // the other one takes it back when its disk answers
    noteEnd();
}

void PostImages::giveUpAll()
{
    while (!m_pastes.isEmpty())
        giveUp(m_pastes.last());
}

/// After what is under way, so that nothing is left of it, whenever the disk answers.
void PostImages::takeBack(const Paste &paste)
{
    if (!paste->storing)
        return;
    paste->storing->isWanted = false;
    m_worker->run([storing = paste->storing, shelf = m_shelf] { return takeBackImages(storing.get(), shelf.get()); },
                  [this](const QStringList &failures) {
                      if (!failures.isEmpty())
                          emit said({ Message::Kind::Warning, topic, failures.join(QLatin1Char('\n')), {} });
                  });
}

void PostImages::forget(const Paste &paste)
{
    m_pastes.removeOne(paste);
    m_document.endWaiting(paste->step);
}

std::optional<Blog> PostImages::blogOfPost() const
{
    const auto blog = m_openBlog ? m_openBlog() : std::nullopt;
    return blog && m_controller.path().startsWith(blog->root() + QLatin1Char('/')) ? blog : std::nullopt;
}

/// The first that is; nothing if none is.
PostImages::Paste PostImages::underWay() const
{
    const auto found
        = std::find_if(m_pastes.begin(), m_pastes.end(), [](const Paste &paste) { return paste->storing != nullptr; });
    return found == m_pastes.end() ? nullptr : *found;
}

bool PostImages::isBusy() const
{
    return m_worker->isBusy();
}

bool PostImages::mayLeave()
{
    if (!underWay())
        return true;
    m_hasFailed = false;
    m_end = std::make_shared<QPromise<bool>>();
    m_end->start();
    const QFuture<bool> end = m_end->future();
    const QScopedValueRollback now(m_dropsRedo, true);
    land();
    switch (end.isFinished() ? WaitChoice::Finished : m_prompts.waitForImages(m_controller.name(), end)) {
    case WaitChoice::Finished:
        return !m_hasFailed;
    case WaitChoice::GoWithoutIt:
        giveUpAll();
        return true;
    case WaitChoice::Stay:
        break;
    }
    m_end.reset();
    return false;
}

/// To unpack and encode a large image may take as long as it likes; the disk may not.
bool PostImages::isStalled() const
{
    const Paste paste = underWay();
    if (!paste || paste->isStored)
        return false;
    if (!paste->storing->isBegun)
        return m_worker->isStalled();
    const qint64 askedAt = paste->storing->askedAt;
    return askedAt > 0 && ImageStoring::now() - askedAt > patience;
}

void PostImages::lookAtProgress()
{
    land();
    const Paste paste = underWay();
    if (!paste)
        return;
    const auto kind = isStalled() ? Message::Kind::Warning : Message::Kind::Note;
    const Message::Action cancel{ tr("Cancel"), [this] { giveUpAll(); } };
    QList<Message::Action> actions{ cancel };
    QString text;
    if (paste->isStored && m_document.isRedoAvailable() && !paste->dropsRedo) {
        text
            = tr("What you pasted is stored. It goes into the text when you write on, for then nothing can be redone.");
        actions.prepend({ tr("Insert Now"), [this] { insertNow(); } });
    } else {
        text = isStalled() ? sayingStalled() : progress();
    }
    if (std::exchange(m_shown, text) != text)
        emit said({ kind, progressTopic, text, actions });
}

QString PostImages::progress() const
{
    int done = 0;
    QList<GivenImage> images;
    for (const Paste &paste : m_pastes) {
        done += paste->storing ? paste->storing->done.load() : 0;
        images += paste->images;
    }
    if (images.size() > 1)
        return tr("Storing %n image(s): %1 done…", nullptr, int(images.size())).arg(QLocale().toString(done));
    const QString name = images.first().name;
    return name.isEmpty() ? tr("Storing the image from the clipboard…") : tr("Storing %1…").arg(name);
}

QString PostImages::sayingStalled() const
{
    const Paste paste = underWay();
    const GivenImage image = paste->images.value(paste->storing->done);
    const QString folder
        = paste->storing->isReading ? QFileInfo(image.file).absolutePath() : QFileInfo(paste->postFile).absolutePath();
    return tr("%1 does not answer. What you pasted goes into the text as soon as it does, and you can go on writing.")
        .arg(QDir::toNativeSeparators(folder));
}

void PostImages::noteEnd()
{
    if (underWay())
        return;
    m_progress.stop();
    if (!std::exchange(m_shown, {}).isEmpty())
        emit settled(progressTopic);
    if (const auto end = std::exchange(m_end, nullptr)) {
        end->addResult(true);
        end->finish();
    }
}

} // namespace Hexquill
