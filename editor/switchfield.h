// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

class QCheckBox;

namespace Hexquill {

/// A real boolean. A text such as `"false"` or `yes` is shown as undecided: Hexo and themes do not take it for one.
class SwitchField : public FieldEditor
{
    Q_OBJECT
public:
    explicit SwitchField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;

private:
    QCheckBox *m_box = nullptr;
};

} // namespace Hexquill
