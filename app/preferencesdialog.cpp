// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/preferencesdialog.h"

#include "editor/text/spelling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int smallest = 7; // points; one less stands for the usual size
constexpr int largest = 48;
constexpr int narrowest = 30; // letters; one less stands for no limit
constexpr int widest = 200;
constexpr double densest = 1.0; // lines, of the font's own height
constexpr double loosest = 2.5;
constexpr int fieldHeight = 28; // pixels
constexpr int mostInSight = 6; // languages

/// "English (United States)" in the language's own words, and its code.
QString languageName(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return QStringLiteral("%1 (%2)").arg(locale.nativeLanguageName(), code);
}

QWidget *section(const QString &title, QLayout *content)
{
    auto *widget = new QWidget;
    auto *heading = new QLabel(title);
    heading->setProperty("heading", true);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(content);
    return widget;
}

} // namespace

PreferencesDialog::PreferencesDialog(const WritingPreferences &writing, const Spelling &spelling, StampUpdated stamp,
                                     QWidget *parent)
    : QDialog(parent)
    , m_writing(writing)
    , m_spelling(spelling)
{
    setWindowTitle(tr("Preferences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(makeLooks());
    column->addWidget(makeHelp());
    column->addWidget(makeSpelling());
    column->addWidget(makeSaving(stamp));
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

QWidget *PreferencesDialog::makeLooks()
{
    m_systemFont = new QCheckBox(tr("The system's font"));
    m_systemFont->setChecked(m_writing.family.isEmpty());
    m_family = new QFontComboBox;
    m_family->setEnabled(!m_writing.family.isEmpty());
    m_family->setAccessibleName(tr("Font"));
    if (!m_writing.family.isEmpty())
        m_family->setCurrentFont(QFont(m_writing.family));
    makeSizes();

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Font:"), m_systemFont);
    form->addRow(QString(), m_family);
    form->addRow(tr("Size:"), m_size);
    form->addRow(tr("Longest line:"), m_lineWidth);
    form->addRow(tr("Line spacing:"), m_lineSpacing);
    connect(m_systemFont, &QCheckBox::toggled, m_family, &QWidget::setDisabled);
    connect(m_systemFont, &QCheckBox::toggled, this, &PreferencesDialog::changed);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &PreferencesDialog::changed);
    connect(m_size, &QSpinBox::valueChanged, this, &PreferencesDialog::changed);
    connect(m_lineWidth, &QSpinBox::valueChanged, this, &PreferencesDialog::changed);
    connect(m_lineSpacing, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::changed);
    return section(tr("Text"), form);
}

void PreferencesDialog::makeSizes()
{
    m_size = new QSpinBox;
    m_size->setRange(smallest - 1, largest);
    m_size->setMinimumHeight(fieldHeight);
    m_size->setSpecialValueText(tr("Usual"));
    m_size->setSuffix(tr(" pt"));
    m_size->setValue(m_writing.size > 0 ? qRound(m_writing.size) : smallest - 1);
    m_lineWidth = new QSpinBox;
    m_lineWidth->setRange(narrowest - 1, widest);
    m_lineWidth->setMinimumHeight(fieldHeight);
    m_lineWidth->setSpecialValueText(tr("As wide as the window"));
    m_lineWidth->setSuffix(tr(" letters"));
    m_lineWidth->setValue(m_writing.lineWidth > 0 ? m_writing.lineWidth : narrowest - 1);
    m_lineWidth->setToolTip(tr("A Chinese character is as wide as two letters."));
    m_lineSpacing = new QDoubleSpinBox;
    m_lineSpacing->setRange(densest, loosest);
    m_lineSpacing->setSingleStep(0.1);
    m_lineSpacing->setDecimals(1);
    m_lineSpacing->setMinimumHeight(fieldHeight);
    m_lineSpacing->setValue(m_writing.lineSpacing);
}

QWidget *PreferencesDialog::makeHelp()
{
    auto *column = new QVBoxLayout;
    m_lineNumbers = addSwitch(column, tr("Line numbers"), m_writing.lineNumbers);
    m_typewriter = addSwitch(column, tr("Keep the caret's line in the middle"), m_writing.typewriter);
    m_pairing = addSwitch(column, tr("Close brackets and quotes"), m_writing.pairing);
    m_chineseKeyboard
        = addSwitch(column, tr("Markdown with a Chinese keyboard's signs"), m_writing.chineseKeyboard,
                    tr("》 and a blank is a quote, ··· a code block, ￥￥ a formula, 【words】（address） a link. "
                       "Undo gives back what was typed."));
    return section(tr("Writing"), column);
}

QWidget *PreferencesDialog::makeSpelling()
{
    auto *column = new QVBoxLayout;
    m_spellingOn = addSwitch(column, tr("Mark misspelt words"), m_spelling.on);
    QWidget *languages = makeLanguages();
    languages->setEnabled(m_spelling.on);
    connect(m_spellingOn, &QCheckBox::toggled, languages, &QWidget::setEnabled);
    column->addWidget(languages);
    return section(tr("Spelling"), column);
}

/// A switch for each language with a dictionary; many of them scroll.
QWidget *PreferencesDialog::makeLanguages()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(24, 0, 0, 0);
    for (const QString &code : Hexquill::Spelling::installed()) {
        auto *box = new QCheckBox(languageName(code));
        box->setChecked(m_spelling.languages.contains(code));
        m_languages.append({ code, box });
        column->addWidget(box);
    }
    if (m_languages.isEmpty()) {
        auto *none = new QLabel(tr("No dictionary is installed; packages named hunspell-… bring them."));
        none->setWordWrap(true);
        none->setProperty("muted", true);
        column->addWidget(none);
    }
    if (m_languages.size() <= mostInSight)
        return list;
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setFixedHeight(mostInSight * m_languages.first().second->sizeHint().height() * 3 / 2);
    return area;
}

QWidget *PreferencesDialog::makeSaving(StampUpdated stamp)
{
    m_stamp = new QComboBox;
    m_stamp->addItem(tr("Leave it alone"), int(StampUpdated::Never));
    m_stamp->addItem(tr("Write the time where the post has the field"), int(StampUpdated::WhereThere));
    m_stamp->addItem(tr("Always write the time"), int(StampUpdated::Always));
    m_stamp->setCurrentIndex(m_stamp->findData(int(stamp)));
    m_stamp->setMinimumHeight(fieldHeight);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("The field “updated”:"), m_stamp);
    return section(tr("Saving"), form);
}

StampUpdated PreferencesDialog::stampUpdated() const
{
    return StampUpdated(m_stamp->currentData().toInt());
}

QCheckBox *PreferencesDialog::addSwitch(QVBoxLayout *column, const QString &text, bool on, const QString &meaning)
{
    auto *box = new QCheckBox(text);
    box->setChecked(on);
    connect(box, &QCheckBox::toggled, this, &PreferencesDialog::changed);
    column->addWidget(box);
    if (!meaning.isEmpty()) {
        auto *label = new QLabel(meaning);
        label->setWordWrap(true);
        label->setProperty("muted", true);
        label->setContentsMargins(24, 0, 0, 0);
        column->addWidget(label);
    }
    return box;
}

WritingPreferences PreferencesDialog::writing() const
{
    WritingPreferences writing;
    writing.family = m_systemFont->isChecked() ? QString() : m_family->currentFont().family();
    writing.size = m_size->value() < smallest ? 0 : m_size->value();
    writing.lineWidth = m_lineWidth->value() < narrowest ? 0 : m_lineWidth->value();
    writing.lineSpacing = m_lineSpacing->value();
    writing.lineNumbers = m_lineNumbers->isChecked();
    writing.typewriter = m_typewriter->isChecked();
    writing.pairing = m_pairing->isChecked();
    writing.chineseKeyboard = m_chineseKeyboard->isChecked();
    return writing;
}

PreferencesDialog::Spelling PreferencesDialog::spelling() const
{
    Spelling spelling;
    spelling.on = m_spellingOn->isChecked();
    for (const auto &[code, box] : m_languages)
        if (box->isChecked())
            spelling.languages << code;
    return spelling;
}

} // namespace Hexquill
