// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pdfpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

namespace Hexquill {

namespace {

/// On white paper: what a PDF leaves out is transparent.
QImage sheet(QPdfDocument &document, int page, const QSize &dots)
{
    QImage paper(dots, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(QPoint(), document.render(page, dots));
    return paper;
}

} // namespace

tl::expected<void, QString> printPdf(const QByteArray &pdf, QPrinter &printer)
{
    const auto refused = [&printer] {
        return tl::make_unexpected(QCoreApplication::translate("Hexquill::PdfPages", "The printer %1 does not take it.")
                                       .arg(printer.printerName()));
    };
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    printer.setFullPage(true); // the margins are in the pages
    QPainter painter;
    if (document.status() != QPdfDocument::Status::Ready || !painter.begin(&printer))
        return refused();
    const QSize dots = printer.paperRect(QPrinter::DevicePixel).size().toSize();
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return refused();
        painter.drawImage(QPoint(), sheet(document, page, dots));
    }
    if (!painter.end())
        return refused();
    return {};
}

} // namespace Hexquill
