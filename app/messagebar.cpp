// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/messagebar.h"

#include "app/icons.h"

#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace Hexquill {

namespace {
QString iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Note:
        return QStringLiteral("info");
    case Message::Kind::Warning:
        return QStringLiteral("triangle-alert");
    case Message::Kind::Error:
        return QStringLiteral("circle-x");
    }
    return {};
}

/// The same matter goes on, and the writer has the same choices.
bool isNextOf(const Message &message, const Message &before)
{
    return message.topic == before.topic
        && std::equal(message.actions.begin(), message.actions.end(), before.actions.begin(), before.actions.end(),
                      [](const Message::Action &a, const Message::Action &b) { return a.text == b.text; });
}
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(lineIcon(QStringLiteral("x")));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::say(const Message &message)
{
    const bool goesOn = !m_messages.isEmpty() && isNextOf(message, m_messages.last());
    m_messages.removeIf([&](const Message &old) { return old.topic == message.topic; });
    m_messages.append(message);
    if (goesOn)
        showText(message); // a button that is being pressed stays
    else
        showNewest();
}

void MessageBar::settle(const QString &topic)
{
    if (m_messages.removeIf([&](const Message &message) { return message.topic == topic; }) > 0)
        showNewest();
}

void MessageBar::settleAll(const QString &ending)
{
    if (m_messages.removeIf([&](const Message &message) { return message.topic.endsWith(ending); }) > 0)
        showNewest();
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.last().text;
}

void MessageBar::showNewest()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide(); // it goes only after a dialog that its own action shows
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> owned(item);
    }
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message message = m_messages.last();
    showText(message);
    QWidget *before = m_close; // else Tab would come to the buttons last in the window
    for (qsizetype i = 0; i < message.actions.size(); ++i) {
        auto *button = new QPushButton(message.actions.at(i).text, this);
        connect(button, &QPushButton::clicked, this, [this, topic = message.topic, i] { run(topic, i); });
        m_buttons->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    setTabOrder(before, m_close);
    QAccessibleEvent alert(this, QAccessible::Alert); // read out though the focus is elsewhere
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showText(const Message &message)
{
    m_icon->setPixmap(lineIcon(iconOf(message.kind)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(message.text);
    setAccessibleName(message.text);
}

void MessageBar::dismiss()
{
    if (m_messages.isEmpty())
        return;
    const QString topic = m_messages.last().topic;
    settle(topic);
    emit dismissed(topic);
}

/// The message goes before its action runs, so that what the action says stays. The button that was clicked may be of a
/// message that has just gone: by the second click of a double click.
void MessageBar::run(const QString &topic, qsizetype action)
{
    const auto message
        = std::find_if(m_messages.cbegin(), m_messages.cend(), [&](const Message &one) { return one.topic == topic; });
    if (message == m_messages.cend() || action >= message->actions.size())
        return;
    const auto todo = message->actions.at(action).run;
    settle(topic);
    todo();
}

} // namespace Hexquill
