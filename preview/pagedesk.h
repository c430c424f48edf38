// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QStackedLayout;
class QWebEngineView;

namespace Hexquill {

/// Holds the web view: at a size of its own choice, with a message in its place, and with notes over its corners.
class PageDesk : public QWidget
{
    Q_OBJECT
public:
    explicit PageDesk(QWidget *parent = nullptr);

    void take(QWebEngineView *web); ///< becomes its parent and shows it
    void showPage();
    void showMessage(const QString &text); ///< instead of the page
    void setNotice(const QString &text); ///< over the page's corner; empty for none
    void showLead(const QUrl &url); ///< where the link under the mouse leads; empty: there is none
    void setZoom(double factor); ///< 1 is 100 %
    double zoom() const { return m_zoom; }
    void setPageWidth(int pixels); ///< as on a screen this wide; 0: the whole desk

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *makeNote(const QString &name);
    void placeNotes();
    void fitPage();

    QStackedLayout *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_lead = nullptr;
    QWidget *m_holder = nullptr; ///< of the page, which may be narrower
    QWebEngineView *m_web = nullptr;
    double m_zoom = 1;
    int m_pageWidth = 0;
};

} // namespace Hexquill
