// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/findbar.h"
#include "editor/markdowneditor.h"
#include "editor/postdocument.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QVBoxLayout>

namespace Hexquill {

/// An editor in a window, on a body.
struct Bench
{
    explicit Bench(const QString &body)
        : editor(document, &window)
        , bar(editor, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&editor);
        layout->addWidget(&bar);
        document.setPost({ {}, body, {} });
        window.resize(700, 500);
        window.show();
        QApplication::setActiveWindow(&window);
        editor.setFocus();
    }

    QWidget window;
    PostDocument document;
    MarkdownEditor editor;
    FindBar bar;
};

inline void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(widget, &event);
}

inline void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
}

} // namespace Hexquill
