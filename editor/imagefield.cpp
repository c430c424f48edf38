// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/imagefield.h"

#include "editor/fieldtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QToolButton>

namespace Hexquill {

ImageField::ImageField(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_color(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QToolButton(this);
    choose->setText(tr("Choose…"));
    choose->setAutoRaise(true);
    layout->addWidget(m_color);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    setFocusProxy(m_line);
    connect(choose, &QToolButton::clicked, this, &ImageField::fileWanted);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const bool none = text == QLatin1String("false");
        emit edited(none ? YamlValue::boolean(false) : typedValue(text));
        showColor();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void ImageField::showField(const FrontMatterField *field)
{
    const QString text = fieldText(field);
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(m_line->hasFocus() ? int(text.size()) : 0);
    }
    showColor();
}

void ImageField::showColor()
{
    const QColor color = m_line->text().startsWith(QLatin1Char('#')) ? QColor(m_line->text()) : QColor();
    m_color->setVisible(color.isValid());
    if (!color.isValid())
        return;
    QPixmap patch(16, 16);
    patch.fill(color);
    m_color->setPixmap(patch);
}

} // namespace Hexquill
