// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Hexquill {

class MarkdownEditor;

/// The numbers beside the lines; a click puts the caret into the line, a drag selects lines.
class LineNumberArea : public QWidget
{
    Q_OBJECT
public:
    explicit LineNumberArea(MarkdownEditor &editor);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void selectTo(int y);

    MarkdownEditor &m_editor;
    int m_anchorBlock = 0;
};

} // namespace Hexquill
