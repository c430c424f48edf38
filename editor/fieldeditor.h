// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"
#include "editor/post/yamlvalue.h"

#include <QWidget>

namespace Hexquill {

/// The editor of one front-matter field. It shows a value and says when the writer changes it; it never writes.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the field as it stands in the file; nullptr: there is none. Never emits edited().
    virtual void showField(const FrontMatterField *field) = 0;

    /// What readers of the screen call it, whichever of its parts has the focus.
    void setSpokenName(const QString &name)
    {
        for (QWidget *part = this; part; part = part->focusProxy())
            part->setAccessibleName(name);
    }

signals:
    void edited(const YamlValue &value); ///< while typing: each says the whole value. Null: the field is empty
    void finished(); ///< the writer left the field: the next change is a step of its own
};

} // namespace Hexquill
