// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldrow.h"

#include "editor/categoryfield.h"
#include "editor/datefield.h"
#include "editor/listfield.h"
#include "editor/switchfield.h"
#include "editor/textfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace Hexquill {

namespace {

FieldEditor *makeEditor(FieldKind kind, QWidget *parent)
{
    switch (kind) {
    case FieldKind::Text:
        return new TextField(parent);
    case FieldKind::LongText:
        return new LongTextField(parent);
    case FieldKind::Switch:
        return new SwitchField(parent);
    case FieldKind::Number:
        return new NumberField(parent);
    case FieldKind::Date:
        return new DateField(parent);
    case FieldKind::List:
        return new ListField(parent);
    case FieldKind::Categories:
        return new CategoryField(parent);
    case FieldKind::Image:
        return new ImageField(parent);
    case FieldKind::Structure:
        break;
    }
    return new StructureField(parent);
}

} // namespace

FieldRow::FieldRow(const FrontMatterField &field, const KnownField *known, QWidget *body)
    : QObject(body)
    , m_key(field.key)
    , m_kind(fieldKind(field, known))
    , m_name(new QLabel(known ? known->label : field.key, body))
    , m_editor(makeEditor(m_kind, body))
    , m_remove(new QToolButton(body))
{
    build(known);
    connectEditor();
}

void FieldRow::build(const KnownField *known)
{
    const bool ignored = known && known->ignored;
    m_name->setToolTip(known ? QStringLiteral("%1\n%2").arg(m_key, known->meaning) : m_key);
    m_name->setForegroundRole(ignored ? QPalette::PlaceholderText : QPalette::WindowText);
    m_name->setBuddy(m_editor);
    m_name->setMinimumHeight(m_name->fontMetrics().height() + 8);
    m_name->setWordWrap(true);
    if (ignored)
        m_editor->setToolTip(known->meaning);
    m_editor->setSpokenName(label());
    m_remove->setText(QStringLiteral("×"));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Remove the field %1").arg(m_key));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, &FieldRow::removed);
}

void FieldRow::connectEditor()
{
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::finished, this, &FieldRow::finished);
    if (auto *image = qobject_cast<ImageField *>(m_editor))
        connect(image, &ImageField::fileWanted, this, &FieldRow::imageWanted);
    if (auto *structure = qobject_cast<StructureField *>(m_editor))
        connect(structure, &StructureField::sourceEdited, this, &FieldRow::sourceEdited);
}

QString FieldRow::label() const
{
    return m_name->text();
}

bool FieldRow::isInUse() const
{
    return m_editor->isAncestorOf(m_editor->parentWidget()->focusWidget()) && m_editor->window()->isActiveWindow();
}

void FieldRow::place(QGridLayout *grid, int line)
{
    const bool grows = m_kind == FieldKind::List || m_kind == FieldKind::Categories || m_kind == FieldKind::LongText
        || m_kind == FieldKind::Structure;
    const Qt::Alignment beside = grows ? Qt::AlignTop : Qt::AlignVCenter;
    grid->addWidget(m_name, line, 0, beside);
    grid->addWidget(m_editor, line, 1);
    grid->addWidget(m_remove, line, 2, beside);
}

void FieldRow::leave(QGridLayout *grid)
{
    for (QWidget *widget :
         { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_remove) }) {
        grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    deleteLater();
}

void FieldRow::setPictureReader(const PictureReader &reader)
{
    if (auto *image = qobject_cast<ImageField *>(m_editor))
        image->setPictureReader(reader);
}

void FieldRow::setKnownValues(const QStringList &values)
{
    if (auto *list = qobject_cast<ListField *>(m_editor))
        list->setKnownItems(values);
    else if (auto *text = qobject_cast<TextField *>(m_editor); text && m_kind == FieldKind::Text)
        text->setKnownValues(values);
}

} // namespace Hexquill
