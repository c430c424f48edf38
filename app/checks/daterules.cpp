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

/// \a instant as it must be written to be read as itself: wall clock of the blog's zone, else of the machine's.
YamlValue asWritten(const CheckInput &input, const QDateTime &instant)
{
    const QByteArray zone = input.blog.config().timezone();
    const QTimeZone wanted(zone.isEmpty() ? machineZone() : zone);
    const QDateTime local = instant.toTimeZone(wanted.isValid() ? wanted : QTimeZone::utc());
    return YamlValue::string(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

/// The field's date as Hexo reads it, written plainly.
std::optional<TextEdit> plainDate(const CheckInput &input, const QString &key)
{
    const QDateTime instant = key == QLatin1String("date") ? input.facts.date : input.facts.updated;
    if (!instant.isValid())
        return std::nullopt;
    const YamlValue written = asWritten(input, instant);
    const FrontMatterField *field = input.frontMatter.field(key);
    if (!field || field->value.kind() != Kind::Timestamp)
        return fieldEdit(input, key, written);
    const qsizetype start = input.post.head.indexOf(field->source, field->offset); // the same value, written anew
    return start < 0 ? std::nullopt : std::optional<TextEdit>({ start, field->source.size(), written.toString() });
}

void checkDate(const CheckInput &input, const FrontMatterField &field, QList<Diagnostic> *found)
{
    static const QRegularExpression plain(
        QStringLiteral("^\\d{4}-(\\d\\d-\\d\\d|\\d\\d?-\\d\\d?([Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(\\.\\d*)?)$"));
    const auto add = [&](const char *rule, const QString &message, bool isReadable = true) {
        const Diagnostic finding = findingAtField(input, field.key, rule, Severity::Warning, message, writeLike());
        found->append(isReadable ? withEdit(finding, plainDate(input, field.key)) : finding);
    };
    const bool isStamp = field.value.kind() == Kind::Timestamp;
    const bool isBroken
        = field.value.kind() == Kind::String && !jsDate(field.value.toString(), QTimeZone::utc()).isValid();
    if (field.value.isNull())
        return;
    if (isBroken || (!isStamp && field.value.kind() != Kind::String))
        add("date-broken",
            QCoreApplication::translate("Checks", "Hexo cannot read this date and silently takes the file's own time."),
            false);
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

/// Permalinks are made in the machine's zone, dates are the blog's: another machine gives the post another day.
QList<Diagnostic> zoneFindings(const CheckInput &input)
{
    const QTimeZone blogs(input.blog.config().timezone());
    const QTimeZone machines(machineZone());
    const QString pattern = input.blog.config().text(QStringLiteral("permalink"));
    const bool isDated
        = pattern.contains(QLatin1String("day")) && !input.frontMatter.contains(QStringLiteral("permalink"));
    if (!isDated || !blogs.isValid() || !machines.isValid() || !input.facts.date.isValid())
        return {};
    const QDate written = input.facts.date.toTimeZone(blogs).date();
    const QDate inAddress = input.facts.date.toTimeZone(machines).date();
    if (written == inAddress)
        return {};
    const QString message = QCoreApplication::translate(
        "Checks", "The post's address has the day %1, because this machine is not in the blog's time zone %2.");
    return { findingAtField(input, QStringLiteral("date"), "date-zone", Severity::Note,
                            message.arg(inAddress.toString(Qt::ISODate), QString::fromLatin1(blogs.id())),
                            QCoreApplication::translate("Checks", "Build the blog in its own zone.")) };
}

} // namespace

QList<Diagnostic> dateFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    if (input.frontMatter.problem())
        return found;
    const QString date = QStringLiteral("date");
    if (!input.frontMatter.value(date).isTruthy()) {
        const Diagnostic finding
            = findingAtField(input, date, "date-missing", Severity::Warning,
                             QCoreApplication::translate("Checks",
                                                         "The post has no date; Hexo takes the file's own time, which "
                                                         "changes with every copy and moves the post's address."),
                             QCoreApplication::translate("Checks", "Add a date."));
        found.append(withEdit(finding, plainDate(input, date)));
    }
    found += zoneFindings(input);
    for (const QString &key : { date, QStringLiteral("updated") }) {
        if (const FrontMatterField *field = input.frontMatter.field(key))
            checkDate(input, *field, &found);
    }
    return found;
}

} // namespace Hexquill
