// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace Hexquill {

/// A heading of an article that is printed.
struct PdfHeading
{
    int level = 1; ///< 1 .. 6
    QString words;
    QString place; ///< name of the destination that the engine wrote where the heading stands
};

/// What a PDF says of its article beside the pages.
struct PdfFacts
{
    QString title;
    QString author; ///< empty: nobody
    QString language; ///< BCP 47; empty: unknown
    QList<PdfHeading> headings; ///< as they follow each other
};

/// \a pdf with \a facts in it: its headings as outline, each leading to its page. A heading whose place the engine did
/// not write has no entry. An error, for the writer, if \a pdf is none.
tl::expected<QByteArray, QString> withFacts(const QByteArray &pdf, const PdfFacts &facts);

} // namespace Hexquill
