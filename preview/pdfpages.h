// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

class QPrinter;

namespace Hexquill {

/// Paints each page of \a pdf, which has its margins, on a sheet of \a printer as one picture of its resolution. Errors
/// are for the writer. Reentrant, needs no window.
tl::expected<void, QString> printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace Hexquill
