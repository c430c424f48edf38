// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/textfield.h"

#include "editor/documenttextedit.h"
#include "editor/fieldtext.h"
#include "editor/post/yamlreader.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace Hexquill {

namespace {

QPlainTextEdit *longEdit(QWidget *parent)
{
    auto *edit = new DocumentTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit->document()->setDocumentMargin(3);
    return edit;
}

void fill(QWidget *editor, QWidget *content)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
    editor->setFocusProxy(content);
}

void setHeightForLines(QPlainTextEdit *edit, int lines)
{
    const int frame = 2 * edit->frameWidth() + 2 * int(edit->document()->documentMargin());
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + frame + 2);
}

} // namespace

TextField::TextField(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { emit edited(typedValue(text)); });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void TextField::setKnownValues(const QStringList &values)
{
    if (values.isEmpty()) {
        m_line->setCompleter(nullptr);
        return;
    }
    auto *completer = new QCompleter(values, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    // A picked value is an edit, too: the line itself only says what the keyboard did.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) { emit edited(typedValue(text)); });
    m_line->setCompleter(completer);
}

void TextField::showField(const FrontMatterField *field)
{
    const QString text = fieldText(field);
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long text shows its start
}

NumberField::NumberField(QWidget *parent)
    : TextField(parent)
{
    disconnect(line(), &QLineEdit::textEdited, this, nullptr);
    connect(line(), &QLineEdit::textEdited, this, [this](const QString &text) {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        emit edited(isNumber ? YamlValue::number(number) : typedValue(text));
    });
}

LongTextField::LongTextField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(longEdit(this))
{
    fill(this, m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing)
            emit edited(typedValue(rawText(*m_edit)));
    });
    fitHeight();
}

void LongTextField::showField(const FrontMatterField *field)
{
    const QString text = fieldText(field);
    if (rawText(*m_edit) == text)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_edit->setPlainText(text);
}

bool LongTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        emit finished();
    if (event->type() == QEvent::Resize)
        fitHeight();
    return FieldEditor::eventFilter(watched, event);
}

void LongTextField::fitHeight()
{
    const int lines = int(m_edit->document()->size().height()); // a plain text layout counts lines, not pixels
    setHeightForLines(m_edit, qBound(2, lines, 5));
}

StructureField::StructureField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(longEdit(this))
{
    fill(this, m_edit);
    m_edit->installEventFilter(this);
    QFont font = m_edit->font();
    font.setFamily(QStringLiteral("monospace"));
    m_edit->setFont(font);
}

void StructureField::showField(const FrontMatterField *field)
{
    m_shown = field ? field->source : QString();
    // What is shown is what a change writes back: it must be the whole value.
    const auto value = readYaml(m_shown);
    const bool whole = !field || (value && *value == field->value);
    m_edit->setReadOnly(!whole);
    m_edit->setPlaceholderText(tr("Edit this field in the YAML view."));
    if (!whole)
        m_shown.clear();
    if (rawText(*m_edit) != m_shown)
        m_edit->setPlainText(m_shown);
    setHeightForLines(m_edit, qBound(1, int(m_shown.count(QLatin1Char('\n'))) + 1, 6));
}

bool StructureField::eventFilter(QObject *watched, QEvent *event)
{
    // Half-typed YAML is no value: it is taken when the writer is done with it.
    if (event->type() == QEvent::FocusOut && rawText(*m_edit) != m_shown)
        emit sourceEdited(rawText(*m_edit));
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Hexquill
