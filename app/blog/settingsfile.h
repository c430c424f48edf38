// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editor/post/yamlvalue.h"

#include <QString>
#include <QVariant>
#include <tl/expected.hpp>

namespace Hexquill {

/// Reads a settings file as Hexo's renderers do (.yml, .yaml, .json). An error names the file and the line.
/// An empty file is a Null value.
tl::expected<YamlValue, QString> readSettings(const QString &file);

/// \a value as the renderer takes it: QString, double, bool, QDateTime, QVariantList, QVariantMap, invalid for null.
QVariant toVariant(const YamlValue &value);

} // namespace Hexquill
