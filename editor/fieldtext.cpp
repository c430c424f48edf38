// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldtext.h"

#include "editor/post/filetext.h"

#include <QPlainTextEdit>

namespace Hexquill {

QString fieldText(const FrontMatterField *field)
{
    if (!field || field->value.isNull())
        return {};
    return field->value.kind() == YamlValue::Kind::String ? field->value.toString() : field->source.trimmed();
}

YamlValue typedValue(const QString &text)
{
    return text.isEmpty() ? YamlValue() : YamlValue::string(toDocumentText(text));
}

QString rawText(const QPlainTextEdit &edit)
{
    return edit.document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace Hexquill
