// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/shortcutsdialog.h"

#include "app/searchterms.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int idRole = Qt::UserRole;

ActionId idOf(const QTreeWidgetItem *item)
{
    return ActionId(item->data(0, idRole).toInt());
}

QString nameOf(ActionId id)
{
    return QLatin1String(QMetaEnum::fromType<ActionId>().valueToKey(int(id)));
}

/// The first stroke alone: the program has no keys that are pressed one after the other.
QKeySequence firstStroke(const QKeySequence &keys)
{
    return keys.isEmpty() ? keys : QKeySequence(keys[0]);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QVariantMap &chosen, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_chosen(chosen)
    , m_search(new QLineEdit)
    , m_commands(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_clash(new QLabel)
    , m_set(new QPushButton(tr("Use These Keys")))
    , m_usual(new QPushButton(tr("Usual Keys")))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 640);
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_commands, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCommand);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showClash);
    connect(m_set, &QPushButton::clicked, this, [this] { take(firstStroke(m_keys->keySequence())); });
    connect(m_usual, &QPushButton::clicked, this, &ShortcutsDialog::giveUsual);
    m_commands->setCurrentItem(m_commands->topLevelItem(0));
}

void ShortcutsDialog::build()
{
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setClearButtonEnabled(true);
    m_commands->setColumnCount(2);
    m_commands->setHeaderLabels({ tr("Command"), tr("Keys") });
    m_commands->setRootIsDecorated(false);
    m_commands->setUniformRowHeights(true);
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->header()->setStretchLastSection(false);
    m_commands->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_commands->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setAccessibleName(tr("New keys"));
    m_clash->setWordWrap(true);
    m_clash->setProperty("muted", true);
    m_set->setAutoDefault(false);
    m_usual->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    row->addWidget(m_usual);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_commands, 1);
    column->addLayout(row);
    column->addWidget(m_clash);
    column->addWidget(buttons);
}

void ShortcutsDialog::fill()
{
    for (const ActionId id : m_actions.ids()) {
        auto *item = new QTreeWidgetItem(m_commands);
        item->setText(0, m_actions.name(id));
        item->setData(0, idRole, int(id));
        showKeys(item);
    }
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_commands->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_commands->topLevelItem(i);
        item->setHidden(SearchTerms(item->text(0) + QLatin1Char('\n') + item->text(1)).fit(words) == 0);
    }
}

void ShortcutsDialog::showKeys(QTreeWidgetItem *item)
{
    const QList<QKeySequence> keys = keysOf(idOf(item));
    item->setText(1, QKeySequence::listToString(keys, QKeySequence::NativeText));
    QFont font = m_commands->font();
    font.setBold(m_chosen.contains(nameOf(idOf(item)))); // the writer's own
    item->setFont(1, font);
}

void ShortcutsDialog::showCommand()
{
    const QTreeWidgetItem *item = m_commands->currentItem();
    m_keys->setKeySequence(item ? keysOf(idOf(item)).value(0) : QKeySequence());
    showClash();
}

void ShortcutsDialog::showClash()
{
    const QTreeWidgetItem *item = m_commands->currentItem();
    const QKeySequence keys = firstStroke(m_keys->keySequence());
    const QTreeWidgetItem *owner = item ? ownerOf(keys) : nullptr;
    m_clash->setText(owner ? tr("These keys belong to “%1”, which would have none then.").arg(owner->text(0))
                           : QString());
    m_set->setEnabled(item && keysOf(idOf(item)).value(0) != keys);
    m_usual->setEnabled(item && m_chosen.contains(nameOf(idOf(item))));
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    QTreeWidgetItem *item = m_commands->currentItem();
    if (QTreeWidgetItem *owner = ownerOf(keys)) {
        QList<QKeySequence> left = keysOf(idOf(owner));
        left.removeAll(keys);
        setKeys(idOf(owner), left);
        showKeys(owner);
    }
    setKeys(idOf(item), keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{ keys });
    showKeys(item);
    showClash();
}

void ShortcutsDialog::giveUsual()
{
    QTreeWidgetItem *item = m_commands->currentItem();
    m_chosen.remove(nameOf(idOf(item)));
    showKeys(item);
    showCommand();
}

QList<QKeySequence> ShortcutsDialog::keysOf(ActionId id) const
{
    const QVariant chosen = m_chosen.value(nameOf(id));
    return chosen.isValid() ? Actions::shortcutsOf(chosen.toString()) : Actions::usualShortcuts(id);
}

void ShortcutsDialog::setKeys(ActionId id, const QList<QKeySequence> &keys)
{
    if (keys == Actions::usualShortcuts(id)) {
        m_chosen.remove(nameOf(id));
        return;
    }
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts << one.toString(QKeySequence::PortableText);
    m_chosen.insert(nameOf(id), texts.join(QLatin1Char(' ')));
}

QTreeWidgetItem *ShortcutsDialog::ownerOf(const QKeySequence &keys) const
{
    for (int i = 0; !keys.isEmpty() && i < m_commands->topLevelItemCount(); ++i)
        if (QTreeWidgetItem *item = m_commands->topLevelItem(i);
            item != m_commands->currentItem() && keysOf(idOf(item)).contains(keys))
            return item;
    return nullptr;
}

} // namespace Hexquill
