// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"
#include "app/writingpreferences.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QSpinBox;
class QVBoxLayout;

namespace Hexquill {

/// What the writer can choose about writing, shown in the text behind it while it is chosen; Cancel takes it back.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Spelling
    {
        bool on = false;
        QStringList languages;

        bool operator==(const Spelling &) const = default;
    };

    PreferencesDialog(const WritingPreferences &writing, const Spelling &spelling, StampUpdated stamp, QWidget *parent);

    WritingPreferences writing() const;
    Spelling spelling() const;
    StampUpdated stampUpdated() const;

signals:
    void changed(); ///< writing() is another one

private:
    QWidget *makeLooks();
    void makeSizes();
    QWidget *makeHelp();
    QWidget *makeSpelling();
    QWidget *makeSaving(StampUpdated stamp);
    QWidget *makeLanguages();
    QCheckBox *addSwitch(QVBoxLayout *column, const QString &text, bool on, const QString &meaning = {});

    WritingPreferences m_writing;
    Spelling m_spelling;
    QFontComboBox *m_family = nullptr;
    QCheckBox *m_systemFont = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_lineWidth = nullptr;
    QDoubleSpinBox *m_lineSpacing = nullptr;
    QCheckBox *m_lineNumbers = nullptr;
    QCheckBox *m_typewriter = nullptr;
    QCheckBox *m_pairing = nullptr;
    QCheckBox *m_chineseKeyboard = nullptr;
    QCheckBox *m_spellingOn = nullptr;
    QComboBox *m_stamp = nullptr;
    QList<QPair<QString, QCheckBox *>> m_languages; ///< by code
};

} // namespace Hexquill
