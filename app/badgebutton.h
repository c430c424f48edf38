// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace Hexquill {

/// A button with a count in the corner of its icon, which never changes the button's size.
class BadgeButton : public QToolButton
{
    Q_OBJECT
public:
    using QToolButton::QToolButton;

    void setCount(int count); ///< 0: no badge; above 99 it says "99+"
    QString badge() const { return m_badge; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_badge;
};

} // namespace Hexquill
