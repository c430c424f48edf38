// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <utility>

namespace Hexquill {

/// A pattern of `permalink` or `new_post_name`: text with tokens like `:title`. A token is a colon and the longest run
/// of ASCII letters, digits and underscores that does not end in an underscore.
class PathPattern
{
public:
    using Captures = QList<std::pair<QString, QString>>;

    explicit PathPattern(const QString &rule)
        : m_rule(rule)
    {
    }

    /// The text that each token stands for in \a path, in the pattern's order; empty if the path does not match.
    /// year is four digits, month and day two, i_month and i_day one or two, hash twelve hex digits.
    Captures match(const QString &path) const;
    bool matches(const QString &path) const;
    /// The names of its tokens, in order.
    QStringList tokens() const;
    /// The pattern with every token replaced by valueOf(name).
    template <typename ValueOf>
    QString filled(ValueOf valueOf) const;

private:
    struct Piece
    {
        QString text; ///< what stands before the token
        QString token; ///< empty for the last piece
    };
    QList<Piece> pieces() const;
    QString regularExpression() const;

    QString m_rule;
};

template <typename ValueOf>
QString PathPattern::filled(ValueOf valueOf) const
{
    QString result;
    const QList<Piece> all = pieces();
    for (const Piece &piece : all) {
        result += piece.text;
        if (!piece.token.isEmpty())
            result += valueOf(piece.token);
    }
    return result;
}

/// \a path without its extension, and the extension with its dot, as Node's path.extname finds it.
QString withoutExtension(const QString &path);
QString extensionOf(const QString &path);

} // namespace Hexquill
