// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exportwish.h"
#include "app/latestreader.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Hexquill {

class Exporter;
struct ExportOutcome;

/// Export to Blog Folder: choose the blog, see what will be written, apply it, open the folder. Writes nothing before
/// the Export button is pressed, and never over a different post without an explicit tick. The dialog may be closed
/// while an export runs.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a folders: blogs to offer, the likeliest first. \a postFile: where the post lies, empty if it has no file.
    /// \a diagnostics: of its last rendering, to be repeated as warnings.
    ExportDialog(const Post &post, const QString &postFile, const QStringList &folders,
                 const QList<RenderDiagnostic> &diagnostics, Exporter &exporter, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    QString folder() const;
    const std::optional<ExportPlan> &plan() const { return m_plan; }
    bool isBusy() const { return m_reader.isBusy(); } ///< the plan is being made

    void done(int result) override;

signals:
    void revealWanted(const QString &path);

private:
    void browse();
    void makePlan();
    void takePlan(const PlannedExport &answer);
    void showPlan();
    void showReason(const QString &reason);
    void updateButtons();
    void apply();
    void cancel();
    void showOutcome(const ExportOutcome &outcome);

    Post m_post;
    QString m_postFile;
    QList<RenderDiagnostic> m_diagnostics;
    Exporter &m_exporter;
    LatestReader m_reader; ///< makes plans
    QTimer m_slow; ///< the plan takes so long that a word is due
    std::optional<ExportPlan> m_plan;
    QString m_running; ///< root of the blog that is being exported to
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
    QWidget *m_choices = nullptr; ///< what is exported, and where to
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_reveal = nullptr;
};

} // namespace Hexquill
