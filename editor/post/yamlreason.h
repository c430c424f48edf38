// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

/// js-yaml's reason in the writer's words and language; where we have no better words, js-yaml's.
QString writersReason(const QString &jsReason);

/// Our own reasons, where js-yaml would go on.
QString yamlCycleReason();
QString yamlTooLargeReason();
bool isOwnYamlReason(const QString &reason);

} // namespace Hexquill
