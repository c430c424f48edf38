// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlreason.h"

#include <array>
#include <QCoreApplication>

namespace Hexquill {

namespace {

struct Wording
{
    const char *start; ///< of js-yaml's reason
    const char *words;
};

constexpr std::array wordings{
    Wording{ "duplicated mapping key", QT_TRANSLATE_NOOP("YamlReader", "This field is there twice.") },
    Wording{ "bad indentation of a mapping entry",
             QT_TRANSLATE_NOOP("YamlReader",
                               "This does not fit here: a value with a colon, a quote or a bracket may need quotes "
                               "around it, or the line is indented wrongly.") },
    Wording{ "bad indentation of a sequence entry",
             QT_TRANSLATE_NOOP("YamlReader", "This list item is indented wrongly or needs quotes around it.") },
    Wording{ "can not read a block mapping entry",
             QT_TRANSLATE_NOOP("YamlReader",
                               "A field's name must stand on one line, with a colon and a space behind "
                               "it.") },
    Wording{ "can not read an implicit mapping pair",
             QT_TRANSLATE_NOOP("YamlReader", "A colon and a space are missing behind a field's name.") },
    Wording{ "a whitespace character is expected after the key-value separator",
             QT_TRANSLATE_NOOP("YamlReader", "A space is missing after the colon.") },
    Wording{ "tab characters must not be used",
             QT_TRANSLATE_NOOP("YamlReader", "A line is indented with a tab; use spaces.") },
    Wording{ "unexpected end of the stream within a double quoted scalar",
             QT_TRANSLATE_NOOP("YamlReader", "The closing double quote is missing.") },
    Wording{ "unexpected end of the stream within a single quoted scalar",
             QT_TRANSLATE_NOOP("YamlReader", "The closing single quote is missing.") },
    Wording{ "unexpected end of the document within a",
             QT_TRANSLATE_NOOP("YamlReader", "The closing quote is missing.") },
    Wording{ "unexpected end of the stream within a flow collection",
             QT_TRANSLATE_NOOP("YamlReader", "The closing bracket is missing.") },
    Wording{ "missed comma between flow collection entries",
             QT_TRANSLATE_NOOP("YamlReader",
                               "A comma is missing between the items in brackets, or an item needs "
                               "quotes.") },
    Wording{ "expected the node content, but found ','",
             QT_TRANSLATE_NOOP("YamlReader", "There is a comma with nothing before it.") },
    Wording{ "unidentified alias",
             QT_TRANSLATE_NOOP("YamlReader", "A value that begins with * needs quotes around it.") },
    Wording{ "unknown tag", QT_TRANSLATE_NOOP("YamlReader", "A value that begins with ! needs quotes around it.") },
    Wording{ "unknown escape sequence",
             QT_TRANSLATE_NOOP("YamlReader", "In double quotes, a backslash must be written twice.") },
    Wording{ "expected hexadecimal character",
             QT_TRANSLATE_NOOP("YamlReader", "In double quotes, a backslash must be written twice.") },
    Wording{ "end of the stream or a document separator is expected",
             QT_TRANSLATE_NOOP("YamlReader",
                               "The text from here on does not belong to any field: a value may need "
                               "quotes around it, or the line is indented wrongly.") },
    Wording{ "expected a single document",
             QT_TRANSLATE_NOOP("YamlReader", "There is more than one YAML document here.") },
    Wording{ "the stream contains non-printable characters",
             QT_TRANSLATE_NOOP("YamlReader", "There is a control character in a value.") },
    Wording{ "expected valid JSON character",
             QT_TRANSLATE_NOOP("YamlReader", "There is a control character between the quotes.") },
    Wording{ "null byte is not allowed",
             QT_TRANSLATE_NOOP("YamlReader", "There is a NUL character in the front matter.") },
    Wording{ "incomplete explicit mapping pair",
             QT_TRANSLATE_NOOP("YamlReader", "A field's name is missing before the colon.") },
    Wording{ "nesting exceeded maxDepth",
             QT_TRANSLATE_NOOP("YamlReader", "Lists and maps are nested more than 100 levels deep.") },
    Wording{ "missing indentation for block scalar",
             QT_TRANSLATE_NOOP("YamlReader", "The lines of this text must be indented.") },
    Wording{ "the value refers to itself",
             QT_TRANSLATE_NOOP("YamlReader", "A value refers to itself; the form cannot show that.") },
    Wording{ "the text is too large", QT_TRANSLATE_NOOP("YamlReader", "This is too large for the form.") },
};

} // namespace

QString writersReason(const QString &jsReason)
{
    for (const Wording &wording : wordings) {
        if (jsReason.startsWith(QLatin1String(wording.start)))
            return QCoreApplication::translate("YamlReader", wording.words);
    }
    return QCoreApplication::translate("YamlReader", "Hexo's YAML reader says: %1.").arg(jsReason);
}

QString yamlCycleReason()
{
    return QStringLiteral("the value refers to itself");
}

QString yamlTooLargeReason()
{
    return QStringLiteral("the text is too large");
}

bool isOwnYamlReason(const QString &reason)
{
    return reason == yamlCycleReason() || reason == yamlTooLargeReason();
}

} // namespace Hexquill
