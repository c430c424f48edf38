// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Hexquill {

/// A scroll area as high as what it holds, up to a limit.
class FittingScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    /// \a limit: pixels.
    FittingScrollArea(QWidget *content, int limit, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int contentHeight() const;

    int m_limit = 0;
};

} // namespace Hexquill
