// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/morefields.h"

#include "editor/fieldrow.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

MoreFields::MoreFields(const QStringList &shownElsewhere, QWidget *parent)
    : QWidget(parent)
    , m_shownElsewhere(shownElsewhere)
    , m_header(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout)
    , m_add(new QToolButton(this))
    , m_newKey(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_header->setAutoRaise(true);
    m_header->setCheckable(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_header);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fieldLabelWidth);
    body->addLayout(m_grid);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addWidget(m_newKey);
    foot->addStretch();
    body->addLayout(foot);
    layout->addWidget(m_body);
    m_add->setText(tr("Add a field"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->menu()->setToolTipsVisible(true);
    m_newKey->setPlaceholderText(tr("Another field's name"));
    m_newKey->setAccessibleName(tr("Another field's name"));
    m_newKey->setMaximumWidth(200);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &MoreFields::fillMenu);
    connect(m_newKey, &QLineEdit::returnPressed, this, [this] {
        add(m_newKey->text().trimmed());
        m_newKey->clear();
    });
    connect(m_header, &QToolButton::toggled, this, &MoreFields::setShown);
    setShown(false);
}

void MoreFields::setTheme(const QString &name)
{
    m_known.setTheme(name);
    showKnowledge();
}

void MoreFields::setHabits(const QList<FieldHabit> &habits)
{
    m_known.setHabits(habits);
    showKnowledge();
}

void MoreFields::setPictureReader(const PictureReader &reader)
{
    m_pictures = reader;
    for (FieldRow *row : std::as_const(m_rows))
        row->setPictureReader(reader);
}

void MoreFields::showKnowledge()
{
    const bool sameLabels = std::all_of(m_rows.begin(), m_rows.end(), [this](const FieldRow *row) {
        return row->label() == m_known.labelOf(row->key());
    });
    if (!sameLabels || !fits(others(m_fields))) // rows that can stay keep the caret
        rebuild(others(m_fields));
    for (FieldRow *row : std::as_const(m_rows))
        row->setKnownValues(m_known.valuesOf(row->key()));
}

QList<FrontMatterField> MoreFields::others(const QList<FrontMatterField> &fields) const
{
    QList<FrontMatterField> rest;
    for (const FrontMatterField &field : fields) {
        if (!m_shownElsewhere.contains(field.key))
            rest.append(field);
    }
    return rest;
}

/// Whether the rows can go on showing these fields. A row in use keeps its kind: its value may be half typed.
bool MoreFields::fits(const QList<FrontMatterField> &fields) const
{
    if (fields.size() != m_rows.size())
        return false;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FieldRow &row = *m_rows[i];
        const bool sameKind = row.kind() == fieldKind(fields[i], m_known.find(fields[i].key));
        if (row.key() != fields[i].key || (!sameKind && !row.isInUse()))
            return false;
    }
    return true;
}

void MoreFields::showFields(const QList<FrontMatterField> &fields)
{
    m_fields = fields;
    const QList<FrontMatterField> rest = others(fields);
    if (!fits(rest))
        rebuild(rest);
    for (qsizetype i = 0; i < rest.size(); ++i)
        m_rows[i]->editor()->showField(&rest[i]);
    showHeader();
}

void MoreFields::rebuild(const QList<FrontMatterField> &fields)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->leave(m_grid);
    m_rows.clear();
    for (const FrontMatterField &field : fields)
        addRow(field);
    showHeader();
}

void MoreFields::addRow(const FrontMatterField &field)
{
    auto *row = new FieldRow(field, m_known.find(field.key), m_body);
    row->place(m_grid, int(m_rows.size()));
    row->setPictureReader(m_pictures);
    row->setKnownValues(m_known.valuesOf(field.key));
    connect(row, &FieldRow::edited, this, [this, row](const YamlValue &value) { emit edited(row->key(), value); });
    connect(row, &FieldRow::sourceEdited, this,
            [this, row](const QString &source) { emit sourceEdited(row->key(), source); });
    connect(row, &FieldRow::finished, this, &MoreFields::finished);
    connect(row, &FieldRow::removed, this, [this, row] { emit removed(row->key()); });
    connect(row, &FieldRow::imageWanted, this, [this, row] { emit imageWanted(row->key()); });
    m_rows.append(row);
    row->editor()->showField(&field);
}

FieldEditor *MoreFields::editor(const QString &key) const
{
    for (const FieldRow *row : m_rows) {
        if (row->key() == key)
            return row->editor();
    }
    return nullptr;
}

void MoreFields::setShown(bool shown)
{
    m_header->setChecked(shown);
    m_body->setVisible(shown);
    showHeader();
    emit shownChanged(shown);
}

bool MoreFields::isShown() const
{
    return m_header->isChecked();
}

void MoreFields::showHeader()
{
    QStringList names;
    for (const FieldRow *row : std::as_const(m_rows))
        names.append(row->label());
    m_header->setArrowType(isShown() ? Qt::DownArrow : Qt::RightArrow);
    const bool listed = !isShown() && !names.isEmpty();
    m_header->setText(listed ? tr("More fields: %1").arg(names.join(QStringLiteral(" · "))) : tr("More fields"));
}

void MoreFields::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (qsizetype i = 0; i < m_known.fields().size(); ++i) {
        if (i == m_known.documentedCount())
            menu->addSeparator();
        addToMenu(m_known.fields().at(i));
    }
}

void MoreFields::addToMenu(const KnownField &field)
{
    const bool there = std::any_of(m_fields.begin(), m_fields.end(),
                                   [&field](const FrontMatterField &used) { return used.key == field.key; });
    if (there || field.ignored || m_shownElsewhere.contains(field.key))
        return;
    const QString key = field.label == field.key ? QString() : QLatin1Char('\t') + field.key;
    QAction *action = m_add->menu()->addAction(field.label + key);
    action->setToolTip(field.meaning);
    connect(action, &QAction::triggered, this, [this, wanted = field.key] { add(wanted); });
}

void MoreFields::add(const QString &key)
{
    if (key.isEmpty())
        return;
    const KnownField *meaning = m_known.find(key);
    const bool isSwitch = meaning && meaning->kind == FieldKind::Switch;
    // Hexo stops at an excerpt without a value.
    const YamlValue text = key == QLatin1String("excerpt") ? YamlValue::string({}) : YamlValue();
    emit added(key, isSwitch ? YamlValue::boolean(true) : text);
}

} // namespace Hexquill
