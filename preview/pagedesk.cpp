// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagedesk.h"

#include "preview/previewscheme.h"
#include "preview/previewview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QWebEngineView>

namespace Hexquill {

namespace {

constexpr int edge = 12; // pixels between a note and the desk's edge

/// Addresses of the blog itself as a post has them.
QString asWritten(const QUrl &url)
{
    if (url.scheme() != QLatin1String(PreviewScheme::name()))
        return url.toDisplayString();
    const QString fragment = url.hasFragment() ? u'#' + url.fragment(QUrl::FullyDecoded) : QString();
    const QString path = url.path(QUrl::FullyDecoded);
    return path == QStringLiteral("/") && !fragment.isEmpty() ? fragment : path + fragment;
}

} // namespace

PageDesk::PageDesk(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_message(new QLabel)
    , m_holder(new QWidget)
{
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(32);
    auto *layout = new QHBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_holder);
    m_notice = makeNote(QStringLiteral("previewNotice"));
    m_notice->setWordWrap(true);
    m_lead = makeNote(QStringLiteral("previewLead"));
}

QLabel *PageDesk::makeNote(const QString &name)
{
    auto *note = new QLabel(this);
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setMargin(6);
    note->setAutoFillBackground(true);
    note->setFrameShape(QFrame::StyledPanel);
    note->hide();
    return note;
}

void PageDesk::take(QWebEngineView *web)
{
    m_web = web;
    m_web->setContextMenuPolicy(Qt::NoContextMenu);
    m_web->setAccessibleName(PreviewView::tr("Preview of the post"));
    m_holder->layout()->addWidget(m_web);
    connect(m_web->page(), &QWebEnginePage::linkHovered, this, [this](const QString &url) { showLead(QUrl(url)); });
    fitPage();
    showPage();
    m_notice->raise();
    m_lead->raise();
}

void PageDesk::showPage()
{
    m_stack->setCurrentWidget(m_holder);
}

void PageDesk::showMessage(const QString &text)
{
    m_message->setText(text);
    m_stack->setCurrentWidget(m_message);
}

void PageDesk::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    placeNotes();
}

void PageDesk::showLead(const QUrl &url)
{
    m_lead->setText(m_lead->fontMetrics().elidedText(asWritten(url), Qt::ElideMiddle, qMax(0, width() - 4 * edge)));
    m_lead->setVisible(!url.isEmpty());
    placeNotes();
}

void PageDesk::setZoom(double factor)
{
    m_zoom = factor;
    fitPage();
}

void PageDesk::setPageWidth(int pixels)
{
    m_pageWidth = pixels;
    fitPage();
}

/// A screen wider than the desk is shown smaller, so that the page breaks its lines as it would there.
void PageDesk::fitPage()
{
    if (!m_web)
        return;
    const double wanted = m_pageWidth * m_zoom;
    m_web->setMaximumWidth(m_pageWidth > 0 ? qRound(wanted) : QWIDGETSIZE_MAX);
    m_web->page()->setZoomFactor(wanted > width() ? m_zoom * width() / wanted : m_zoom);
}

void PageDesk::placeNotes()
{
    m_notice->setMaximumWidth(qMax(width() - 2 * edge, 120)); // long ones wrap in a narrow pane
    m_notice->adjustSize();
    m_notice->move(edge, height() - m_notice->height() - edge);
    m_lead->adjustSize();
    m_lead->move(width() - m_lead->width() - edge, height() - m_lead->height() - edge);
}

void PageDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPage();
    placeNotes();
}

} // namespace Hexquill
