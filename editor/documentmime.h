// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QMimeData>
#include <QString>

namespace Hexquill {

/// Document text (see filetext.h) for the clipboard or a drag: as other programs shall see it, and unchanged for us.
std::unique_ptr<QMimeData> documentMimeData(const QString &text);

/// Whether one of our own texts is in \a source.
bool holdsDocumentText(const QMimeData &source);

/// The document text of what was copied here or anywhere else.
QString documentTextOf(const QMimeData &source);

} // namespace Hexquill
