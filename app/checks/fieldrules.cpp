// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Hexquill {

namespace {

using Kind = YamlValue::Kind;
using Severity = Diagnostic::Severity;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// What stands behind the field's colon on its line, comment included.
QString lineBehind(const CheckInput &input, const FrontMatterField &field)
{
    const QString line = input.post.head.mid(field.offset, field.length).section(QLatin1Char('\n'), 0, 0);
    return line.section(QLatin1Char(':'), 1).trimmed();
}

void checkTitle(const CheckInput &input, QList<Diagnostic> *found)
{
    const FrontMatterField *title = input.frontMatter.field(word("title"));
    if (!title || title->value.isNull() || title->value.kind() == Kind::String)
        return;
    const QString message
        = QCoreApplication::translate("Checks", "The title is no text for Hexo; it will be shown as \"%1\".");
    const Diagnostic finding
        = findingAtField(input, title->key, "title-type", Severity::Warning, message.arg(input.facts.title),
                         QCoreApplication::translate("Checks", "Put the title in quotes."));
    found->append(withEdit(finding, fieldEdit(input, title->key, YamlValue::string(lineBehind(input, *title)))));
}

/// Text behind a blank and #, which was hardly meant as a comment where no blank follows it.
void checkComments(const CheckInput &input, QList<Diagnostic> *found)
{
    static const QRegularExpression comment(QStringLiteral("\\A[^\\s\"'#|>\\[{].*?\\s#\\S"));
    for (const char *name : { "title", "subtitle", "description" }) {
        const FrontMatterField *field = input.frontMatter.field(word(name));
        if (!field || field->value.kind() != Kind::String || !comment.match(lineBehind(input, *field)).hasMatch())
            continue;
        const QString message
            = QCoreApplication::translate("Checks", "All from # on is a comment; Hexo reads only \"%1\".");
        const Diagnostic finding = findingAtField(input, field->key, "title-comment", Severity::Warning,
                                                  message.arg(field->value.toString()),
                                                  QCoreApplication::translate("Checks", "Put the text in quotes."));
        found->append(withEdit(finding, fieldEdit(input, field->key, YamlValue::string(lineBehind(input, *field)))));
    }
}

void checkCommas(const CheckInput &input, QList<Diagnostic> *found)
{
    static const QRegularExpression separator(QStringLiteral("[,，、]"));
    for (const char *name : { "tags", "categories" }) {
        const QString key = word(name);
        const YamlValue value = input.frontMatter.value(key);
        if (value.kind() != Kind::String || !value.toString().contains(separator))
            continue;
        QStringList names;
        const QStringList parts = value.toString().split(separator, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            names.append(part.trimmed());
        names.removeAll(QString());
        const Diagnostic finding = findingAtField(
            input, key, "tags-comma", Severity::Warning,
            QCoreApplication::translate("Checks", "This is one single name, commas included."),
            QCoreApplication::translate("Checks", "Write a list: one name per line, each after \"- \"."));
        found->append(withEdit(finding, fieldEdit(input, key, YamlValue::list(names))));
    }
}

void checkHierarchy(const CheckInput &input, QList<Diagnostic> *found)
{
    const QList<YamlValue> items = input.frontMatter.value(word("categories")).items();
    const auto isList = [](const YamlValue &item) { return item.kind() == Kind::List; };
    if (items.size() < 2 || std::any_of(items.begin(), items.end(), isList))
        return;
    QStringList names;
    QList<YamlValue> chains;
    for (const YamlValue &item : items) {
        names.append(item.toJsString());
        chains.append(YamlValue::list(QList<YamlValue>{ item }));
    }
    const QString message = QCoreApplication::translate("Checks", "These categories are one chain: %1.");
    const Diagnostic finding = findingAtField(
        input, word("categories"), "categories-chain", Severity::Note, message.arg(names.join(word(" > "))),
        QCoreApplication::translate("Checks",
                                    "For categories side by side, write each one as a list of its own: - [name]."));
    found->append(withEdit(finding, fieldEdit(input, word("categories"), YamlValue::list(chains))));
}

/// The names of a list as texts; nothing if one is written in a way that its value does not tell (0123, 1.10).
std::optional<YamlValue> asTexts(const FrontMatterField &field)
{
    QList<YamlValue> texts;
    const QList<YamlValue> items = field.value.items();
    for (const YamlValue &item : items) {
        const QString text = item.toJsString();
        const QRegularExpression written(
            QStringLiteral("(?<![\\w.:-])%1(?![\\w.:-])").arg(QRegularExpression::escape(text)));
        if (item.kind() != Kind::String && !written.match(field.source).hasMatch())
            return std::nullopt;
        texts.append(YamlValue::string(text));
    }
    return YamlValue::list(texts);
}

void checkNames(const CheckInput &input, QList<Diagnostic> *found)
{
    for (const char *name : { "tags", "categories" }) {
        const FrontMatterField *field = input.frontMatter.field(word(name));
        const QList<YamlValue> items = field ? field->value.items() : QList<YamlValue>();
        for (const YamlValue &item : items) {
            if (item.kind() != Kind::Number && item.kind() != Kind::Timestamp && item.kind() != Kind::Map)
                continue;
            const QString message
                = QCoreApplication::translate("Checks", "A name here is no text; Hexo makes \"%1\" of it.");
            const Diagnostic finding
                = findingAtField(input, field->key, "name-type", Severity::Warning, message.arg(item.toJsString()),
                                 QCoreApplication::translate("Checks", "Put the name in quotes."));
            const std::optional<YamlValue> texts = asTexts(*field);
            found->append(texts ? withEdit(finding, fieldEdit(input, field->key, *texts)) : finding);
        }
    }
}

void checkAbbrlink(const CheckInput &input, QList<Diagnostic> *found)
{
    const FrontMatterField *link = input.frontMatter.field(word("abbrlink"));
    if (!link || link->value.kind() != Kind::Number || link->value.toJsString() == link->source.trimmed())
        return;
    const QString message = QCoreApplication::translate("Checks", "The abbrlink is read as the number %1.");
    const Diagnostic finding
        = findingAtField(input, link->key, "abbrlink-number", Severity::Warning, message.arg(link->value.toJsString()),
                         QCoreApplication::translate("Checks", "Put the abbrlink in quotes."));
    found->append(withEdit(finding, fieldEdit(input, link->key, YamlValue::string(link->source.trimmed()))));
}

void checkSwitches(const CheckInput &input, QList<Diagnostic> *found)
{
    static const QRegularExpression asSwitch(QStringLiteral("^(true|false|yes|no|on|off)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    const QList<FrontMatterField> fields = input.frontMatter.fields();
    static const QStringList switches{
        word("toc"),      word("toc_number"), word("toc_expand"),       word("toc_style_simple"),
        word("comments"), word("aside"),      word("copyright"),        word("mathjax"),
        word("katex"),    word("published"),  word("highlight_shrink"), word("disableNunjucks"),
        word("titlecase")
    };
    for (const FrontMatterField &field : fields) {
        if (!switches.contains(field.key) || field.value.kind() != Kind::String
            || !asSwitch.match(field.value.toString()).hasMatch())
            continue;
        const QString message = QCoreApplication::translate(
            "Checks", "\"%1\" is a text here, not a switch: themes ignore it, and Hexo takes it for yes.");
        const Diagnostic finding
            = findingAtField(input, field.key, "switch-type", Severity::Warning, message.arg(field.value.toString()),
                             QCoreApplication::translate("Checks", "Write true or false, without quotes."));
        const QString said = field.value.toString().toLower();
        const bool on = said == word("true") || said == word("yes") || said == word("on");
        found->append(withEdit(finding, fieldEdit(input, field.key, YamlValue::boolean(on))));
    }
}

} // namespace

QList<Diagnostic> fieldFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    checkTitle(input, &found);
    checkComments(input, &found);
    checkCommas(input, &found);
    checkHierarchy(input, &found);
    checkNames(input, &found);
    checkAbbrlink(input, &found);
    checkSwitches(input, &found);
    return found;
}

} // namespace Hexquill
