// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/listfield.h"

#include "editor/chipedit.h"
#include "editor/fieldtext.h"

#include <algorithm>
#include <QHBoxLayout>

namespace Hexquill {

namespace {

QList<YamlValue> itemsOf(const YamlValue &value)
{
    if (value.kind() == YamlValue::Kind::List)
        return value.items();
    return value.isNull() ? QList<YamlValue>() : QList<YamlValue>{ value };
}

bool isNested(const YamlValue &value)
{
    return value.kind() == YamlValue::Kind::Map || value.kind() == YamlValue::Kind::List;
}

} // namespace

ListField::ListField(QWidget *parent)
    : FieldEditor(parent)
    , m_chips(new ChipEdit(QStringLiteral(",，、"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    setFocusProxy(m_chips);
    connect(m_chips, &ChipEdit::edited, this, [this] {
        emit edited(value());
        emit finished();
    });
    connect(m_chips, &ChipEdit::finished, this, &FieldEditor::finished);
}

void ListField::setKnownItems(const QStringList &items)
{
    m_chips->setKnownItems(items);
}

void ListField::showField(const FrontMatterField *field)
{
    const QList<YamlValue> items = itemsOf(field ? field->value : YamlValue());
    const bool nested = std::any_of(items.begin(), items.end(), isNested);
    setEnabled(!nested);
    setToolTip(nested ? tr("An item of this list is a list or a map itself; edit it in the YAML view.") : QString());
    m_written.clear();
    QStringList texts;
    for (const YamlValue &item : items) {
        if (item.isNull())
            continue;
        texts.append(item.toJsString());
        m_written.insert(texts.last(), item);
    }
    m_chips->setItems(texts);
}

YamlValue ListField::value() const
{
    QList<YamlValue> values;
    const QStringList items = m_chips->items();
    for (const QString &item : items)
        values.append(m_written.value(item, typedValue(item)));
    return values.isEmpty() ? YamlValue() : YamlValue::list(values);
}

} // namespace Hexquill
