// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/exportapply.h"
#include "app/message.h"

namespace Hexquill {

/// What is said of exports; all that is about one blog has one topic. \a root: the blog's.

/// Of an export that ended, with a button that has it taken back by \a undo.
Message exportMessage(const QString &root, const ExportOutcome &outcome, const std::function<void()> &undo);
/// Of one that was taken back.
Message undoMessage(const QString &root, const tl::expected<UndoneExport, QString> &undone);
/// While it goes on; \a cancel not set: it cannot be cancelled.
Message underWayMessage(const QString &root, const std::function<void()> &cancel);
/// The same while the disk does not answer.
Message stallMessage(const QString &root, const std::function<void()> &cancel);
Message cancelledMessage(const QString &root); ///< it was cancelled and goes on until that is heeded
Message refusedMessage(const QString &root, const QString &reason);

} // namespace Hexquill
