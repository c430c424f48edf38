// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Hexquill {

class PreviewView;

/// Find in the preview, under it; hidden until it is asked for.
class PreviewFindBar : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewFindBar(PreviewView &view, QWidget *parent = nullptr);

    void open();
    void findNext();
    void findPrevious();
    void close(); ///< and gives the focus back to the preview

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backwards);
    void showCount(int current, int matches);

    PreviewView &m_view;
    QLineEdit *m_words = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace Hexquill
