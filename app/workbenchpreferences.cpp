// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench, fourth part: what the writer chose about writing, given to every open post's text.
#include "app/workbench.h"

#include "app/dictionaries.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/postview.h"
#include "app/preferencesdialog.h"
#include "app/shortcutsdialog.h"
#include "editor/markdowneditor.h"

namespace Hexquill {

void Workbench::connectPreferences()
{
    Dictionaries &dictionaries = m_models.dictionaries;
    QAction *check = (*m_actions)[ActionId::CheckSpelling];
    check->setChecked(dictionaries.isOn());
    connect(check, &QAction::toggled, &dictionaries, &Dictionaries::setOn);
    connect(&dictionaries, &Dictionaries::changed, this, &Workbench::applySpelling);
    connect(&dictionaries, &Dictionaries::said, &m_window->messages(), &MessageBar::say);
    connect((*m_actions)[ActionId::Preferences], &QAction::triggered, this, &Workbench::choosePreferences);
    connect((*m_actions)[ActionId::Shortcuts], &QAction::triggered, this, &Workbench::chooseShortcuts);
    m_actions->setShortcuts(m_models.settings.value(Remembered::shortcuts));
}

void Workbench::applyPreferences(const WritingPreferences &preferences)
{
    for (int i = 0; i < m_models.posts.count(); ++i)
        preferences.applyTo(viewOf(&m_models.posts.at(i))->editor());
}

void Workbench::applySpelling()
{
    (*m_actions)[ActionId::CheckSpelling]->setChecked(m_models.dictionaries.isOn());
    for (int i = 0; i < m_models.posts.count(); ++i)
        viewOf(&m_models.posts.at(i))->editor().setSpelling(m_models.dictionaries.spelling());
}

void Workbench::choosePreferences()
{
    Dictionaries &dictionaries = m_models.dictionaries;
    const auto before = WritingPreferences::of(m_models.settings);
    const PreferencesDialog::Spelling spelling{ dictionaries.isOn(), dictionaries.languages() };
    const auto stamp = StampUpdated(m_models.settings.value(Remembered::stampUpdated));
    auto *dialog = new PreferencesDialog(before, spelling, stamp, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::changed, this, [this, dialog] { applyPreferences(dialog->writing()); });
    connect(dialog, &QDialog::rejected, this, [this, before] { applyPreferences(before); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, spelling] {
        dialog->writing().store(m_models.settings);
        m_models.settings.set(Remembered::stampUpdated, int(dialog->stampUpdated()));
        if (dialog->spelling() == spelling)
            return;
        m_models.dictionaries.setLanguages(dialog->spelling().languages);
        m_models.dictionaries.setOn(dialog->spelling().on);
    });
    dialog->open();
}

void Workbench::chooseShortcuts()
{
    auto *dialog = new ShortcutsDialog(*m_actions, m_models.settings.value(Remembered::shortcuts), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_models.settings.set(Remembered::shortcuts, dialog->chosen());
        m_actions->setShortcuts(dialog->chosen());
    });
    dialog->open();
}

} // namespace Hexquill
