// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// Answers for one text, in near-linear time over all questions, where block tags end: Hexo takes a tag as a block if
/// the letters `endNAME` occur anywhere in the text, and its end is the first `{% … %}` that contains them.
class EndTags
{
public:
    explicit EndTags(QStringView text);

    bool occurs(QStringView name);
    /// After the first `{% … %}` from \a from on that contains `endNAME`, or -1. For one name, \a from must only grow.
    qsizetype blockEnd(QStringView name, qsizetype from);
    /// Whether a `{%` from \a from on that nothing closes has `endNAME` behind it.
    bool hasOpenEnd(QStringView name, qsizetype from);

private:
    struct Name
    {
        QString word;
        bool occurs = false;
        qsizetype next = -1; ///< occurrence of the word to look at next, -1 if no more
    };

    void index();
    Name &entry(QStringView name);
    qsizetype blockEndAround(const Name &name, qsizetype from) const;

    QStringView m_text;
    bool m_indexed = false;
    QList<qsizetype> m_opens; ///< every `{%`
    QList<qsizetype> m_closes; ///< every `%}`
    QHash<QString, Name> m_names;
};

} // namespace Hexquill
