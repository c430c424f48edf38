// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// What Hexo says where a placeholder comes up a second time.
inline constexpr char repeatedPlaceholder[] = "The expression evaluated to a falsy value";

/// Texts that Markdown must not see, each behind an HTML comment in Hexo's own form: `<!--code￼0-->` with U+FFFC
/// before the number. Markdown treats them as HTML comments, which is what gives Hexo's block structure.
class Placeholders
{
public:
    enum class Kind { Code, Swig, Comment };

    /// A restored text: where in the restored HTML it starts and which source line it came from.
    struct Origin
    {
        qsizetype start = 0;
        qsizetype length = 0;
        int line = 0; ///< 0-based source line of the text's beginning
    };

    /// What is known of the HTML that a text is.
    enum class Shape {
        Any,
        Closed, ///< ends every element it begins, and holds neither link nor heading
    };

    /// Stores \a text and returns the comment that stands for it.
    QString hide(Kind kind, const QString &text, int line, Shape shape = Shape::Any);
    /// Whether \a html is one of these comments with a closed text behind it, and nothing else but white space.
    bool standsForClosed(QStringView html) const;

    /// \a html with the texts of \a kind back in their places, also where Markdown escaped `<` and `>`.
    /// \a origins, if given, gets their places in the result. A text can be restored once only, as in Hexo;
    /// \a repeated is set if a placeholder occurs twice, which makes Hexo abort.
    QString restore(Kind kind, const QString &html, QList<Origin> *origins, bool *repeated);

private:
    struct Stored
    {
        QString text;
        int line = 0;
        Shape shape = Shape::Any;
        bool used = false;
    };
    QList<Stored> m_stored;
};

} // namespace Hexquill
