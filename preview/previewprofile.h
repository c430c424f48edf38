// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/previewscheme.h"
#include "preview/requestgate.h"

#include <QWebEngineProfile>

namespace Hexquill {

/// The preview's own browser state: nothing is kept on the disk, no cookie is taken or sent, no download begins, and
/// every request passes the gate.
class PreviewProfile : public QWebEngineProfile
{
    Q_OBJECT
public:
    explicit PreviewProfile(QObject *parent = nullptr);

    PreviewScheme &scheme();
    /// Pictures of the web; for the page's next load.
    void setRemoteImagesAllowed(bool allowed);

signals:
    void requestBlocked(const QUrl &url);
    void downloadCancelled(const QUrl &url);

private:
    PreviewScheme m_scheme;
    RequestGate m_gate;
};

} // namespace Hexquill
