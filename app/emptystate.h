// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace Hexquill {

/// What a pane shows when it has nothing yet: an icon, a sentence, and the step that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// \a action: the button's text; empty: no button.
    EmptyState(const QString &icon, const QString &sentence, const QString &action, QWidget *parent = nullptr);

signals:
    void accepted(); ///< the button was pressed
};

} // namespace Hexquill
