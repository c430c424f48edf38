// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace Hexquill {

/// A plain text edit that copies, cuts, pastes and drags document text unchanged; its base class would turn NBSP into
/// spaces and Shift+Enter into U+2028.
class DocumentTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace Hexquill
