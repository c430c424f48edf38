// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

#include <optional>
#include <QDateTime>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QTimeEdit;
class QToolButton;

namespace Hexquill {

/// A date and time, written `YYYY-MM-DD HH:mm:ss` as a wall clock without a zone. A value of another shape is shown as
/// it stands and stays until it is changed.
class DateField : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    void setReading(const QString &reading); ///< what Hexo makes of the value, for the writer

    /// The wall clock of `YYYY-MM-DD HH:mm:ss`, one-digit parts and missing seconds allowed; nothing for other shapes.
    static std::optional<QDateTime> wallClock(const QString &text);
    static QString written(const QDateTime &wallClock);

private:
    void build();
    void popUp();
    void takeFromPopup();
    void take(const QDateTime &wallClock);
    void takeTyped();
    void showMeaning();

    QLineEdit *m_line = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_now = nullptr;
    QLabel *m_meaning = nullptr;
    QWidget *m_popup = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    QTimeEdit *m_time = nullptr;
    QString m_shown;
    QString m_reading;
};

} // namespace Hexquill
