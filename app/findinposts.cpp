// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/findinposts.h"

#include "app/openposts.h"
#include "app/placedelegate.h"
#include "editor/post/filetext.h"

#include <memory>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int typingPause = 250; // milliseconds
constexpr qsizetype mostSentences = 4; // that are said at once

/// The texts of the posts that are open.
QHash<QString, Post> openTexts(const OpenPosts &posts)
{
    QHash<QString, Post> texts;
    for (int i = 0; i < posts.count(); ++i) {
        const OpenPost &one = posts.at(i);
        for (const QString &file : { one.controller.path(), one.controller.canonicalPath() })
            if (!file.isEmpty())
                texts.insert(file, one.document.post());
    }
    return texts;
}

/// Runs \a work in \a thread; \a watcher tells of it.
template <typename Result>
void run(DiskThread &thread, QFutureWatcher<Result> &watcher, const std::function<Result(QPromise<Result> &)> &work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    watcher.setFuture(promise->future());
    thread.start([promise, work] {
        if (!promise->isCanceled())
            promise->addResult(work(*promise));
        promise->finish();
    });
}

/// What replacing does with the files of posts that are not open.
FindInPosts::Outcome replaceInFiles(const QList<FoundPost> &posts, const Replacement &replacement, const GoOn &goOn)
{
    FindInPosts::Outcome outcome;
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

FindInPosts::Outcome takeFilesBack(const QList<RewrittenFile> &files, const GoOn &goOn)
{
    FindInPosts::Outcome outcome;
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

FindInPosts::FindInPosts(std::function<QStringList()> files, OpenPosts &posts, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_posts(posts)
    , m_model(new FoundPlaces(this))
    , m_find(new QLineEdit)
    , m_replacing(new QCheckBox(tr("&Replace with")))
    , m_replacement(new QLineEdit)
    , m_caseSensitive(new QCheckBox(tr("Match &case")))
    , m_wholeWords(new QCheckBox(tr("&Whole words")))
    , m_regex(new QCheckBox(tr("Regular e&xpression")))
    , m_places(new QTreeView)
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Find in Posts"));
    resize(860, 600);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    build();
    connectAll();
    showState();
}

FindInPosts::~FindInPosts()
{
    m_searching.cancel();
    if (m_stop)
        *m_stop = true;
}

void FindInPosts::build()
{
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setClearButtonEnabled(true);
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // so that the list does not jump
    m_progress->setSizePolicy(keepsRoom);
    m_places->setModel(m_model);
    m_places->setItemDelegate(new PlaceDelegate(m_places));
    m_places->setHeaderHidden(true);
    m_places->setUniformRowHeights(true);
    m_places->setProperty("field", true);
    m_places->setAccessibleName(tr("Places"));
    auto *switches = new QHBoxLayout;
    switches->setSpacing(16);
    for (QCheckBox *one : { m_caseSensitive, m_wholeWords, m_regex })
        switches->addWidget(one);
    switches->addStretch();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Find"), m_find);
    form->addRow(QString(), switches);
    form->addRow(m_replacing, m_replacement);
    auto *buttons = new QDialogButtonBox;
    m_takeBack = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ResetRole);
    m_replace = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_replace->setObjectName(QStringLiteral("replaceTicked"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    for (QPushButton *button : { m_takeBack, m_replace, m_close })
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &FindInPosts::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_places, 1);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(buttons);
}

void FindInPosts::connectAll()
{
    connect(&m_soon, &QTimer::timeout, this, &FindInPosts::search);
    connect(m_find, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, &FindInPosts::search);
    for (QCheckBox *one : { m_caseSensitive, m_wholeWords, m_regex })
        connect(one, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    connect(m_replacing, &QCheckBox::toggled, m_replacement, qOverload<>(&QWidget::setFocus));
    connect(m_replacing, &QCheckBox::toggled, this, &FindInPosts::showReplacements);
    connect(m_regex, &QCheckBox::toggled, this, &FindInPosts::showReplacements);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindInPosts::showReplacements);
    connect(m_model, &FoundPlaces::ticksChanged, this, &FindInPosts::showState);
    connect(m_replace, &QPushButton::clicked, this, &FindInPosts::replaceTicked);
    connect(m_takeBack, &QPushButton::clicked, this, &FindInPosts::takeAllBack);
    connect(m_places, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QVariant place = index.data(FoundPlaces::PlaceRole);
        if (place.isValid())
            emit placeWanted(m_model->postAt(index).file, place.value<FoundPlace>());
    });
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        m_isSearching = false;
        if (m_searching.future().resultCount() > 0)
            takeFound(m_searching.result());
        showState();
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        m_isWriting = false;
        if (m_writing.future().resultCount() > 0)
            takeOutcome(m_writing.result());
        showState();
    });
    connect(&m_searching, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
}

void FindInPosts::start(const QString &text)
{
    if (!text.isEmpty() && !m_isWriting)
        m_find->setText(text);
    m_find->selectAll();
    m_find->setFocus();
    show();
    raise();
    activateWindow();
    search();
}

bool FindInPosts::isBusy() const
{
    return m_soon.isActive() || m_isSearching || m_isWriting;
}

void FindInPosts::reject()
{
    if (m_isWriting)
        *m_stop = true;
    else
        QDialog::reject();
}

SearchQuery FindInPosts::query() const
{
    return { toDocumentText(m_find->text()),
             m_caseSensitive->isChecked(),
             m_wholeWords->isChecked(),
             m_regex->isChecked(),
             {} };
}

Replacement FindInPosts::replacement() const
{
    return { toDocumentText(m_replacement->text()), m_regex->isChecked() };
}

void FindInPosts::search()
{
    m_soon.stop();
    if (m_isWriting)
        return;
    m_searching.cancel();
    m_worker.clear();
    if (m_find->text().isEmpty()) {
        m_searching.setFuture({});
        m_isSearching = false;
        takeFound(FoundPosts());
        return showState();
    }
    const QStringList files = m_files();
    m_progress->setRange(0, int(files.size()));
    run<Search>(m_worker, m_searching,
                [files, texts = openTexts(m_posts), wanted = query()](QPromise<Search> &promise) {
                    promise.setProgressRange(0, int(files.size()));
                    return searchPosts(files, texts, wanted, [&promise](int done) {
                        promise.setProgressValue(done);
                        return !promise.isCanceled();
                    });
                });
    m_isSearching = true;
    say({ tr("Searching…") });
    showState();
}

void FindInPosts::takeFound(const Search &result)
{
    m_model->setFound(result ? result->posts : QList<FoundPost>());
    m_places->expandAll();
    if (!result)
        return say({ result.error() });
    if (m_find->text().isEmpty())
        return say({});
    QStringList said{
        tr("%1 found in %n post(s).", nullptr, int(result->posts.size())).arg(QLocale().toString(result->places))
    };
    if (result->isCut)
        said[0] += QLatin1Char(' ') + tr("There are more, which are not shown.");
    say(said + result->failures);
}

void FindInPosts::showReplacements()
{
    m_replacement->setEnabled(m_replacing->isChecked());
    m_model->setReplacement(m_replacing->isChecked() ? std::optional(replacement()) : std::nullopt);
}

/// Open posts first, in their texts; then the files of the others.
void FindInPosts::replaceTicked()
{
    m_rewritten.clear();
    m_replacedInOpen = 0;
    m_failedInOpen.clear();
    QList<FoundPost> closed;
    for (const FoundPost &found : m_model->ticked()) {
        const int index = m_posts.indexOfFile(found.file);
        if (index < 0) {
            closed.append(found);
            continue;
        }
        if (const auto done = replaceInDocument(found, replacement(), m_posts.at(index).document); !done)
            m_failedInOpen.append(done.error());
        else
            m_replacedInOpen += int(found.places.size());
    }
    write(int(closed.size()),
          [closed, with = replacement()](const GoOn &goOn) { return replaceInFiles(closed, with, goOn); });
}

void FindInPosts::takeAllBack()
{
    m_replacedInOpen = 0;
    m_failedInOpen.clear();
    write(int(m_rewritten.size()), [files = m_rewritten](const GoOn &goOn) { return takeFilesBack(files, goOn); });
}

void FindInPosts::write(int files, const std::function<Outcome(const GoOn &goOn)> &work)
{
    m_searching.cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_progress->setRange(0, files);
    run<Outcome>(m_worker, m_writing, [work, files, stop = m_stop](QPromise<Outcome> &promise) {
        promise.setProgressRange(0, files);
        return work([&promise, stop](int done) {
            promise.setProgressValue(done);
            return !*stop;
        });
    });
    m_isWriting = true;
    say({ tr("Writing…") });
    showState();
}

void FindInPosts::takeOutcome(const Outcome &outcome)
{
    m_rewritten = outcome.isTakeBack ? QList<RewrittenFile>() : outcome.files;
    m_model->setFound({}); // the places are other ones now
    QStringList said;
    if (outcome.isTakeBack)
        said.append(tr("%n file(s) are as before.", nullptr, int(outcome.files.size())));
    else
        said.append(tr("%n place(s) replaced.", nullptr, outcome.places + m_replacedInOpen));
    if (outcome.isStopped)
        said[0] += QLatin1Char(' ') + tr("Stopped before all were done.");
    if (m_replacedInOpen > 0)
        said[0] += QLatin1Char(' ') + tr("Open posts are not saved yet; Undo in them takes the change back.");
    say(said + m_failedInOpen + outcome.failures);
    if (!outcome.files.isEmpty())
        emit filesChanged();
}

void FindInPosts::say(const QStringList &sentences)
{
    QStringList said = sentences.mid(0, mostSentences);
    if (sentences.size() > mostSentences)
        said.append(tr("… and %n more.", nullptr, int(sentences.size() - mostSentences)));
    m_said->setText(said.join(QLatin1Char('\n')));
    m_said->setToolTip(sentences.size() > mostSentences ? sentences.mid(0, 50).join(QLatin1Char('\n')) : QString());
}

void FindInPosts::showState()
{
    const bool writing = m_isWriting;
    const int ticked = m_replacing->isChecked() ? int(m_model->tickedCount()) : 0;
    m_replace->setVisible(m_replacing->isChecked());
    m_replace->setEnabled(ticked > 0 && !writing && !m_isSearching);
    m_replace->setText(m_replacement->text().isEmpty() ? tr("Delete %n &Place(s)", nullptr, ticked)
                                                       : tr("Replace %n &Place(s)", nullptr, ticked));
    m_takeBack->setVisible(!m_rewritten.isEmpty());
    m_takeBack->setEnabled(!writing);
    m_close->setText(writing ? tr("Stop") : tr("Close"));
    m_progress->setVisible(writing || m_isSearching);
}

} // namespace Hexquill
