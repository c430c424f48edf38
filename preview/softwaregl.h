// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace Hexquill {

/// Whether OpenGL would be drawn by the processor here: no usable render device below \a devices, or the
/// environment asks for software. Opens no display, so it can be asked before QApplication is made. A window with a web
/// view is then far cheaper with QT_QUICK_BACKEND=software.
bool softwareRendering(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                       const QString &devices = QStringLiteral("/dev"), const QString &system = QStringLiteral("/sys"));

} // namespace Hexquill
