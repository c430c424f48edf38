// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/categoryfield.h"

#include "editor/chipedit.h"
#include "editor/fieldtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

CategoryField::CategoryField(QWidget *parent)
    : FieldEditor(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QToolButton(this))
    , m_meaning(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    m_rows->setSpacing(4);
    auto *foot = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addCategory"));
    m_add->setText(tr("Add another category"));
    m_add->setAutoRaise(true);
    foot->addWidget(m_add);
    foot->addWidget(m_meaning, 1);
    layout->addLayout(foot);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setWordWrap(true);
    connect(m_add, &QToolButton::clicked, this, [this] { appendRow({})->setFocus(); });
    setChains({});
}

void CategoryField::showField(const FrontMatterField *field)
{
    const CategoryChains shown = categoryChains(field ? field->value : YamlValue());
    if (shown != chains())
        setChains(shown);
    explain();
}

void CategoryField::setKnownCategories(const QStringList &paths)
{
    m_known = paths;
    for (ChipEdit *edit : std::as_const(m_edits))
        edit->setKnownItems(paths);
}

CategoryChains CategoryField::chains() const
{
    CategoryChains chains;
    for (const ChipEdit *edit : m_edits) {
        if (!edit->items().isEmpty())
            chains.append(edit->items());
    }
    return chains;
}

void CategoryField::setChains(const CategoryChains &chains)
{
    const qsizetype wanted = qMax<qsizetype>(1, chains.size());
    while (m_edits.size() > wanted)
        removeRow(m_edits.last());
    while (m_edits.size() < wanted)
        appendRow({});
    for (qsizetype i = 0; i < wanted; ++i)
        m_edits[i]->setItems(chains.value(i));
    explain();
}

ChipEdit *CategoryField::appendRow(const QStringList &names)
{
    auto *edit = new ChipEdit(QStringLiteral("/>›＞"), this);
    edit->setChained(true);
    edit->setItems(names);
    edit->setKnownItems(m_known);
    edit->line()->setAccessibleName(tr("Category"));
    setFocusProxy(m_edits.isEmpty() ? edit : m_edits.first());
    m_rows->addWidget(edit);
    m_edits.append(edit);
    setTabOrder(edit->line(), m_add);
    connect(edit, &ChipEdit::edited, this, &CategoryField::publish);
    connect(edit, &ChipEdit::finished, this, &FieldEditor::finished);
    connect(edit, &ChipEdit::emptied, this, [this, edit] {
        if (m_edits.size() < 2)
            return;
        removeRow(edit);
        m_edits.last()->setFocus();
    });
    explain();
    return edit;
}

void CategoryField::removeRow(ChipEdit *row)
{
    m_edits.removeOne(row);
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    setFocusProxy(m_edits.isEmpty() ? nullptr : m_edits.first());
}

void CategoryField::publish()
{
    CategoryChains written = chains();
    for (QStringList &chain : written) {
        for (QString &name : chain)
            name = typedValue(name).toString();
    }
    emit edited(categoryValue(written));
    emit finished();
    explain();
}

void CategoryField::explain()
{
    const CategoryChains now = chains();
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setPlaceholder(m_edits[i]->items().isEmpty() ? tr("Category") : tr("Category inside"));
    m_add->setVisible(!now.isEmpty());
    if (now.size() > 1)
        m_meaning->setText(tr("The post is in %n separate categories.", nullptr, int(now.size())));
    else if (!now.isEmpty() && now.first().size() > 1)
        m_meaning->setText(tr("One category: each is inside the one before it."));
    else
        m_meaning->clear();
}

} // namespace Hexquill
