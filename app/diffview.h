// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Hexquill {

/// Two texts as one: lines that went are marked -, lines that came +, each in its colour; long stretches that are the
/// same are left out. To be read, not edited.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    void show(const QString &before, const QString &after);
    using QWidget::show;
};

} // namespace Hexquill
