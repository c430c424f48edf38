// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>
#include <tl/expected.hpp>

namespace Hexquill {

/// A scaffold's front matter with its template code run. What comes of the writer's own words stands in it as a mark,
/// so that no title can break the YAML around it.
struct FilledTemplate
{
    QString text;
    QStringList typed; ///< what the marks stand for
};

/// Runs the Nunjucks code of \a text. \a typedNames: the variables that the writer typed. An error says why Hexo stops.
tl::expected<FilledTemplate, QString> fillTemplate(const QString &text, const QVariantMap &variables,
                                                   const QStringList &typedNames);

/// \a text with the marks of \a filled replaced by what they stand for.
QString withoutMarks(const QString &text, const FilledTemplate &filled);

} // namespace Hexquill
