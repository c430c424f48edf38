// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/articledelivery.h"

#include "editor/post/postfile.h"
#include "preview/diskworker.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QUrl>

namespace Hexquill {

namespace {

constexpr int quietTime = 500; // milliseconds of work without a progress bar
constexpr double margin = 20; // millimetres
constexpr int dotsPerInch = 300; // each page is one picture; more dots cost seconds a page

Message about(Message::Kind kind, const QString &text, const QList<Message::Action> &actions = {})
{
    return { kind, QStringLiteral("delivery"), text, actions };
}

Message failure(const QString &name, const QString &reason)
{
    return about(Message::Kind::Error, ArticleDelivery::tr("%1 could not be delivered: %2").arg(name, reason));
}

} // namespace

ArticleDelivery::ArticleDelivery(const QString &program, const QString &language, QWidget &window)
    : QObject(&window)
    , m_program(program)
    , m_language(language)
    , m_window(window)
{
}

QPageLayout ArticleDelivery::usualLayout()
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    const QPageSize size(letter ? QPageSize::Letter : QPageSize::A4);
    return { size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter };
}

void ArticleDelivery::begin(const ArticleOrder &order, const std::function<void(ArticlePage &)> &take)
{
    drop();
    m_name = order.name;
    m_export = new ArticleExport(m_program, m_language, this);
    m_progress = new QProgressDialog(tr("Preparing %1…").arg(m_name), tr("Cancel"), 0, 100, &m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setWindowTitle(QStringLiteral("Hexquill"));
    m_progress->setMinimumDuration(quietTime);
    m_progress->setAutoReset(false);
    m_progress->setValue(0); // counts from here on
    connect(m_progress, &QProgressDialog::canceled, this, &ArticleDelivery::cancel);
    connect(m_export, &ArticleExport::progressed, m_progress, &QProgressDialog::setValue);
    connect(m_export, &ArticleExport::failed, this, &ArticleDelivery::fail);
    connect(m_export, &ArticleExport::ready, this, [this, take] { take(m_export->page()); });
    m_export->begin(order.site, order.request, order.content);
}

void ArticleDelivery::writePage(const ArticleOrder &order, const QString &path)
{
    begin(order, [this, path](ArticlePage &page) {
        page.makeFile([this, path](const ArticlePage::Bytes &bytes) { write(path, bytes); });
    });
}

void ArticleDelivery::writePdf(const ArticleOrder &order, const QString &path, const QPageLayout &layout)
{
    begin(order, [this, path, layout](ArticlePage &page) {
        page.makePdf(layout, [this, path](const ArticlePage::Bytes &bytes) { write(path, bytes); });
    });
}

void ArticleDelivery::write(const QString &path, const ArticlePage::Bytes &bytes)
{
    if (!bytes)
        return fail(bytes.error());
    m_writing = path;
    m_progress->setLabelText(tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    auto *writer = new DiskWorker(this);
    connect(writer, &DiskWorker::stalled, m_progress, [progress = m_progress, path] {
        progress->setLabelText(tr("%1 does not answer. The file is written as soon as it does.")
                                   .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    });
    writer->run([path, bytes = *bytes] { return saveFile(path, bytes); },
                [this, writer, path, name = m_name](const tl::expected<void, SaveError> &saved) {
                    writer->deleteLater();
                    takeWritten(path, name, saved);
                });
}

/// The writer may have gone on to something else by now.
void ArticleDelivery::takeWritten(const QString &path, const QString &name, const tl::expected<void, SaveError> &saved)
{
    const bool isAwaited = path == m_writing;
    const QUrl file = QUrl::fromLocalFile(path);
    const Message message = saved ? about(Message::Kind::Note, tr("Exported to %1").arg(QDir::toNativeSeparators(path)),
                                          { { tr("Open"), [file] { QDesktopServices::openUrl(file); } } })
                                  : failure(name, saved.error().message);
    if (isAwaited && saved)
        finish(message);
    else if (isAwaited)
        fail(saved.error().message);
    else
        emit said(message);
    if (saved)
        emit written(path);
}

void ArticleDelivery::cancel()
{
    const QString writing = m_writing;
    drop();
    if (!writing.isEmpty())
        emit said(about(Message::Kind::Warning, tr("%1 is being written and is there as soon as its disk answers.")
                                                    .arg(QDir::toNativeSeparators(writing))));
}

void ArticleDelivery::copySource(const ArticleOrder &order)
{
    begin(order, [this](ArticlePage &page) {
        page.makeSource([this](const QString &html) { copy(html, {}, tr("Copied %1 as HTML.").arg(m_name)); });
    });
}

void ArticleDelivery::copyRichText(const ArticleOrder &order)
{
    begin(order, [this](ArticlePage &page) {
        page.makeRichText([this](const tl::expected<RichText, QString> &rich) {
            if (rich)
                copy(rich->text, rich->html, tr("Copied %1 as rich text.").arg(m_name));
            else
                fail(rich.error());
        });
    });
}

void ArticleDelivery::copy(const QString &text, const QByteArray &html, const QString &done)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(QString::fromUtf8(html));
    QGuiApplication::clipboard()->setMimeData(data.release());
    finish(about(Message::Kind::Note, done));
}

void ArticleDelivery::print(const ArticleOrder &order)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        emit said(about(Message::Kind::Note, tr("There is no printer on this computer."),
                        { { tr("Export as PDF…"), [this] { emit pdfWanted(); } } }));
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(usualLayout());
    printer->setDocName(order.content.frame.title.isEmpty() ? order.name : order.content.frame.title);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, order, printer] { printOn(order, printer); });
    dialog->open();
}

/// A PDF file keeps its words and fonts; a printer takes dots.
void ArticleDelivery::printOn(const ArticleOrder &order, const std::shared_ptr<QPrinter> &printer)
{
    if (printer->outputFormat() == QPrinter::PdfFormat && !printer->outputFileName().isEmpty())
        return writePdf(order, printer->outputFileName(), printer->pageLayout());
    printer->setResolution(dotsPerInch);
    begin(order, [this, printer](ArticlePage &page) {
        page.print(printer, [this, printer](const tl::expected<void, QString> &printed) {
            if (printed)
                finish(about(Message::Kind::Note,
                             tr("%1 was given to the printer %2.").arg(m_name, printer->printerName())));
            else
                fail(printed.error());
        });
    });
}

void ArticleDelivery::finish(Message message)
{
    if (m_export && !m_export->reservation().isEmpty()) {
        message.kind = Message::Kind::Warning;
        message.text
            = tr("%1 — %2", "what was done — what is not as it should be").arg(message.text, m_export->reservation());
    }
    drop();
    emit said(message);
}

void ArticleDelivery::fail(const QString &reason)
{
    const QString name = m_name;
    drop();
    emit said(failure(name, reason));
}

/// What it was at may be what calls, so it goes a moment later.
void ArticleDelivery::drop()
{
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->hide();
        m_progress->deleteLater();
    }
    if (m_export) {
        m_export->disconnect(this);
        m_export->disconnect(m_progress);
        m_export->deleteLater();
    }
    m_progress.clear();
    m_export.clear();
    m_writing.clear();
}

} // namespace Hexquill
