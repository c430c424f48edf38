// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/referencesdialog.h"

#include "app/placesview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

ReferencesDialog::ReferencesDialog(const FoundPosts &found, OpenPosts &posts, QWidget *parent)
    : QDialog(parent)
    , m_model(new FoundPlaces(this))
    , m_places(new PlacesView(m_model))
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
    , m_replacer(posts)
{
    setWindowTitle(tr("Links to the Renamed Post"));
    resize(800, 480);
    build();
    m_places->ensurePolished(); // else rows are measured before they have their looks
    m_model->setFound(found.posts);
    m_model->setReplacement(Replacement{});
    m_places->expandAll();
    connect(m_model, &FoundPlaces::ticksChanged, this, &ReferencesDialog::showState);
    connect(m_places, &PlacesView::placeWanted, this, &ReferencesDialog::placeWanted);
    connect(m_change, &QPushButton::clicked, this, [this] { m_replacer.replace(m_model->ticked(), {}); });
    connect(m_takeBack, &QPushButton::clicked, &m_replacer, &PlaceReplacer::takeBack);
    connect(&m_replacer, &PlaceReplacer::started, this, [this](int files) {
        m_progress->setRange(0, files);
        showState();
    });
    connect(&m_replacer, &PlaceReplacer::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_replacer, &PlaceReplacer::finished, this, [this](const ReplaceOutcome &outcome) {
        m_model->setFound({}); // the places are other ones now
        m_said->setText(outcome.sentences().mid(0, 4).join(QLatin1Char('\n')));
        showState();
        if (!outcome.files.isEmpty())
            emit filesChanged();
    });
    showState();
}

void ReferencesDialog::build()
{
    auto *lead = new QLabel(tr("These places lead to the post by its old name. Untick what shall stay as it is."));
    lead->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    auto *buttons = new QDialogButtonBox;
    m_takeBack = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ResetRole);
    m_change = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_change->setObjectName(QStringLiteral("change"));
    m_change->setDefault(true);
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReferencesDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(lead);
    column->addWidget(m_places, 1);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(buttons);
}

void ReferencesDialog::reject()
{
    if (m_replacer.isBusy())
        m_replacer.stop();
    else
        QDialog::reject();
}

void ReferencesDialog::showState()
{
    const int ticked = int(m_model->tickedCount());
    m_change->setText(tr("Change %n &Place(s)", nullptr, ticked));
    m_change->setVisible(m_model->rowCount() > 0);
    m_change->setEnabled(ticked > 0 && !m_replacer.isBusy());
    m_takeBack->setVisible(m_replacer.canTakeBack());
    m_takeBack->setEnabled(!m_replacer.isBusy());
    m_progress->setVisible(m_replacer.isBusy());
}

} // namespace Hexquill
