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

void checkTitle(const CheckInput &input, QList<Diagnostic> *found)
{
    const FrontMatterField *title = input.frontMatter.field(word("title"));
    if (!title)
        return;
    const QString quote = QCoreApplication::translate("Checks", "Put the title in quotes.");
    if (title->value.kind() != Kind::String && !title->value.isNull()) {
        const QString message
            = QCoreApplication::translate("Checks", "The title is no text for Hexo; it will be shown as \"%1\".");
        found->append(
            findingAtField(input, title->key, "title-type", Severity::Warning, message.arg(input.facts.title), quote));
    }
    static const QRegularExpression comment(QStringLiteral("^title:\\s*[^\\s\"'#].*?\\s#\\S"));
    const QString line = input.post.head.mid(title->offset, title->length);
    if (title->value.kind() == Kind::String && comment.match(line).hasMatch()) {
        const QString message
            = QCoreApplication::translate("Checks", "All from # on is a comment; the title is only \"%1\".");
        found->append(findingAtField(input, title->key, "title-comment", Severity::Warning,
                                     message.arg(input.facts.title), quote));
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
        found->append(findingAtField(
            input, key, "tags-comma", Severity::Warning,
            QCoreApplication::translate("Checks", "This is one single name, commas included."),
            QCoreApplication::translate("Checks", "Write a list: one name per line, each after \"- \".")));
    }
}

void checkHierarchy(const CheckInput &input, QList<Diagnostic> *found)
{
    const QList<YamlValue> items = input.frontMatter.value(word("categories")).items();
    const auto isList = [](const YamlValue &item) { return item.kind() == Kind::List; };
    if (items.size() < 2 || std::any_of(items.begin(), items.end(), isList))
        return;
    QStringList names;
    for (const YamlValue &item : items)
        names.append(item.toJsString());
    const QString message = QCoreApplication::translate("Checks", "These categories are one chain: %1.");
    found->append(findingAtField(
        input, word("categories"), "categories-chain", Severity::Note, message.arg(names.join(word(" > "))),
        QCoreApplication::translate("Checks",
                                    "For categories side by side, write each one as a list of its own: - [name].")));
}

void checkNumbers(const CheckInput &input, QList<Diagnostic> *found)
{
    for (const char *name : { "tags", "categories" }) {
        const QList<YamlValue> items = input.frontMatter.value(word(name)).items();
        for (const YamlValue &item : items) {
            if (item.kind() != Kind::Number && item.kind() != Kind::Timestamp && item.kind() != Kind::Map)
                continue;
            const QString message
                = QCoreApplication::translate("Checks", "A name here is no text; Hexo makes \"%1\" of it.");
            found->append(findingAtField(input, word(name), "name-type", Severity::Warning,
                                         message.arg(item.toJsString()),
                                         QCoreApplication::translate("Checks", "Put the name in quotes.")));
        }
    }
    const FrontMatterField *link = input.frontMatter.field(word("abbrlink"));
    if (link && link->value.kind() == Kind::Number && link->value.toJsString() != link->source.trimmed()) {
        const QString message = QCoreApplication::translate("Checks", "The abbrlink is read as the number %1.");
        found->append(findingAtField(input, link->key, "abbrlink-number", Severity::Warning,
                                     message.arg(link->value.toJsString()),
                                     QCoreApplication::translate("Checks", "Put the abbrlink in quotes.")));
    }
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
        found->append(findingAtField(input, field.key, "switch-type", Severity::Warning,
                                     message.arg(field.value.toString()),
                                     QCoreApplication::translate("Checks", "Write true or false, without quotes.")));
    }
}

void checkSpecial(const CheckInput &input, QList<Diagnostic> *found)
{
    if (!input.facts.error.isEmpty())
        found->append(
            findingAtField(input, word("permalink"), "dropped", Severity::Error, input.facts.error, QString()));
    if (input.frontMatter.value(word("content")).isTruthy()) {
        found->append(findingAtField(
            input, word("content"), "content-field", Severity::Warning,
            QCoreApplication::translate("Checks", "Hexo publishes the field \"content\" instead of the post's text."),
            QCoreApplication::translate("Checks", "Give the field another name.")));
    }
    if (input.facts.path.contains(word("undefined"))) {
        const QString message = QCoreApplication::translate(
            "Checks", "The permalink pattern uses a field that this post does not have: %1.");
        found->append(findingAtField(input, word("permalink"), "permalink-undefined", Severity::Warning,
                                     message.arg(input.facts.path),
                                     QCoreApplication::translate("Checks", "Add the missing field.")));
    }
    static const QRegularExpression unsafe(QStringLiteral("[%#?]"));
    if (input.facts.source.contains(unsafe)) {
        found->append(findingAtField(
            input, word("title"), "file-name", Severity::Warning,
            QCoreApplication::translate("Checks", "The file name has one of % # ?, which breaks links to the post."),
            QCoreApplication::translate("Checks", "Rename the file.")));
    }
}

} // namespace

QList<Diagnostic> fieldFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    checkTitle(input, &found);
    checkCommas(input, &found);
    checkHierarchy(input, &found);
    checkNumbers(input, &found);
    checkSwitches(input, &found);
    checkSpecial(input, &found);
    return found;
}

} // namespace Hexquill
