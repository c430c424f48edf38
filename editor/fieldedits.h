// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlvalue.h"

#include <QObject>
#include <QString>

namespace Hexquill {

class PostDocument;

/// What the form's editors do to a post's fields. A change that cannot be made is said in words and changes nothing.
class FieldEdits : public QObject
{
    Q_OBJECT
public:
    explicit FieldEdits(PostDocument &document, QObject *parent = nullptr);

    /// One more change of the undo step that is under way. An emptied field that is not there is not added.
    void set(const QString &key, const YamlValue &value);
    /// The same as a step of its own.
    void setAtOnce(const QString &key, const YamlValue &value);
    /// Adds a field that is not there yet; false if that was refused.
    bool add(const QString &key, const YamlValue &value);
    void remove(const QString &key);
    /// Sets a field to what \a source says as YAML.
    void setSource(const QString &key, const QString &source);

signals:
    void failed(const QString &message);
    void unread(const QString &key); ///< a source that is no YAML: the field keeps its value

private:
    PostDocument &m_document;
};

} // namespace Hexquill
