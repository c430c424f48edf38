// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/switchfield.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace Hexquill {

SwitchField::SwitchField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch();
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_box->setTristate(false);
        emit edited(YamlValue::boolean(on));
        emit finished();
    });
}

void SwitchField::showField(const FrontMatterField *field)
{
    const bool real = field && field->value.kind() == YamlValue::Kind::Bool;
    m_box->setTristate(!real);
    if (real)
        m_box->setChecked(field->value.toBool());
    else
        m_box->setCheckState(Qt::PartiallyChecked);
    const bool text = field && !real && !field->value.isNull();
    m_box->setText(text ? tr("%1 is a text, not a switch: click to mend").arg(field->source.trimmed()) : QString());
}

} // namespace Hexquill
