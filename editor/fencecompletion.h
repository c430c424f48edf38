// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QCompleter;
class QKeyEvent;

namespace Hexquill {

class MarkdownEditor;

/// Offers the names of languages while one is typed behind the fence that opens a code block.
class FenceCompletion : public QObject
{
    Q_OBJECT
public:
    explicit FenceCompletion(MarkdownEditor &editor);

    /// Whether \a event chooses from the list or leaves it, so that it is not for the text.
    bool wants(const QKeyEvent &event) const;

private:
    void offer();
    void complete(const QString &language);
    QString typed() const; ///< of a language's name at the caret; empty if there is none to complete

    MarkdownEditor &m_editor;
    QCompleter *m_completer = nullptr;
};

} // namespace Hexquill
