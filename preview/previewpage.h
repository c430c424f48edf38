// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QWebEnginePage>

namespace Hexquill {

/// The page with every door closed: no script of its own, no navigation but the first load, no windows, dialogs,
/// downloads or permissions. Our scripts run in a world of their own and speak through lines of the console.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT
public:
    explicit PreviewPage(QWebEngineProfile *profile, QObject *parent = nullptr);

    /// Loads the empty page; shellLoaded() tells when.
    void loadShell();
    /// Begins every message of our scripts of this load.
    QString token() const;

signals:
    void shellLoaded(bool ok); ///< of our page alone: another one that has led it away may end its load in between
    void messageReceived(const QJsonObject &message);
    void linkClicked(const QUrl &url); ///< http, https or mailto
    void siteLinkClicked(const QString &path); ///< an address of the blog itself, percent-decoded
    void navigationRefused(const QUrl &url);
    void left(); ///< for a page that WebEngine asks nobody about, like about:blank; the own one is to be loaded again

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &value, QString *result) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &mimeTypes) override;

private:
    void closeDoors();
    void followLink(const QUrl &url);
    void receive(const QJsonObject &message);
    void checkPlace(const QUrl &url);
    void reportShell(const QWebEngineLoadingInfo &info);

    bool m_loadingShell = false;
    QString m_token;
};

} // namespace Hexquill
