// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

class QLabel;
class QLineEdit;

namespace Hexquill {

/// A picture by path or address, or a CSS colour, which is shown beside it. `false` stays the boolean.
class ImageField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ImageField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;

signals:
    void fileWanted(); ///< the writer wants to choose a file

private:
    void showColor();

    QLineEdit *m_line = nullptr;
    QLabel *m_color = nullptr;
};

} // namespace Hexquill
