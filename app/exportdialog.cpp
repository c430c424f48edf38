// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/exportdialog.h"

#include "app/exporter.h"
#include "app/folderlook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

enum Column { WhatColumn, FileColumn, LinkColumn };

constexpr int shortWait = 400; // milliseconds; a plan that comes sooner needs no word about it

QString actionText(const ExportStep &step)
{
    switch (step.action) {
    case ExportStep::Action::Create:
        return ExportDialog::tr("Create");
    case ExportStep::Action::Replace:
        return ExportDialog::tr("Replace");
    case ExportStep::Action::Same:
        return ExportDialog::tr("Already there");
    }
    return {};
}

QString linkText(const ExportStep &step)
{
    if (step.role == ExportStep::Role::Post || step.oldLink == step.newLink)
        return step.newLink;
    return QStringLiteral("%1 → %2").arg(step.oldLink, step.newLink);
}

} // namespace

ExportDialog::ExportDialog(const Post &post, const QString &postFile, const QStringList &folders,
                           const QList<RenderDiagnostic> &diagnostics, Exporter &exporter, QWidget *parent)
    : QDialog(parent)
    , m_post(post)
    , m_postFile(postFile)
    , m_diagnostics(diagnostics)
    , m_exporter(exporter)
    , m_folder(new QComboBox)
    , m_draft(new QCheckBox(tr("As a draft")))
    , m_fileName(new QLineEdit)
    , m_plain(new QCheckBox(tr("Use it anyway, as a plain folder")))
    , m_reason(new QLabel)
    , m_steps(new QTreeWidget)
    , m_warnings(new QLabel)
    , m_consent(new QCheckBox(tr("Replace the different post that is there now")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
    , m_choices(new QWidget)
{
    setWindowTitle(tr("Export to Blog Folder"));
    resize(720, 520);
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setPlaceholderText(tr("The folder that holds _config.yml and source"));
    for (const QString &folder : folders)
        m_folder->addItem(QDir::toNativeSeparators(folder));
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->setMinimumContentsLength(20);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *browseButton = new QPushButton(tr("Browse…"));
    browseButton->setAutoDefault(false);
    m_fileName->setPlaceholderText(tr("As the blog names its posts"));
    m_reason->setWordWrap(true);
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_plain->setObjectName(QStringLiteral("plainFolder"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_consent->setObjectName(QStringLiteral("consent"));
    m_warnings->setWordWrap(true);
    m_warnings->setTextFormat(Qt::PlainText);
    m_steps->setAccessibleName(tr("What the export will do"));
    m_steps->setHeaderLabels({ tr("What"), tr("File in the blog"), tr("Link in the post") });
    m_steps->setRootIsDecorated(false);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setProperty("paper", true);
    m_steps->header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(LinkColumn, QHeaderView::Stretch);
    m_export = m_buttons->addButton(tr("Export"), QDialogButtonBox::ActionRole);
    m_reveal = m_buttons->addButton(tr("Open Folder"), QDialogButtonBox::ActionRole);
    m_export->setDefault(true);
    m_cancel = m_buttons->addButton(tr("Cancel Export"), QDialogButtonBox::ActionRole);
    // What only an answer brings up.
    for (QWidget *part : QList<QWidget *>{ m_reveal, m_cancel, m_plain, m_reason, m_warnings, m_consent })
        part->hide();

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_folder, 1);
    place->addWidget(browseButton);
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("Blog folder"), place);
    form->addRow(tr("File name"), m_fileName);
    form->addRow(QString(), m_draft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_choices);
    column->addWidget(m_reason);
    column->addWidget(m_plain);
    column->addWidget(m_steps, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_consent);
    column->addWidget(m_buttons);

    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_folder, &QComboBox::currentTextChanged, this, [this] {
        m_plain->setChecked(false);
        makePlan();
    });
    connect(m_draft, &QCheckBox::toggled, this, &ExportDialog::makePlan);
    connect(m_plain, &QCheckBox::toggled, this, &ExportDialog::makePlan);
    connect(m_fileName, &QLineEdit::textChanged, this, &ExportDialog::makePlan);
    connect(m_consent, &QCheckBox::toggled, this, &ExportDialog::updateButtons);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::apply);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::cancel);
    connect(m_reveal, &QPushButton::clicked, this, [this] { emit revealWanted(m_written); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_slow.setSingleShot(true);
    m_slow.setInterval(shortWait);
    connect(&m_slow, &QTimer::timeout, this, [this] { showReason(tr("Reading the blog…")); });
    connect(&m_reader, &LatestReader::stalled, this, [this] {
        showReason(tr("%1 does not answer. What will be written is shown here as soon as it does.")
                       .arg(m_folder->currentText()));
    });
    connect(&m_exporter, &Exporter::ended, this, [this](const QString &root, const ExportOutcome &outcome) {
        if (root == m_running)
            showOutcome(outcome);
    });
    connect(&m_exporter, &Exporter::stalled, this, [this](const QString &root) {
        if (root == m_running)
            showReason(tr("%1 does not answer. The export goes on as soon as it does; you can close this and go on "
                          "writing meanwhile.")
                           .arg(m_folder->currentText()));
    });
    makePlan();
}

/// What is under way goes on, and the window says what comes of it.
void ExportDialog::done(int result)
{
    if (!m_running.isEmpty())
        m_exporter.remind(m_running);
    QDialog::done(result);
}

void ExportDialog::setFolder(const QString &folder)
{
    m_folder->setCurrentText(QDir::toNativeSeparators(folder));
}

QString ExportDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->currentText().trimmed());
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose the Folder of Your Blog"), folderToBeginIn(folder()));
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void ExportDialog::makePlan()
{
    m_plan.reset();
    m_reveal->hide();
    m_consent->setChecked(false);
    updateButtons();
    ExportWish wish{ m_post, m_postFile, folder(), {} };
    wish.options.draft = m_draft->isChecked();
    wish.options.plainFolder = m_plain->isChecked();
    wish.options.fileName = m_fileName->text().trimmed();
    wish.options.diagnostics = m_diagnostics;
    m_slow.start();
    m_reader.want([wish] { return planned(wish); }, [this](const PlannedExport &answer) { takePlan(answer); });
}

void ExportDialog::takePlan(const PlannedExport &answer)
{
    m_slow.stop();
    m_plan = answer.plan;
    m_plain->setVisible(answer.isNoBlog);
    m_reason->setText(answer.reason);
    m_reason->setVisible(!answer.reason.isEmpty());
    showPlan();
}

void ExportDialog::showReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
}

void ExportDialog::showPlan()
{
    m_steps->clear();
    const ExportPlan plan = m_plan.value_or(ExportPlan());
    const QDir root(plan.root);
    for (const ExportStep &step : plan.steps) {
        auto *item
            = new QTreeWidgetItem(m_steps, { actionText(step), root.relativeFilePath(step.target), linkText(step) });
        item->setToolTip(FileColumn, QDir::toNativeSeparators(step.target));
        item->setToolTip(LinkColumn, linkText(step));
    }
    m_warnings->setText(plan.warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!plan.warnings.isEmpty());
    m_consent->setVisible(plan.needsConsent());
    updateButtons();
}

void ExportDialog::updateButtons()
{
    const bool isRunning = !m_running.isEmpty();
    m_choices->setEnabled(!isRunning);
    m_consent->setEnabled(!isRunning);
    m_cancel->setVisible(isRunning);
    m_export->setVisible(!isRunning && (m_written.isEmpty() || !m_reveal->isVisible()));
    m_export->setEnabled(m_plan && (!m_plan->needsConsent() || m_consent->isChecked()));
}

void ExportDialog::apply()
{
    if (!m_plan)
        return;
    if (const auto begun = m_exporter.carryOut(*m_plan, m_consent->isChecked()); !begun)
        return showReason(begun.error());
    m_running = m_plan->root;
    m_written = m_plan->steps.isEmpty() ? QString() : m_plan->steps.last().target;
    showReason(tr("Exporting…"));
    updateButtons();
}

void ExportDialog::cancel()
{
    m_exporter.cancel(m_running);
    m_cancel->setEnabled(false);
    showReason(tr("The export is taken back…"));
}

void ExportDialog::showOutcome(const ExportOutcome &outcome)
{
    m_running.clear();
    m_plan.reset();
    m_cancel->setEnabled(true);
    updateButtons();
    m_consent->hide();
    m_warnings->hide();
    QStringList lines;
    if (!outcome.error.isEmpty())
        lines << outcome.error
              << (outcome.isTakenBack ? tr("The blog is as it was before.")
                                      : tr("What is left of it is taken back at the next export or start."));
    else if (outcome.written.isEmpty())
        lines << tr("Everything was there already; nothing had to be written.");
    else
        lines << tr("Done: %n file(s) written.", nullptr, int(outcome.written.size()));
    showReason(lines.join(QLatin1Char('\n')));
    m_reveal->setVisible(outcome.error.isEmpty());
    m_export->setVisible(!outcome.error.isEmpty());
}

} // namespace Hexquill
