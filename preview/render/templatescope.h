// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QVariantMap>

namespace Hexquill {

/// The variables of a running template, as Nunjucks keeps them: a context, and frames over it that loops, macros and
/// blocks add. Some names are bound where they are written (loop variables, a macro's arguments): they hide all others,
/// even with no value.
class TemplateScope
{
public:
    struct Frame
    {
        QHash<QString, QVariant> variables;
        QSet<QString> bound;
        bool isolates = false; ///< what is set here stays here
        bool isTopLevel = false;
    };
    using Frames = QList<Frame>;

    explicit TemplateScope(const QVariantMap &context);

    QVariant lookup(const QString &name) const;
    /// Whether a variable of this name is anywhere, so that no global function is meant.
    bool knows(const QString &name) const;

    void push(bool isolates);
    void pop();
    /// Binds a name in the innermost frame.
    void bind(const QString &name, const QVariant &value);
    /// A name of the innermost frame that is looked up only when it is used.
    void put(const QString &name, const QVariant &value);
    /// `{% set %}`.
    void set(const QString &name, const QVariant &value);
    /// A macro's name: bound here, and everybody's if it is written outside loops.
    void define(const QString &name, const QVariant &value);

    /// The bound names around a `{% call %}`, which its body sees wherever it runs.
    Frame boundNames() const;
    /// Takes other frames and gives the old ones: a macro's body starts from nothing but the context.
    Frames exchange(Frames frames);
    const Frames &frames() const { return m_frames; }

private:
    QVariantMap m_context;
    Frames m_frames;
};

} // namespace Hexquill
