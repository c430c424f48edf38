// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/morefields.h"

#include "editor/categoryfield.h"
#include "editor/datefield.h"
#include "editor/imagefield.h"
#include "editor/listfield.h"
#include "editor/switchfield.h"
#include "editor/textfield.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

MoreFields::MoreFields(const QStringList &shownElsewhere, QWidget *parent)
    : QWidget(parent)
    , m_shownElsewhere(shownElsewhere)
    , m_known(knownFields({}))
    , m_documented(m_known.size())
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
    m_theme = name;
    learn();
}

void MoreFields::setHabits(const QList<FieldHabit> &habits)
{
    m_habits = habits;
    learn();
}

void MoreFields::setPictureReader(const PictureReader &reader)
{
    m_pictures = reader;
    for (const Row &row : std::as_const(m_rows))
        if (auto *image = qobject_cast<ImageField *>(row.editor))
            image->setPictureReader(reader);
}

void MoreFields::learn()
{
    m_known = knownFields(m_theme);
    m_documented = m_known.size();
    for (const FieldHabit &habit : std::as_const(m_habits))
        if (!known(habit.key))
            m_known.append(fieldByHabit(habit));
    const bool sameLabels
        = std::all_of(m_rows.begin(), m_rows.end(), [this](const Row &row) { return row.label == labelOf(row.key); });
    if (!sameLabels || !fits(others(m_fields))) // rows that can stay keep the caret
        rebuild(others(m_fields));
    for (const Row &row : std::as_const(m_rows))
        teach(row);
}

/// Offers what the blog's other posts have in the same field.
void MoreFields::teach(const Row &row) const
{
    const auto habit
        = std::find_if(m_habits.begin(), m_habits.end(), [&row](const FieldHabit &one) { return one.key == row.key; });
    const QStringList values = habit == m_habits.end() ? QStringList() : habit->values;
    if (auto *list = qobject_cast<ListField *>(row.editor))
        list->setKnownItems(values);
    else if (auto *text = qobject_cast<TextField *>(row.editor); text && row.kind == FieldKind::Text)
        text->setKnownValues(values);
}

const KnownField *MoreFields::known(const QString &key) const
{
    const auto found
        = std::find_if(m_known.begin(), m_known.end(), [&key](const KnownField &field) { return field.key == key; });
    return found == m_known.end() ? nullptr : &*found;
}

QString MoreFields::labelOf(const QString &key) const
{
    const KnownField *meaning = known(key);
    return meaning ? meaning->label : key;
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
        const Row &row = m_rows[i];
        const bool inUse = row.editor->isAncestorOf(focusWidget()) && row.editor->window()->isActiveWindow();
        const bool sameKind = row.kind == fieldKind(fields[i], known(fields[i].key));
        if (row.key != fields[i].key || (!sameKind && !inUse))
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
        m_rows[i].editor->showField(&rest[i]);
    showHeader();
}

void MoreFields::rebuild(const QList<FrontMatterField> &fields)
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : row.widgets) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    for (const FrontMatterField &field : fields) {
        m_rows.append(makeRow(field, int(m_rows.size())));
        m_rows.last().editor->showField(&field);
    }
    showHeader();
}

MoreFields::Row MoreFields::makeRow(const FrontMatterField &field, int line)
{
    const KnownField *meaning = known(field.key);
    Row row;
    row.key = field.key;
    row.kind = fieldKind(field, meaning);
    row.editor = makeEditor(row.kind);
    row.label = labelOf(field.key);
    auto *label = new QLabel(row.label, m_body);
    const bool ignored = meaning && meaning->ignored;
    label->setToolTip(meaning ? QStringLiteral("%1\n%2").arg(field.key, meaning->meaning) : field.key);
    label->setForegroundRole(ignored ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setBuddy(row.editor);
    label->setMinimumHeight(label->fontMetrics().height() + 8);
    label->setWordWrap(true);
    if (ignored)
        row.editor->setToolTip(meaning->meaning);
    row.editor->setAccessibleName(label->text());
    if (row.editor->focusProxy())
        row.editor->focusProxy()->setAccessibleName(label->text());
    auto *remove = new QToolButton(m_body);
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove the field %1").arg(field.key));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, key = field.key] { emit removed(key); });
    const bool grows = row.kind == FieldKind::List || row.kind == FieldKind::Categories
        || row.kind == FieldKind::LongText || row.kind == FieldKind::Structure;
    const Qt::Alignment place = grows ? Qt::AlignTop : Qt::AlignVCenter;
    m_grid->addWidget(label, line, 0, place);
    m_grid->addWidget(row.editor, line, 1);
    m_grid->addWidget(remove, line, 2, place);
    row.widgets = { label, row.editor, remove };
    connectRow(row);
    teach(row);
    return row;
}

FieldEditor *MoreFields::makeEditor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return new TextField(m_body);
    case FieldKind::LongText:
        return new LongTextField(m_body);
    case FieldKind::Switch:
        return new SwitchField(m_body);
    case FieldKind::Number:
        return new NumberField(m_body);
    case FieldKind::Date:
        return new DateField(m_body);
    case FieldKind::List:
        return new ListField(m_body);
    case FieldKind::Categories:
        return new CategoryField(m_body);
    case FieldKind::Image:
        return new ImageField(m_body);
    case FieldKind::Structure:
        break;
    }
    return new StructureField(m_body);
}

void MoreFields::connectRow(const Row &row)
{
    const QString key = row.key;
    connect(row.editor, &FieldEditor::edited, this, [this, key](const YamlValue &value) { emit edited(key, value); });
    connect(row.editor, &FieldEditor::finished, this, &MoreFields::finished);
    if (auto *image = qobject_cast<ImageField *>(row.editor)) {
        image->setPictureReader(m_pictures);
        connect(image, &ImageField::fileWanted, this, [this, key] { emit imageWanted(key); });
    }
    if (auto *structure = qobject_cast<StructureField *>(row.editor))
        connect(structure, &StructureField::sourceEdited, this,
                [this, key](const QString &source) { emit sourceEdited(key, source); });
}

FieldEditor *MoreFields::editor(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key)
            return row.editor;
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
    for (const Row &row : std::as_const(m_rows))
        names.append(row.label);
    m_header->setArrowType(isShown() ? Qt::DownArrow : Qt::RightArrow);
    const bool listed = !isShown() && !names.isEmpty();
    m_header->setText(listed ? tr("More fields: %1").arg(names.join(QStringLiteral(" · "))) : tr("More fields"));
}

void MoreFields::fillMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (i == m_documented)
            menu->addSeparator();
        addToMenu(m_known.at(i));
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
    const KnownField *meaning = known(key);
    const bool isSwitch = meaning && meaning->kind == FieldKind::Switch;
    // Hexo stops at an excerpt without a value.
    const YamlValue text = key == QLatin1String("excerpt") ? YamlValue::string({}) : YamlValue();
    emit added(key, isSwitch ? YamlValue::boolean(true) : text);
}

} // namespace Hexquill
