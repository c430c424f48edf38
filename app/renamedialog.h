// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postrename.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hexquill {

/// Asks for a post's new file name and says beforehand what that will do.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a file: a post of \a blog, absolute.
    RenameDialog(const Blog &blog, const QString &file, QWidget *parent = nullptr);

signals:
    void planned(const Hexquill::RenamePlan &plan); ///< the writer wants it so

private:
    void look();

    Blog m_blog;
    QString m_file;
    tl::expected<RenamePlan, QString> m_plan;
    QLineEdit *m_name = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_rename = nullptr;
};

} // namespace Hexquill
