// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Hexquill {

/// The line above the status bar that speaks only when there is something to say: reason, file, one or two actions.
/// Holds the messages of several topics and shows the newest; closing one shows the one before.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const Message &message);
    /// Takes the message of \a topic away, if there is one.
    void settle(const QString &topic);
    void settleAll(const QString &ending); ///< every topic that ends so
    QString text() const; ///< what is shown now, empty if nothing

signals:
    void dismissed(const QString &topic); ///< by the writer, who took none of its actions

private:
    void showNewest();
    void showText(const Message &message);
    void dismiss();
    void run(const QString &topic, qsizetype action);

    QList<Message> m_messages; ///< newest last
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace Hexquill
