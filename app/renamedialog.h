// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postrename.h"
#include "app/latestreader.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hexquill {

/// Asks for a post's new file name and says beforehand what that will do. The names are looked at away from the
/// window, so the writer types on whatever the disk does.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a file: a post of \a blog, absolute.
    RenameDialog(const Blog &blog, const QString &file, QWidget *parent = nullptr);

    bool isBusy() const { return m_reader.isBusy(); } ///< what is said is not about the present name yet

signals:
    void planned(const Hexquill::RenamePlan &plan); ///< the writer wants it so

private:
    using Plan = tl::expected<RenamePlan, QString>;

    void build();
    void look();
    void take(const Plan &plan);
    void rename();

    Blog m_blog;
    QString m_file;
    Plan m_plan;
    QLineEdit *m_name = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_rename = nullptr;
    bool m_isWanted = false; ///< as soon as it is known what it does
    LatestReader m_reader;
};

} // namespace Hexquill
