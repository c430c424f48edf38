// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace Hexquill {

/// What stands in the editor's place while no post is open: the first steps, and what was open before.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);

signals:
    void newWanted();
    void openWanted();
    void blogWanted();
    void fileWanted(const QString &path);

private:
    QVBoxLayout *m_recent = nullptr;
};

} // namespace Hexquill
