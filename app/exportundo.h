// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"

#include <QStringList>

namespace Hexquill {

/// Says what an export into the blog at \a root wrote, with a button that takes it back. \a say shows what came of
/// that; \a undone is called when files of the blog have changed by it.
Message exportMessage(const QString &root, const QStringList &written, const std::function<void(const Message &)> &say,
                      const std::function<void()> &undone);

} // namespace Hexquill
