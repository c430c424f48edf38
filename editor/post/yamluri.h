// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// Whether js-yaml takes \a text for a tag's name or prefix.
bool isYamlTagUri(QStringView text);

/// JavaScript's decodeURIComponent(); nothing where it would throw.
std::optional<QString> decodeUri(const QString &text);

} // namespace Hexquill
