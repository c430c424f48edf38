// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/exportplan.h"

#include <optional>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Hexquill {

struct ExportOutcome;

/// Export to Blog Folder: choose the blog, see what will be written, apply it, open the folder. Writes nothing before
/// the Export button is pressed, and never over a different post without an explicit tick.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a folders: blogs to offer, the likeliest first. \a postFile: where the post lies, empty if it has no file.
    /// \a diagnostics: of its last rendering, to be repeated as warnings.
    ExportDialog(const Post &post, const QString &postFile, const QStringList &folders,
                 const QList<RenderDiagnostic> &diagnostics, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const;
    const std::optional<ExportPlan> &plan() const { return m_plan; }

signals:
    void exported(const QString &root, const QStringList &written);
    void revealWanted(const QString &path);

private:
    void browse();
    void makePlan();
    std::optional<Blog> readBlog();
    void showPlan();
    void showReason(const QString &reason);
    void updateButton();
    void apply();
    void showOutcome(const ExportOutcome &outcome);

    Post m_post;
    QString m_postFile;
    QList<RenderDiagnostic> m_diagnostics;
    std::optional<ExportPlan> m_plan;
    QString m_written; ///< the exported post, once there is one
    QComboBox *m_folder = nullptr;
    QCheckBox *m_draft = nullptr;
    QLineEdit *m_fileName = nullptr;
    QCheckBox *m_plain = nullptr;
    QLabel *m_reason = nullptr;
    QTreeWidget *m_steps = nullptr;
    QLabel *m_warnings = nullptr;
    QCheckBox *m_consent = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_reveal = nullptr;
};

} // namespace Hexquill
