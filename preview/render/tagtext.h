// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// The arguments joined by blanks, cut at commas, each without blanks around it: how most themes read theirs.
QStringList commaArguments(const QStringList &arguments);

/// An argument as JavaScript writes it into a text: "undefined" if it is not there.
QString givenOrUndefined(const QStringList &arguments, qsizetype index);

/// \a html with \a text for its %1; nothing if the text is empty.
QString ifAny(const QString &text, const QString &html);

/// What Stellar and Volantis read of their arguments: `key:value` for the keys they know, the rest by position.
class NamedArguments
{
public:
    /// \a keys are taken by name; what else stands there fills \a positions in order, the last of which takes all that
    /// is left. A plain address with one colon is never a key.
    NamedArguments(const QStringList &arguments, const QStringList &keys, const QStringList &positions = {});

    /// Empty if it is missing.
    QString value(const QString &key) const { return m_values.value(key); }
    /// As JavaScript writes it: "undefined" if it is missing.
    QString shown(const QString &key) const;
    bool has(const QString &key) const { return m_values.contains(key); }
    void set(const QString &key, const QString &value) { m_values.insert(key, value); }
    /// ` key="value"` for those of \a keys that are not empty, joined by blanks.
    QString attributes(const QStringList &keys) const;

private:
    QHash<QString, QString> m_values;
};

/// A part of a tag's body between two comments: `<!-- NAME title -->`, a line end, the text, `<!-- endNAME -->`.
struct CommentPart
{
    QString title;
    QString text;
};

/// The parts of a body that comments `<!-- NAME title -->` head, without end marks. What is blank does not count: a
/// text before the first comment shifts titles and texts, as it does in the themes.
QList<CommentPart> headedParts(const QString &body, const QString &name);

/// The parts of \a body in order. \a needsBlank: a blank must follow the name.
QList<CommentPart> commentParts(const QString &body, const QString &name, bool needsBlank);

/// \a text as JSON.stringify() writes a string, quotes included.
QString jsonString(const QString &text);

} // namespace Hexquill
