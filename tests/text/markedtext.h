// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/text/textchange.h"

#include <QString>

namespace Hexquill {

/// A text with its selection drawn in: `‸` is a caret, `⟦` and `⟧` are the ends of a selection.
struct MarkedText
{
    QString text;
    Selection selection;

    static MarkedText read(const QString &drawn)
    {
        QString text = drawn;
        if (const qsizetype caret = text.indexOf(u'‸'); caret >= 0)
            return { text.remove(caret, 1), Selection::caret(caret) };
        const qsizetype start = text.indexOf(u'⟦');
        text.remove(start, 1);
        const qsizetype end = text.indexOf(u'⟧');
        return { text.remove(end, 1), { start, end } };
    }

    static QString draw(const QString &text, Selection selection)
    {
        if (selection.isEmpty())
            return QString(text).insert(selection.position, u'‸');
        return QString(text).insert(selection.end(), u'⟧').insert(selection.start(), u'⟦');
    }

    /// What a change makes of this, drawn; `unchanged` for no change.
    QString after(const std::optional<TextChange> &change) const
    {
        return change ? draw(change->appliedTo(text), change->selection) : QStringLiteral("unchanged");
    }
};

} // namespace Hexquill
