// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Hexquill {

/// Why the preview's web engine cannot be started here, in words for the writer; nothing if it can. The engine would
/// end the whole program without asking if it is started without its sandbox or its files, so this is asked first.
std::optional<QString> webEngineObstacle();

} // namespace Hexquill
