// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Hexquill {

/// A file name for \a title that every system can hold: never empty, no separators, no control or direction characters,
/// none of the names that Windows reserves, no dot or blank at an end, nothing that breaks a link (% # ?), at most 240
/// bytes of UTF-8, cut at a character. Composed (NFC).
QString portableFileName(const QString &title);

/// The same for a name with an extension (".png" stays).
QString portableFileNameWithExtension(const QString &name);

} // namespace Hexquill
