// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/datefield.h"

#include "editor/fieldtext.h"
#include "editor/flowlayout.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

DateField::DateField(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_now(new QToolButton(this))
    , m_meaning(new QLabel(this))
    , m_popup(new QWidget(this, Qt::Popup))
    , m_calendar(new QCalendarWidget(m_popup))
    , m_time(new QTimeEdit(m_popup))
{
    build();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::takeTyped);
    connect(m_open, &QToolButton::clicked, this, &DateField::popUp);
    connect(m_now, &QToolButton::clicked, this, [this] { take(QDateTime::currentDateTime()); });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &DateField::takeFromPopup);
    connect(m_calendar, &QCalendarWidget::activated, m_popup, &QWidget::hide);
    connect(m_time, &QTimeEdit::timeChanged, this, &DateField::takeFromPopup);
}

void DateField::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(4);
    auto *row = new FlowLayout(nullptr, 6);
    whole->addLayout(row);
    whole->addWidget(m_meaning);
    m_meaning->hide();
    m_line->setPlaceholderText(QStringLiteral("YYYY-MM-DD HH:mm:ss"));
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00:00:00")) + 24);
    m_open->setText(tr("Calendar"));
    m_open->setAutoRaise(true);
    m_open->setObjectName(QStringLiteral("openCalendar"));
    m_now->setText(tr("Now"));
    m_now->setAutoRaise(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_meaning->setWordWrap(true);
    row->addWidget(m_line);
    row->addWidget(m_open);
    row->addWidget(m_now);
    row->addWidget(new QWidget); // what is left of the row is nobody's
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_time->setAccessibleName(tr("Time"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_calendar);
    column->addWidget(m_time);
}

std::optional<QDateTime> DateField::wallClock(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?\\z"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toInt(); };
    const QDate date(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC); // a wall clock: no zone's gaps may move it
}

QString DateField::written(const QDateTime &wallClock)
{
    return wallClock.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

void DateField::showField(const FrontMatterField *field)
{
    m_shown = fieldText(field);
    if (m_line->text() != m_shown)
        m_line->setText(m_shown);
    showMeaning();
}

void DateField::setReading(const QString &reading)
{
    m_reading = reading;
    showMeaning();
}

void DateField::popUp()
{
    const QDateTime start = wallClock(m_line->text()).value_or(QDateTime::currentDateTime());
    {
        const QSignalBlocker calendar(m_calendar);
        const QSignalBlocker time(m_time);
        m_calendar->setSelectedDate(start.date());
        m_time->setTime(start.time());
    }
    m_popup->adjustSize();
    m_popup->move(m_line->mapToGlobal(QPoint(0, m_line->height() + 2)));
    m_popup->show();
    m_calendar->setFocus();
}

void DateField::takeFromPopup()
{
    take(QDateTime(m_calendar->selectedDate(), m_time->time(), Qt::UTC));
}

void DateField::take(const QDateTime &moment)
{
    m_line->setText(written(moment));
    m_shown = m_line->text();
    emit edited(YamlValue::string(m_shown));
    showMeaning();
}

void DateField::takeTyped()
{
    const QString typed = m_line->text().trimmed();
    if (typed != m_shown) {
        m_shown = typed;
        const auto moment = wallClock(typed);
        emit edited(moment ? YamlValue::string(written(*moment)) : typedValue(typed));
    }
    emit finished();
}

void DateField::showMeaning()
{
    const bool odd = !m_shown.isEmpty() && !wallClock(m_shown);
    const QString meaning = m_reading.isEmpty()
        ? tr("Another shape than Hexo writes; it stays as it is until you change it.")
        : tr("Hexo reads %1; it stays as it is until you change it.").arg(m_reading);
    m_meaning->setText(odd ? meaning : QString());
    m_meaning->setVisible(odd);
}

} // namespace Hexquill
