// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/findinposts.h"

#include "app/openposts.h"
#include "app/placesview.h"
#include "app/poolwork.h"
#include "editor/post/filetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int typingPause = 250; // milliseconds
constexpr qsizetype mostSentences = 4; // that are said at once

} // namespace

FindInPosts::FindInPosts(std::function<QStringList()> files, OpenPosts &posts, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_posts(posts)
    , m_replacer(posts)
    , m_model(new FoundPlaces(this))
    , m_find(new QLineEdit)
    , m_replacing(new QCheckBox(tr("&Replace with")))
    , m_replacement(new QLineEdit)
    , m_caseSensitive(new QCheckBox(tr("Match &case")))
    , m_wholeWords(new QCheckBox(tr("&Whole words")))
    , m_regex(new QCheckBox(tr("Regular e&xpression")))
    , m_places(new PlacesView(m_model))
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Find in Posts"));
    resize(860, 600);
    m_worker.leave(); // it only reads
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    build();
    connectAll();
    showState();
}

FindInPosts::~FindInPosts()
{
    m_searching.cancel();
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
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_searching.cancel();
        m_replacer.replace(m_model->ticked(), replacement());
    });
    connect(m_takeBack, &QPushButton::clicked, &m_replacer, &PlaceReplacer::takeBack);
    connect(&m_replacer, &PlaceReplacer::started, this, [this](int files) {
        m_progress->setRange(0, files);
        say({ tr("Writing…") });
        showState();
    });
    connect(&m_replacer, &PlaceReplacer::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_replacer, &PlaceReplacer::finished, this, &FindInPosts::takeOutcome);
    connect(m_places, &PlacesView::placeWanted, this, &FindInPosts::placeWanted);
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        m_isSearching = false;
        if (m_searching.future().resultCount() > 0)
            takeFound(m_searching.result());
        showState();
    });
    connect(&m_searching, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
}

void FindInPosts::start(const QString &text)
{
    if (!text.isEmpty() && !m_replacer.isBusy())
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
    return m_soon.isActive() || m_isSearching || m_replacer.isBusy();
}

void FindInPosts::reject()
{
    if (m_replacer.isBusy())
        m_replacer.stop();
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
    if (m_replacer.isBusy())
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
    runInThread<Search>(m_worker, m_searching,
                        [files, texts = m_posts.texts(), wanted = query()](QPromise<Search> &promise) {
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

void FindInPosts::takeOutcome(const ReplaceOutcome &outcome)
{
    m_model->setFound({}); // the places are other ones now
    say(outcome.sentences());
    showState();
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
    const bool writing = m_replacer.isBusy();
    const int ticked = m_replacing->isChecked() ? int(m_model->tickedCount()) : 0;
    m_replace->setVisible(m_replacing->isChecked());
    m_replace->setEnabled(ticked > 0 && !writing && !m_isSearching);
    m_replace->setText(m_replacement->text().isEmpty() ? tr("Delete %n &Place(s)", nullptr, ticked)
                                                       : tr("Replace %n &Place(s)", nullptr, ticked));
    m_takeBack->setVisible(m_replacer.canTakeBack());
    m_takeBack->setEnabled(!writing);
    m_close->setText(writing ? tr("Stop") : tr("Close"));
    m_progress->setVisible(writing || m_isSearching);
}

} // namespace Hexquill
