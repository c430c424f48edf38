// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/renamedialog.h"

#include "app/blog/pathpattern.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hexquill {

RenameDialog::RenameDialog(const Blog &blog, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_blog(blog)
    , m_file(file)
    , m_name(new QLineEdit(QFileInfo(withoutExtension(file)).fileName()))
    , m_said(new QLabel)
{
    setWindowTitle(tr("Rename Post"));
    build();
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::look);
    connect(m_name, &QLineEdit::returnPressed, this, &RenameDialog::rename);
    connect(&m_reader, &LatestReader::stalled, this, [this] {
        m_said->setText(tr("%1 does not answer. The name is looked at as soon as it does.")
                            .arg(QDir::toNativeSeparators(QFileInfo(m_file).absolutePath())));
    });
    m_name->selectAll();
    m_rename->setEnabled(false);
    look();
}

void RenameDialog::build()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMinimumWidth(400);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setMinimumHeight(7 * m_said->fontMetrics().lineSpacing()); // the dialog does not jump while one types
    m_said->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    auto *extension = new QLabel(extensionOf(m_file));
    extension->setProperty("muted", true);
    row->addWidget(extension);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&File name"), row);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(row)))
        label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_rename = buttons->addButton(tr("&Rename"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::rename);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(m_said, 1);
    column->addWidget(buttons);
}

void RenameDialog::look()
{
    m_isWanted = false;
    m_reader.want([blog = m_blog, file = m_file, name = m_name->text()] { return planRename(blog, file, name); },
                  [this](const Plan &plan) { take(plan); });
}

void RenameDialog::take(const Plan &plan)
{
    m_plan = plan;
    const bool isNew = m_plan && !m_plan->moves.moves.isEmpty();
    m_rename->setEnabled(isNew);
    if (m_plan && !isNew)
        m_said->setText(
            tr("The post's images and its open tab go along. Links to it in other posts are shown afterwards."));
    else
        m_said->setText(m_plan ? m_plan->description().join(QLatin1Char('\n')) : m_plan.error());
    if (m_isWanted)
        rename();
}

/// Who presses Enter while the name is still looked at need not press it again. Enter clicks the button, too.
void RenameDialog::rename()
{
    m_isWanted = m_reader.isBusy();
    if (m_isWanted || !m_rename->isEnabled() || !isVisible())
        return;
    accept();
    emit planned(*m_plan);
}

} // namespace Hexquill
