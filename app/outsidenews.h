// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/documentcontroller.h"

#include <QMap>

namespace Hexquill {

/// Says once, and together, what other programs did to several open posts (git checkout, a theme's script); one post
/// alone speaks for itself.
class OutsideNews : public QObject
{
    Q_OBJECT
public:
    explicit OutsideNews(QObject *parent = nullptr);

    void follow(DocumentController &controller);

signals:
    void said(const Hexquill::Message &message);

private:
    void tell();

    QMap<DocumentController *, OutsideChange> m_news; ///< of posts that are still open
    QTimer m_settle; ///< such programs take a while
};

} // namespace Hexquill
