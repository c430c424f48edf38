// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/comparedialog.h"
#include "app/losttexts.h"

namespace Hexquill {

/// The texts that were not saved when the program ended last: what each has that its file has not, and what shall
/// become of it. Closed without a choice, everything is offered again at the next start.
class RecoveryDialog : public CompareDialog
{
    Q_OBJECT
public:
    RecoveryDialog(const QList<LostText> &texts, QWidget *parent);

signals:
    void restoreWanted(const Hexquill::LostText &text); ///< in its post, not saved yet
    void mergeWanted(const Hexquill::LostText &text); ///< with what another program wrote since
    void copyWanted(const Hexquill::LostText &text); ///< as a new post beside the file
    void giveUpWanted(const Hexquill::LostText &text); ///< the writer confirmed it

private:
    void showCurrent();
    void settle(void (RecoveryDialog::*wanted)(const LostText &text));
    void giveUp();

    QList<LostText> m_texts;
    QPushButton *m_copy = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace Hexquill
