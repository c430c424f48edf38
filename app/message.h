// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QList>
#include <QString>

namespace Hexquill {

/// Something the program says in the message bar: a sentence with its reason, and a few ways on.
struct Message
{
    enum class Kind { Note, Warning, Error };
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    Kind kind = Kind::Note;
    QString topic; ///< a later message of the same topic takes this one's place
    QString text;
    QList<Action> actions;
};

} // namespace Hexquill
