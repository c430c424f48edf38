// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/outsidenews.h"

#include <QPointer>
#include <utility>

namespace Hexquill {

namespace {
constexpr int settleTime = 500; // milliseconds without news
}

OutsideNews::OutsideNews(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &OutsideNews::tell);
}

void OutsideNews::follow(DocumentController &controller)
{
    connect(&controller, &DocumentController::changedOutside, this, [this, &controller](OutsideChange change) {
        m_news.insert(&controller, change);
        m_settle.start();
    });
    connect(&controller, &QObject::destroyed, this, [this, &controller] { m_news.remove(&controller); });
}

void OutsideNews::tell()
{
    const auto news = std::exchange(m_news, {});
    if (news.size() < 2)
        return;
    const auto count = [&news](OutsideChange change) { return int(news.values().count(change)); };
    QStringList sentences{ tr("Another program changed %n of your open posts.", nullptr, int(news.size())) };
    if (const int reloaded = count(OutsideChange::Reloaded))
        sentences << tr("%n of them had no unsaved changes and show the new text.", nullptr, reloaded);
    if (const int gone = count(OutsideChange::Gone))
        sentences << tr("%n of them have no file any more; their text is still here.", nullptr, gone);
    QList<Message::Action> actions;
    if (const int conflicts = count(OutsideChange::Conflict)) {
        sentences << tr("%n of them have unsaved changes.", nullptr, conflicts);
        QList<QPointer<DocumentController>> both;
        for (auto one = news.begin(); one != news.end(); ++one)
            if (one.value() == OutsideChange::Conflict)
                both << one.key();
        actions << Message::Action{ tr("Merge Both in Each"), [both] {
                                       for (const auto &controller : both)
                                           if (controller)
                                               controller->merge();
                                   } };
    }
    emit said({ actions.isEmpty() ? Message::Kind::Note : Message::Kind::Warning, QStringLiteral("outside"),
                sentences.join(QLatin1Char(' ')), actions });
}

} // namespace Hexquill
