// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

#include <QHash>

namespace Hexquill {

class ChipEdit;

/// A list of texts as chips: tags, keywords, photos. Items that are numbers or dates stay what they are.
class ListField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ListField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    void setKnownItems(const QStringList &items);
    ChipEdit *chips() const { return m_chips; }

private:
    YamlValue value() const;

    ChipEdit *m_chips = nullptr;
    QHash<QString, YamlValue> m_written; ///< items as the file has them, by what they show
};

} // namespace Hexquill
