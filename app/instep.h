// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QObject>
#include <QTimer>

class QAction;

namespace Hexquill {

class MarkdownEditor;
class PostDocument;
class PreviewView;
struct ChosenWords;

/// Keeps the text in front and the preview in step: either one's scrolling moves the other, what is typed stays in
/// sight in the preview, words chosen in one are found in the other, and a click on a task's box changes the text.
class InStep : public QObject
{
    Q_OBJECT
public:
    /// \a inFront: the editor that the preview shows; it may be another one every time. All must outlive this.
    InStep(PreviewView &preview, const QAction &scrollTogether, std::function<MarkdownEditor &()> inFront,
           QObject *parent = nullptr);

    /// Heeds \a editor, which shows \a document, while it is the one in front.
    void heed(MarkdownEditor &editor, const PostDocument &document);

signals:
    void previewScrolled(double line); ///< by the reader: this line of the body is at the preview's top

private:
    bool isInFront(const MarkdownEditor &editor) const { return &editor == &m_inFront(); }
    void followText(double line);
    void followPreview(double line);
    void goTo(const ChosenWords &words);
    void mark(const ChosenWords &words);
    void tick(int firstLine, int lastLine, int index, bool done);
    void showChosen();
    void keepTypingInSight();

    PreviewView &m_preview;
    const QAction &m_together;
    std::function<MarkdownEditor &()> m_inFront;
    QTimer m_chosenSoon;
    bool m_following = false; ///< the editor is being moved, or the two would push each other
    bool m_typed = false; ///< since the preview last painted
    bool m_hasChosen = false; ///< the preview shows what is selected in the text
};

} // namespace Hexquill
