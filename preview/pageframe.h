// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace Hexquill {

struct ArticleFrame;

/// The page's own words, translated, by the names that its scripts know them by.
QJsonObject pageLabels();

/// The page's form of \a frame.
QJsonObject toJson(const ArticleFrame &frame);

} // namespace Hexquill
