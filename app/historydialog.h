// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/comparedialog.h"
#include "app/latestreader.h"
#include "editor/post/post.h"
#include "editor/post/posthistory.h"

#include <optional>

namespace Hexquill {

struct OpenPost;

/// The kept versions of a post, what became of each since, and ways back: to a whole version or to one part of it.
/// Either is one undo step. The post must outlive the dialog.
class HistoryDialog : public CompareDialog
{
    Q_OBJECT
public:
    HistoryDialog(OpenPost &post, QWidget *parent);

    bool isBusy() const { return m_reader.isBusy(); } ///< something is being read

private:
    void showVersions(const QList<PostVersion> &versions);
    void readVersion();
    void showVersion();
    void restoreVersion();
    void restorePart();
    void updateButtons();
    QString textNow() const;

    OpenPost &m_post;
    LatestReader m_reader;
    QList<PostVersion> m_versions; ///< in the order of the rows
    std::optional<Post> m_version; ///< the one shown
    QPushButton *m_part;
    QPushButton *m_whole;
};

} // namespace Hexquill
