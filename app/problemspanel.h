// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/fieldedit.h"

#include <QList>
#include <QString>
#include <QTreeWidget>

class QAction;

namespace Hexquill {

/// Something about the open post that its writer should look at.
struct Problem
{
    enum class Severity { Note, Warning, Error };
    Severity severity = Severity::Warning;
    QString message;
    bool inHead = false; ///< line counts in the front matter, else in the body
    int line = 0; ///< 0-based
    int column = 0; ///< 0-based
    TextEdit fix; ///< of the post's text, head and body in one; empty where no edit mends it
    QString address = {}; ///< of a link that leads nowhere, as the page has it; else empty

    bool operator==(const Problem &) const = default;
};

/// The open post's problems; a click goes to the place, one on the wand beside it mends it.
class ProblemsPanel : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }

signals:
    void problemActivated(const Hexquill::Problem &problem);
    void fixWanted(const Hexquill::Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fixCurrent();

    QList<Problem> m_problems;
    QAction *m_fix = nullptr;
};

} // namespace Hexquill
