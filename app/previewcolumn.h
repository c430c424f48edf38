// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace Hexquill {

/// The preview with its small bar: where the post will be on the blog, and the buttons that concern the preview.
class PreviewColumn : public QWidget
{
    Q_OBJECT
public:
    PreviewColumn(QWidget *view, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setAddress(const QString &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_fullAddress;
    QLabel *m_address = nullptr;
};

} // namespace Hexquill
