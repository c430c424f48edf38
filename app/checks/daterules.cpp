// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/jsdate.h"
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;
using Severity = Diagnostic::Severity;

QString writeLike()
{
    return QCoreApplication::translate("Checks", "Write it like 2025-09-13 04:14:50, without quotes.");
}

bool rollsOver(const FrontMatterField &field)
{
    static const QRegularExpression day(QStringLiteral("^(\\d{4})-(\\d\\d?)-(\\d\\d?)"));
    const QRegularExpressionMatch match = day.match(field.source.trimmed());
    return match.hasMatch()
        && !QDate::isValid(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

void checkDate(const CheckInput &input, const FrontMatterField &field, QList<Diagnostic> *found)
{
    static const QRegularExpression plain(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d([ T]\\d\\d?:\\d\\d:\\d\\d(\\.\\d+)?)?$"));
    const auto add = [&](const char *rule, const QString &message) {
        found->append(findingAtField(input, field.key, rule, Severity::Warning, message, writeLike()));
    };
    const bool isStamp = field.value.kind() == Kind::Timestamp;
    const bool isBroken
        = field.value.kind() == Kind::String && !jsDate(field.value.toString(), QTimeZone::utc()).isValid();
    if (field.value.isNull())
        return;
    if (isBroken || (!isStamp && field.value.kind() != Kind::String))
        add("date-broken",
            QCoreApplication::translate("Checks",
                                        "Hexo cannot read this date and silently takes the file's own time."));
    else if (isStamp && rollsOver(field))
        add("date-rollover",
            QCoreApplication::translate("Checks", "This day does not exist; Hexo counts on into the next month."));
    else if (!isStamp)
        add("date-text",
            QCoreApplication::translate("Checks",
                                        "This date is a text for Hexo, so its time can move with the machine's zone."));
    else if (!plain.match(field.source.trimmed()).hasMatch())
        add("date-offset",
            QCoreApplication::translate(
                "Checks",
                "Hexo applies the offset and then forgets it, so the shown time differs from the written one."));
}

} // namespace

QList<Diagnostic> dateFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    if (input.frontMatter.problem())
        return found;
    const QString date = QStringLiteral("date");
    if (!input.frontMatter.value(date).isTruthy()) {
        found.append(
            findingAtField(input, date, "date-missing", Severity::Warning,
                           QCoreApplication::translate("Checks",
                                                       "The post has no date; Hexo takes the file's own time, which "
                                                       "changes with every copy and moves the post's address."),
                           QCoreApplication::translate("Checks", "Add a date.")));
    }
    for (const QString &key : { date, QStringLiteral("updated") }) {
        if (const FrontMatterField *field = input.frontMatter.field(key))
            checkDate(input, *field, &found);
    }
    return found;
}

} // namespace Hexquill
