// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fieldedits.h"

#include "editor/post/yamlreader.h"
#include "editor/postdocument.h"

namespace Hexquill {

FieldEdits::FieldEdits(PostDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void FieldEdits::set(const QString &key, const YamlValue &value)
{
    // An emptied tag or category is no field worth adding, only worth emptying.
    if (value.isNull() && !m_document.frontMatter().contains(key))
        return;
    const auto done = m_document.setField(key, value, PostDocument::Step::Joined);
    if (!done)
        emit failed(done.error());
}

void FieldEdits::setAtOnce(const QString &key, const YamlValue &value)
{
    set(key, value);
    m_document.endStep();
}

bool FieldEdits::add(const QString &key, const YamlValue &value)
{
    if (m_document.frontMatter().contains(key))
        return true;
    const auto done = m_document.setField(key, value);
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

void FieldEdits::remove(const QString &key)
{
    const auto done = m_document.removeField(key);
    if (!done)
        emit failed(done.error());
}

void FieldEdits::setSource(const QString &key, const QString &source)
{
    const auto value = readYaml(source);
    if (value) {
        setAtOnce(key, *value);
        return;
    }
    emit failed(
        tr("The field %1 keeps its value: line %2: %3").arg(key).arg(value.error().line + 1).arg(value.error().reason));
    emit unread(key);
}

} // namespace Hexquill
