// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// The likely encoding of \a bytes that are no UTF-8, by a name like "GB18030"; empty if nothing is likely.
QByteArray guessEncoding(const QByteArray &bytes);

/// \a bytes read as \a encoding, as UTF-8. An error, in words, if some of them mean nothing there.
tl::expected<QByteArray, QString> decodeToUtf8(const QByteArray &bytes, const QByteArray &encoding);

} // namespace Hexquill
